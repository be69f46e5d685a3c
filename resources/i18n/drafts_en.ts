<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DocumentEditor</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill</source>
        <translation>
            <numerusform>%Ln field to fill</numerusform>
            <numerusform>%Ln fields to fill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) keep it from being final.</source>
        <translation>
            <numerusform>%Ln thing keeps it from being final.</numerusform>
            <numerusform>%Ln things keep it from being final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWizard</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) of the register</source>
        <translation>
            <numerusform>%Ln letter of the register</numerusform>
            <numerusform>%Ln letters of the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the directory</source>
        <translation>
            <numerusform>%Ln person or body of the directory</numerusform>
            <numerusform>%Ln persons or bodies of the directory</numerusform>
        </translation>
    </message>
</context>
</TS>
