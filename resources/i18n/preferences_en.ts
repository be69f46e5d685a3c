<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>Your IT laid down %Ln rule(s).</source>
        <translation>
            <numerusform>Your IT laid down %Ln rule.</numerusform>
            <numerusform>Your IT laid down %Ln rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept copy, %Ln day(s) old</source>
        <translation>
            <numerusform>kept copy, %Ln day old</numerusform>
            <numerusform>kept copy, %Ln days old</numerusform>
        </translation>
    </message>
</context>
</TS>
