<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CarbonPanel</name>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Search an estimate, a factor…</source>
        <translation>Chercher une estimation, un facteur…</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimations</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Facteurs d’émission</translation>
    </message>
    <message>
        <source>No estimate yet.</source>
        <translation>Aucune estimation pour l’instant.</translation>
    </message>
    <message>
        <source>New carbon estimate…</source>
        <translation>Nouvelle estimation carbone…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln estimation</numerusform>
            <numerusform>%Ln estimations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln factor(s)</source>
        <translation>
            <numerusform>%Ln facteur</numerusform>
            <numerusform>%Ln facteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>New emission factor</source>
        <translation>Nouveau facteur d’émission</translation>
    </message>
    <message>
        <source>It stands from now on for its code; earlier estimates keep the one they had.</source>
        <translation>Il vaut désormais pour son code&#xa0;; les estimations passées gardent le leur.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>New factor…</source>
        <translation>Nouveau facteur…</translation>
    </message>
    <message>
        <source>New estimate…</source>
        <translation>Nouvelle estimation…</translation>
    </message>
</context>
<context>
    <name>EstimateDetail</name>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Recalculate…</source>
        <translation>Recalculer…</translation>
    </message>
    <message>
        <source>Show the commitment</source>
        <translation>Voir l’engagement</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>No post.</source>
        <translation>Aucun poste.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Estimated on</source>
        <translation>Estimée le</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A newer estimate stands in its place.</source>
        <translation>Une estimation plus récente la remplace.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kilograms of CO₂e</source>
        <translation>Kilogrammes de CO₂e</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Pour un(e)</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’il couvre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
</context>
<context>
    <name>EstimateDialog</name>
    <message>
        <source>Another post</source>
        <translation>Autre poste</translation>
    </message>
    <message>
        <source>Recalculate the estimate</source>
        <translation>Recalculer l’estimation</translation>
    </message>
    <message>
        <source>New carbon estimate</source>
        <translation>Nouvelle estimation carbone</translation>
    </message>
    <message>
        <source>A quantity may be a product: 30 people, both ways, 450 km is 30 x 2 x 450.</source>
        <translation>Une quantité peut être un produit&#xa0;: 30 personnes, aller et retour, 450 km s’écrit 30 x 2 x 450.</translation>
    </message>
    <message>
        <source>Estimate and keep</source>
        <translation>Estimer et conserver</translation>
    </message>
</context>
<context>
    <name>PostLine</name>
    <message>
        <source>Emission factor</source>
        <translation>Facteur d’émission</translation>
    </message>
    <message>
        <source>Train, meal, night…</source>
        <translation>Train, repas, nuitée…</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>30 x 2 x 450</source>
        <translation>30 x 2 x 450</translation>
    </message>
</context>
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
        <source>List the estimates, the latest first.</source>
        <translation>Lister les estimations, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Keep an emission factor of one&apos;s own, or a newer version of a known one.</source>
        <translation>Conserver un facteur à soi, ou une version plus récente d’un facteur connu.</translation>
    </message>
    <message>
        <source>Its code.</source>
        <translation>Son code.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Kilograms of CO₂e for one unit.</source>
        <translation>Kilogrammes de CO₂e d’une unité.</translation>
    </message>
    <message>
        <source>What one unit is.</source>
        <translation>Ce qu’est une unité.</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>Où il a été lu.</translation>
    </message>
    <message>
        <source>Version of the source.</source>
        <translation>Version de la source.</translation>
    </message>
    <message>
        <source>What it is counted with.</source>
        <translation>Avec quoi il se compte.</translation>
    </message>
    <message>
        <source>How sure it is.</source>
        <translation>Sa certitude.</translation>
    </message>
    <message>
        <source>What it covers.</source>
        <translation>Ce qu’il couvre.</translation>
    </message>
    <message>
        <source>Licence of the source.</source>
        <translation>Licence de la source.</translation>
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
    <message>
        <source>New carbon estimate…</source>
        <translation>Nouvelle estimation carbone…</translation>
    </message>
    <message>
        <source>New emission factor…</source>
        <translation>Nouveau facteur d’émission…</translation>
    </message>
    <message>
        <source>Recalculate the estimate…</source>
        <translation>Recalculer l’estimation…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>{value} kg for one {unit}</source>
        <translation>{value} kg par {unit}</translation>
    </message>
    <message>
        <source>In all: {weight}</source>
        <translation>En tout&#xa0;: {weight}</translation>
    </message>
    <message>
        <source>Choose an emission factor from the list.</source>
        <translation>Choisissez un facteur d’émission dans la liste.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Kilograms of CO₂e</source>
        <translation>Kilogrammes de CO₂e</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Pour un(e)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’il couvre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Fournitures</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>passenger·km</source>
        <translation>passager·km</translation>
    </message>
    <message>
        <source>vehicle·km</source>
        <translation>véhicule·km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>repas</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuitée</translation>
    </message>
    <message>
        <source>participant·hour</source>
        <translation>participant·heure</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>ream</source>
        <translation>ramette</translation>
    </message>
    <message>
        <source>Recalculated since</source>
        <translation>Recalculée depuis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
</context>
</TS>
