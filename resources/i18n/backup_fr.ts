<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>backup</name>
    <message>
        <source>The backup was made on this computer, but could not be copied to “{name}”: check that folder.</source>
        <translation>La sauvegarde est faite sur ce poste, mais n’a pas pu être copiée dans «&#xa0;{name}&#xa0;»&#xa0;: vérifiez ce dossier.</translation>
    </message>
    <message>
        <source>This does not open the backup: type the passphrase of {date}.</source>
        <translation>Ceci n’ouvre pas la sauvegarde&#xa0;: saisissez la phrase de passe du {date}.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of ASO Desktop: update the program.</source>
        <translation>Cette sauvegarde vient d’une version plus récente d’ASO Desktop&#xa0;: mettez le programme à jour.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable backup set: choose another one.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une sauvegarde utilisable&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The database is damaged ({detail}): restore a backup.</source>
        <translation>La base est endommagée ({detail})&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” refers to a row of “{parent}” that does not exist.</source>
        <translation>La ligne {row} de «&#xa0;{table}&#xa0;» renvoie à une ligne de «&#xa0;{parent}&#xa0;» qui n’existe pas.</translation>
    </message>
    <message>
        <source>The file of “{name}” ({number}) is missing: restore it from a backup.</source>
        <translation>Le fichier de «&#xa0;{name}&#xa0;» ({number}) manque&#xa0;: restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of “{name}” ({number}) is damaged: restore it from a backup.</source>
        <translation>Le fichier de «&#xa0;{name}&#xa0;» ({number}) est endommagé&#xa0;: restaurez-le depuis une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: close the program and restore a backup.</source>
        <translation>La base est endommagée&#xa0;: fermez le programme et restaurez une sauvegarde.</translation>
    </message>
</context>
</TS>
