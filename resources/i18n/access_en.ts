<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackUpDialog</name>
    <message numerus="yes">
        <source>The copy is made and sound. %Ln enclosure(s) lie with it.</source>
        <translation>
            <numerusform>The copy is made and sound. %Ln enclosure lies with it.</numerusform>
            <numerusform>The copy is made and sound. %Ln enclosures lie with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enclosure(s) could not be found: verify the profile.</source>
        <translation>
            <numerusform>%Ln enclosure could not be found: verify the profile.</numerusform>
            <numerusform>%Ln enclosures could not be found: verify the profile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>Locked at {time} after %Ln minute(s) without activity</source>
        <translation>
            <numerusform>Locked at {time} after %Ln minute without activity</numerusform>
            <numerusform>Locked at {time} after %Ln minutes without activity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetsList</name>
    <message numerus="yes">
        <source>%Ln enclosure(s)</source>
        <translation>
            <numerusform>%Ln enclosure</numerusform>
            <numerusform>%Ln enclosures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them missing</source>
        <translation>
            <numerusform>%Ln of them missing</numerusform>
            <numerusform>%Ln of them missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln thing is wrong. Nothing was changed.</numerusform>
            <numerusform>%Ln things are wrong. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
