<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactDetail</name>
    <message numerus="yes">
        <source>%Ln reminder(s), the last on {day}</source>
        <translation>
            <numerusform>%Ln reminder, the last on {day}</numerusform>
            <numerusform>%Ln reminders, the last on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln line written to {file}.</numerusform>
            <numerusform>%Ln lines written to {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>
