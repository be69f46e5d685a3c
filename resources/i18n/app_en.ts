<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Morning</name>
    <message numerus="yes">
        <source>%Ln reminder(s) sent by the rules: see Reminders.</source>
        <translation>
            <numerusform>%Ln reminder sent by the rules: see Reminders.</numerusform>
            <numerusform>%Ln reminders sent by the rules: see Reminders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln due today</numerusform>
            <numerusform>%Ln due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your visa</source>
        <translation>
            <numerusform>%Ln waiting for your visa</numerusform>
            <numerusform>%Ln waiting for your visa</numerusform>
        </translation>
    </message>
</context>
</TS>
