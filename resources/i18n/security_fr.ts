<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>There is not enough memory to check the passphrase: close other programs.</source>
        <translation>La mémoire manque pour vérifier la phrase de passe&#xa0;: fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The escrow key cannot be read: check the file (PEM) and the passphrase that protects it.</source>
        <translation>La clé de séquestre est illisible&#xa0;: vérifiez le fichier (PEM) et la phrase de passe qui la protège.</translation>
    </message>
    <message>
        <source>This file holds another kind of key than X25519: take the escrow’s.</source>
        <translation>Ce fichier contient une autre sorte de clé que X25519&#xa0;: prenez celle du séquestre.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Entry {seq} of device {device} is missing.</source>
        <translation>L’entrée {seq} du poste {device} manque.</translation>
    </message>
    <message>
        <source>Entry {seq} of device {device} is not the one that was written.</source>
        <translation>L’entrée {seq} du poste {device} n’est pas celle qui a été écrite.</translation>
    </message>
    <message>
        <source>Entry {seq} of device {device} does not follow the one before.</source>
        <translation>L’entrée {seq} du poste {device} ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>Entry {seq} of device {device} claims a time before its predecessor.</source>
        <translation>L’entrée {seq} du poste {device} se dit plus ancienne que la précédente.</translation>
    </message>
    <message>
        <source>The journal of device {device} ends before entry {seq}, which a backup has seen.</source>
        <translation>Le journal du poste {device} s’arrête avant l’entrée {seq}, pourtant vue par une sauvegarde.</translation>
    </message>
    <message>
        <source>Entry {seq} of device {device} differs from the one that a backup has seen.</source>
        <translation>L’entrée {seq} du poste {device} diffère de celle qu’une sauvegarde a vue.</translation>
    </message>
    <message>
        <source>The history of entry {seq} of device {device} does not hold the values that were written.</source>
        <translation>L’historique de l’entrée {seq} du poste {device} ne contient pas les valeurs qui ont été écrites.</translation>
    </message>
</context>
<context>
    <name>enclosures</name>
    <message>
        <source>The enclosure’s file is missing: restore it from a backup.</source>
        <translation>Le fichier de la pièce jointe manque&#xa0;: restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The enclosure’s file is damaged: restore it from a backup.</source>
        <translation>Le fichier de la pièce jointe est endommagé&#xa0;: restaurez-le depuis une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Enough words: strong, and easy to remember.</source>
        <translation>Assez de mots&#xa0;: solide, et facile à retenir.</translation>
    </message>
    <message>
        <source>Long enough. Several ordinary words would be easier to remember.</source>
        <translation>Assez long. Plusieurs mots courants seraient plus faciles à retenir.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters: shorten it.</source>
        <translation>Une phrase de passe a au plus {most} caractères&#xa0;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>Use at least {words} words, or {characters} characters.</source>
        <translation>Utilisez au moins {words} mots, ou {characters} caractères.</translation>
    </message>
    <message>
        <source>This would be guessed quickly: choose words that have no link.</source>
        <translation>Ce serait vite deviné&#xa0;: choisissez des mots sans lien entre eux.</translation>
    </message>
</context>
<context>
    <name>recovery_code</name>
    <message>
        <source>A code never holds “{character}”: check what you typed.</source>
        <translation>Un code ne contient jamais «&#xa0;{character}&#xa0;»&#xa0;: vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>A code has {groups} groups of {length} characters; {found} were typed.</source>
        <translation>Un code a {groups} groupes de {length} caractères&#x202f;; {found} ont été saisis.</translation>
    </message>
    <message>
        <source>The check does not match: one character of the code is wrong.</source>
        <translation>Le contrôle ne correspond pas&#xa0;: un caractère du code est faux.</translation>
    </message>
</context>
</TS>
