<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for items</source>
        <translation>Appeler à points</translation>
    </message>
    <message>
        <source>What they propose waits to be accepted; they can be reminded.</source>
        <translation>Ce qu’ils proposent attend d’être accepté&#xa0;; ils peuvent être relancés.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>Series and rooms</source>
        <translation>Séries et salles</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Its meetings</source>
        <translation>Ses réunions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Modifier la salle</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Enter an item that a unit proposes</source>
        <translation>Saisir un point proposé par un service</translation>
    </message>
    <message>
        <source>It waits to be accepted, and answers what the unit was asked.</source>
        <translation>Il attend d’être accepté et répond à l’appel fait au service.</translation>
    </message>
    <message>
        <source>Decline the item</source>
        <translation>Refuser le point</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Modifier le point</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter une personne</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Change the participant</source>
        <translation>Modifier le participant</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Its room is free again. Write the cancellation for those invited afterwards.</source>
        <translation>Sa salle redevient libre. Écrivez ensuite l’annulation pour les personnes invitées.</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Approuver le compte rendu</translation>
    </message>
    <message>
        <source>Minutes that were sent are only corrected by a new version.</source>
        <translation>Un compte rendu diffusé ne se corrige que par une nouvelle version.</translation>
    </message>
    <message>
        <source>Each decision takes its official number, and the minutes are frozen.</source>
        <translation>Chaque décision reçoit son numéro officiel et le compte rendu est figé.</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Rouvrir le compte rendu</translation>
    </message>
    <message>
        <source>Numbers that were given stay.</source>
        <translation>Les numéros attribués restent.</translation>
    </message>
    <message>
        <source>Note that the minutes were sent</source>
        <translation>Noter la diffusion du compte rendu</translation>
    </message>
    <message>
        <source>Summary in 280 signs</source>
        <translation>Résumé en 280 signes</translation>
    </message>
    <message>
        <source>A proposal made on this computer from the notes: read it over.</source>
        <translation>Proposition faite sur ce poste à partir des notes&#xa0;: relisez-la.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>MeetingDetailPane</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Ajouter un point…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter une personne…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No meeting is chosen.</source>
        <translation>Aucune réunion n’est choisie.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Change the meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>A series brings its agenda, its people and its open actions.</source>
        <translation>Une série apporte son ordre du jour, ses participants et ses actions ouvertes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>MeetingsPanel</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>No meeting here.</source>
        <translation>Aucune réunion ici.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nouvelle réunion…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>What was being typed when the program ended is back: “{words}”.</source>
        <translation>Ce qui était en cours de frappe à l’arrêt du programme est retrouvé&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>MoreActs</name>
    <message>
        <source>Documents of the meeting</source>
        <translation>Documents de la réunion</translation>
    </message>
    <message>
        <source>Documents of the item</source>
        <translation>Documents du point</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Kind of the minutes</source>
        <translation>Type de compte rendu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Minutes in a template</source>
        <translation>Compte rendu dans un modèle</translation>
    </message>
    <message>
        <source>A Word document that can still be changed.</source>
        <translation>Un document Word qui peut encore être modifié.</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
</context>
<context>
    <name>NoteCompletion</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>end with: 7 for, 0 against, 1 abstaining</source>
        <translation>finir par&#xa0;: 7 pour, 0 contre, 1 abstention</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Minutes in the template</source>
        <translation>Compte rendu dans le modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Les pages se dessinent…</translation>
    </message>
    <message>
        <source>Page {place}</source>
        <translation>Page {place}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) without a value</source>
        <translation>
            <numerusform>%Ln champ sans valeur</numerusform>
            <numerusform>%Ln champs sans valeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Simplified preview</source>
        <translation>Aperçu simplifié</translation>
    </message>
    <message>
        <source>In the template…</source>
        <translation>Dans le modèle…</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Initials or name, then Enter</source>
        <translation>Initiales ou nom, puis Entrée</translation>
    </message>
    <message>
        <source>Whose presence changes</source>
        <translation>Personne dont la présence change</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>Nobody, or more than one, is meant by “{typed}”.</source>
        <translation>«&#xa0;{typed}&#xa0;» ne désigne personne, ou plusieurs personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) in the room</source>
        <translation>
            <numerusform>%Ln voix dans la salle</numerusform>
            <numerusform>%Ln voix dans la salle</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of quorum is laid down.</source>
        <translation>Aucune règle de quorum n’est fixée.</translation>
    </message>
    <message>
        <source>The quorum is reached</source>
        <translation>Quorum atteint</translation>
    </message>
    <message>
        <source>The quorum is not reached</source>
        <translation>Quorum non atteint</translation>
    </message>
    <message>
        <source>{present} present and {proxies} by proxy, {needed} needed of {members}</source>
        <translation>{present} présents et {proxies} par pouvoir, il en faut {needed} sur {members}</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Nothing is waiting. Drop documents or answers (.ics) here.</source>
        <translation>Rien n’attend. Déposez ici des documents ou des réponses (.ics).</translation>
    </message>
    <message>
        <source>Ask for items…</source>
        <translation>Appeler à points…</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Goes with…</source>
        <translation>Va avec…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Expect nothing more</source>
        <translation>Ne plus rien attendre</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>What does this document go with?</source>
        <translation>Avec quoi va ce document&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Whose answer is it?</source>
        <translation>De qui est cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>The quorum counts a proxy where the rule of the body says so.</source>
        <translation>Le quorum compte un pouvoir là où la règle de l’instance le dit.</translation>
    </message>
    <message>
        <source>Note a proxy</source>
        <translation>Noter un pouvoir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SeanceAids</name>
    <message>
        <source>agent of the section</source>
        <translation>agent de la section</translation>
    </message>
    <message>
        <source>No decision is noted yet: note it with Ctrl+D, then count its votes.</source>
        <translation>Aucune décision n’est encore notée&#xa0;: notez-la par Ctrl+D, puis comptez ses voix.</translation>
    </message>
    <message>
        <source>Typography: nothing to propose.</source>
        <translation>Typographie&#xa0;: rien à proposer.</translation>
    </message>
    <message>
        <source>Proposal, typography: “{words}”</source>
        <translation>Proposition, typographie&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Proposal: this looks like an action. “{words}”</source>
        <translation>Proposition&#xa0;: cela ressemble à une action. «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Accept (Alt+Enter)</source>
        <translation>Accepter (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>SeanceFrame</name>
    <message>
        <source>Close the item</source>
        <translation>Clore le point</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Notes of the item</source>
        <translation>Notes du point</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
</context>
<context>
    <name>SeanceWindow</name>
    <message>
        <source>{spent} min of {planned}</source>
        <translation>{spent} min sur {planned}</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>L’ordre du jour est vide.</translation>
    </message>
    <message>
        <source>item {place} of {items} · decisions: {decisions} · actions: {actions}</source>
        <translation>point {place} sur {items} · décisions&#xa0;: {decisions} · actions&#xa0;: {actions}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de plus</translation>
    </message>
    <message>
        <source>ends about {hour}</source>
        <translation>fin estimée {hour}</translation>
    </message>
    <message>
        <source>Saved {time} · on this computer</source>
        <translation>Enregistré {time} · sur ce poste</translation>
    </message>
    <message>
        <source>The floor is given to</source>
        <translation>La parole est donnée à</translation>
    </message>
    <message>
        <source>The chair notes that no remark is made.</source>
        <translation>Le président constate qu’aucune observation n’est formulée.</translation>
    </message>
    <message>
        <source>The minutes of the previous meeting are approved.</source>
        <translation>Le compte rendu de la séance précédente est approuvé.</translation>
    </message>
    <message>
        <source>The item is postponed to the next meeting.</source>
        <translation>Le point est reporté à la prochaine réunion.</translation>
    </message>
    <message>
        <source>The chair closes the debate and puts the question to the vote.</source>
        <translation>Le président clôt le débat et met la question aux voix.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>{signs} signs of {most}</source>
        <translation>{signs} signes sur {most}</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message numerus="yes">
        <source>%Ln vote(s) can be cast now, proxies included.</source>
        <translation>
            <numerusform>%Ln voix peut s’exprimer, pouvoirs compris.</numerusform>
            <numerusform>%Ln voix peuvent s’exprimer, pouvoirs compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the votes</source>
        <translation>Compter les voix</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Reference or id of the meeting.</source>
        <translation>Référence ou identifiant de la réunion.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
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
        <source>Minutes in a template are a Word document: name the file .docx; --pdf writes its PDF beside it.</source>
        <translation>Un compte rendu dans un modèle est un document Word&#xa0;: nommez le fichier .docx&#xa0;; --pdf écrit le PDF à côté.</translation>
    </message>
    <message>
        <source>No template in use for minutes is called “{name}”: templates list shows them.</source>
        <translation>Aucun modèle de compte rendu en usage ne s’appelle «&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;templates list&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>No whole sentence of “{name}” fits in {limit} signs.</source>
        <translation>Aucune phrase entière de «&#xa0;{name}&#xa0;» ne tient en {limit} signes.</translation>
    </message>
    <message>
        <source>Several meetings have the reference “{reference}”: name one by its id.</source>
        <translation>Plusieurs réunions ont la référence «&#xa0;{reference}&#xa0;»&#xa0;: désignez-en une par son identifiant.</translation>
    </message>
    <message>
        <source>No meeting has the reference or the id “{reference}”.</source>
        <translation>Aucune réunion n’a la référence ni l’identifiant «&#xa0;{reference}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is not an hour: write it as 2026-11-13T14:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;: écrivez-la comme 2026-11-13T14:00.</translation>
    </message>
    <message>
        <source>List meetings: those to come, unless another view is named.</source>
        <translation>Lister les réunions&#xa0;: celles à venir, sauf si une autre vue est nommée.</translation>
    </message>
    <message>
        <source>Which ones.</source>
        <translation>Lesquels.</translation>
    </message>
    <message>
        <source>Make a meeting with its agenda and its people.</source>
        <translation>Créer une réunion avec son ordre du jour et ses participants.</translation>
    </message>
    <message>
        <source>Title of the meeting.</source>
        <translation>Titre de la réunion.</translation>
    </message>
    <message>
        <source>Beginning, as 2026-11-13T14:00.</source>
        <translation>Début, comme 2026-11-13T14:00.</translation>
    </message>
    <message>
        <source>End, as 2026-11-13T15:00.</source>
        <translation>Fin, comme 2026-11-13T15:00.</translation>
    </message>
    <message>
        <source>Kind of meeting.</source>
        <translation>Nature de la réunion.</translation>
    </message>
    <message>
        <source>Reference; made from the day.</source>
        <translation>Référence&#xa0;; sinon tirée du jour.</translation>
    </message>
    <message>
        <source>Time zone; Europe/Paris.</source>
        <translation>Fuseau horaire&#xa0;; sinon Europe/Paris.</translation>
    </message>
    <message>
        <source>Item of the agenda, once for each.</source>
        <translation>Point de l’ordre du jour, une fois pour chacun.</translation>
    </message>
    <message>
        <source>Participant, once for each.</source>
        <translation>Participant, une fois pour chacun.</translation>
    </message>
    <message>
        <source>Make the minutes of a meeting, opened and closed where it was not.</source>
        <translation>Créer le compte rendu d’une réunion, ouverte et close si elle ne l’était pas.</translation>
    </message>
    <message>
        <source>Kind of minutes.</source>
        <translation>Nature du compte rendu.</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting as a simple PDF, or in a Word template.</source>
        <translation>Écrire le compte rendu d’une réunion en PDF simple, ou dans un modèle Word.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>Template of the gallery, by name or id.</source>
        <translation>Modèle de la galerie, par son nom ou son identifiant.</translation>
    </message>
    <message>
        <source>Leave confidential and internal items out.</source>
        <translation>Laisser de côté les points confidentiels et internes.</translation>
    </message>
    <message>
        <source>With a template: write its PDF too, by Word or LibreOffice.</source>
        <translation>Avec un modèle&#xa0;: écrire aussi le PDF, par Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>Summarise a text in whole sentences: a proposal, made on this computer.</source>
        <translation>Résumer un texte en phrases entières&#xa0;: une proposition, faite sur ce poste.</translation>
    </message>
    <message>
        <source>Text to summarise.</source>
        <translation>Texte à résumer.</translation>
    </message>
    <message>
        <source>Signs at most; 280.</source>
        <translation>Nombre de signes au plus&#xa0;; sinon 280.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>The meeting must end after it begins: give a later end.</source>
        <translation>La réunion doit finir après son début&#xa0;: donnez une fin plus tardive.</translation>
    </message>
    <message>
        <source>A meeting may last {days} days at most: check both dates.</source>
        <translation>Une réunion dure au plus {days} jours&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>A meeting in this state cannot take that step.</source>
        <translation>Une réunion dans cet état ne peut pas franchir cette étape.</translation>
    </message>
    <message>
        <source>This meeting is approved, sent or cancelled: reopen its minutes to change it.</source>
        <translation>Cette réunion est approuvée, diffusée ou annulée&#xa0;: rouvrez son compte rendu pour la modifier.</translation>
    </message>
    <message>
        <source>Plan from 1 to {longest} minutes for an item.</source>
        <translation>Prévoyez de 1 à {longest} minutes pour un point.</translation>
    </message>
    <message>
        <source>Ask for items</source>
        <translation>Appeler des points</translation>
    </message>
    <message>
        <source>Ask for the items before the day of the meeting.</source>
        <translation>Demandez les points avant le jour de la réunion.</translation>
    </message>
    <message>
        <source>Remind the units</source>
        <translation>Relancer les services</translation>
    </message>
    <message>
        <source>Close the call for items</source>
        <translation>Clore l’appel à points</translation>
    </message>
    <message>
        <source>Propose an item</source>
        <translation>Proposer un point</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Modifier le point</translation>
    </message>
    <message>
        <source>Settle the item</source>
        <translation>Statuer sur le point</translation>
    </message>
    <message>
        <source>Take up a postponed item</source>
        <translation>Reprendre un point reporté</translation>
    </message>
    <message>
        <source>This item was not postponed.</source>
        <translation>Ce point n’a pas été reporté.</translation>
    </message>
    <message>
        <source>Arrange the agenda</source>
        <translation>Ordonner l’ordre du jour</translation>
    </message>
    <message>
        <source>Create the series</source>
        <translation>Créer la série</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Créer la salle</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Modifier la salle</translation>
    </message>
    <message>
        <source>Create the meeting {title}</source>
        <translation>Créer la réunion {title}</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>Send the invitation again: those invited had it.</source>
        <translation>Envoyez de nouveau la convocation&#xa0;: les invités l’avaient reçue.</translation>
    </message>
    <message>
        <source>Convene the meeting</source>
        <translation>Convoquer la réunion</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Tie the document to the item</source>
        <translation>Rattacher le document au point</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Retirer le document</translation>
    </message>
    <message>
        <source>The room is taken by “{title}”: choose another room or another time.</source>
        <translation>La salle est prise par «&#xa0;{title}&#xa0;»&#xa0;: choisissez une autre salle ou une autre heure.</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>This meeting no longer exists: refresh the list.</source>
        <translation>Cette réunion n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Envoyer la convocation</translation>
    </message>
    <message>
        <source>Convene the meeting before sending its invitation.</source>
        <translation>Convoquez la réunion avant d’envoyer sa convocation.</translation>
    </message>
    <message>
        <source>“{name}” holds no answer to an invitation.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune réponse à une convocation.</translation>
    </message>
    <message>
        <source>Take the answers to the invitation</source>
        <translation>Prendre les réponses à la convocation</translation>
    </message>
    <message>
        <source>Attach the answer</source>
        <translation>Rattacher la réponse</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To be read over</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Formal body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Short point</source>
        <translation>Point flash</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>Pour discussion</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Pour décision</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>present, by video</source>
        <translation>présent, en visio</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>représenté</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>ne vient pas</translation>
    </message>
    <message>
        <source>may come</source>
        <translation>viendra peut-être</translation>
    </message>
    <message>
        <source>sends somebody</source>
        <translation>se fait remplacer</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>n’a pas répondu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Formal report</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Relevé de décisions</translation>
    </message>
    <message>
        <source>Replaced by a corrected version</source>
        <translation>Remplacé par une version corrigée</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Selon les besoins</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>{votes_for} for · {votes_against} against · {abstentions} abstaining</source>
        <translation>{votes_for} pour · {votes_against} contre · {abstentions} abst.</translation>
    </message>
    <message>
        <source>without a quorum: {present} present, {needed} needed</source>
        <translation>hors quorum&#xa0;: {present} présents, il en faut {needed}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>What was being typed in a meeting when the program ended is back: “{words}”.</source>
        <translation>Ce qui se tapait en réunion quand le programme s’est arrêté est revenu&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par courrier postal</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>en main propre</translation>
    </message>
    <message>
        <source>on the intranet</source>
        <translation>sur l’intranet</translation>
    </message>
    <message>
        <source>Prepare the minutes</source>
        <translation>Préparer le compte rendu</translation>
    </message>
    <message>
        <source>This meeting was not held: open it first.</source>
        <translation>Cette réunion n’a pas été tenue&#xa0;: ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The minutes are approved or sent: correct them by a new version.</source>
        <translation>Le compte rendu est approuvé ou diffusé&#xa0;: corrigez-le par une nouvelle version.</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>Écrire le résumé</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Approuver le compte rendu</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Rouvrir le compte rendu</translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <translation>Diffuser le compte rendu</translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <translation>Corriger le compte rendu</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet: open it first.</source>
        <translation>Cette réunion n’a pas encore de compte rendu&#xa0;: ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Close the meeting before its minutes are approved.</source>
        <translation>Clôturez la réunion avant d’approuver son compte rendu.</translation>
    </message>
    <message>
        <source>The series has a quorum: note who was present.</source>
        <translation>La série a un quorum&#xa0;: notez qui était présent.</translation>
    </message>
    <message>
        <source>A note of “{title}” is still being typed: save it first.</source>
        <translation>Une note de «&#xa0;{title}&#xa0;» est en cours de frappe&#xa0;: enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>The minutes were sent: correct them by a new version.</source>
        <translation>Le compte rendu est diffusé&#xa0;: corrigez-le par une nouvelle version.</translation>
    </message>
    <message>
        <source>The register of decisions is closed: open it, or make another one.</source>
        <translation>Le registre des décisions est clos&#xa0;: rouvrez-le ou créez-en un autre.</translation>
    </message>
    <message>
        <source>This item is on no agenda any more: refresh the list.</source>
        <translation>Ce point n’est plus à aucun ordre du jour&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>Open the meeting before taking notes.</source>
        <translation>Ouvrez la réunion avant de prendre des notes.</translation>
    </message>
    <message>
        <source>The minutes are approved: reopen them, or correct them by a new version.</source>
        <translation>Le compte rendu est approuvé&#xa0;: rouvrez-le ou corrigez-le par une nouvelle version.</translation>
    </message>
    <message>
        <source>“{words}” is no day that is understood: write !30/11 or !vendredi.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un jour compris&#xa0;: écrivez&#xa0;!30/11 ou&#xa0;!vendredi.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Change the participant</source>
        <translation>Modifier le participant</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Note a presence</source>
        <translation>Noter une présence</translation>
    </message>
    <message>
        <source>Note the presences</source>
        <translation>Noter les présences</translation>
    </message>
    <message>
        <source>Say who holds the proxy.</source>
        <translation>Indiquez qui détient le pouvoir.</translation>
    </message>
    <message>
        <source>This person is not of this meeting.</source>
        <translation>Cette personne n’est pas de cette réunion.</translation>
    </message>
    <message>
        <source>{name} is already on the list: one person has one place.</source>
        <translation>{name} est déjà dans la liste&#xa0;: une personne n’y figure qu’une fois.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Decisions: {count}.</source>
        <translation>Décisions&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
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
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Actions of earlier meetings</source>
        <translation>Actions des réunions précédentes</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Les exports sont désactivés sur ce poste par le service informatique.</translation>
    </message>
    <message>
        <source>Export the minutes</source>
        <translation>Exporter le compte rendu</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Conserver la frappe</translation>
    </message>
    <message>
        <source>Note what is said</source>
        <translation>Noter ce qui est dit</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Recover what was being typed</source>
        <translation>Retrouver la frappe en cours</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Modifier la décision</translation>
    </message>
    <message>
        <source>Note an action</source>
        <translation>Noter une action</translation>
    </message>
    <message>
        <source>Count the time of the item</source>
        <translation>Compter le temps du point</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>Clore le point</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a text file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier&#xa0;: choisissez un fichier de texte.</translation>
    </message>
    <message>
        <source>“{name}” is no plain text of at most 5 MB: save it as text first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte brut de 5 Mo au plus&#xa0;: enregistrez-le d’abord comme texte.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nouvelle réunion…</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>Nouvelle série…</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Nouvelle salle…</translation>
    </message>
    <message>
        <source>Series and rooms…</source>
        <translation>Séries et salles…</translation>
    </message>
    <message>
        <source>Meetings of the same series</source>
        <translation>Réunions de la même série</translation>
    </message>
    <message>
        <source>Change the meeting…</source>
        <translation>Modifier la réunion…</translation>
    </message>
    <message>
        <source>Convene and write the invitation…</source>
        <translation>Convoquer et écrire la convocation…</translation>
    </message>
    <message>
        <source>Ask for items…</source>
        <translation>Appeler à points…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Attendance sheet…</source>
        <translation>Feuille de présence…</translation>
    </message>
    <message>
        <source>Take answers in…</source>
        <translation>Prendre des réponses…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Annuler la réunion…</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Tenir la réunion</translation>
    </message>
    <message>
        <source>Approve the minutes…</source>
        <translation>Approuver le compte rendu…</translation>
    </message>
    <message>
        <source>Reopen the minutes…</source>
        <translation>Rouvrir le compte rendu…</translation>
    </message>
    <message>
        <source>Note that they were sent…</source>
        <translation>Noter la diffusion…</translation>
    </message>
    <message>
        <source>Correct minutes that were sent</source>
        <translation>Corriger un compte rendu diffusé</translation>
    </message>
    <message>
        <source>Summary in 280 signs…</source>
        <translation>Résumé en 280 signes…</translation>
    </message>
    <message>
        <source>Read over: typography and spelling…</source>
        <translation>Relire&#xa0;: typographie et orthographe…</translation>
    </message>
    <message>
        <source>Kind of the minutes…</source>
        <translation>Type de compte rendu…</translation>
    </message>
    <message>
        <source>Minutes in a template…</source>
        <translation>Compte rendu dans un modèle…</translation>
    </message>
    <message>
        <source>Write a document from a template…</source>
        <translation>Rédiger un document depuis un modèle…</translation>
    </message>
    <message>
        <source>Minutes as a simple PDF…</source>
        <translation>Compte rendu en PDF simple…</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Ajouter un point…</translation>
    </message>
    <message>
        <source>Change the item…</source>
        <translation>Modifier le point…</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Monter le point</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Descendre le point</translation>
    </message>
    <message>
        <source>Accept the item</source>
        <translation>Accepter le point</translation>
    </message>
    <message>
        <source>Postpone the item</source>
        <translation>Reporter le point</translation>
    </message>
    <message>
        <source>Add documents to the item…</source>
        <translation>Ajouter des documents au point…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter une personne…</translation>
    </message>
    <message>
        <source>Enter an item that a unit proposes…</source>
        <translation>Saisir un point proposé par un service…</translation>
    </message>
    <message>
        <source>Decline the item…</source>
        <translation>Refuser le point…</translation>
    </message>
    <message>
        <source>Change the participant…</source>
        <translation>Modifier le participant…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Blocs de texte</translation>
    </message>
    <message>
        <source>Write the time</source>
        <translation>Écrire l’heure</translation>
    </message>
    <message>
        <source>Close the item, go on</source>
        <translation>Clore le point et passer au suivant</translation>
    </message>
    <message>
        <source>Count the votes…</source>
        <translation>Compter les voix…</translation>
    </message>
    <message>
        <source>Note a proxy…</source>
        <translation>Noter un pouvoir…</translation>
    </message>
    <message>
        <source>Everybody not yet noted is present</source>
        <translation>Noter présents tous ceux qui ne sont pas pointés</translation>
    </message>
    <message>
        <source>Preview beside the notes</source>
        <translation>Aperçu à côté des notes</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Propose the typography</source>
        <translation>Proposer la typographie</translation>
    </message>
    <message>
        <source>Leave the meeting&apos;s window</source>
        <translation>Quitter la fenêtre de la réunion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Lien de visio</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>None is laid down</source>
        <translation>Non fixé</translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation>Plus de la moitié des membres</translation>
    </message>
    <message>
        <source>At least half of the members</source>
        <translation>Au moins la moitié des membres</translation>
    </message>
    <message>
        <source>A fixed number</source>
        <translation>Un nombre fixe</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Proxies held at most</source>
        <translation>Pouvoirs détenus au plus</translation>
    </message>
    <message>
        <source>Proxies count in the quorum</source>
        <translation>Les pouvoirs comptent dans le quorum</translation>
    </message>
    <message>
        <source>Usual agenda, a line each</source>
        <translation>Ordre du jour habituel, une ligne par point</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Internal: not on the printed agenda</source>
        <translation>Interne&#xa0;: hors de l’ordre du jour imprimé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>To (several: parted by ;)</source>
        <translation>À (plusieurs&#xa0;: séparés par&#x202f;;)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
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
        <source>“{typed}” is no hour: write it as 14:00.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une heure&#xa0;: écrivez-la comme 14:00.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Words as they were said</source>
        <translation>Propos tels que tenus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>{spent} min of {planned}</source>
        <translation>{spent} min sur {planned}</translation>
    </message>
    <message>
        <source>{spent} min</source>
        <translation>{spent} min</translation>
    </message>
    <message>
        <source>{planned} min planned</source>
        <translation>prévu {planned} min</translation>
    </message>
    <message>
        <source>{more} min over</source>
        <translation>{more} min de plus</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>proxy to {name}</source>
        <translation>pouvoir à {name}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Who is represented</source>
        <translation>Qui est représenté</translation>
    </message>
    <message>
        <source>Who holds the proxy</source>
        <translation>Qui détient le pouvoir</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Without confidential and internal items</source>
        <translation>Sans les points confidentiels ni internes</translation>
    </message>
    <message>
        <source>meetings: {count}</source>
        <translation>réunions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>seats: {count}</source>
        <translation>places&#xa0;: {count}</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>plus en usage</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Toute la réunion</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>The room is also taken from {start} to {end}</source>
        <translation>La salle est aussi prise de {start} à {end}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>postponed by an earlier meeting: Enter takes it up</source>
        <translation>reporté d’une réunion précédente&#xa0;: Entrée le reprend</translation>
    </message>
    <message>
        <source>to be attached to somebody: Enter</source>
        <translation>à rattacher à quelqu’un&#xa0;: Entrée</translation>
    </message>
    <message>
        <source>asked for items until {day}</source>
        <translation>appel à points jusqu’au {day}</translation>
    </message>
    <message>
        <source>items: {count}</source>
        <translation>points&#xa0;: {count}</translation>
    </message>
    <message>
        <source>reminded on {day}</source>
        <translation>relancé le {day}</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
</context>
</TS>
