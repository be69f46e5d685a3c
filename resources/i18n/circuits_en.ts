<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CircuitPane</name>
    <message numerus="yes">
        <source>%Ln act(s) did not count: see “Acts”.</source>
        <translation>
            <numerusform>%Ln act did not count: see “Acts”.</numerusform>
            <numerusform>%Ln acts did not count: see “Acts”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircuitsPanel</name>
    <message numerus="yes">
        <source>%Ln circuit(s)</source>
        <translation>
            <numerusform>%Ln circuit</numerusform>
            <numerusform>%Ln circuits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchDialog</name>
    <message numerus="yes">
        <source>%Ln document(s) will be sealed: {names}</source>
        <translation>
            <numerusform>%Ln document will be sealed: {names}</numerusform>
            <numerusform>%Ln documents will be sealed: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealsDialog</name>
    <message numerus="yes">
        <source>%Ln circuit(s) are not as they were sealed.</source>
        <translation>
            <numerusform>%Ln circuit is not as it was sealed.</numerusform>
            <numerusform>%Ln circuits are not as they were sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln circuit(s)</source>
        <translation>
            <numerusform>%Ln circuit</numerusform>
            <numerusform>%Ln circuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln seal</numerusform>
            <numerusform>%Ln seals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>urgent: %Ln</source>
        <translation>
            <numerusform>urgent: %Ln</numerusform>
            <numerusform>urgent: %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
