<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactsPanel</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {file}.</source>
        <translation>
            <numerusform>%n line written to {file}.</numerusform>
            <numerusform>%n lines written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n line(s) cannot be taken: correct the file or the columns, then try again.</source>
        <translation>
            <numerusform>%n line cannot be taken: correct the file or the columns, then try again.</numerusform>
            <numerusform>%n lines cannot be taken: correct the file or the columns, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be imported. Entries that are there already are left alone.</source>
        <translation>
            <numerusform>%n line can be imported. Entries that are there already are left alone.</numerusform>
            <numerusform>%n lines can be imported. Entries that are there already are left alone.</numerusform>
        </translation>
    </message>
</context>
</TS>
