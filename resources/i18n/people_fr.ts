<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>people</name>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Add the unit {code}</source>
        <translation>Ajouter le service {code}</translation>
    </message>
    <message>
        <source>Change the unit {code}</source>
        <translation>Modifier le service {code}</translation>
    </message>
    <message>
        <source>This code is taken: choose another.</source>
        <translation>Ce code est pris&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
</TS>
