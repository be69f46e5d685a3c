<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>Your IT laid down %n rule(s).</source>
        <translation>
            <numerusform>Your IT laid down %n rule.</numerusform>
            <numerusform>Your IT laid down %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept copy, %n day(s) old</source>
        <translation>
            <numerusform>kept copy, %n day old</numerusform>
            <numerusform>kept copy, %n days old</numerusform>
        </translation>
    </message>
</context>
</TS>
