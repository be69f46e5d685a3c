<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) keep it open:</source>
        <translation>
            <numerusform>%Ln thing keeps it open:</numerusform>
            <numerusform>%Ln things keep it open:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossiersPanel</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDialog</name>
    <message numerus="yes">
        <source>Put %Ln letter(s) into a dossier</source>
        <translation>
            <numerusform>Put&#xa0;%Ln letter into a dossier</numerusform>
            <numerusform>Put&#xa0;%Ln letters into a dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) taken in.</source>
        <translation>
            <numerusform>%Ln line taken in.</numerusform>
            <numerusform>%Ln lines taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
</context>
</TS>
