<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditPanel</name>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is sound: %Ln line(s) verified.</source>
        <translation>
            <numerusform>The journal is sound: %Ln line verified.</numerusform>
            <numerusform>The journal is sound: %Ln lines verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation>
            <numerusform>%Ln line exported.</numerusform>
            <numerusform>%Ln lines exported.</numerusform>
        </translation>
    </message>
</context>
</TS>
