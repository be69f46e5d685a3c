<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields to insert</source>
        <translation>Champs à insérer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Trouver un champ</translation>
    </message>
    <message>
        <source>Copy a field, then paste it into the template in Word.</source>
        <translation>Copiez un champ, puis collez-le dans le modèle, dans Word.</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Copier le champ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied: {tag}. Paste it inside the loop of its list.</source>
        <translation>Copié&#xa0;: {tag}. Collez-le dans la boucle de sa liste.</translation>
    </message>
    <message>
        <source>Copied: {tag}. Paste it into the template in Word.</source>
        <translation>Copié&#xa0;: {tag}. Collez-le dans le modèle, dans Word.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Fields to insert…</source>
        <translation>Champs à insérer…</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Proposé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Makes a copy with this correction; your file stays as it is.</source>
        <translation>Fait une copie avec cette correction&#x202f;; votre fichier reste intact.</translation>
    </message>
    <message>
        <source>Known fields: {known} of {all}</source>
        <translation>Champs reconnus&#xa0;: {known} sur {all}</translation>
    </message>
    <message>
        <source>Fields of its own, asked for in the form: {names}</source>
        <translation>Champs propres au modèle, demandés dans le formulaire&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No macro, no external link</source>
        <translation>Aucune macro, aucun lien externe</translation>
    </message>
    <message>
        <source>No tracked change, no comment</source>
        <translation>Aucune révision, aucun commentaire</translation>
    </message>
    <message>
        <source>Its typefaces are on this machine</source>
        <translation>Polices présentes sur ce poste</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>First pages</source>
        <translation>Premières pages</translation>
    </message>
</context>
<context>
    <name>TemplateDetail</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>New from this template…</source>
        <translation>Nouveau depuis ce modèle…</translation>
    </message>
    <message>
        <source>Correct all in a copy</source>
        <translation>Tout corriger dans une copie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>No template is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisé le</translation>
    </message>
    <message>
        <source>{unit} only</source>
        <translation>{unit} seulement</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>tous les services</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Les pages se dessinent…</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>Contrôle ({count})</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>No template here.</source>
        <translation>Aucun modèle ici.</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Importer un modèle…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Faults: {faults}. Warnings: {warnings}. With faults it waits as a draft.</source>
        <translation>Fautes&#xa0;: {faults}. Avertissements&#xa0;: {warnings}. Avec des fautes, il attend comme projet.</translation>
    </message>
    <message>
        <source>Accept this template?</source>
        <translation>Accepter ce modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Describe the template</source>
        <translation>Décrire le modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>First pages</source>
        <translation>Premières pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>Mon service</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Template, .docx or .dotx.</source>
        <translation>Modèle, .docx ou .dotx.</translation>
    </message>
    <message>
        <source>Language of dates and amounts; fr.</source>
        <translation>Langue des dates et des montants&#xa0;; fr.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this template.</source>
        <translation>Ce modèle n’a aucun défaut.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>JSON file with the fields.</source>
        <translation>Fichier JSON des champs.</translation>
    </message>
    <message>
        <source>Table of the recipients: CSV, XLSX or JSON.</source>
        <translation>Tableau des destinataires&#xa0;: CSV, XLSX ou JSON.</translation>
    </message>
    <message>
        <source>Write a PDF too, by Word or LibreOffice, else a simple one.</source>
        <translation>Écrire aussi un PDF, par Word ou LibreOffice, sinon un PDF simple.</translation>
    </message>
    <message>
        <source>Kind of document; letter.</source>
        <translation>Type de document&#xa0;; letter.</translation>
    </message>
    <message>
        <source>List the templates of the gallery.</source>
        <translation>Lister les modèles de la galerie.</translation>
    </message>
    <message>
        <source>Take a Word template into the gallery; with faults it stays a draft.</source>
        <translation>Prendre un modèle Word dans la galerie&#xa0;; avec des fautes, il reste un projet.</translation>
    </message>
    <message>
        <source>What it is called; the name of the file.</source>
        <translation>Son nom&#xa0;; celui du fichier.</translation>
    </message>
    <message>
        <source>Put it into use when it has no fault.</source>
        <translation>Le mettre en service s’il n’a aucune faute.</translation>
    </message>
    <message>
        <source>Check a Word template; every fault is said with its place and what to do.</source>
        <translation>Vérifier un modèle Word&#xa0;; chaque défaut est dit avec sa place et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>JSON dictionary of the known fields.</source>
        <translation>Dictionnaire JSON des champs connus.</translation>
    </message>
    <message>
        <source>Fill a Word template from a JSON file.</source>
        <translation>Remplir un modèle Word à partir d’un fichier JSON.</translation>
    </message>
    <message>
        <source>Document to write.</source>
        <translation>Document à écrire.</translation>
    </message>
    <message>
        <source>Fill a Word template for each row of a table, one file each.</source>
        <translation>Remplir un modèle Word pour chaque ligne d’un tableau, un fichier chacune.</translation>
    </message>
    <message>
        <source>Folder for the documents.</source>
        <translation>Dossier des documents.</translation>
    </message>
    <message>
        <source>Name of each file, with tags; the rank of the row.</source>
        <translation>Nom de chaque fichier, avec des balises&#xa0;; le rang de la ligne.</translation>
    </message>
    <message>
        <source>Field that must have a value; may be repeated.</source>
        <translation>Champ qui doit être renseigné&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Write all letters into one document too.</source>
        <translation>Écrire aussi toutes les lettres dans un seul document.</translation>
    </message>
    <message>
        <source>Write one PDF of all letters too, by Word or LibreOffice.</source>
        <translation>Écrire aussi un seul PDF de toutes les lettres, par Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>Say what would become of each row; write nothing.</source>
        <translation>Dire ce que deviendrait chaque ligne&#xa0;; ne rien écrire.</translation>
    </message>
    <message>
        <source>Write nothing at all when a row is bad; say which.</source>
        <translation>Ne rien écrire du tout si une ligne est mauvaise ; dire laquelle.</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>cover page</source>
        <translation>page de garde</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>note de fin</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>zone de texte</translation>
    </message>
    <message>
        <source>document property</source>
        <translation>propriété du document</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>{part}, table {table}, row {row}, cell {cell}</source>
        <translation>{part}, tableau {table}, ligne {row}, cellule {cell}</translation>
    </message>
    <message>
        <source>{part}, paragraph {paragraph}</source>
        <translation>{part}, paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>{place}: {fault} In: “{quote}”</source>
        <translation>{place}&#xa0;: {fault} Dans&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>{fault} {advice}</source>
        <translation>{fault} {advice}</translation>
    </message>
    <message>
        <source>{fault} The other end: {other}, “{quote}”.</source>
        <translation>{fault} L’autre bout&#xa0;: {other}, «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>{first} Further faults: {others}.</source>
        <translation>{first} Autres défauts&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>This file is not a Word document: open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Ce fichier n’est pas un document Word&#xa0;: ouvrez-le dans Word ou LibreOffice et enregistrez-le sous .docx.</translation>
    </message>
    <message>
        <source>This file is not in Word’s present format (.doc, .rtf, .odt): open it and save it as .docx.</source>
        <translation>Ce fichier n’est pas au format actuel de Word (.doc, .rtf, .odt)&#xa0;: ouvrez-le et enregistrez-le sous .docx.</translation>
    </message>
    <message>
        <source>This document is protected by a password: remove the password in Word, then save it as .docx.</source>
        <translation>Ce document est protégé par un mot de passe&#xa0;: retirez le mot de passe dans Word, puis enregistrez sous .docx.</translation>
    </message>
    <message>
        <source>This document holds macros ({names}), which are never run: save it as .docx, without macros.</source>
        <translation>Ce document contient des macros ({names}), qui ne sont jamais exécutées&#xa0;: enregistrez-le sous .docx, sans macros.</translation>
    </message>
    <message>
        <source>This document unpacks to far more than its size and may be a trap: it was not opened.</source>
        <translation>Ce document se déplie bien au-delà de sa taille et peut être un piège&#xa0;: il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This document is damaged: open it in Word, let it be repaired, and save it as .docx.</source>
        <translation>Ce document est abîmé&#xa0;: ouvrez-le dans Word, laissez-le réparer, et enregistrez-le sous .docx.</translation>
    </message>
    <message>
        <source>This document holds a part with an unsafe name (“{name}”): save it again from Word as .docx.</source>
        <translation>Ce document contient une partie au nom dangereux («&#xa0;{name}&#xa0;»)&#xa0;: enregistrez-le de nouveau depuis Word sous .docx.</translation>
    </message>
    <message>
        <source>This document lacks a part (“{name}”): open it in Word, let it be repaired, and save it as .docx.</source>
        <translation>Il manque une partie à ce document («&#xa0;{name}&#xa0;»)&#xa0;: ouvrez-le dans Word, laissez-le réparer, et enregistrez-le sous .docx.</translation>
    </message>
    <message>
        <source>A part of this document is broken (“{name}”): open it in Word and save it as .docx.</source>
        <translation>Une partie de ce document est abîmée («&#xa0;{name}&#xa0;»)&#xa0;: ouvrez-le dans Word et enregistrez-le sous .docx.</translation>
    </message>
    <message>
        <source>A part of this document declares a document type (“{name}”) and may be a trap: it was not read.</source>
        <translation>Une partie de ce document déclare un type de document («&#xa0;{name}&#xa0;») et peut être un piège&#xa0;: elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>This document is in the Strict format: save it in Word as “Word document (.docx)”.</source>
        <translation>Ce document est au format Strict&#xa0;: enregistrez-le dans Word comme «&#xa0;Document Word (.docx)&#xa0;».</translation>
    </message>
    <message>
        <source>This document is over 100 MB: make its pictures smaller.</source>
        <translation>Ce document dépasse 100 Mo&#xa0;: réduisez ses images.</translation>
    </message>
    <message>
        <source>Unknown field “{name}”.</source>
        <translation>Champ inconnu «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” does not exist in “{record}”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe pas dans «&#xa0;{record}&#xa0;».</translation>
    </message>
    <message>
        <source>The tag is not closed.</source>
        <translation>La balise n’est pas fermée.</translation>
    </message>
    <message>
        <source>These braces close a tag that is not opened.</source>
        <translation>Ces accolades ferment une balise qui n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The block “{tag}” is opened and never closed.</source>
        <translation>Le bloc «&#xa0;{tag}&#xa0;» est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>The end of a block has no beginning.</source>
        <translation>Fin de bloc sans début.</translation>
    </message>
    <message>
        <source>“{tag}” stands in no condition.</source>
        <translation>«&#xa0;{tag}&#xa0;» ne se trouve dans aucune condition.</translation>
    </message>
    <message>
        <source>“{tag}” does not close the block that is open.</source>
        <translation>«&#xa0;{tag}&#xa0;» ne ferme pas le bloc ouvert.</translation>
    </message>
    <message>
        <source>There is a space in the name “{tag}”.</source>
        <translation>Il y a un espace dans le nom «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a hyphen in the name “{tag}”.</source>
        <translation>Il y a un trait d’union dans le nom «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>The beginning and the end of the block “{tag}” are misplaced.</source>
        <translation>Le début et la fin du bloc «&#xa0;{tag}&#xa0;» sont mal placés.</translation>
    </message>
    <message>
        <source>“{tag}” must stand alone at the level of its block: in a paragraph or a row of its own.</source>
        <translation>«&#xa0;{tag}&#xa0;» doit se trouver seul au niveau de son bloc&#xa0;: dans un paragraphe ou une ligne à lui.</translation>
    </message>
    <message>
        <source>Unknown keyword “{name}”.</source>
        <translation>Mot-clé inconnu «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown filter “{name}”.</source>
        <translation>Filtre inconnu «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is not allowed in a template: a template is data, never code.</source>
        <translation>«&#xa0;{name}&#xa0;» est interdit dans un modèle&#xa0;: un modèle est une donnée, jamais un programme.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>La balise est vide.</translation>
    </message>
    <message>
        <source>The condition is missing.</source>
        <translation>La condition manque.</translation>
    </message>
    <message>
        <source>The loop does not say which list it goes through.</source>
        <translation>La boucle ne dit pas quelle liste elle parcourt.</translation>
    </message>
    <message>
        <source>“{found}” does not belong there.</source>
        <translation>«&#xa0;{found}&#xa0;» n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>“{found}” is not understood in “{tag}”.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas compris dans «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>A bracket is not closed in “{tag}”.</source>
        <translation>Une parenthèse n’est pas fermée dans «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>The expression has too many brackets.</source>
        <translation>L’expression a trop de parenthèses.</translation>
    </message>
    <message>
        <source>The number “{name}…” is too long.</source>
        <translation>Le nombre «&#xa0;{name}…&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>A document property holds fields and short conditions only.</source>
        <translation>Une propriété du document n’accepte que des champs et de courtes conditions.</translation>
    </message>
    <message>
        <source>“{tag}” inserts paragraphs: it must stand alone in its paragraph.</source>
        <translation>«&#xa0;{tag}&#xa0;» insère des paragraphes&#xa0;: la balise doit être seule dans son paragraphe.</translation>
    </message>
    <message>
        <source>A picture cannot stand there: “{tag}”.</source>
        <translation>Une image ne peut pas se trouver là&#xa0;: «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>Fields in footnotes cannot be joined in one document: make one file for each recipient.</source>
        <translation>Des champs en note de bas de page ne peuvent pas être réunis en un document&#xa0;: faites un fichier par destinataire.</translation>
    </message>
    <message>
        <source>Required fields are empty: {names}.</source>
        <translation>Des champs obligatoires sont vides&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The address is incomplete: {names}.</source>
        <translation>L’adresse est incomplète&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This recipient is the same as in line {line}.</source>
        <translation>Ce destinataire est le même qu’à la ligne {line}.</translation>
    </message>
    <message>
        <source>“{name}” has no value.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas renseigné.</translation>
    </message>
    <message>
        <source>A condition or a loop asks for “{name}”, which has no value: it counts as no, or as empty.</source>
        <translation>Une condition ou une boucle porte sur «&#xa0;{name}&#xa0;», qui n’est pas renseigné&#xa0;: cela compte pour non, ou pour une liste vide.</translation>
    </message>
    <message>
        <source>“{tag}” needs {wanted}, and was given {kind}.</source>
        <translation>«&#xa0;{tag}&#xa0;» attend {wanted} et a reçu {kind}.</translation>
    </message>
    <message>
        <source>“{tag}” was given something that is not plain data ({kind}).</source>
        <translation>«&#xa0;{tag}&#xa0;» a reçu autre chose qu’une donnée simple ({kind}).</translation>
    </message>
    <message>
        <source>The picture for “{tag}” cannot be read.</source>
        <translation>L’image pour «&#xa0;{tag}&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Characters that no document can hold were left out of “{tag}”.</source>
        <translation>Des caractères qu’aucun document n’accepte ont été retirés de «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>The loops of this template turn more than 200,000 times.</source>
        <translation>Les boucles de ce modèle font plus de 200 000 tours.</translation>
    </message>
    <message>
        <source>This document would be larger than 64 MB.</source>
        <translation>Ce document dépasserait 64 Mo.</translation>
    </message>
    <message>
        <source>This document takes more than 10 seconds to make.</source>
        <translation>Ce document demande plus de 10 secondes.</translation>
    </message>
    <message>
        <source>The template holds tracked changes ({count}).</source>
        <translation>Le modèle contient des modifications suivies ({count}).</translation>
    </message>
    <message>
        <source>The template holds comments ({count}).</source>
        <translation>Le modèle contient des commentaires ({count}).</translation>
    </message>
    <message>
        <source>The template refers to something elsewhere (“{name}”); it is never fetched.</source>
        <translation>Le modèle renvoie à quelque chose d’extérieur («&#xa0;{name}&#xa0;»)&#xa0;; rien n’en est jamais téléchargé.</translation>
    </message>
    <message>
        <source>The template holds an embedded object (“{name}”).</source>
        <translation>Le modèle contient un objet incorporé («&#xa0;{name}&#xa0;»).</translation>
    </message>
    <message>
        <source>The template imports another document (“{name}”): it is left out.</source>
        <translation>Le modèle importe un autre document («&#xa0;{name}&#xa0;»)&#xa0;: il est laissé de côté.</translation>
    </message>
    <message>
        <source>The typeface “{name}” is not installed here.</source>
        <translation>La police «&#xa0;{name}&#xa0;» n’est pas installée ici.</translation>
    </message>
    <message>
        <source>A content control has no “aso:” tag: it stays as it is.</source>
        <translation>Un contrôle de contenu n’a pas de balise «&#xa0;aso&#xa0;»&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>The template holds content controls ({count}): LibreOffice loses their tags when it saves.</source>
        <translation>Le modèle contient des contrôles de contenu ({count})&#xa0;: LibreOffice perd leurs balises à l’enregistrement.</translation>
    </message>
    <message>
        <source>The merge field “{name}” has switches, which are ignored.</source>
        <translation>Le champ de fusion «&#xa0;{name}&#xa0;» a des commutateurs, qui sont ignorés.</translation>
    </message>
    <message>
        <source>The Word field “{name}” stays as it is.</source>
        <translation>Le champ Word «&#xa0;{name}&#xa0;» reste tel quel.</translation>
    </message>
    <message>
        <source>A footnote stands in a repeated block: all copies share it.</source>
        <translation>Une note se trouve dans un bloc répété&#xa0;: toutes les copies la partagent.</translation>
    </message>
    <message>
        <source>Vertically merged cells stand in a repeated block: check the result.</source>
        <translation>Des cellules fusionnées verticalement se trouvent dans un bloc répété&#xa0;: vérifiez le résultat.</translation>
    </message>
    <message>
        <source>“{tag}” repeats columns elsewhere; here it repeats what it stands in.</source>
        <translation>«&#xa0;{tag}&#xa0;» répète ailleurs des colonnes&#xa0;; ici, il répète ce qui le contient.</translation>
    </message>
    <message>
        <source>Write “{correction}”.</source>
        <translation>Écrivez «&#xa0;{correction}&#xa0;».</translation>
    </message>
    <message>
        <source>Close it with “}}}}” or “%}}”.</source>
        <translation>Fermez-la par «&#xa0;}}}}&#xa0;» ou «&#xa0;%}}&#xa0;».</translation>
    </message>
    <message>
        <source>Open it with “{{{{” or “{{%”, or remove the braces.</source>
        <translation>Ouvrez-la par «&#xa0;{{{{&#xa0;» ou «&#xa0;{{%&#xa0;», ou retirez les accolades.</translation>
    </message>
    <message>
        <source>Add “{{% fin %}}” where the block ends.</source>
        <translation>Ajoutez «&#xa0;{{% fin %}}&#xa0;» là où le bloc finit.</translation>
    </message>
    <message>
        <source>Remove it, or add the beginning.</source>
        <translation>Retirez-la, ou ajoutez le début.</translation>
    </message>
    <message>
        <source>Remove it, or put it between “{{% si … %}}” and “{{% fin %}}”.</source>
        <translation>Retirez-la, ou mettez-la entre «&#xa0;{{% si … %}}&#xa0;» et «&#xa0;{{% fin %}}&#xa0;».</translation>
    </message>
    <message>
        <source>Put both in the same paragraph, the same row or the same table, or each in a paragraph of its own.</source>
        <translation>Mettez les deux dans le même paragraphe, la même ligne ou le même tableau, ou chacun dans un paragraphe à lui.</translation>
    </message>
    <message>
        <source>Accept or reject them all in the template.</source>
        <translation>Acceptez-les ou refusez-les toutes dans le modèle.</translation>
    </message>
    <message>
        <source>Remove them from the template.</source>
        <translation>Retirez-les du modèle.</translation>
    </message>
    <message>
        <source>Write “{{% si field %}}”.</source>
        <translation>Écrivez «&#xa0;{{% si field %}}&#xa0;».</translation>
    </message>
    <message>
        <source>Write “{{% pour a dans actions %}}”.</source>
        <translation>Écrivez «&#xa0;{{% pour a dans actions %}}&#xa0;».</translation>
    </message>
    <message>
        <source>Give texts, whole numbers, exact amounts, dates, lists and records.</source>
        <translation>Donnez des textes, des nombres entiers, des montants exacts, des dates, des listes et des fiches.</translation>
    </message>
    <message>
        <source>Make several documents, or fewer loops inside loops.</source>
        <translation>Faites plusieurs documents, ou moins de boucles dans des boucles.</translation>
    </message>
    <message>
        <source>Make several documents.</source>
        <translation>Faites plusieurs documents.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, at most 50 MB.</source>
        <translation>Enregistrez-la en PNG ou JPEG, 50 Mo au plus.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an inexact number</source>
        <translation>un nombre inexact</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>une fiche</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a formatted text</source>
        <translation>un texte mis en forme</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: close it if it is open elsewhere, and check the disk and your rights.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: fermez-le s’il est ouvert ailleurs, vérifiez le disque et vos droits.</translation>
    </message>
    <message>
        <source>The PDF of letters needs Word or LibreOffice: install one, or do without --pdf.</source>
        <translation>Le PDF des lettres demande Word ou LibreOffice&#xa0;: installez l’un des deux, ou passez-vous de --pdf.</translation>
    </message>
    <message>
        <source>“{name}” is only the mark that Word keeps beside a document that is open: choose the document itself.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est que la marque que Word garde à côté d’un document ouvert&#xa0;: choisissez le document lui-même.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: check the name, the disk and your rights.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: vérifiez le nom, le disque et vos droits.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON (line {line}): correct it, and write amounts as texts or numbers.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un JSON valable (ligne {line})&#xa0;: corrigez-le, et écrivez les montants comme textes ou nombres.</translation>
    </message>
    <message>
        <source>“{name}” must hold one JSON object: field names and their values.</source>
        <translation>«&#xa0;{name}&#xa0;» doit contenir un objet JSON&#xa0;: des noms de champs et leurs valeurs.</translation>
    </message>
    <message>
        <source>“{name}” must hold a JSON list with one object for each letter: field names and their values.</source>
        <translation>« {name} » doit contenir une liste JSON, avec un objet pour chaque lettre : des noms de champs et leurs valeurs.</translation>
    </message>
    <message>
        <source>“{name}” is over 50 MB: make it smaller.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse 50 Mo&#xa0;: réduisez-le.</translation>
    </message>
    <message>
        <source>Import the template</source>
        <translation>Importer le modèle</translation>
    </message>
    <message>
        <source>No fault of this template can be corrected alone: open it in Word.</source>
        <translation>Aucune faute de ce modèle ne se corrige toute seule&#xa0;: ouvrez-le dans Word.</translation>
    </message>
    <message>
        <source>Describe the template</source>
        <translation>Décrire le modèle</translation>
    </message>
    <message>
        <source>Change the template’s state</source>
        <translation>Changer l’état du modèle</translation>
    </message>
    <message>
        <source>Bring the shipped templates in</source>
        <translation>Installer les modèles livrés</translation>
    </message>
    <message>
        <source>Take the templates of the folder</source>
        <translation>Prendre les modèles du dossier</translation>
    </message>
    <message>
        <source>This file is already in the gallery, as “{name}”.</source>
        <translation>Ce fichier est déjà dans la galerie, sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>On headed paper</source>
        <translation>Sur papier à en-tête</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place of writing</source>
        <translation>Lieu de rédaction</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Référence de l’expéditeur</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>Date de réception</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Copies à</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Day on which silence decides</source>
        <translation>Date à laquelle le silence vaut décision</translation>
    </message>
    <message>
        <source>Silence means (acceptation, rejet)</source>
        <translation>Le silence vaut (acceptation, rejet)</translation>
    </message>
    <message>
        <source>Administrative court</source>
        <translation>Tribunal administratif</translation>
    </message>
    <message>
        <source>Address of the unit</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>E-mail of the unit</source>
        <translation>Courriel du service</translation>
    </message>
    <message>
        <source>Telephone of the unit</source>
        <translation>Téléphone du service</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titre de la réunion</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Date de la réunion</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Lien de visioconférence</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Earlier actions</source>
        <translation>Actions des réunions précédentes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Official record</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Relevé de décisions</translation>
    </message>
    <message>
        <source>Service memorandum</source>
        <translation>Note de service</translation>
    </message>
    <message>
        <source>Summary note</source>
        <translation>Note de synthèse</translation>
    </message>
    <message>
        <source>Note to the section officer</source>
        <translation>Note au section officer</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>Bordereau d’envoi</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>Fiche de visa</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>This document takes too long to read and may be a trap: simplify it, or use another one.</source>
        <translation>Ce document est trop long à lire et peut être un piège&#xa0;: simplifiez-le, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>This document cannot be read: open it in Word, let it be repaired, and save it as .docx.</source>
        <translation>Ce document est illisible&#xa0;: ouvrez-le dans Word, laissez-le réparer, et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Importer un modèle…</translation>
    </message>
    <message>
        <source>New document from this template…</source>
        <translation>Nouveau document depuis ce modèle…</translation>
    </message>
    <message>
        <source>Mail merge…</source>
        <translation>Publipostage…</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Retire the template</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Describe the template…</source>
        <translation>Décrire le modèle…</translation>
    </message>
    <message>
        <source>Import a new version…</source>
        <translation>Importer une nouvelle version…</translation>
    </message>
    <message>
        <source>First pages, or the list</source>
        <translation>Premières pages, ou liste</translation>
    </message>
    <message>
        <source>Correct all in a copy</source>
        <translation>Tout corriger dans une copie</translation>
    </message>
    <message>
        <source>Fields to insert…</source>
        <translation>Champs à insérer…</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Enregistrer le fichier sous…</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>My unit only</source>
        <translation>Mon service seulement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut s’en servir</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>faults: {count}</source>
        <translation>fautes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>warnings: {count}</source>
        <translation>avertissements&#xa0;: {count}</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>tous les services</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>The folder of templates “{name}” is out of reach: the templates that were read last stay in use.</source>
        <translation>Le dossier des modèles «&#xa0;{name}&#xa0;» est hors d’atteinte&#xa0;: les modèles lus en dernier restent en service.</translation>
    </message>
    <message>
        <source>“{name}”, in the folder of templates, is not taken: {reason}</source>
        <translation>«&#xa0;{name}&#xa0;», du dossier des modèles, n’est pas pris&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Used last first</source>
        <translation>Derniers utilisés</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{list}: all of them, in a loop</source>
        <translation>{list}&#xa0;: toute la liste, en boucle</translation>
    </message>
</context>
</TS>
