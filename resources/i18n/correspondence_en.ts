<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %Ln letter(s)</source>
        <translation>
            <numerusform>Assign %Ln letter</numerusform>
            <numerusform>Assign %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %Ln letter(s)</source>
        <translation>
            <numerusform>Change %Ln letter</numerusform>
            <numerusform>Change %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockBox</name>
    <message numerus="yes">
        <source>%Ln reminder(s), the last on {day}</source>
        <translation>
            <numerusform>%Ln reminder, on {day}</numerusform>
            <numerusform>%Ln reminders, the last on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln line(s) can be imported</source>
        <translation>
            <numerusform>%Ln line can be imported</numerusform>
            <numerusform>%Ln lines can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) registered</source>
        <translation>
            <numerusform>%Ln letter registered</numerusform>
            <numerusform>%Ln letters registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to correct</source>
        <translation>
            <numerusform>%Ln line to correct</numerusform>
            <numerusform>%Ln lines to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPane</name>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln day apart</numerusform>
            <numerusform>%Ln days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message numerus="yes">
        <source>{weekday}, in %Ln working day(s)</source>
        <translation>
            <numerusform>{weekday}, in %Ln working day</numerusform>
            <numerusform>{weekday}, in %Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enclosed</source>
        <translation>
            <numerusform>%Ln enclosed</numerusform>
            <numerusform>%Ln enclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln file to import</numerusform>
            <numerusform>%Ln files to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln registered</numerusform>
            <numerusform>%Ln registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message numerus="yes">
        <source>Change the state of %Ln letter(s)</source>
        <translation>
            <numerusform>Change the state of %Ln letter</numerusform>
            <numerusform>Change the state of %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
</TS>
