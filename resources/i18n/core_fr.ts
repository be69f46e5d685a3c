<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>calendar</name>
    <message>
        <source>Metropolitan France</source>
        <translation>France métropolitaine</translation>
    </message>
    <message>
        <source>Alsace and Moselle</source>
        <translation>Alsace et Moselle</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Victory Day 1945</source>
        <translation>Victoire de 1945</translation>
    </message>
    <message>
        <source>Abolition of slavery</source>
        <translation>Abolition de l’esclavage</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day 1918</source>
        <translation>Armistice de 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Saint Stephen’s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Arrival of the Gospel</source>
        <translation>Arrivée de l’Évangile</translation>
    </message>
    <message>
        <source>Autonomy Day</source>
        <translation>Fête de l’autonomie</translation>
    </message>
    <message>
        <source>Matari’i</source>
        <translation>Matari’i</translation>
    </message>
    <message>
        <source>Citizenship Day</source>
        <translation>Fête de la citoyenneté</translation>
    </message>
    <message>
        <source>Saint Peter Chanel</source>
        <translation>Saint Pierre Chanel</translation>
    </message>
    <message>
        <source>Saints Peter and Paul</source>
        <translation>Saints Pierre et Paul</translation>
    </message>
    <message>
        <source>Territory Day</source>
        <translation>Fête du Territoire</translation>
    </message>
    <message>
        <source>Choose a date from {first} to {last}: the calendar goes no further.</source>
        <translation>Choisissez une date de {first} à {last}&#xa0;: le calendrier ne va pas au-delà.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Give a last day that is not before the first.</source>
        <translation>Donnez un dernier jour qui ne précède pas le premier.</translation>
    </message>
    <message>
        <source>Service closed: {label}</source>
        <translation>Service fermé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Service closed</source>
        <translation>Service fermé</translation>
    </message>
</context>
</TS>
