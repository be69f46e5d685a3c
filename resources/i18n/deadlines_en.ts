<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeadlinesPanel</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln deadline</numerusform>
            <numerusform>%Ln deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%Ln deadline(s) move,</source>
        <translation>
            <numerusform>%Ln deadline moves,</numerusform>
            <numerusform>%Ln deadlines move,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) of letters move.</source>
        <translation>
            <numerusform>%Ln target of a letter moves.</numerusform>
            <numerusform>%Ln targets of letters move.</numerusform>
        </translation>
    </message>
</context>
</TS>
