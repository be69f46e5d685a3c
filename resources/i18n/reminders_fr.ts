<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>RemindersPanel</name>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Search a reminder, a call, a person…</source>
        <translation>Rechercher une relance, un appel, une personne…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Call book</source>
        <translation>Registre des appels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind {who}</source>
        <translation>Relancer {who}</translation>
    </message>
    <message>
        <source>Send and log</source>
        <translation>Envoyer et noter</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>A day to call back puts it into the day of who calls back.</source>
        <translation>Un jour de rappel le met dans la journée de qui rappelle.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>Noter un appel…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Nothing is to be chased today.</source>
        <translation>Rien à relancer aujourd’hui.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>No reminder was sent.</source>
        <translation>Aucune relance n’a été envoyée.</translation>
    </message>
    <message>
        <source>No call was noted.</source>
        <translation>Aucun appel n’a été noté.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Depuis un modèle</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of reminders</source>
        <translation>Règles de relance</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Mettre au repos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The shipped rules hold until the service keeps one of its own. Nothing is sent by itself unless a rule says so.</source>
        <translation>Les règles livrées valent tant que le service n’en a pas à lui. Rien ne part de soi-même, sauf si une règle le dit.</translation>
    </message>
    <message>
        <source>A reminder is never sent again for what is answered, suspended or settled.</source>
        <translation>Une relance ne part jamais pour ce qui a reçu réponse, est suspendu ou soldé.</translation>
    </message>
    <message>
        <source>Rule of reminders</source>
        <translation>Règle de relance</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln working day(s)</source>
        <translation>
            <numerusform>après %Ln jour ouvré</numerusform>
            <numerusform>après %Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then every %Ln working day(s)</source>
        <translation>
            <numerusform>puis tous les %Ln jour ouvré</numerusform>
            <numerusform>puis tous les %Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) at most</source>
        <translation>
            <numerusform>%Ln fois au plus</numerusform>
            <numerusform>%Ln fois au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>by itself at opening</source>
        <translation>d’elle-même à l’ouverture</translation>
    </message>
    <message>
        <source>{what} (shipped)</source>
        <translation>{what} (livrée)</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Reminders written</source>
        <translation>Relances écrites</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Texte de la relance</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) written and logged</source>
        <translation>
            <numerusform>%Ln relance écrite et notée</numerusform>
            <numerusform>%Ln relances écrites et notées</numerusform>
        </translation>
    </message>
    <message>
        <source>They are logged: send the text by mail, or read it on the telephone.</source>
        <translation>Elles sont notées&#xa0;: envoyez le texte par courriel, ou lisez-le au téléphone.</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Personne en particulier</translation>
    </message>
</context>
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
        <translation>Titre</translation>
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
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Items of an agenda</source>
        <translation>Points d’un ordre du jour</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>Noter un appel…</translation>
    </message>
    <message>
        <source>Send every reminder that is due</source>
        <translation>Envoyer toutes les relances dues</translation>
    </message>
    <message>
        <source>Rules of reminders…</source>
        <translation>Règles de relance…</translation>
    </message>
    <message>
        <source>Send the reminder…</source>
        <translation>Envoyer la relance…</translation>
    </message>
    <message>
        <source>Write it from a template…</source>
        <translation>L’écrire depuis un modèle…</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Montrer de quoi il s’agit</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Chases</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Working days late</source>
        <translation>Jours ouvrés de retard</translation>
    </message>
    <message>
        <source>Working days between two</source>
        <translation>Jours ouvrés entre deux</translation>
    </message>
    <message>
        <source>Reminders at most</source>
        <translation>Relances au plus</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>By itself, when the program opens</source>
        <translation>D’elle-même, à l’ouverture du logiciel</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Filled between braces: title, number, due, days, step, name</source>
        <translation>Remplis entre accolades&#xa0;: title, number, due, days, step, name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>Who calls back</source>
        <translation>Qui rappelle</translation>
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
        <source>Call back on {day}</source>
        <translation>À rappeler le {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>{rank} · last on {day}</source>
        <translation>{rank} · dernière le {day}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Ce qui est en retard</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
</TS>
