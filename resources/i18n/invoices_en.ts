<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>%n file(s) received</source>
        <translation>
            <numerusform>%n file received</numerusform>
            <numerusform>%n files received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesPanel</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivingActs</name>
    <message numerus="yes">
        <source>%n invoice(s) matched.</source>
        <translation>
            <numerusform>%n invoice matched.</numerusform>
            <numerusform>%n invoices matched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you.</source>
        <translation>
            <numerusform>%n waits for you.</numerusform>
            <numerusform>%n wait for you.</numerusform>
        </translation>
    </message>
</context>
</TS>
