<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: close the program and restore a backup.</source>
        <translation>La base est endommagée : fermez le programme et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This copy of the program carries SQLite {found}; {wanted} or later is needed: reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database may not be opened: check the rights on the profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the database: wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder is read-only: reading works, nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer as it should: check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again. Nothing was lost.</source>
        <translation>Le disque est plein : libérez de la place, puis recommencez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The database cannot be opened: check that the profile folder exists and is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read with this key: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written: check your rights on its folder.</source>
        <translation>« {name} » ne peut pas être écrit : vérifiez vos droits sur son dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not there: check the folder or the drive, then try again.</source>
        <translation>« {name} » est introuvable : vérifiez le dossier ou le lecteur, puis recommencez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: the disk or the share does not answer as it should.</source>
        <translation>« {name} » est inutilisable : le disque ou le partage ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>This was changed since: open it to see the present value before undoing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was written by a later version of ASO Desktop: update the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry no longer exists: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
