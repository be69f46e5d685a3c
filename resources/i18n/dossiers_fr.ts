<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>dossiers</name>
    <message>
        <source>“{code}” is not a code of the plan: write it like 3.2.1 or RH-04.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas une cote du plan&#xa0;: écrivez-la comme 3.2.1 ou RH-04.</translation>
    </message>
    <message>
        <source>The code {code} must begin with its parent&apos;s, {parent}.</source>
        <translation>La cote {code} doit commencer par celle de son parent, {parent}.</translation>
    </message>
    <message>
        <source>“{title}” says little: name the matter, so that it is found again.</source>
        <translation>«&#xa0;{title}&#xa0;» en dit peu&#xa0;: nommez l’affaire, pour qu’on la retrouve.</translation>
    </message>
    <message>
        <source>A dossier in this state cannot take that step.</source>
        <translation>Un dossier dans cet état ne peut pas franchir cette étape.</translation>
    </message>
</context>
</TS>
