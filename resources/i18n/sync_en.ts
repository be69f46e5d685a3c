<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseView</name>
    <message numerus="yes">
        <source>changed on %Ln device(s) between two exchanges</source>
        <translation>
            <numerusform>changed on %Ln device between two exchanges</numerusform>
            <numerusform>changed on %Ln devices between two exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCards</name>
    <message numerus="yes">
        <source>%Ln point(s), no data lost</source>
        <translation>
            <numerusform>%Ln point, no data lost</numerusform>
            <numerusform>%Ln points, no data lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%Ln active device(s)</source>
        <translation>
            <numerusform>%Ln active device</numerusform>
            <numerusform>%Ln active devices</numerusform>
        </translation>
    </message>
</context>
</TS>
