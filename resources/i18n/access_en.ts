<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackUpDialog</name>
    <message numerus="yes">
        <source>The copy is made and sound. %n enclosure(s) lie with it.</source>
        <translation>
            <numerusform>The copy is made and sound. %n enclosure lies with it.</numerusform>
            <numerusform>The copy is made and sound. %n enclosures lie with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enclosure(s) could not be found: verify the profile.</source>
        <translation>
            <numerusform>%n enclosure could not be found: verify the profile.</numerusform>
            <numerusform>%n enclosures could not be found: verify the profile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>Locked at {time} after %n minute(s) without activity</source>
        <translation>
            <numerusform>Locked at {time} after %n minute without activity</numerusform>
            <numerusform>Locked at {time} after %n minutes without activity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetsList</name>
    <message numerus="yes">
        <source>%n enclosure(s)</source>
        <translation>
            <numerusform>%n enclosure</numerusform>
            <numerusform>%n enclosures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing</source>
        <translation>
            <numerusform>%n of them missing</numerusform>
            <numerusform>%n of them missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>%n thing is wrong. Nothing was changed.</numerusform>
            <numerusform>%n things are wrong. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
