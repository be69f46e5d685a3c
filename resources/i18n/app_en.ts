<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Morning</name>
    <message numerus="yes">
        <source>%n reminder(s) sent by the rules: see Reminders.</source>
        <translation>
            <numerusform>%n reminder sent by the rules: see Reminders.</numerusform>
            <numerusform>%n reminders sent by the rules: see Reminders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your visa</source>
        <translation>
            <numerusform>%n waiting for your visa</numerusform>
            <numerusform>%n waiting for your visa</numerusform>
        </translation>
    </message>
</context>
</TS>
