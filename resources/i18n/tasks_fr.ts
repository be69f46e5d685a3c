<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tasks</name>
    <message>
        <source>Give a share from 0 to 100%.</source>
        <translation>Donnez une part de 0 à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Create the task</source>
        <translation>Créer la tâche</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Change the state of the task</source>
        <translation>Changer l’état de la tâche</translation>
    </message>
    <message>
        <source>Set the importance</source>
        <translation>Fixer l’importance</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Attribuer la tâche</translation>
    </message>
    <message>
        <source>Postpone the task</source>
        <translation>Reporter la tâche</translation>
    </message>
</context>
</TS>
