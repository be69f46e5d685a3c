<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: close the program and restore a backup.</source>
        <translation>La base est endommagée&#xa0;: fermez le programme et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This copy of the program carries SQLite {found}; {wanted} or later is needed: reinstall the program.</source>
        <translation>Cette copie du programme contient SQLite {found}&#x202f;; il faut {wanted} ou plus récent&#xa0;: réinstallez le programme.</translation>
    </message>
    <message>
        <source>The database may not be opened: check the rights on the profile folder.</source>
        <translation>La base ne peut pas être ouverte&#xa0;: vérifiez les droits sur le dossier du profil.</translation>
    </message>
    <message>
        <source>Another program is using the database: wait a moment and try again.</source>
        <translation>Un autre programme utilise la base&#xa0;: patientez un instant, puis recommencez.</translation>
    </message>
    <message>
        <source>The profile folder is read-only: reading works, nothing can be saved.</source>
        <translation>Le dossier du profil est en lecture seule&#xa0;: la consultation marche, rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should: check it, then try again.</source>
        <translation>Le disque ne répond pas comme il devrait&#xa0;: vérifiez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again. Nothing was lost.</source>
        <translation>Le disque est plein&#xa0;: libérez de la place, puis recommencez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The database cannot be opened: check that the profile folder exists and is yours.</source>
        <translation>La base ne peut pas être ouverte&#xa0;: vérifiez que le dossier du profil existe et vous appartient.</translation>
    </message>
    <message>
        <source>The database cannot be read with this key: restore a backup.</source>
        <translation>La base est illisible avec cette clé&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: check your rights on its folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: vérifiez vos droits sur son dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not there: check the folder or the drive, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable&#xa0;: vérifiez le dossier ou le lecteur, puis recommencez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: it is a folder, where a file is expected.</source>
        <translation>«&#xa0;{name}&#xa0;» est inutilisable&#xa0;: c’est un dossier, là où un fichier est attendu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: the disk or the share does not answer as it should.</source>
        <translation>«&#xa0;{name}&#xa0;» est inutilisable&#xa0;: le disque ou le partage ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>This was changed since: open it to see the present value before undoing.</source>
        <translation>Ceci a changé depuis&#xa0;: ouvrez-le pour voir la valeur actuelle avant d’annuler.</translation>
    </message>
    <message>
        <source>This database was written by a later version of ASO Desktop: update the program. Nothing was changed.</source>
        <translation>Cette base a été écrite par une version plus récente d’ASO Desktop&#xa0;: mettez le programme à jour. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This entry no longer exists: refresh the list.</source>
        <translation>Cette entrée n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
</context>
</TS>
