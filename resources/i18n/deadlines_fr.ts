<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>deadlines</name>
    <message>
        <source>Give a delay from 1 to {most}.</source>
        <translation>Indiquez un délai de 1 à {most}.</translation>
    </message>
    <message>
        <source>Give a time limit in days: article L114-5 of the CRPA asks for one.</source>
        <translation>Indiquez un délai en jours : l’article L114-5 du CRPA en exige un.</translation>
    </message>
    <message>
        <source>The pieces came before they were asked for: check both dates.</source>
        <translation>Les pièces seraient venues avant d’être demandées : vérifiez les deux dates.</translation>
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
        <translation>Le délai n’a pas commencé : des pièces manquent (CRPA L114-5).</translation>
    </message>
    <message>
        <source>Reception of the last missing piece: {day} (CRPA L114-5).</source>
        <translation>Réception de la dernière pièce manquante : {day} (CRPA L114-5).</translation>
    </message>
    <message>
        <source>Reception by the competent authority: {day} (CRPA L114-3).</source>
        <translation>Réception par l’autorité compétente : {day} (CRPA L114-3).</translation>
    </message>
    <message>
        <source>Reception by the authority first seized: {day} (CRPA L114-3).</source>
        <translation>Réception par l’autorité initialement saisie : {day} (CRPA L114-3).</translation>
    </message>
    <message>
        <source>Suspended {days} days by a request for pieces (CRPA L114-5).</source>
        <translation>Suspendu {days} jours par une demande de pièces (CRPA L114-5).</translation>
    </message>
    <message>
        <source>The request for pieces of {day} came after the last day: it has no effect.</source>
        <translation>La demande de pièces du {day} est venue après le dernier jour : elle est sans effet.</translation>
    </message>
    <message>
        <source>{months} months of silence mean acceptance on {day} ({ground}).</source>
        <translation>{months} mois de silence valent acceptation le {day} ({ground}).</translation>
    </message>
    <message>
        <source>{months} months of silence mean refusal on {day} ({ground}).</source>
        <translation>{months} mois de silence valent rejet le {day} ({ground}).</translation>
    </message>
</context>
</TS>
