<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>List what may be chased today: late enough, not too soon again.</source>
        <translation>Lister ce qui peut être relancé aujourd’hui&#xa0;: assez tard, pas trop tôt après la dernière relance.</translation>
    </message>
    <message>
        <source>Write and log the reminders that are due, one message for each person.</source>
        <translation>Rédiger et consigner les relances dues, un message par personne.</translation>
    </message>
    <message>
        <source>Id of the one thing to chase.</source>
        <translation>Identifiant de la seule affaire à relancer.</translation>
    </message>
    <message>
        <source>Words that stand instead of the rule&apos;s.</source>
        <translation>Texte à la place de celui de la règle.</translation>
    </message>
    <message>
        <source>Only what rules send by themselves.</source>
        <translation>Seulement ce que les règles envoient d’elles-mêmes.</translation>
    </message>
    <message>
        <source>List the reminders that were sent.</source>
        <translation>Lister les relances envoyées.</translation>
    </message>
    <message>
        <source>Note a telephone call in the call book.</source>
        <translation>Noter un appel au registre des appels.</translation>
    </message>
    <message>
        <source>What it was about.</source>
        <translation>Objet de l’appel.</translation>
    </message>
    <message>
        <source>Who called, or was called.</source>
        <translation>Qui a appelé ou a été appelé.</translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation>Numéro de téléphone.</translation>
    </message>
    <message>
        <source>We called.</source>
        <translation>Nous avons appelé.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Ce qui s’est dit.</translation>
    </message>
    <message>
        <source>Day to call back.</source>
        <translation>Jour où rappeler.</translation>
    </message>
    <message>
        <source>Who calls back.</source>
        <translation>Qui rappelle.</translation>
    </message>
    <message>
        <source>Number or id of the letter.</source>
        <translation>Numéro ou identifiant du courrier.</translation>
    </message>
    <message>
        <source>List the call book, newest first.</source>
        <translation>Lister le registre des appels, le plus récent d’abord.</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Give from {least} to {most} days.</source>
        <translation>Donnez de {least} à {most} jours.</translation>
    </message>
    <message>
        <source>Send reminders</source>
        <translation>Envoyer les relances</translation>
    </message>
    <message>
        <source>Nothing to chase: it is not late, or they were reminded lately.</source>
        <translation>Rien à relancer&#xa0;: ce n’est pas en retard, ou la dernière relance est trop récente.</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Garder la règle</translation>
    </message>
    <message>
        <source>Let the rule rest</source>
        <translation>Mettre la règle au repos</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>Call returned</source>
        <translation>Appel rendu</translation>
    </message>
    <message>
        <source>“{title}” {number} ends on {due}.</source>
        <translation>«&#xa0;{title}&#xa0;» {number} arrive à échéance le {due}.</translation>
    </message>
    <message>
        <source>The step “{step}” of “{title}” has been waiting for you since {due} (days late: {days}).</source>
        <translation>L’étape «&#xa0;{step}&#xa0;» de «&#xa0;{title}&#xa0;» vous attend depuis le {due} (jours de retard&#xa0;: {days}).</translation>
    </message>
    <message>
        <source>Letter {number}, “{title}”, was due on {due} (days late: {days}).</source>
        <translation>Le courrier {number}, «&#xa0;{title}&#xa0;», était attendu pour le {due} (jours de retard&#xa0;: {days}).</translation>
    </message>
    <message>
        <source>The task “{title}” was due on {due} (days late: {days}).</source>
        <translation>La tâche «&#xa0;{title}&#xa0;» était attendue pour le {due} (jours de retard&#xa0;: {days}).</translation>
    </message>
    <message>
        <source>Good morning {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>Thank you for telling me where it stands.</source>
        <translation>Je vous remercie de me dire où en est l’affaire.</translation>
    </message>
    <message>
        <source>Reminder of {day}</source>
        <translation>Relance du {day}</translation>
    </message>
</context>
</TS>
