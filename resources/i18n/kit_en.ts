<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>%n paragraph(s) differ.</source>
        <translation>
            <numerusform>%n paragraph differs.</numerusform>
            <numerusform>%n paragraphs differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>%n proposal(s), made on this computer: nothing changes unless you accept it.</source>
        <translation>
            <numerusform>%n proposal, made on this computer: nothing changes unless you accept it.</numerusform>
            <numerusform>%n proposals, made on this computer: nothing changes unless you accept them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n line(s) cannot be taken: correct the file or the choices.</source>
        <translation>
            <numerusform>%n line cannot be taken: correct the file or the choices.</numerusform>
            <numerusform>%n lines cannot be taken: correct the file or the choices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be imported; what is there already is left out.</source>
        <translation>
            <numerusform>%n line can be imported; what is there already is left out.</numerusform>
            <numerusform>%n lines can be imported; what is there already is left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
