<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n letter(s)</source>
        <translation>
            <numerusform>Assign %n letter</numerusform>
            <numerusform>Assign %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %n letter(s)</source>
        <translation>
            <numerusform>Change %n letter</numerusform>
            <numerusform>Change %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockBox</name>
    <message numerus="yes">
        <source>%n reminder(s), the last on {day}</source>
        <translation>
            <numerusform>%n reminder, on {day}</numerusform>
            <numerusform>%n reminders, the last on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n line(s) can be imported</source>
        <translation>
            <numerusform>%n line can be imported</numerusform>
            <numerusform>%n lines can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) registered</source>
        <translation>
            <numerusform>%n letter registered</numerusform>
            <numerusform>%n letters registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to correct</source>
        <translation>
            <numerusform>%n line to correct</numerusform>
            <numerusform>%n lines to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPane</name>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message numerus="yes">
        <source>{weekday}, in %n working day(s)</source>
        <translation>
            <numerusform>{weekday}, in %n working day</numerusform>
            <numerusform>{weekday}, in %n working days</numerusform>
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
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enclosed</source>
        <translation>
            <numerusform>%n enclosed</numerusform>
            <numerusform>%n enclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s) to import</source>
        <translation>
            <numerusform>%n file to import</numerusform>
            <numerusform>%n files to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
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
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message numerus="yes">
        <source>Change the state of %n letter(s)</source>
        <translation>
            <numerusform>Change the state of %n letter</numerusform>
            <numerusform>Change the state of %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
