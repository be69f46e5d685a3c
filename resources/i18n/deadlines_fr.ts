<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CalendarMoves</name>
    <message>
        <source>Count the targets of letters again</source>
        <translation>Recalculer les dates cibles des courriers</translation>
    </message>
</context>
<context>
    <name>DeadlineActs</name>
    <message>
        <source>New deadline or milestone</source>
        <translation>Nouvelle échéance ou nouveau jalon</translation>
    </message>
    <message>
        <source>Give a day, or the day a delay starts and how long it is.</source>
        <translation>Donnez un jour, ou le jour où le délai commence et sa durée.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start a legal clock</source>
        <translation>Lancer un délai légal</translation>
    </message>
    <message>
        <source>The clock starts when the letter arrived; its days are counted, never typed.</source>
        <translation>Le délai part de l’arrivée du courrier&#x202f;; ses jours se calculent, ils ne se saisissent jamais.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Settle the deadline</source>
        <translation>Solder l’échéance</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Solder</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>Déplacer l’échéance</translation>
    </message>
    <message>
        <source>The first day and the reason stay in sight.</source>
        <translation>Le premier jour et le motif restent visibles.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Ask for missing pieces</source>
        <translation>Demander des pièces manquantes</translation>
    </message>
    <message>
        <source>The clock stops while the pieces are awaited (CRPA L114-5).</source>
        <translation>Le délai s’arrête tant que les pièces sont attendues (CRPA L114-5).</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>The pieces came</source>
        <translation>Les pièces sont arrivées</translation>
    </message>
</context>
<context>
    <name>DeadlinePreview</name>
    <message>
        <source>Settle…</source>
        <translation>Solder…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Missing pieces…</source>
        <translation>Pièces manquantes…</translation>
    </message>
    <message>
        <source>They came…</source>
        <translation>Reçues…</translation>
    </message>
    <message>
        <source>Requests for pieces</source>
        <translation>Demandes de pièces</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <translation>Relances envoyées</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>No deadline in front.</source>
        <translation>Aucune échéance choisie.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last day to decide</source>
        <translation>Dernier jour pour décider</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Silence decides on</source>
        <translation>Décision implicite le</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>First day given</source>
        <translation>Premier jour fixé</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Déplacée parce que</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Recurring duty</source>
        <translation>État périodique</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Pieces ({count})</source>
        <translation>Pièces ({count})</translation>
    </message>
    <message>
        <source>Reminders ({count})</source>
        <translation>Relances ({count})</translation>
    </message>
    <message>
        <source>Asked for on {day}, until {limit}</source>
        <translation>Demandées le {day}, jusqu’au {limit}</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>reçues le {day}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>toujours manquantes</translation>
    </message>
</context>
<context>
    <name>DeadlinesPanel</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Search a deadline, a letter, a person…</source>
        <translation>Rechercher une échéance, un courrier, une personne…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>No deadline here.</source>
        <translation>Aucune échéance ici.</translation>
    </message>
    <message>
        <source>New deadline or milestone…</source>
        <translation>Nouvelle échéance ou nouveau jalon…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>New deadline…</source>
        <translation>Nouvelle échéance…</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Pressantes</translation>
    </message>
    <message>
        <source>Legal clocks</source>
        <translation>Délais légaux</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Recurring duties</source>
        <translation>États périodiques</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldées</translation>
    </message>
</context>
<context>
    <name>DutiesDialog</name>
    <message>
        <source>Recurring duties</source>
        <translation>États périodiques</translation>
    </message>
    <message>
        <source>New duty…</source>
        <translation>Nouvel état…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each is called by itself two months ahead, on a working day, under its own number.</source>
        <translation>Chacun est appelé de lui-même deux mois à l’avance, un jour ouvré, sous son numéro.</translation>
    </message>
    <message>
        <source>Change the duty</source>
        <translation>Modifier l’état périodique</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>Nouvel état périodique</translation>
    </message>
    <message>
        <source>On a day off it is due the working day before.</source>
        <translation>Un jour non ouvré, il est dû le jour ouvré précédent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>What a day off changes</source>
        <translation>Ce que change un jour chômé</translation>
    </message>
    <message>
        <source>Give a day: what it moves is shown here before anything changes.</source>
        <translation>Donnez un jour&#xa0;: ce qu’il déplace s’affiche ici avant tout changement.</translation>
    </message>
    <message>
        <source>Close the service on these days</source>
        <translation>Fermer le service ces jours-là</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closures are laid down by your IT: ask them.</source>
        <translation>Les fermetures sont fixées par votre informatique&#xa0;: demandez-lui.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>What moves</source>
        <translation>Ce qui est déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) move,</source>
        <translation>
            <numerusform>%Ln échéance est déplacée,</numerusform>
            <numerusform>%Ln échéances sont déplacées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) of letters move.</source>
        <translation>
            <numerusform>%Ln date cible de courrier est déplacée.</numerusform>
            <numerusform>%Ln dates cibles de courriers sont déplacées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Id of the deadline.</source>
        <translation>Identifiant de l’échéance.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number or id of the letter.</source>
        <translation>Numéro ou identifiant du courrier.</translation>
    </message>
    <message>
        <source>List the deadlines that run, the first to come first.</source>
        <translation>Lister les échéances qui courent, la plus proche d’abord.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Dernier jour.</translation>
    </message>
    <message>
        <source>Settled deadlines too.</source>
        <translation>Les échéances réglées aussi.</translation>
    </message>
    <message>
        <source>Start a clock of silence on a letter that is a request.</source>
        <translation>Faire courir le délai de silence d’un courrier qui est une demande.</translation>
    </message>
    <message>
        <source>Line of the guided list.</source>
        <translation>Ligne de la liste guidée.</translation>
    </message>
    <message>
        <source>What silence means, where a decree says so.</source>
        <translation>Ce que vaut le silence, quand un décret le dit.</translation>
    </message>
    <message>
        <source>Months that the decree gives.</source>
        <translation>Mois que donne le décret.</translation>
    </message>
    <message>
        <source>The decree and its article.</source>
        <translation>Le décret et son article.</translation>
    </message>
    <message>
        <source>Day the competent authority had it.</source>
        <translation>Jour où l’autorité compétente l’a reçue.</translation>
    </message>
    <message>
        <source>Keep an internal or contractual delay, or a milestone.</source>
        <translation>Tenir un délai interne ou contractuel, ou un jalon.</translation>
    </message>
    <message>
        <source>Title.</source>
        <translation>Titre.</translation>
    </message>
    <message>
        <source>What the deadline is.</source>
        <translation>Nature de l’échéance.</translation>
    </message>
    <message>
        <source>Day the delay starts; it does not count.</source>
        <translation>Jour où le délai commence&#xa0;; il ne compte pas.</translation>
    </message>
    <message>
        <source>How many units.</source>
        <translation>Nombre d’unités.</translation>
    </message>
    <message>
        <source>How the delay is counted.</source>
        <translation>Façon de compter le délai.</translation>
    </message>
    <message>
        <source>Day of a milestone or a review.</source>
        <translation>Jour d’un jalon ou d’une revue.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Qui en répond.</translation>
    </message>
    <message>
        <source>Move a deadline that no text fixes; its first day stays.</source>
        <translation>Déplacer une échéance qu’aucun texte ne fixe&#xa0;; son premier jour reste.</translation>
    </message>
    <message>
        <source>The new day.</source>
        <translation>Le nouveau jour.</translation>
    </message>
    <message>
        <source>Reason, seen by everyone.</source>
        <translation>Motif, vu de tous.</translation>
    </message>
    <message>
        <source>Say that a deadline is met, or drop it with a reason.</source>
        <translation>Dire qu’une échéance est tenue, ou l’abandonner avec un motif.</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>Comment elle a fini.</translation>
    </message>
    <message>
        <source>Ask for missing pieces, or record the day they came (CRPA L114-5).</source>
        <translation>Demander les pièces manquantes, ou noter le jour de leur arrivée (CRPA L114-5).</translation>
    </message>
    <message>
        <source>The pieces that are missing.</source>
        <translation>Les pièces qui manquent.</translation>
    </message>
    <message>
        <source>Day they were asked for.</source>
        <translation>Jour de la demande.</translation>
    </message>
    <message>
        <source>Days that are given.</source>
        <translation>Jours accordés.</translation>
    </message>
    <message>
        <source>Day they came.</source>
        <translation>Jour de leur arrivée.</translation>
    </message>
    <message>
        <source>List the running deadlines that a closure of the service would move.</source>
        <translation>Lister les échéances qu’une fermeture du service déplacerait.</translation>
    </message>
    <message>
        <source>First day of the closure.</source>
        <translation>Premier jour de la fermeture.</translation>
    </message>
    <message>
        <source>Last day of the closure.</source>
        <translation>Dernier jour de la fermeture.</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>Give a delay from 1 to {most}.</source>
        <translation>Indiquez un délai de 1 à {most}.</translation>
    </message>
    <message>
        <source>Give a time limit in days: article L114-5 of the CRPA asks for one.</source>
        <translation>Indiquez un délai en jours&#xa0;: l’article L114-5 du CRPA en exige un.</translation>
    </message>
    <message>
        <source>The pieces came before they were asked for: check both dates.</source>
        <translation>Les pièces seraient venues avant d’être demandées&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Give from 1 to {most} months.</source>
        <translation>Indiquez de 1 à {most} mois.</translation>
    </message>
    <message>
        <source>Name the text that gives another delay than two months.</source>
        <translation>Nommez le texte qui fixe un autre délai que deux mois.</translation>
    </message>
    <message>
        <source>The competent authority cannot have it before the first one.</source>
        <translation>L’autorité compétente ne peut pas l’avoir avant l’autorité initialement saisie.</translation>
    </message>
    <message>
        <source>The delay has not started: pieces are missing (CRPA L114-5).</source>
        <translation>Le délai n’a pas commencé&#xa0;: des pièces manquent (CRPA L114-5).</translation>
    </message>
    <message>
        <source>Reception of the last missing piece: {day} (CRPA L114-5).</source>
        <translation>Réception de la dernière pièce manquante&#xa0;: {day} (CRPA L114-5).</translation>
    </message>
    <message>
        <source>Reception by the competent authority: {day} (CRPA L114-3).</source>
        <translation>Réception par l’autorité compétente&#xa0;: {day} (CRPA L114-3).</translation>
    </message>
    <message>
        <source>Reception by the authority first seized: {day} (CRPA L114-3).</source>
        <translation>Réception par l’autorité initialement saisie&#xa0;: {day} (CRPA L114-3).</translation>
    </message>
    <message>
        <source>Suspended {days} days by a request for pieces (CRPA L114-5).</source>
        <translation>Suspendu {days} jours par une demande de pièces (CRPA L114-5).</translation>
    </message>
    <message>
        <source>The request for pieces of {day} came after the last day: it has no effect.</source>
        <translation>La demande de pièces du {day} est venue après le dernier jour&#xa0;: elle est sans effet.</translation>
    </message>
    <message>
        <source>{months} months of silence mean acceptance on {day} ({ground}).</source>
        <translation>{months} mois de silence valent acceptation le {day} ({ground}).</translation>
    </message>
    <message>
        <source>{months} months of silence mean refusal on {day} ({ground}).</source>
        <translation>{months} mois de silence valent rejet le {day} ({ground}).</translation>
    </message>
    <message>
        <source>Start the legal clock</source>
        <translation>Faire courir le délai légal</translation>
    </message>
    <message>
        <source>Add the deadline</source>
        <translation>Ajouter l’échéance</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>Déplacer l’échéance</translation>
    </message>
    <message>
        <source>The law fixes this day: ask for pieces or settle it instead.</source>
        <translation>La loi fixe ce jour&#xa0;: demandez des pièces ou réglez l’échéance.</translation>
    </message>
    <message>
        <source>Settle the deadline</source>
        <translation>Régler l’échéance</translation>
    </message>
    <message>
        <source>Ask for missing pieces</source>
        <translation>Demander les pièces manquantes</translation>
    </message>
    <message>
        <source>The request came on {day}: ask for its pieces from that day on.</source>
        <translation>La demande est arrivée le {day}&#xa0;: demandez les pièces à compter de ce jour.</translation>
    </message>
    <message>
        <source>Receive the missing pieces</source>
        <translation>Recevoir les pièces manquantes</translation>
    </message>
    <message>
        <source>Keep the recurring duty</source>
        <translation>Tenir l’état périodique</translation>
    </message>
    <message>
        <source>End the recurring duty</source>
        <translation>Mettre fin à l’état périodique</translation>
    </message>
    <message>
        <source>Call the recurring duties</source>
        <translation>Appeler les états périodiques</translation>
    </message>
    <message>
        <source>Count the targets of letters again</source>
        <translation>Recalculer les objectifs des courriers</translation>
    </message>
    <message>
        <source>Give a day, or the day a delay starts and how long it is.</source>
        <translation>Donnez un jour, ou le jour où le délai commence et sa durée.</translation>
    </message>
    <message>
        <source>Warn from 0 to {most} working days before.</source>
        <translation>Alertez de 0 à {most} jours ouvrés avant.</translation>
    </message>
    <message>
        <source>{day} is off ({why}): choose {next} for instance.</source>
        <translation>Le {day} n’est pas ouvré ({why})&#xa0;: choisissez par exemple le {next}.</translation>
    </message>
    <message>
        <source>This day is to come: record what has happened.</source>
        <translation>Ce jour est à venir&#xa0;: notez ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>A legal clock runs on this letter: drop it with a reason first.</source>
        <translation>Un délai légal court déjà sur ce courrier&#xa0;: abandonnez-le d’abord avec un motif.</translation>
    </message>
    <message>
        <source>This deadline is settled: add another one.</source>
        <translation>Cette échéance est réglée&#xa0;: ajoutez-en une autre.</translation>
    </message>
    <message>
        <source>Only a legal clock is stopped by a request for pieces: move it.</source>
        <translation>Seul un délai légal est suspendu par une demande de pièces&#xa0;: déplacez l’échéance.</translation>
    </message>
    <message>
        <source>A legal clock runs on a letter that arrived: choose an arrival.</source>
        <translation>Un délai légal court sur un courrier reçu&#xa0;: choisissez une arrivée.</translation>
    </message>
    <message>
        <source>Say what silence means, and by which text (CRPA L231-1 to L231-6).</source>
        <translation>Dites ce que vaut le silence, et par quel texte (CRPA L231-1 à L231-6).</translation>
    </message>
    <message>
        <source>{count} calendar days from {day}</source>
        <translation>{count} jours calendaires à partir du {day}</translation>
    </message>
    <message>
        <source>{count} working days from {day}</source>
        <translation>{count} jours ouvrés à partir du {day}</translation>
    </message>
    <message>
        <source>{count} days from Monday to Saturday, from {day}</source>
        <translation>{count} jours ouvrables à partir du {day}</translation>
    </message>
    <message>
        <source>{count} clear days from {day}</source>
        <translation>{count} jours francs à partir du {day}</translation>
    </message>
    <message>
        <source>{count} weeks from {day}</source>
        <translation>{count} semaines à partir du {day}</translation>
    </message>
    <message>
        <source>{count} months from {day}</source>
        <translation>{count} mois à partir du {day}</translation>
    </message>
    <message>
        <source>Moved; it was {day} first: {reason}</source>
        <translation>Déplacée&#xa0;; c’était d’abord le {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This rule never happens: check it.</source>
        <translation>Cette règle ne tombe jamais&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>Request for an individual decision under a procedure of a text</source>
        <translation>Demande de décision individuelle selon une procédure prévue par un texte</translation>
    </message>
    <message>
        <source>Request that does not aim at an individual decision</source>
        <translation>Demande ne tendant pas à une décision individuelle</translation>
    </message>
    <message>
        <source>Complaint, administrative appeal, or no procedure in a text</source>
        <translation>Réclamation, recours administratif, ou procédure qu’aucun texte ne prévoit</translation>
    </message>
    <message>
        <source>Request of a financial nature</source>
        <translation>Demande à caractère financier</translation>
    </message>
    <message>
        <source>Case listed by decree (international commitments, security, public order)</source>
        <translation>Cas fixé par décret (engagements internationaux, sécurité, ordre public)</translation>
    </message>
    <message>
        <source>Relations between an administration and its agents</source>
        <translation>Relations entre l’administration et ses agents</translation>
    </message>
    <message>
        <source>Request for an administrative document</source>
        <translation>Demande de communication d’un document administratif</translation>
    </message>
    <message>
        <source>Legal clock</source>
        <translation>Délai légal</translation>
    </message>
    <message>
        <source>Internal delay</source>
        <translation>Délai interne</translation>
    </message>
    <message>
        <source>Contractual delay</source>
        <translation>Délai contractuel</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Silence has decided</source>
        <translation>Le silence a décidé</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Silence means nothing</source>
        <translation>Le silence ne vaut rien</translation>
    </message>
    <message>
        <source>Silence means acceptance</source>
        <translation>Silence vaut acceptation</translation>
    </message>
    <message>
        <source>Silence means refusal</source>
        <translation>Silence vaut rejet</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Jours calendaires</translation>
    </message>
    <message>
        <source>Days from Monday to Saturday</source>
        <translation>Jours ouvrables</translation>
    </message>
    <message>
        <source>Clear days</source>
        <translation>Jours francs</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The law can be read in two ways: last day {first}, silence decides on {one}; or last day {second}, on {other}. The earlier one is watched. To be checked by the legal service.</source>
        <translation>La loi se lit de deux façons&#xa0;: dernier jour {first}, décision implicite le {one}&#x202f;; ou dernier jour {second}, le {other}. La première date est surveillée. À vérifier par le service juridique.</translation>
    </message>
    <message>
        <source>New deadline or milestone…</source>
        <translation>Nouvelle échéance ou nouveau jalon…</translation>
    </message>
    <message>
        <source>Start a legal clock…</source>
        <translation>Lancer un délai légal…</translation>
    </message>
    <message>
        <source>Recurring duties…</source>
        <translation>États périodiques…</translation>
    </message>
    <message>
        <source>What a day off changes…</source>
        <translation>Ce que change un jour chômé…</translation>
    </message>
    <message>
        <source>Settle the deadline…</source>
        <translation>Solder l’échéance…</translation>
    </message>
    <message>
        <source>Move the deadline…</source>
        <translation>Déplacer l’échéance…</translation>
    </message>
    <message>
        <source>Ask for missing pieces…</source>
        <translation>Demander des pièces manquantes…</translation>
    </message>
    <message>
        <source>The pieces came…</source>
        <translation>Les pièces sont arrivées…</translation>
    </message>
    <message>
        <source>Show the letter or the dossier</source>
        <translation>Montrer le courrier ou le dossier</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Another text (L231-5, L231-6): named below</source>
        <translation>Un autre texte (L231-5, L231-6)&#xa0;: nommé plus bas</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Une semaine sur deux</translation>
    </message>
    <message>
        <source>Every month, on that day</source>
        <translation>Chaque mois, à ce jour</translation>
    </message>
    <message>
        <source>The last day of every month</source>
        <translation>Le dernier jour de chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Chaque semestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>By a rule of my own, written below</source>
        <translation>Par une règle à moi, écrite plus bas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>{often}, on {day}</source>
        <translation>{often}, le {day}</translation>
    </message>
    <message>
        <source>{often}, on day {day}</source>
        <translation>{often}, le {day}</translation>
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
        <source>On the day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>Or from the day</source>
        <translation>Ou à partir du</translation>
    </message>
    <message>
        <source>A delay that is counted</source>
        <translation>Un délai qui se compte</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Warn so many working days before</source>
        <translation>Prévenir tant de jours ouvrés avant</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Competent authority had it on</source>
        <translation>Reçu par l’autorité compétente le</translation>
    </message>
    <message>
        <source>Meaning of silence</source>
        <translation>Sens du silence</translation>
    </message>
    <message>
        <source>Only by another text</source>
        <translation>Seulement par un autre texte</translation>
    </message>
    <message>
        <source>Text and article</source>
        <translation>Texte et article</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment elle s’est terminée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouveau jour</translation>
    </message>
    <message>
        <source>Pieces that are missing</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandées le</translation>
    </message>
    <message>
        <source>Days given to send them</source>
        <translation>Jours donnés pour les envoyer</translation>
    </message>
    <message>
        <source>They came on</source>
        <translation>Reçues le</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Rule of my own</source>
        <translation>Règle à moi</translation>
    </message>
    <message>
        <source>FREQ=MONTHLY;BYMONTHDAY=5</source>
        <translation>FREQ=MONTHLY;BYMONTHDAY=5</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose a letter of the list.</source>
        <translation>Choisissez un courrier de la liste.</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Jour chômé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Bridge day</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Legal clocks do not move: the law counts every day.</source>
        <translation>Les délais légaux ne bougent pas&#xa0;: la loi compte tous les jours.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late {days} d</source>
        <translation>Retard {days} j</translation>
    </message>
    <message>
        <source>{day}, late, days: {days}</source>
        <translation>{day}, en retard, jours&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{day} or {other}: to be checked</source>
        <translation>{day} ou {other}&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation>Implicite</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From {start} to {end}; today is {today}. Suspended: {stops}.</source>
        <translation>Du {start} au {end}&#x202f;; aujourd’hui {today}. Suspendu&#xa0;: {stops}.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>No deadline is in front: choose one in the list.</source>
        <translation>Aucune échéance n’est sélectionnée&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>No piece is awaited.</source>
        <translation>Aucune pièce n’est attendue.</translation>
    </message>
    <message>
        <source>This deadline stands on no letter and no dossier.</source>
        <translation>Cette échéance ne porte sur aucun courrier ni dossier.</translation>
    </message>
</context>
</TS>
