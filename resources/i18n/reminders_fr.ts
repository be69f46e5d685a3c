<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>reminders</name>
    <message>
        <source>Give from {least} to {most} days.</source>
        <translation>Donnez de {least} à {most} jours.</translation>
    </message>
</context>
</TS>
