<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MeetingsPanel</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCompletion</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) without a value</source>
        <translation>
            <numerusform>%Ln field without a value</numerusform>
            <numerusform>%Ln fields without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%Ln vote(s) in the room</source>
        <translation>
            <numerusform>%Ln vote in the room</numerusform>
            <numerusform>%Ln votes in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message numerus="yes">
        <source>%Ln vote(s) can be cast now, proxies included.</source>
        <translation>
            <numerusform>%Ln vote can be cast now, proxies included.</numerusform>
            <numerusform>%Ln votes can be cast now, proxies included.</numerusform>
        </translation>
    </message>
</context>
</TS>
