<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>sharing</name>
    <message>
        <source>{day}: handed over to {name}. {note}</source>
        <translation>{day}&#xa0;: transmis à {name}. {note}</translation>
    </message>
    <message>
        <source>Hand over {count} thing(s)</source>
        <translation>Transmettre ({count})</translation>
    </message>
    <message>
        <source>Choose another officer than the one who hands over.</source>
        <translation>Choisissez un autre agent que celui qui transmet.</translation>
    </message>
    <message>
        <source>This officer has nothing open.</source>
        <translation>Cet agent n’a rien en cours.</translation>
    </message>
    <message>
        <source>{name} has left: choose somebody who is here.</source>
        <translation>{name} est parti&#xa0;: choisissez quelqu’un qui est là.</translation>
    </message>
</context>
</TS>
