<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeadlinesPanel</name>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%n deadline(s) move,</source>
        <translation>
            <numerusform>%n deadline moves,</numerusform>
            <numerusform>%n deadlines move,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of letters move.</source>
        <translation>
            <numerusform>%n target of a letter moves.</numerusform>
            <numerusform>%n targets of letters move.</numerusform>
        </translation>
    </message>
</context>
</TS>
