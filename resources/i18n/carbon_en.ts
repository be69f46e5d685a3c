<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CarbonPanel</name>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln estimate</numerusform>
            <numerusform>%Ln estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln factor(s)</source>
        <translation>
            <numerusform>%Ln factor</numerusform>
            <numerusform>%Ln factors</numerusform>
        </translation>
    </message>
</context>
</TS>
