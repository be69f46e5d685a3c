<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DocumentEditor</name>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <translation>
            <numerusform>%n field to fill</numerusform>
            <numerusform>%n fields to fill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message numerus="yes">
        <source>%n thing(s) keep it from being final.</source>
        <translation>
            <numerusform>%n thing keeps it from being final.</numerusform>
            <numerusform>%n things keep it from being final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWizard</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of the register</source>
        <translation>
            <numerusform>%n letter of the register</numerusform>
            <numerusform>%n letters of the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the directory</source>
        <translation>
            <numerusform>%n person or body of the directory</numerusform>
            <numerusform>%n persons or bodies of the directory</numerusform>
        </translation>
    </message>
</context>
</TS>
