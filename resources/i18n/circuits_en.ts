<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CircuitPane</name>
    <message numerus="yes">
        <source>%n act(s) did not count: see “Acts”.</source>
        <translation>
            <numerusform>%n act did not count: see “Acts”.</numerusform>
            <numerusform>%n acts did not count: see “Acts”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircuitsPanel</name>
    <message numerus="yes">
        <source>%n circuit(s)</source>
        <translation>
            <numerusform>%n circuit</numerusform>
            <numerusform>%n circuits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchDialog</name>
    <message numerus="yes">
        <source>%n document(s) will be sealed: {names}</source>
        <translation>
            <numerusform>%n document will be sealed: {names}</numerusform>
            <numerusform>%n documents will be sealed: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealsDialog</name>
    <message numerus="yes">
        <source>%n circuit(s) are not as they were sealed.</source>
        <translation>
            <numerusform>%n circuit is not as it was sealed.</numerusform>
            <numerusform>%n circuits are not as they were sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circuit(s)</source>
        <translation>
            <numerusform>%n circuit</numerusform>
            <numerusform>%n circuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seal(s)</source>
        <translation>
            <numerusform>%n seal</numerusform>
            <numerusform>%n seals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>urgent: %n</source>
        <translation>
            <numerusform>urgent: %n</numerusform>
            <numerusform>urgent: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
