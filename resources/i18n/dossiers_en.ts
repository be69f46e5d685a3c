<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n thing(s) keep it open:</source>
        <translation>
            <numerusform>%n thing keeps it open:</numerusform>
            <numerusform>%n things keep it open:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossiersPanel</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDialog</name>
    <message numerus="yes">
        <source>Put %n letter(s) into a dossier</source>
        <translation>
            <numerusform>Put&#xa0;%n letter into a dossier</numerusform>
            <numerusform>Put&#xa0;%n letters into a dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n line(s) taken in.</source>
        <translation>
            <numerusform>%n line taken in.</numerusform>
            <numerusform>%n lines taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
</context>
</TS>
