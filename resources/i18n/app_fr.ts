<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Morning</name>
    <message numerus="yes">
        <source>%Ln reminder(s) sent by the rules: see Reminders.</source>
        <translation>
            <numerusform>%Ln relance envoyée par les règles&#xa0;: voir Relances.</numerusform>
            <numerusform>%Ln relances envoyées par les règles&#xa0;: voir Relances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln à rendre aujourd’hui</numerusform>
            <numerusform>%Ln à rendre aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your visa</source>
        <translation>
            <numerusform>%Ln attend votre visa</numerusform>
            <numerusform>%Ln attendent votre visa</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>What is being written is finished first…</source>
        <translation>L’écriture en cours se termine d’abord…</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The folder “{folder}” names “{variable}”, which this session lacks: ask your IT.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» nomme «&#xa0;{variable}&#xa0;», que cette session ne connaît pas&#xa0;: demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>on a network drive</source>
        <translation>sur un lecteur réseau</translation>
    </message>
    <message>
        <source>on a removable disk</source>
        <translation>sur un disque amovible</translation>
    </message>
    <message>
        <source>in the roaming part of the user’s data</source>
        <translation>dans la partie itinérante des données de l’utilisateur</translation>
    </message>
    <message>
        <source>in a folder that another program synchronises</source>
        <translation>dans un dossier synchronisé par un autre programme</translation>
    </message>
    <message>
        <source>behind a link to another place</source>
        <translation>derrière un lien vers un autre emplacement</translation>
    </message>
    <message>
        <source>The profile folder “{folder}” is {reason}, where the database could be damaged: choose a folder of a local disk with --profile, or ask your IT to set the policy DataFolder.</source>
        <translation>Le dossier du profil «&#xa0;{folder}&#xa0;» se trouve {reason}, où la base pourrait être endommagée&#xa0;: choisissez un dossier d’un disque local avec --profile, ou demandez à votre service informatique de définir la règle DataFolder.</translation>
    </message>
    <message>
        <source>Policy {key} of “{place}” is not used. {reason}</source>
        <translation>La règle {key} de «&#xa0;{place}&#xa0;» n’est pas appliquée. {reason}</translation>
    </message>
    <message>
        <source>Write true or false for its lock.</source>
        <translation>Écrivez true ou false pour son verrou.</translation>
    </message>
    <message>
        <source>Policy {key} of “{place}” is unknown to this version and is ignored.</source>
        <translation>La règle {key} de «&#xa0;{place}&#xa0;» est inconnue de cette version et ignorée.</translation>
    </message>
    <message>
        <source>Policy {key} of “{place}” is not loosened while that place holds errors: correct them first.</source>
        <translation>La règle {key} de «&#xa0;{place}&#xa0;» n’est pas assouplie tant que cet emplacement contient des erreurs&#xa0;: corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>Policy {key} of “{place}” waits until that place can be read: a copy may not loosen it.</source>
        <translation>La règle {key} de «&#xa0;{place}&#xa0;» attend que cet emplacement soit lisible&#xa0;: une copie ne peut pas l’assouplir.</translation>
    </message>
    <message>
        <source>The policies could not be copied to “{name}”: out of reach of their file, the shipped ones would apply.</source>
        <translation>Les règles n’ont pas pu être copiées dans «&#xa0;{name}&#xa0;»&#xa0;: si leur fichier devenait inaccessible, les valeurs livrées s’appliqueraient.</translation>
    </message>
    <message>
        <source>The policy file “{place}” cannot be read: its last good rules stay in force.</source>
        <translation>Le fichier de règles «&#xa0;{place}&#xa0;» est illisible&#xa0;: ses dernières règles valables restent en vigueur.</translation>
    </message>
    <message>
        <source>The policy file “{place}” is not root’s alone: make root its owner and let nobody else write it.</source>
        <translation>Le fichier de règles «&#xa0;{place}&#xa0;» n’appartient pas au seul administrateur&#xa0;: donnez-le à root et retirez le droit d’écriture aux autres.</translation>
    </message>
    <message>
        <source>The policy file “{place}” is not of schema {schema}: its last good rules stay in force.</source>
        <translation>Le fichier de règles «&#xa0;{place}&#xa0;» n’est pas au schéma {schema}&#xa0;: ses dernières règles valables restent en vigueur.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: language and theme are as shipped until you choose them again.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est illisible&#xa0;: la langue et le thème sont ceux livrés jusqu’à ce que vous les choisissiez de nouveau.</translation>
    </message>
    <message>
        <source>The preference “{field}” of the file “{name}” is as shipped. {reason}</source>
        <translation>La préférence «&#xa0;{field}&#xa0;» du fichier «&#xa0;{name}&#xa0;» garde sa valeur livrée. {reason}</translation>
    </message>
    <message>
        <source>ASO Desktop is already open on this profile and does not answer: close its window, or end it in the task manager.</source>
        <translation>ASO Desktop est déjà ouvert sur ce profil et ne répond pas&#xa0;: fermez sa fenêtre, ou arrêtez-le dans le gestionnaire des tâches.</translation>
    </message>
    <message>
        <source>Changes of colleagues</source>
        <translation>Modifications des collègues</translation>
    </message>
    <message>
        <source>ASO Desktop was updated while this window was open: close it when it suits you, then open it again. Until then it works on as before.</source>
        <translation>ASO Desktop a été mis à jour pendant que cette fenêtre était ouverte&#xa0;: fermez-la quand cela vous convient, puis rouvrez-la. D’ici là, elle continue de fonctionner.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>This template no longer exists: choose another one.</source>
        <translation>Ce modèle n’existe plus&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Create the profile</source>
        <translation>Créer le profil</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>1. An invented section with {letters} letters is made, in an encrypted file.</source>
        <translation>1. Une section inventée de {letters} courriers est créée, dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>2. A letter with its document is registered: it takes the number {number}.</source>
        <translation>2. Un courrier et son document sont enregistrés&#xa0;: il prend le n°&#xa0;{number}.</translation>
    </message>
    <message>
        <source>3. An e-mail is taken in, headers and enclosure, under the number {number}.</source>
        <translation>3. Un courriel est importé, en-têtes et pièce jointe, sous le n°&#xa0;{number}.</translation>
    </message>
    <message>
        <source>4. Words inside the documents find them again: {numbers}.</source>
        <translation>4. Des mots lus dans les documents les retrouvent&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>5. A departure answers the letter: {reply} leaves, and {number} is answered.</source>
        <translation>5. Un départ répond au courrier&#xa0;: {reply} part, et {number} a sa réponse.</translation>
    </message>
    <message>
        <source>6. The month {month} of the register is closed: {numbers} numbers, none unexplained; PDF, XLSX and CSV.</source>
        <translation>6. Le mois {month} du registre est arrêté&#xa0;: {numbers} numéros, aucun inexpliqué&#x202f;; PDF, XLSX et CSV.</translation>
    </message>
    <message>
        <source>7. The late letters are written in a table: {letters} of them.</source>
        <translation>7. Les courriers en retard sont écrits dans un tableau&#xa0;: {letters}.</translation>
    </message>
    <message>
        <source>8. The directory proposes entries that may be one: {pairs} pairs.</source>
        <translation>8. L’annuaire propose des fiches qui font peut-être double emploi&#xa0;: {pairs} paires.</translation>
    </message>
    <message>
        <source>9. A set of copies is made and checked; {entries} entries of the journal hold.</source>
        <translation>9. Une sauvegarde est faite et vérifiée&#x202f;; les {entries} entrées du journal tiennent.</translation>
    </message>
    <message>
        <source>10. Pictures of the window are drawn: {pictures}.</source>
        <translation>10. La fenêtre est dessinée&#xa0;: {pictures} images.</translation>
    </message>
    <message>
        <source>10. The window cannot be drawn on this machine: {reason}</source>
        <translation>10. La fenêtre ne peut être dessinée sur cette machine&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The tour stopped at “{command}”: {reason}</source>
        <translation>La visite s’est arrêtée à «&#xa0;{command}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written: choose another one with --out.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» ne peut être écrit&#xa0;: choisissez-en un autre avec --out.</translation>
    </message>
</context>
</TS>
