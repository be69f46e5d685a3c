<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RegistersPanel</name>
    <message numerus="yes">
        <source>%Ln register(s)</source>
        <translation>
            <numerusform>%Ln register</numerusform>
            <numerusform>%Ln registers</numerusform>
        </translation>
    </message>
</context>
</TS>
