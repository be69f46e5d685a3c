<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseView</name>
    <message numerus="yes">
        <source>changed on %n device(s) between two exchanges</source>
        <translation>
            <numerusform>changed on %n device between two exchanges</numerusform>
            <numerusform>changed on %n devices between two exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCards</name>
    <message numerus="yes">
        <source>%n point(s), no data lost</source>
        <translation>
            <numerusform>%n point, no data lost</numerusform>
            <numerusform>%n points, no data lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%n active device(s)</source>
        <translation>
            <numerusform>%n active device</numerusform>
            <numerusform>%n active devices</numerusform>
        </translation>
    </message>
</context>
</TS>
