<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>forms</name>
    <message>
        <source>This was changed meanwhile: it is now “{present}”, you wrote “{wanted}”. Choose one.</source>
        <translation>Cela a été modifié entre-temps&#xa0;: il y a maintenant «&#xa0;{present}&#xa0;», vous avez écrit «&#xa0;{wanted}&#xa0;». Choisissez.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Incoming</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Imputé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Out for visa</source>
        <translation>Au visa</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>À la signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>AR revenu</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Pli non distribué</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>En attente d’un tiers</translation>
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
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Ordinary post</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Tracked post</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Registered post with receipt</source>
        <translation>Recommandé/AR</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Express post</source>
        <translation>Chronopost</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Coursier</translation>
    </message>
    <message>
        <source>Delivered by hand</source>
        <translation>Remis en main propre</translation>
    </message>
    <message>
        <source>Digital registered post</source>
        <translation>Pli numérique</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Paper and electronic</source>
        <translation>Papier et électronique</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Très urgent</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Aucune mention</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Restricted use</source>
        <translation>Usage restreint</translation>
    </message>
    <message>
        <source>Confidential – personal</source>
        <translation>Confidentiel personnel</translation>
    </message>
    <message>
        <source>Confidential – medical</source>
        <translation>Confidentiel médical</translation>
    </message>
    <message>
        <source>Confidential – staff</source>
        <translation>Confidentiel RH</translation>
    </message>
    <message>
        <source>Restricted distribution</source>
        <translation>Diffusion restreinte</translation>
    </message>
    <message>
        <source>Restricted distribution – Special France</source>
        <translation>Diffusion restreinte – Spécial France</translation>
    </message>
    <message>
        <source>For assignment</source>
        <translation>Pour attribution</translation>
    </message>
    <message>
        <source>For opinion</source>
        <translation>Pour avis</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Draft reply for my signature</source>
        <translation>Projet de réponse à ma signature</translation>
    </message>
    <message>
        <source>See me about it</source>
        <translation>M’en parler</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>transmits</source>
        <translation>transmet</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>annule</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>completes</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>reminds of</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>fait suite à</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>est le doublon de</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Main document</source>
        <translation>Document principal</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Proof of signature</source>
        <translation>Preuve de signature</translation>
    </message>
    <message>
        <source>Scanned visa</source>
        <translation>Scan de visa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Numérisation</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Neutralisé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Restitué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N° chrono</translation>
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
        <source>Type</source>
        <translation>Type de courrier</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sending mode</source>
        <translation>Nature d’envoi</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Sender’s reference</source>
        <translation>Référence de l’expéditeur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Nombre de pièces</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Mark of protection</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Is a request</source>
        <translation>Est une demande</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Oral reply</source>
        <translation>Réponse orale</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Give how many members make the quorum.</source>
        <translation>Indiquez combien de membres font le quorum.</translation>
    </message>
    <message>
        <source>Give how many proxies one person may hold, from 0 on.</source>
        <translation>Indiquez combien de pouvoirs une personne peut détenir, à partir de 0.</translation>
    </message>
    <message>
        <source>Nobody gives a proxy to themselves.</source>
        <translation>Nul ne se donne pouvoir à soi-même.</translation>
    </message>
    <message>
        <source>{name} has given a proxy too: a proxy is not handed on.</source>
        <translation>{name} a aussi donné pouvoir&#xa0;: un pouvoir ne se transmet pas.</translation>
    </message>
    <message>
        <source>{name} is not in the meeting: give the proxy to somebody present.</source>
        <translation>{name} n’est pas dans la réunion&#xa0;: donnez le pouvoir à une personne présente.</translation>
    </message>
    <message>
        <source>{name} does not vote here: give the proxy to a voting member.</source>
        <translation>{name} ne vote pas ici&#xa0;: donnez le pouvoir à un membre votant.</translation>
    </message>
    <message>
        <source>This person holds a proxy: take it back first.</source>
        <translation>Cette personne détient un pouvoir&#xa0;: reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} already holds {held}, the most that the rule allows.</source>
        <translation>{name} en détient déjà {held}, le maximum que permet la règle.</translation>
    </message>
    <message>
        <source>A number of votes starts at 0.</source>
        <translation>Un nombre de voix commence à 0.</translation>
    </message>
    <message>
        <source>{cast} votes are more than the {votes} that can be cast now.</source>
        <translation>{cast} voix, c’est plus que les {votes} qui peuvent s’exprimer maintenant.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone: write it as Europe/Paris.</source>
        <translation>«&#xa0;{zone}&#xa0;» n’est pas un fuseau horaire&#xa0;: écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>{given} does not exist on {day}: the clocks go forward. The nearest hour is {nearest}.</source>
        <translation>{given} n’existe pas le {day}&#xa0;: l’heure avance. L’heure la plus proche est {nearest}.</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>The summary has {length} signs: keep at most {longest}.</source>
        <translation>Le résumé a {length} signes&#xa0;: gardez-en au plus {longest}.</translation>
    </message>
    <message>
        <source>Minutes in this state cannot take that step.</source>
        <translation>Un compte rendu dans cet état ne peut pas franchir cette étape.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Écrivez ce qui a été décidé.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>“{value}” is not known here: choose one of {known}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas connu ici&#xa0;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>{day} is not a plausible date: give one from 1899 to 2200.</source>
        <translation>Le {day} n’est pas une date plausible&#xa0;: donnez-en une entre 1899 et 2200.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indiquez le motif.</translation>
    </message>
</context>
<context>
    <name>tabular</name>
    <message>
        <source>The table has no column “{column}” for “{field}”: choose again.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;{column}&#xa0;» pour «&#xa0;{field}&#xa0;»&#xa0;: choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Choose the column that holds: {field}.</source>
        <translation>Choisissez la colonne qui contient&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>“{value}” is not known here: write one of {known}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas connu ici&#xa0;: écrivez l’un de {known}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
</context>
</TS>
