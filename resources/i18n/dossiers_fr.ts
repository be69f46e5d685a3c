<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BoardPage</name>
    <message>
        <source>Other column</source>
        <translation>Autre colonne</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Other rank</source>
        <translation>Autre rang</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the dossier</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) keep it open:</source>
        <translation>
            <numerusform>%Ln chose le tient ouvert&#xa0;:</numerusform>
            <numerusform>%Ln choses le tiennent ouvert&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing keeps this dossier from being closed.</source>
        <translation>Rien n’empêche de clore ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierActs</name>
    <message>
        <source>Columns of the board</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>The last column takes what is finished. A limit warns and forbids nothing.</source>
        <translation>La dernière colonne reçoit ce qui est fini. Une limite avertit et n’interdit rien.</translation>
    </message>
    <message>
        <source>New sub-dossier</source>
        <translation>Nouveau sous-dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Change the dossier</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>A note stays as it was written; another one may correct it.</source>
        <translation>Une note reste telle qu’elle est écrite&#xa0;; une autre peut la rectifier.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Change the due day</source>
        <translation>Changer l’échéance</translation>
    </message>
    <message>
        <source>Urgency follows the dates.</source>
        <translation>L’urgence suit les dates.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Block the dossier</source>
        <translation>Bloquer le dossier</translation>
    </message>
    <message>
        <source>Nothing progresses in it until that is lifted; everyone sees the reason.</source>
        <translation>Rien n’y avance tant que ce n’est pas levé&#xa0;; chacun voit le motif.</translation>
    </message>
    <message>
        <source>Hold the dossier</source>
        <translation>Geler le dossier</translation>
    </message>
    <message>
        <source>It is neither disposed of nor transferred until that is lifted.</source>
        <translation>Il n’est ni éliminé ni versé tant que ce n’est pas levé.</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever le gel</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Rouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>DossierPane</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Tout ce qui peut être fait</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Tasks and visas</source>
        <translation>Tâches et visas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Avant clôture</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>No dossier is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Pieces dated</source>
        <translation>Dates extrêmes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Nothing keeps this dossier from being closed.</source>
        <translation>Rien n’empêche de clore ce dossier.</translation>
    </message>
    <message>
        <source>Reminder {rank} sent to {name}</source>
        <translation>Relance {rank} adressée à {name}</translation>
    </message>
</context>
<context>
    <name>DossiersPanel</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Search a dossier, a piece, a note…</source>
        <translation>Rechercher un dossier, une pièce, une note…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>No dossier here.</source>
        <translation>Aucun dossier ici.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Tout le bureau</translation>
    </message>
    <message>
        <source>My dossiers</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
</context>
<context>
    <name>HomeDialog</name>
    <message>
        <source>Type words of the dossier, or its number. Empty takes the letter out of its dossier.</source>
        <translation>Tapez des mots du dossier, ou son numéro. Vide retire le courrier de son dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln letter(s) into a dossier</source>
        <translation>
            <numerusform>Verser&#xa0;%Ln courrier au dossier</numerusform>
            <numerusform>Verser&#xa0;%Ln courriers au dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Put</source>
        <translation>Verser</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>at once: important, late or due within 3 working days</source>
        <translation>sans attendre&#xa0;: en retard ou dû sous 3 jours ouvrés</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>give it a day: important, not urgent</source>
        <translation>fixer une date&#xa0;: important, non urgent</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>hand it over: urgent, less important</source>
        <translation>confier à un agent&#xa0;: urgent, peu important</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>keep it short, or close it</source>
        <translation>faire au plus court, ou clore</translation>
    </message>
    <message>
        <source>Importance to set</source>
        <translation>Importance à fixer</translation>
    </message>
    <message>
        <source>by a person: key I</source>
        <translation>par vous&#xa0;: touche I</translation>
    </message>
</context>
<context>
    <name>PartiesDialog</name>
    <message>
        <source>Parties of the dossier</source>
        <translation>Tiers du dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Show in the directory</source>
        <translation>Montrer dans l’annuaire</translation>
    </message>
    <message>
        <source>Take the party off</source>
        <translation>Ôter ce tiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PieceActs</name>
    <message>
        <source>Take “{title}” out</source>
        <translation>Retirer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>It stays in the journal with your reason.</source>
        <translation>Elle reste au journal avec votre motif.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put into a sub-dossier</source>
        <translation>Mettre dans un sous-dossier</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>Mettre</translation>
    </message>
</context>
<context>
    <name>PieceDialog</name>
    <message>
        <source>A letter has one home dossier; other records may be in several.</source>
        <translation>Un courrier a un seul dossier d’origine&#xa0;; les autres enregistrements peuvent être dans plusieurs.</translation>
    </message>
    <message>
        <source>Put into the dossier</source>
        <translation>Mettre dans le dossier</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>Mettre</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Classification plan</source>
        <translation>Plan de classement</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Code et intitulé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter une rubrique</translation>
    </message>
    <message>
        <source>Move {code}</source>
        <translation>Déplacer {code}</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importer un plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken in.</source>
        <translation>
            <numerusform>%Ln ligne reprise.</numerusform>
            <numerusform>%Ln lignes reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a node…</source>
        <translation>Ajouter une rubrique…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Clore ou rouvrir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} sur {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Number or id of the dossier.</source>
        <translation>Numéro ou id du dossier.</translation>
    </message>
    <message>
        <source>Reason, seen by everyone.</source>
        <translation>Motif, vu de tous.</translation>
    </message>
    <message>
        <source>{accepted} lines of {lines} are right.</source>
        <translation>{accepted} lignes sur {lines} sont justes.</translation>
    </message>
    <message>
        <source>Several dossiers bear the number “{reference}”: name one by its id.</source>
        <translation>Plusieurs dossiers portent le numéro «&#xa0;{reference}&#xa0;»&#xa0;: nommez-en un par son id.</translation>
    </message>
    <message>
        <source>No dossier has the number or the id “{reference}”.</source>
        <translation>Aucun dossier n’a le numéro ou l’id «&#xa0;{reference}&#xa0;».</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>List dossiers, the most pressing first: open ones, unless another view is named.</source>
        <translation>Lister les dossiers, les plus pressants d’abord&#xa0;: ceux qui sont ouverts, sauf autre vue.</translation>
    </message>
    <message>
        <source>Which ones.</source>
        <translation>Lesquels.</translation>
    </message>
    <message>
        <source>Agent who leads them.</source>
        <translation>Agent qui les pilote.</translation>
    </message>
    <message>
        <source>Words of anything they hold.</source>
        <translation>Mots de tout ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Show a dossier with all it holds, and what keeps it from being closed.</source>
        <translation>Montrer un dossier avec tout ce qu’il contient, et ce qui empêche de le clore.</translation>
    </message>
    <message>
        <source>Block a dossier: nothing progresses in it until that is lifted.</source>
        <translation>Bloquer un dossier&#xa0;: rien n’y avance tant que ce n’est pas levé.</translation>
    </message>
    <message>
        <source>Agent who alone may lift it.</source>
        <translation>Agent qui seul peut lever le blocage.</translation>
    </message>
    <message>
        <source>Lift the blocks of a dossier.</source>
        <translation>Lever les blocages d’un dossier.</translation>
    </message>
    <message>
        <source>Why it is lifted.</source>
        <translation>Pourquoi il est levé.</translation>
    </message>
    <message>
        <source>Close a dossier, with its journal; what keeps it open is listed with its way out.</source>
        <translation>Clore un dossier, avec son journal&#xa0;; ce qui l’empêche est listé avec son issue.</translation>
    </message>
    <message>
        <source>Import a classification plan (.csv, .xlsx); one wrong line stops no other.</source>
        <translation>Importer un plan de classement (.csv, .xlsx)&#xa0;; une ligne fausse n’en arrête aucune autre.</translation>
    </message>
    <message>
        <source>Table to import.</source>
        <translation>Tableau à importer.</translation>
    </message>
    <message>
        <source>Try without writing.</source>
        <translation>Essayer sans écrire.</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>“{code}” is not a code of the plan: write it like 3.2.1 or RH-04.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas une cote du plan&#xa0;: écrivez-la comme 3.2.1 ou RH-04.</translation>
    </message>
    <message>
        <source>The code {code} must begin with its parent&apos;s, {parent}.</source>
        <translation>La cote {code} doit commencer par celle de son parent, {parent}.</translation>
    </message>
    <message>
        <source>“{title}” says little: name the matter, so that it is found again.</source>
        <translation>«&#xa0;{title}&#xa0;» en dit peu&#xa0;: nommez l’affaire, pour qu’on la retrouve.</translation>
    </message>
    <message>
        <source>A dossier in this state cannot take that step.</source>
        <translation>Un dossier dans cet état ne peut pas franchir cette étape.</translation>
    </message>
    <message>
        <source>Arrange the board</source>
        <translation>Ranger le tableau</translation>
    </message>
    <message>
        <source>Change the columns of the board</source>
        <translation>Modifier les colonnes du tableau</translation>
    </message>
    <message>
        <source>Each column has a name of its own: change one of them.</source>
        <translation>Chaque colonne a son propre nom&#xa0;: changez l’un d’eux.</translation>
    </message>
    <message>
        <source>Keep from 2 to {most} columns; the last one is “To close”.</source>
        <translation>Gardez de 2 à {most} colonnes&#xa0;; la dernière est «&#xa0;À clore&#xa0;».</translation>
    </message>
    <message>
        <source>Give a limit from 0 to {most}; 0 means none.</source>
        <translation>Donnez une limite de 0 à {most}&#xa0;; 0 signifie aucune.</translation>
    </message>
    <message>
        <source>Open the dossier {title}</source>
        <translation>Ouvrir le dossier {title}</translation>
    </message>
    <message>
        <source>Change the dossier</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>Set the importance</source>
        <translation>Fixer l’importance</translation>
    </message>
    <message>
        <source>Assign the dossier</source>
        <translation>Attribuer le dossier</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Écrivez la note.</translation>
    </message>
    <message>
        <source>A correction replaces a note of the same dossier.</source>
        <translation>Une rectification remplace une note du même dossier.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Name the party.</source>
        <translation>Nommez la partie.</translation>
    </message>
    <message>
        <source>Take the party off</source>
        <translation>Retirer la partie</translation>
    </message>
    <message>
        <source>This is fixed once the dossier is open.</source>
        <translation>Ceci est fixé une fois le dossier ouvert.</translation>
    </message>
    <message>
        <source>The node {code} is closed: choose another one.</source>
        <translation>La rubrique {code} est close&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Sub-dossiers go {most} levels deep at most: choose a dossier above.</source>
        <translation>Les sous-dossiers ont {most} niveaux au plus&#xa0;: choisissez un dossier au-dessus.</translation>
    </message>
    <message>
        <source>The dossier was closed on {day}: it cannot have been opened later.</source>
        <translation>Le dossier a été clos le {day}&#xa0;: il ne peut pas avoir été ouvert après.</translation>
    </message>
    <message>
        <source>The dossier {number} is closed: say why this piece comes late, or reopen it.</source>
        <translation>Le dossier {number} est clos&#xa0;: dites pourquoi cette pièce est tardive, ou rouvrez-le.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>First piece</source>
        <translation>Première pièce</translation>
    </message>
    <message>
        <source>Last piece</source>
        <translation>Dernière pièce</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Levé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Blocks and holds</source>
        <translation>Blocages et gels</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>This dossier no longer exists: refresh the list.</source>
        <translation>Ce dossier n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Kept for its term</source>
        <translation>En conservation</translation>
    </message>
    <message>
        <source>To appraise</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>Disposal proposed</source>
        <translation>Élimination proposée</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Transfer proposed</source>
        <translation>Versement proposé</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Importance to set</source>
        <translation>Importance à fixer</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Less important</source>
        <translation>Peu important</translation>
    </message>
    <message>
        <source>Lift the block: {title}</source>
        <translation>Levez le blocage&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Lift the block of the dossier above: {title}</source>
        <translation>Lever le blocage du dossier parent&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Give the day it was opened: {title}</source>
        <translation>Donnez le jour d’ouverture&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Finish the task, or drop it: {title}</source>
        <translation>Terminez la tâche, ou abandonnez-la&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Finish the document: {title}</source>
        <translation>Terminez le document&#xa0;: {title}</translation>
    </message>
    <message>
        <source>End the circuit of visas, or withdraw it: {title}</source>
        <translation>Terminez le circuit de visa, ou retirez-le&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Settle the deadline: {title}</source>
        <translation>Réglez l’échéance&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Note the reply that is awaited, or its absence: {title}</source>
        <translation>Notez la réponse attendue, ou son absence&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Deal with the letter: {title}</source>
        <translation>Traitez le courrier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Put this piece into a sub-dossier: {title}</source>
        <translation>Mettez cette pièce dans un sous-dossier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Close the sub-dossier: {title}</source>
        <translation>Fermez le sous-dossier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>letter to answer</source>
        <translation>courrier à traiter</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>Journal of the dossier {number}</source>
        <translation>Journal du dossier {number}</translation>
    </message>
    <message>
        <source>Block the dossier</source>
        <translation>Bloquer le dossier</translation>
    </message>
    <message>
        <source>Hold the dossier</source>
        <translation>Geler le dossier</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>This was lifted already: refresh the list.</source>
        <translation>C’est déjà levé&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>The dossier {number} is open: go on with it.</source>
        <translation>Le dossier {number} est ouvert&#xa0;: poursuivez-le.</translation>
    </message>
    <message>
        <source>The dossier {number} is past its keeping: open another that refers to it.</source>
        <translation>La conservation du dossier {number} est terminée&#xa0;: ouvrez-en un autre qui y renvoie.</translation>
    </message>
    <message>
        <source>Only {name} may lift this: ask them.</source>
        <translation>Seule la personne désignée, {name}, peut lever ceci&#xa0;: demandez-le-lui.</translation>
    </message>
    <message>
        <source>Move the dossier on the board</source>
        <translation>Déplacer le dossier sur le tableau</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Put the letter into the dossier</source>
        <translation>Verser le courrier au dossier</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Give the piece a title.</source>
        <translation>Donnez un intitulé à la pièce.</translation>
    </message>
    <message>
        <source>Take the piece out</source>
        <translation>Retirer la pièce</translation>
    </message>
    <message>
        <source>Move the piece</source>
        <translation>Déplacer la pièce</translation>
    </message>
    <message>
        <source>This letter is in the closed dossier {number}: reopen it first.</source>
        <translation>Ce courrier est dans le dossier clos {number}&#xa0;: rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>This piece is already in the dossier.</source>
        <translation>Cette pièce est déjà au dossier.</translation>
    </message>
    <message>
        <source>Write the address whole, as https://example.org/page.</source>
        <translation>Écrivez l’adresse entière, comme https://example.org/page.</translation>
    </message>
    <message>
        <source>Add {code} to the plan</source>
        <translation>Ajouter {code} au plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Move the plan&apos;s node</source>
        <translation>Déplacer la rubrique du plan</translation>
    </message>
    <message>
        <source>Close the plan&apos;s node</source>
        <translation>Clore la rubrique du plan</translation>
    </message>
    <message>
        <source>Reopen the plan&apos;s node</source>
        <translation>Rouvrir la rubrique du plan</translation>
    </message>
    <message>
        <source>The node above is closed: reopen it first.</source>
        <translation>La rubrique au-dessus est close&#xa0;: rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The code {code} is taken: choose another one.</source>
        <translation>La cote {code} est prise&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A node cannot stand below itself: choose another parent.</source>
        <translation>Une rubrique ne peut pas être sous elle-même&#xa0;: choisissez un autre parent.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>French title</source>
        <translation>Intitulé français</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>Intitulé anglais</translation>
    </message>
    <message>
        <source>Code of the parent</source>
        <translation>Cote du parent</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Import a classification plan</source>
        <translation>Importer un plan de classement</translation>
    </message>
    <message>
        <source>The parent {code} is neither in the plan nor on a right line.</source>
        <translation>Le parent {code} n’est ni au plan ni sur une ligne juste.</translation>
    </message>
    <message>
        <source>The code {code} is already on line {line}: keep one of them.</source>
        <translation>La cote {code} est déjà à la ligne {line}&#xa0;: gardez l’une des deux.</translation>
    </message>
    <message>
        <source>{code} stands below itself: correct its parent.</source>
        <translation>{code} est sous elle-même&#xa0;: corrigez son parent.</translation>
    </message>
    <message>
        <source>Closing is kept back by {count} things, first: {way_out}</source>
        <translation>La clôture est empêchée par {count} point(s), d’abord&#xa0;: {way_out}</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>À ouvrir</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En instruction</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No card is in front: choose one.</source>
        <translation>Aucune carte n’est sélectionnée&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>There is no further column on this side.</source>
        <translation>Il n’y a plus de colonne de ce côté.</translation>
    </message>
    <message>
        <source>The card stands at the end of its column.</source>
        <translation>La carte est déjà au bout de sa colonne.</translation>
    </message>
    <message>
        <source>The dossier is blocked: {reason}. Lift the block first.</source>
        <translation>Le dossier est bloqué&#xa0;: {reason}. Levez d’abord le blocage.</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New sub-dossier…</source>
        <translation>Nouveau sous-dossier…</translation>
    </message>
    <message>
        <source>New task in the dossier…</source>
        <translation>Nouvelle tâche dans le dossier…</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>As a board</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As a matrix</source>
        <translation>En matrice</translation>
    </message>
    <message>
        <source>Classification plan…</source>
        <translation>Plan de classement…</translation>
    </message>
    <message>
        <source>Columns of the board…</source>
        <translation>Colonnes du tableau…</translation>
    </message>
    <message>
        <source>Change the dossier…</source>
        <translation>Modifier le dossier…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Put a record or a link into it…</source>
        <translation>Y mettre un enregistrement ou un lien…</translation>
    </message>
    <message>
        <source>Parties…</source>
        <translation>Tiers…</translation>
    </message>
    <message>
        <source>Launch a circuit of visas…</source>
        <translation>Lancer un circuit de visas…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Important or not</source>
        <translation>Important ou non</translation>
    </message>
    <message>
        <source>Change the due day…</source>
        <translation>Changer l’échéance…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Hold: neither disposal nor transfer…</source>
        <translation>Geler&#xa0;: ni élimination ni versement…</translation>
    </message>
    <message>
        <source>Close the dossier…</source>
        <translation>Clore le dossier…</translation>
    </message>
    <message>
        <source>Open the piece</source>
        <translation>Ouvrir la pièce</translation>
    </message>
    <message>
        <source>Take the piece out…</source>
        <translation>Retirer la pièce…</translation>
    </message>
    <message>
        <source>Lift the block…</source>
        <translation>Lever le blocage…</translation>
    </message>
    <message>
        <source>Show the dossier above</source>
        <translation>Voir le dossier parent</translation>
    </message>
    <message>
        <source>Give the day…</source>
        <translation>Donner la date…</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Open the circuit</source>
        <translation>Ouvrir le circuit</translation>
    </message>
    <message>
        <source>See the deadline</source>
        <translation>Voir l’échéance</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir le courrier</translation>
    </message>
    <message>
        <source>Put into a sub-dossier…</source>
        <translation>Mettre dans un sous-dossier…</translation>
    </message>
    <message>
        <source>Show the sub-dossier</source>
        <translation>Montrer le sous-dossier</translation>
    </message>
    <message>
        <source>Reopen the dossier…</source>
        <translation>Rouvrir le dossier…</translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation>Passer à la colonne suivante</translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation>Passer à la colonne précédente</translation>
    </message>
    <message>
        <source>Move the card up</source>
        <translation>Monter la carte</translation>
    </message>
    <message>
        <source>Move the card down</source>
        <translation>Descendre la carte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Late {days} d</source>
        <translation>Retard {days} j</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what} : {reason}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout agent</translation>
    </message>
    <message>
        <source>Sub-dossier</source>
        <translation>Sous-dossier</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Protection mark</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Who may lift it</source>
        <translation>Qui peut le lever</translation>
    </message>
    <message>
        <source>Why it comes late, if the dossier is closed</source>
        <translation>Motif de la pièce tardive, si le dossier est clos</translation>
    </message>
    <message>
        <source>Columns, one a line: name; limit</source>
        <translation>Colonnes, une par ligne&#xa0;: nom&#xa0;; limite</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouvelle cote</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation>Personne ou organisme</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>There is no block to lift here: go on with the dossier.</source>
        <translation>Aucun blocage à lever ici&#xa0;: poursuivez le dossier.</translation>
    </message>
    <message>
        <source>This column is for dossiers: a task is to start, in hand, waiting or done.</source>
        <translation>Cette colonne est réservée aux dossiers&#xa0;: une tâche est à démarrer, en cours, en attente ou faite.</translation>
    </message>
    <message>
        <source>No dossier is in front: choose one.</source>
        <translation>Aucun dossier n’est sélectionné&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>This is a task: choose its dossier for that.</source>
        <translation>C’est une tâche&#xa0;: choisissez plutôt son dossier.</translation>
    </message>
    <message>
        <source>The dossier is closed: reopen it first.</source>
        <translation>Le dossier est clos&#xa0;: rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The dossier is open: go on with it.</source>
        <translation>Le dossier est ouvert&#xa0;: poursuivez-le.</translation>
    </message>
</context>
</TS>
