<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) differ.</source>
        <translation>
            <numerusform>%Ln paragraph differs.</numerusform>
            <numerusform>%Ln paragraphs differ.</numerusform>
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
        <source>%Ln proposal(s), made on this computer: nothing changes unless you accept it.</source>
        <translation>
            <numerusform>%Ln proposal, made on this computer: nothing changes unless you accept it.</numerusform>
            <numerusform>%Ln proposals, made on this computer: nothing changes unless you accept them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln field to correct</numerusform>
            <numerusform>%Ln fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken: correct the file or the choices.</source>
        <translation>
            <numerusform>%Ln line cannot be taken: correct the file or the choices.</numerusform>
            <numerusform>%Ln lines cannot be taken: correct the file or the choices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can be imported; what is there already is left out.</source>
        <translation>
            <numerusform>%Ln line can be imported; what is there already is left out.</numerusform>
            <numerusform>%Ln lines can be imported; what is there already is left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
