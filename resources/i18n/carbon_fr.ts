<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>carbon</name>
    <message>
        <source>Write a post as code=quantity, for instance tgv=30x2x450.</source>
        <translation>Écrivez un poste sous la forme code=quantité, par exemple tgv=30x2x450.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂e</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Estimate the carbon of a seminar, a mission or a purchase, and freeze it.</source>
        <translation>Estimer le carbone d’un séminaire, d’une mission ou d’un achat, et figer l’estimation.</translation>
    </message>
    <message>
        <source>What is estimated.</source>
        <translation>Ce qui est estimé.</translation>
    </message>
    <message>
        <source>Factor and quantity, as tgv=30x2x450; once for each.</source>
        <translation>Facteur et quantité, comme tgv=30x2x450&#x202f;; une fois pour chacun.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>De quoi il s’agit.</translation>
    </message>
    <message>
        <source>How many take part.</source>
        <translation>Nombre de participants.</translation>
    </message>
    <message>
        <source>Number or id of its commitment.</source>
        <translation>Numéro ou identifiant de son engagement.</translation>
    </message>
    <message>
        <source>List the emission factors in force, with their sources.</source>
        <translation>Lister les facteurs d’émission en vigueur, avec leurs sources.</translation>
    </message>
    <message>
        <source>Give the estimate a subject and at least one post.</source>
        <translation>Donnez à l’estimation un objet et au moins un poste.</translation>
    </message>
    <message>
        <source>Estimate the carbon of {subject}</source>
        <translation>Estimer le carbone de {subject}</translation>
    </message>
    <message>
        <source>A factor needs a code, a name, a unit, a source and a version.</source>
        <translation>Un facteur a besoin d’un code, d’un nom, d’une unité, d’une source et d’une version.</translation>
    </message>
    <message>
        <source>Keep a factor</source>
        <translation>Enregistrer un facteur</translation>
    </message>
    <message>
        <source>This version has another value already: give the new value a new version.</source>
        <translation>Cette version a déjà une autre valeur&#xa0;: donnez une nouvelle version à la nouvelle valeur.</translation>
    </message>
    <message>
        <source>No emission factor has the code “{code}”: choose one of the list.</source>
        <translation>Aucun facteur d’émission n’a le code «&#xa0;{code}&#xa0;»&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity: write a number, or a product like 30 x 2 x 450.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une quantité&#xa0;: écrivez un nombre, ou un produit comme 30 x 2 x 450.</translation>
    </message>
</context>
</TS>
