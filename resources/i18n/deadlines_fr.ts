<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Intitulé</translation>
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
        <translation>Intitulé.</translation>
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
        <source>Receive the missing pieces</source>
        <translation>Recevoir les pièces manquantes</translation>
    </message>
    <message>
        <source>Keep the recurring duty</source>
        <translation>Tenir l’état périodique</translation>
    </message>
    <message>
        <source>Call the recurring duties</source>
        <translation>Appeler les états périodiques</translation>
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
        <source>“{rule}” cannot be read: write a rule such as FREQ=MONTHLY;BYMONTHDAY=5.</source>
        <translation>«&#xa0;{rule}&#xa0;» est illisible&#xa0;: écrivez une règle comme FREQ=MONTHLY;BYMONTHDAY=5.</translation>
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
</context>
</TS>
