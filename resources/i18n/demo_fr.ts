<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>demo</name>
    <message>
        <source>Fill with demonstration data</source>
        <translation>Remplir de données de démonstration</translation>
    </message>
    <message>
        <source>Ask for a number of letters from 1 to {most}.</source>
        <translation>Demandez un nombre de courriers de 1 à {most}.</translation>
    </message>
    <message>
        <source>This profile already holds letters or contacts: start an empty one.</source>
        <translation>Ce profil contient déjà des courriers ou des contacts&#xa0;: commencez-en un vide.</translation>
    </message>
</context>
</TS>
