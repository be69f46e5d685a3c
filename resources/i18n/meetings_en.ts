<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MeetingsPanel</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCompletion</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) without a value</source>
        <translation>
            <numerusform>%n field without a value</numerusform>
            <numerusform>%n fields without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n vote(s) in the room</source>
        <translation>
            <numerusform>%n vote in the room</numerusform>
            <numerusform>%n votes in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message numerus="yes">
        <source>%n vote(s) can be cast now, proxies included.</source>
        <translation>
            <numerusform>%n vote can be cast now, proxies included.</numerusform>
            <numerusform>%n votes can be cast now, proxies included.</numerusform>
        </translation>
    </message>
</context>
</TS>
