<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %Ln letter(s)</source>
        <translation>
            <numerusform>Attribuer %Ln courrier</numerusform>
            <numerusform>Attribuer %Ln courriers</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>What you leave as it is does not change. All the letters change, or none.</source>
        <translation>Ce que vous laissez tel quel ne change pas. Tous les courriers changent, ou aucun.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln letter(s)</source>
        <translation>
            <numerusform>Modifier %Ln courrier</numerusform>
            <numerusform>Modifier %Ln courriers</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the letter {number}</source>
        <translation>Annuler le courrier {number}</translation>
    </message>
    <message>
        <source>Its number stays used for ever, and the register shows it with your reason.</source>
        <translation>Son numéro reste utilisé pour toujours&#x202f;; le registre le montre avec votre motif.</translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation>Annuler le courrier</translation>
    </message>
</context>
<context>
    <name>ClockBox</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Start a legal clock…</source>
        <translation>Lancer un délai légal…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s), the last on {day}</source>
        <translation>
            <numerusform>%Ln relance, le {day}</numerusform>
            <numerusform>%Ln relances, la dernière le {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Column of the table</source>
        <translation>Colonne du tableau</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Prise pour</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Contenu de la colonne {name}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln line(s) can be imported</source>
        <translation>
            <numerusform>%Ln ligne peut être importée</numerusform>
            <numerusform>%Ln lignes peuvent être importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) registered</source>
        <translation>
            <numerusform>%Ln courrier enregistré</numerusform>
            <numerusform>%Ln courriers enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to correct</source>
        <translation>
            <numerusform>%Ln ligne à corriger</numerusform>
            <numerusform>%Ln lignes à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Reason for taking the import back</source>
        <translation>Motif de l’annulation de l’import</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Letters that nothing followed are erased and their numbers are free again; otherwise each is cancelled with your reason.</source>
        <translation>Les courriers que rien n’a suivis sont effacés et leurs numéros redeviennent libres&#xa0;; sinon chacun est annulé avec votre motif.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’import a été annulé.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPane</name>
    <message>
        <source>does not prevent registering</source>
        <translation>n’empêche pas d’enregistrer</translation>
    </message>
    <message>
        <source>Next likely duplicate</source>
        <translation>Doublon probable suivant</translation>
    </message>
    <message>
        <source>Link to this letter</source>
        <translation>Lier à ce courrier</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Likely duplicate {place} of {count}</source>
        <translation>Doublon probable {place} sur {count}</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Doublon probable</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln jour d’écart</numerusform>
            <numerusform>%Ln jours d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Le même jour</translation>
    </message>
    <message>
        <source>Linked: undo</source>
        <translation>Lié&#xa0;: défaire</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>In the future. Did you mean {day}?</source>
        <translation>Date à venir. Vouliez-vous le {day}&#xa0;?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>After the arrival. Did you mean {day}?</source>
        <translation>Après l’arrivée. Vouliez-vous le {day}&#xa0;?</translation>
    </message>
    <message>
        <source>After the departure. Did you mean {day}?</source>
        <translation>Après le départ. Vouliez-vous le {day}&#xa0;?</translation>
    </message>
    <message>
        <source>Add a second correspondent</source>
        <translation>Ajouter un second correspondant</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, in %Ln working day(s)</source>
        <translation>
            <numerusform>{weekday}, dans %Ln jour ouvré</numerusform>
            <numerusform>{weekday}, dans %Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday}, today</source>
        <translation>{weekday}, aujourd’hui</translation>
    </message>
    <message>
        <source>{weekday}, past</source>
        <translation>{weekday}, passé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln courrier</numerusform>
            <numerusform>%Ln courriers</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>n’est plus actif</translation>
    </message>
    <message>
        <source>{count} · last on {day}</source>
        <translation>{count} · dernier le {day}</translation>
    </message>
    <message>
        <source>Create the organisation “{name}”</source>
        <translation>Créer l’organisation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Create the person “{name}”</source>
        <translation>Créer la personne «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Register and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>take</source>
        <translation>prendre</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>annuaire</translation>
    </message>
    <message>
        <source>repeat the previous entry</source>
        <translation>répéter la saisie précédente</translation>
    </message>
    <message>
        <source>register and next</source>
        <translation>enregistrer et suivant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enclosures ({count})</source>
        <translation>Pièces ({count})</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>duplicate?</source>
        <translation>doublon&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EnclosuresPage</name>
    <message>
        <source>Enclosures</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Show in the preview</source>
        <translation>Montrer dans l’aperçu</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Ouvrir dans son logiciel</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Put a new version…</source>
        <translation>Déposer une nouvelle version…</translation>
    </message>
    <message>
        <source>Remove with a reason…</source>
        <translation>Retirer en donnant un motif…</translation>
    </message>
    <message>
        <source>No enclosure. Drop a file here, or add one.</source>
        <translation>Aucune pièce. Déposez un fichier ici, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Files to enclose</source>
        <translation>Fichiers à joindre</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The letter’s history keeps the document and your reason.</source>
        <translation>L’historique du courrier garde le document et votre motif.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Show {name}</source>
        <translation>Montrer {name}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Register of the lines that name none</source>
        <translation>Registre des lignes qui n’en nomment aucun</translation>
    </message>
    <message>
        <source>Table of letters</source>
        <translation>Tableau de courriers</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>Drop the document here, or press Ctrl+O.</source>
        <translation>Déposez le document ici, ou tapez Ctrl+O.</translation>
    </message>
    <message>
        <source>Files to enclose</source>
        <translation>Fichiers à joindre</translation>
    </message>
    <message>
        <source>Add an enclosure</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>cannot be read: choose it again</source>
        <translation>illisible&#xa0;: choisissez-le à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enclosed</source>
        <translation>
            <numerusform>%Ln jointe</numerusform>
            <numerusform>%Ln jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>kept by reference</source>
        <translation>gardée par référence</translation>
    </message>
    <message>
        <source>Rename the enclosure</source>
        <translation>Renommer la pièce</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>FiltersPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import e-mails and files</source>
        <translation>Importer des courriels et des fichiers</translation>
    </message>
    <message>
        <source>E-mails and files to import</source>
        <translation>Courriels et fichiers à importer</translation>
    </message>
    <message>
        <source>E-mails and documents (*.eml *.msg *.pdf *.docx *.odt *.txt)</source>
        <translation>Courriels et documents (*.eml *.msg *.pdf *.docx *.odt *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Fichiers et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Drop e-mails (.eml, .msg), PDF files or documents here.</source>
        <translation>Déposez ici des courriels (.eml, .msg), des PDF ou des documents.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Register those anyway</source>
        <translation>Les enregistrer quand même</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln fichier à importer</numerusform>
            <numerusform>%Ln fichiers à importer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln enregistré</numerusform>
            <numerusform>%Ln enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered as {number}.</source>
        <translation>Enregistré sous le n°&#xa0;{number}.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Change {number}</source>
        <translation>Modifier {number}</translation>
    </message>
    <message>
        <source>Register an arrival</source>
        <translation>Enregistrer une arrivée</translation>
    </message>
    <message>
        <source>Register a departure</source>
        <translation>Enregistrer un départ</translation>
    </message>
    <message>
        <source>Register an internal letter</source>
        <translation>Enregistrer un courrier interne</translation>
    </message>
    <message>
        <source>entry {place} of the series</source>
        <translation>saisie n°&#xa0;{place} de la série</translation>
    </message>
    <message>
        <source>draft kept at {time}</source>
        <translation>brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>{register} · the number is given on registering</source>
        <translation>{register} · le numéro est donné à l’enregistrement</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la sienne</translation>
    </message>
    <message>
        <source>An entry of {when} was not registered.</source>
        <translation>Une saisie de {when} n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln courrier</numerusform>
            <numerusform>%Ln courriers</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}+ letters</source>
        <translation>plus de {count} courriers</translation>
    </message>
    <message>
        <source>{count}, filtered</source>
        <translation>{count}, filtrés</translation>
    </message>
    <message>
        <source>{shown} shown of {total}</source>
        <translation>{shown} affichés sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>More about the view</source>
        <translation>Autres actions sur la vue</translation>
    </message>
    <message>
        <source>No letter holds “{text}”.</source>
        <translation>Aucun courrier ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Search inside words</source>
        <translation>Chercher à l’intérieur des mots</translation>
    </message>
    <message>
        <source>No subject holds “{text}” inside its words.</source>
        <translation>Aucun objet ne contient «&#xa0;{text}&#xa0;» à l’intérieur de ses mots.</translation>
    </message>
    <message>
        <source>No letter meets these filters.</source>
        <translation>Aucun courrier ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No letter is late.</source>
        <translation>Aucun courrier en retard.</translation>
    </message>
    <message>
        <source>See this week’s target dates</source>
        <translation>Voir les échéances de la semaine</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Rien à faire ici.</translation>
    </message>
    <message>
        <source>See the complete register</source>
        <translation>Voir le registre complet</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu du courrier</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>File the letter</source>
        <translation>Classer le courrier</translation>
    </message>
    <message>
        <source>Change the letter</source>
        <translation>Modifier le courrier</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Ouvrir dans son logiciel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter chosen</source>
        <translation>Aucun courrier choisi</translation>
    </message>
    <message>
        <source>{day}, by {mode}</source>
        <translation>{day}, {mode}</translation>
    </message>
    <message>
        <source>This letter has no enclosure.</source>
        <translation>Ce courrier n’a pas de pièce.</translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>Search for a letter, a person…</source>
        <translation>Rechercher un courrier, une personne…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>Link the letter {number}</source>
        <translation>Lier le courrier {number}</translation>
    </message>
    <message>
        <source>Letters found</source>
        <translation>Courriers trouvés</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation>Choisissez un courrier dans la liste.</translation>
    </message>
    <message>
        <source>No letter holds these words.</source>
        <translation>Aucun courrier ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>Open the other letter</source>
        <translation>Ouvrir l’autre courrier</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>No link with another letter.</source>
        <translation>Aucun lien avec un autre courrier.</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{number} {kind} this letter</source>
        <translation>{number} {kind} ce courrier</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Lines to correct</source>
        <translation>Lignes à corriger</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>Ligne et colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>All the lines, or none</source>
        <translation>Toutes les lignes, ou aucune</translation>
    </message>
    <message>
        <source>Correct the table and come back: nothing is written meanwhile.</source>
        <translation>Corrigez le tableau et revenez&#xa0;: rien n’est écrit entre-temps.</translation>
    </message>
    <message>
        <source>The good lines only</source>
        <translation>Les bonnes lignes seulement</translation>
    </message>
    <message>
        <source>The lines above are left out; the others take their numbers.</source>
        <translation>Les lignes ci-dessus sont laissées de côté&#xa0;; les autres prennent leurs numéros.</translation>
    </message>
    <message>
        <source>Wrong lines</source>
        <translation>Lignes fautives</translation>
    </message>
    <message>
        <source>line {line} · {column}</source>
        <translation>ligne {line} · {column}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>official number · {words}</source>
        <translation>numéro officiel · {words}</translation>
    </message>
    <message>
        <source>Registered as {number}</source>
        <translation>Enregistré sous le n°&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>No state follows for all the letters you chose: choose fewer letters.</source>
        <translation>Aucun état ne convient à tous les courriers choisis&#xa0;: choisissez-en moins.</translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %Ln letter(s)</source>
        <translation>
            <numerusform>Changer le statut de %Ln courrier</numerusform>
            <numerusform>Changer le statut de %Ln courriers</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Import a table of letters</source>
        <translation>Importer un tableau de courriers</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Excel workbook or text with separators</source>
        <translation>Classeur Excel ou texte à séparateurs</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Quel tableau&#xa0;?</translation>
    </message>
    <message>
        <source>One line is one letter. The first line names the columns.</source>
        <translation>Une ligne est un courrier. La première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Que contiennent les colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Correct what was guessed; only the subject is needed.</source>
        <translation>Corrigez ce qui a été deviné&#xa0;; seul l’objet est nécessaire.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Ce qui serait importé</translation>
    </message>
    <message>
        <source>Nothing is written yet: every line was tried.</source>
        <translation>Rien n’est encore écrit&#xa0;: chaque ligne a été essayée.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The table is in the register</source>
        <translation>Le tableau est au registre</translation>
    </message>
    <message>
        <source>You may take it back now, with a reason.</source>
        <translation>Vous pouvez encore annuler cet import, avec un motif.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Two columns are taken for “{field}”: keep one.</source>
        <translation>Deux colonnes sont prises pour «&#xa0;{field}&#xa0;»&#xa0;: gardez-en une.</translation>
    </message>
</context>
<context>
    <name>ViewsBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>The filters in force are kept as a chip above the list.</source>
        <translation>Les filtres en vigueur sont gardés comme une vue au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>correspondence</name>
    <message>
        <source>Keep a draft</source>
        <translation>Garder un brouillon</translation>
    </message>
    <message>
        <source>Drop a draft</source>
        <translation>Jeter un brouillon</translation>
    </message>
    <message>
        <source>same message</source>
        <translation>même message</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>même fichier</translation>
    </message>
    <message>
        <source>same sender and reference</source>
        <translation>mêmes expéditeur et référence</translation>
    </message>
    <message>
        <source>same sender, date and subject</source>
        <translation>mêmes expéditeur, date et objet</translation>
    </message>
    <message>
        <source>similar subject within a week</source>
        <translation>objet semblable à une semaine près</translation>
    </message>
    <message>
        <source>Perhaps already registered as {number}: {why}.</source>
        <translation>Peut-être déjà enregistré sous le n°&#xa0;{number}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This is fixed once the letter has a number: cancel it and register it again.</source>
        <translation>Cela ne change plus une fois le courrier numéroté&#xa0;: annulez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This letter has left: correct its day of departure, keep one.</source>
        <translation>Ce courrier est parti&#xa0;: corrigez sa date de départ sans l’effacer.</translation>
    </message>
    <message>
        <source>{name} is over 100 MB: it stays where it is, and its place and SHA-256 are noted.</source>
        <translation>{name} dépasse 100 Mo&#xa0;: il reste où il est&#xa0;; son emplacement et son SHA-256 sont notés.</translation>
    </message>
    <message>
        <source>{name}: {notice}</source>
        <translation>{name}&#xa0;: {notice}</translation>
    </message>
    <message>
        <source>“{name}” is not there: check its folder, or choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable&#xa0;: vérifiez son dossier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>This enclosure was removed or replaced already.</source>
        <translation>Cette pièce jointe a déjà été retirée ou remplacée.</translation>
    </message>
    <message>
        <source>The import was stopped before this file.</source>
        <translation>L’importation a été arrêtée avant ce fichier.</translation>
    </message>
    <message>
        <source>Already registered as {number} ({why}).</source>
        <translation>Déjà enregistré sous le n°&#xa0;{number} ({why}).</translation>
    </message>
    <message>
        <source>Read the text of enclosures</source>
        <translation>Lire le texte des pièces jointes</translation>
    </message>
    <message>
        <source>This mark is not allowed on this computer: ask your IT.</source>
        <translation>Cette mention n’est pas autorisée sur ce poste&#xa0;: adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>“{code}” is not a type of letter: choose one of the list.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un type de courrier&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The register {code} is for letters of another direction.</source>
        <translation>Le registre {code} reçoit des courriers d’un autre sens.</translation>
    </message>
    <message>
        <source>No register is open for this direction: open one first.</source>
        <translation>Aucun registre n’est ouvert pour ce sens&#xa0;: ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The subject was cut to its first {count} characters.</source>
        <translation>L’objet a été réduit à ses {count} premiers caractères.</translation>
    </message>
    <message>
        <source>A letter cannot be linked to itself.</source>
        <translation>Un courrier ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <source>Only a departure or an internal letter answers an arrival.</source>
        <translation>Seul un départ ou un courrier interne répond à une arrivée.</translation>
    </message>
    <message>
        <source>These letters are already linked that way.</source>
        <translation>Ces courriers sont déjà liés ainsi.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Correspondants</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Le service informatique a désactivé les exportations sur ce poste.</translation>
    </message>
    <message>
        <source>Export letters</source>
        <translation>Exporter des courriers</translation>
    </message>
    <message>
        <source>{count} letters are too many to print: narrow the view below {limit}, or export it.</source>
        <translation>{count} courriers sont trop pour une impression&#xa0;: réduisez la vue à moins de {limit}, ou exportez-la.</translation>
    </message>
    <message>
        <source>This letter no longer exists: refresh the list.</source>
        <translation>Ce courrier n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>Type the name of the correspondent.</source>
        <translation>Saisissez le nom du correspondant.</translation>
    </message>
    <message>
        <source>A departure is not answered: choose an arrival.</source>
        <translation>On ne répond pas à un départ&#xa0;: choisissez une arrivée.</translation>
    </message>
    <message>
        <source>Save the view “{name}”</source>
        <translation>Enregistrer la vue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Renommer une vue</translation>
    </message>
    <message>
        <source>Another view has this name: choose another one.</source>
        <translation>Une autre vue porte ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was noted: {place}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là où il était noté&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Link the departure that answers this letter, or note the oral reply, first.</source>
        <translation>Liez d’abord le départ qui répond à ce courrier, ou notez la réponse orale.</translation>
    </message>
    <message>
        <source>Name at least one recipient before the letter leaves.</source>
        <translation>Indiquez au moins un destinataire avant que le courrier ne parte.</translation>
    </message>
    <message>
        <source>“{name}” is not the document that was signed: bring the letter back to signature.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le document qui a été signé&#xa0;: remettez le courrier à la signature.</translation>
    </message>
    <message>
        <source>“{present}” cannot become “{wanted}”; it may become: {steps}.</source>
        <translation>«&#xa0;{present}&#xa0;» ne peut pas devenir «&#xa0;{wanted}&#xa0;»&#xa0;; possible&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>Import a table of letters</source>
        <translation>Importer un tableau de courriers</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Reprendre une importation</translation>
    </message>
    <message>
        <source>No letter of this import is left.</source>
        <translation>Il ne reste aucun courrier de cette importation.</translation>
    </message>
    <message>
        <source>No register has the code “{code}”.</source>
        <translation>Aucun registre n’a le code «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is nobody here, or several: write the whole name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne personne ici, ou plusieurs&#xa0;: écrivez le nom entier.</translation>
    </message>
    <message>
        <source>Register a letter</source>
        <translation>Enregistrer un courrier</translation>
    </message>
    <message>
        <source>Change a letter</source>
        <translation>Modifier un courrier</translation>
    </message>
    <message>
        <source>Change {count} letters</source>
        <translation>Modifier {count} courriers</translation>
    </message>
    <message>
        <source>Change the state of a letter</source>
        <translation>Changer l’état d’un courrier</translation>
    </message>
    <message>
        <source>Change the state of {count} letters</source>
        <translation>Changer l’état de {count} courriers</translation>
    </message>
    <message>
        <source>Assign a letter</source>
        <translation>Attribuer un courrier</translation>
    </message>
    <message>
        <source>Assign {count} letters</source>
        <translation>Attribuer {count} courriers</translation>
    </message>
    <message>
        <source>Cancel a letter</source>
        <translation>Annuler un courrier</translation>
    </message>
    <message>
        <source>Link two letters</source>
        <translation>Lier deux courriers</translation>
    </message>
    <message>
        <source>Unlink two letters</source>
        <translation>Délier deux courriers</translation>
    </message>
    <message>
        <source>Enclose {name}</source>
        <translation>Joindre {name}</translation>
    </message>
    <message>
        <source>Put a new version of {name}</source>
        <translation>Mettre une nouvelle version de {name}</translation>
    </message>
    <message>
        <source>Remove an enclosure</source>
        <translation>Retirer une pièce jointe</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Same message</source>
        <translation>Même message</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Même fichier</translation>
    </message>
    <message>
        <source>Same sender and same reference</source>
        <translation>Même expéditeur, même référence</translation>
    </message>
    <message>
        <source>Same sender, date and subject</source>
        <translation>Même expéditeur, même date, même objet</translation>
    </message>
    <message>
        <source>Similar subject</source>
        <translation>Objet proche</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Importing files</source>
        <translation>Import des fichiers</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Type a subject of at least three letters.</source>
        <translation>Saisissez un objet d’au moins trois lettres.</translation>
    </message>
    <message>
        <source>The letter would be registered before it arrived: check both dates.</source>
        <translation>Le courrier serait enregistré avant son arrivée&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>{day} is in the future: give today or an earlier day.</source>
        <translation>Le {day} est dans l’avenir&#xa0;: indiquez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>Registered {days} days after its arrival: check the date of arrival.</source>
        <translation>Enregistré {days} jours après son arrivée&#xa0;: vérifiez la date d’arrivée.</translation>
    </message>
    <message>
        <source>The date of the document ({day}) comes after it arrived or left: check it.</source>
        <translation>La date du document ({day}) est postérieure à son arrivée ou à son départ&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>A letter in this state cannot take that step.</source>
        <translation>Un courrier dans cet état ne peut pas franchir cette étape.</translation>
    </message>
    <message>
        <source>Give the date on which the dormant letter is reviewed.</source>
        <translation>Indiquez la date à laquelle le courrier en sommeil sera réexaminé.</translation>
    </message>
    <message>
        <source>This letter is already cancelled.</source>
        <translation>Ce courrier est déjà annulé.</translation>
    </message>
    <message>
        <source>This letter is cancelled: it is kept as it was.</source>
        <translation>Ce courrier est annulé&#xa0;: il reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Classified documents may not be kept here: register only an unclassified slip with the number, the dates and the holder, without the content.</source>
        <translation>Les documents classifiés ne peuvent pas être conservés ici&#xa0;: n’enregistrez qu’une fiche non classifiée avec le numéro, les dates et le détenteur, sans le contenu.</translation>
    </message>
    <message>
        <source>“{name}” was signed or sent: bring the letter back to signature to put another version.</source>
        <translation>«&#xa0;{name}&#xa0;» a été signé ou envoyé&#xa0;: remettez le courrier à la signature pour en mettre une autre version.</translation>
    </message>
</context>
<context>
    <name>letter_form</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Correspondants</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Compléments</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Type and medium</source>
        <translation>Type et support</translation>
    </message>
    <message>
        <source>Sender’s ref.</source>
        <translation>Réf. de l’expéditeur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Second sender</source>
        <translation>Second expéditeur</translation>
    </message>
    <message>
        <source>Second recipient</source>
        <translation>Second destinataire</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>Répondre avant le</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Reason to lower it</source>
        <translation>Motif de la baisse</translation>
    </message>
    <message>
        <source>Paper kept in</source>
        <translation>Papier rangé</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Receipt back</source>
        <translation>AR revenu</translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation>Retard {days} j</translation>
    </message>
    <message>
        <source>late by {days} days</source>
        <translation>en retard de {days} jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>D{minus}{days}</source>
        <translation>J{minus}{days}</translation>
    </message>
    <message>
        <source>{day}, in {days} days</source>
        <translation>{day}, dans {days} jours</translation>
    </message>
    <message>
        <source>legal clock, {state}: last day {day}</source>
        <translation>délai légal, {state}&#xa0;: dernier jour {day}</translation>
    </message>
    <message>
        <source>with enclosures</source>
        <translation>avec pièces jointes</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Legal clock</source>
        <translation>Délai légal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nouveau courrier</translation>
    </message>
    <message>
        <source>New arrival, departure or internal letter…</source>
        <translation>Nouvelle arrivée, nouveau départ ou courrier interne…</translation>
    </message>
    <message>
        <source>Import e-mails and files…</source>
        <translation>Importer des courriels et des fichiers…</translation>
    </message>
    <message>
        <source>Import a table of letters…</source>
        <translation>Importer un tableau de courriers…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Renommer la vue…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Sort by target date</source>
        <translation>Trier par échéance</translation>
    </message>
    <message>
        <source>Sort by day of arrival or departure</source>
        <translation>Trier par jour d’arrivée ou de départ</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>Trier par numéro</translation>
    </message>
    <message>
        <source>Sort by correspondent</source>
        <translation>Trier par correspondant</translation>
    </message>
    <message>
        <source>Sort by subject</source>
        <translation>Trier par objet</translation>
    </message>
    <message>
        <source>Sort by state</source>
        <translation>Trier par statut</translation>
    </message>
    <message>
        <source>Sort by date of entry</source>
        <translation>Trier par date de saisie</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Change the letter…</source>
        <translation>Modifier le courrier…</translation>
    </message>
    <message>
        <source>Reply to the letter</source>
        <translation>Répondre au courrier</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>File the letter</source>
        <translation>Classer le courrier</translation>
    </message>
    <message>
        <source>Change the state…</source>
        <translation>Changer le statut…</translation>
    </message>
    <message>
        <source>Change priority, target date or mark…</source>
        <translation>Changer priorité, échéance ou mention…</translation>
    </message>
    <message>
        <source>Link to another letter…</source>
        <translation>Lier à un autre courrier…</translation>
    </message>
    <message>
        <source>Put into a dossier…</source>
        <translation>Verser au dossier…</translation>
    </message>
    <message>
        <source>Launch a circuit of visas…</source>
        <translation>Lancer un circuit de visas…</translation>
    </message>
    <message>
        <source>Add an enclosure…</source>
        <translation>Ajouter une pièce…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Write a document from a template…</source>
        <translation>Rédiger un document depuis un modèle…</translation>
    </message>
    <message>
        <source>Write to their correspondents (mail merge)…</source>
        <translation>Écrire à leurs correspondants (publipostage)…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Cancel the letter…</source>
        <translation>Annuler le courrier…</translation>
    </message>
    <message>
        <source>Register and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Register and go on with the next</source>
        <translation>Enregistrer et passer au suivant</translation>
    </message>
    <message>
        <source>Add an enclosure to the form…</source>
        <translation>Ajouter une pièce à la fiche…</translation>
    </message>
    <message>
        <source>Add a second correspondent</source>
        <translation>Ajouter un second correspondant</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Quitter la fiche</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Internal letter</source>
        <translation>Courrier interne</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Revoir le</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Mark of protection</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>Reason, to lower the mark</source>
        <translation>Motif, pour abaisser la mention</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Day, from</source>
        <translation>Jour, du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>À traiter seulement</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Non lus seulement</translation>
    </message>
    <message>
        <source>Requests only</source>
        <translation>Demandes seulement</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Ce courrier</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>le courrier</translation>
    </message>
    <message>
        <source>Number, words, sender</source>
        <translation>Numéro, mots, expéditeur</translation>
    </message>
    <message>
        <source>{count} letters are chosen: choose at most {limit} at a time.</source>
        <translation>{count} courriers sont choisis&#xa0;: choisissez-en au plus {limit} à la fois.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>signed or sent</source>
        <translation>signée ou envoyée</translation>
    </message>
    <message>
        <source>removed: {reason}</source>
        <translation>retirée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>former version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Impression de la liste</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Texte avec séparateurs (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Export de la liste</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message>
        <source>Import a table of letters</source>
        <translation>Importer un tableau de courriers</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Ancien numéro</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Complete register</source>
        <translation>Registre complet</translation>
    </message>
    <message>
        <source>To process</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>To qualify</source>
        <translation>À qualifier</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>For opinion</source>
        <translation>Pour avis</translation>
    </message>
    <message>
        <source>Visas pending</source>
        <translation>Visas en attente</translation>
    </message>
    <message>
        <source>Signature book</source>
        <translation>Parapheur</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>AR à envoyer</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>To archive</source>
        <translation>À archiver</translation>
    </message>
</context>
</TS>
