<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CarbonPanel</name>
    <message numerus="yes">
        <source>%n estimate(s)</source>
        <translation>
            <numerusform>%n estimate</numerusform>
            <numerusform>%n estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s)</source>
        <translation>
            <numerusform>%n factor</numerusform>
            <numerusform>%n factors</numerusform>
        </translation>
    </message>
</context>
</TS>
