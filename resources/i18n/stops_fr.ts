<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>stops</name>
    <message>
        <source>The dossier {dossier} is blocked: {reason}. Lift the block first.</source>
        <translation>Le dossier {dossier} est bloqué&#xa0;: {reason}. Levez d’abord le blocage.</translation>
    </message>
    <message>
        <source>The dossier {dossier} is closed: reopen it first.</source>
        <translation>Le dossier {dossier} est clos&#xa0;: rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The dossier {dossier} is closed: it takes no task. Reopen it first.</source>
        <translation>Le dossier {dossier} est clos&#xa0;: il ne prend pas de tâche. Rouvrez-le d’abord.</translation>
    </message>
</context>
</TS>
