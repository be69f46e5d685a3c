<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RemindersPanel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>after %Ln working day(s)</source>
        <translation>
            <numerusform>after %Ln working day</numerusform>
            <numerusform>after %Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then every %Ln working day(s)</source>
        <translation>
            <numerusform>then every %Ln working day</numerusform>
            <numerusform>then every %Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) at most</source>
        <translation>
            <numerusform>%Ln time at most</numerusform>
            <numerusform>%Ln times at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>%Ln reminder(s) written and logged</source>
        <translation>
            <numerusform>%Ln reminder written and logged</numerusform>
            <numerusform>%Ln reminders written and logged</numerusform>
        </translation>
    </message>
</context>
</TS>
