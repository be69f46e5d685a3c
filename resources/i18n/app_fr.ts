<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</context>
<context>
    <name>people</name>
    <message>
        <source>Create the profile</source>
        <translation>Créer le profil</translation>
    </message>
</context>
</TS>
