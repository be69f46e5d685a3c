<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) received</source>
        <translation>
            <numerusform>%Ln file received</numerusform>
            <numerusform>%Ln files received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesPanel</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln supplier</numerusform>
            <numerusform>%Ln suppliers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivingActs</name>
    <message numerus="yes">
        <source>%Ln invoice(s) matched.</source>
        <translation>
            <numerusform>%Ln invoice matched.</numerusform>
            <numerusform>%Ln invoices matched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you.</source>
        <translation>
            <numerusform>%Ln waits for you.</numerusform>
            <numerusform>%Ln wait for you.</numerusform>
        </translation>
    </message>
</context>
</TS>
