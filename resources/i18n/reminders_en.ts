<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RemindersPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>after %n working day(s)</source>
        <translation>
            <numerusform>after %n working day</numerusform>
            <numerusform>after %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then every %n working day(s)</source>
        <translation>
            <numerusform>then every %n working day</numerusform>
            <numerusform>then every %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) at most</source>
        <translation>
            <numerusform>%n time at most</numerusform>
            <numerusform>%n times at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>%n reminder(s) written and logged</source>
        <translation>
            <numerusform>%n reminder written and logged</numerusform>
            <numerusform>%n reminders written and logged</numerusform>
        </translation>
    </message>
</context>
</TS>
