<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>documents</name>
    <message>
        <source>“{text}” is not a date: write it as 31/12/2026 or 2026-12-31.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez 31/12/2026 ou 2026-12-31.</translation>
    </message>
    <message>
        <source>“{text}”: write the year with four figures.</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: écrivez l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>“{text}”: this day does not exist in the calendar.</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: ce jour n’existe pas au calendrier.</translation>
    </message>
    <message>
        <source>“{text}”: the year must lie between 1899 and 2200.</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: l’année doit être comprise entre 1899 et 2200.</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Courrier {number}</translation>
    </message>
    <message>
        <source>Letter without a number</source>
        <translation>Courrier sans numéro</translation>
    </message>
    <message>
        <source>Provisional mark: {mark}</source>
        <translation>N° provisoire&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Printed on {moment}</source>
        <translation>Édité le {moment}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Lignes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>This file is protected by a password: ask its sender for an open copy.</source>
        <translation>Ce fichier est protégé par un mot de passe&#xa0;: demandez une copie ouverte à son expéditeur.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes): ask its sender for it again.</source>
        <translation>Ce fichier est vide (0 octet)&#xa0;: demandez-le de nouveau à son expéditeur.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read: it is kept as it came; open it with its own program.</source>
        <translation>Pièce illisible, le fichier est endommagé&#xa0;: il est conservé tel quel&#xa0;; ouvrez-le avec son propre logiciel.</translation>
    </message>
    <message>
        <source>This file took more than 10 seconds to read: it is kept as it came, without its text.</source>
        <translation>Pièce illisible en moins de 10&#xa0;secondes&#xa0;: elle est conservée telle quelle, sans son texte.</translation>
    </message>
    <message>
        <source>This file asked for too much memory: it is kept as it came, without its text.</source>
        <translation>La lecture de ce fichier demandait trop de mémoire&#xa0;: il est conservé tel quel, sans son texte.</translation>
    </message>
    <message>
        <source>This file is over 50 MB: it is kept as it came, without text or preview.</source>
        <translation>Ce fichier dépasse 50&#xa0;Mo&#xa0;: il est conservé tel quel, sans texte ni aperçu.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than its size and may be a trap: it is kept, and was not opened.</source>
        <translation>Une fois décompressé, ce fichier serait démesuré&#xa0;: ce peut être un piège. Il est conservé et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This file declares a document type and may be a trap: it is kept, and was not opened.</source>
        <translation>Ce fichier déclare un type de document (DOCTYPE)&#xa0;: ce peut être un piège. Il est conservé et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>No text was found in this file; it may be a scan.</source>
        <translation>Aucun texte dans ce fichier&#xa0;: c’est peut-être une numérisation.</translation>
    </message>
    <message>
        <source>The text of this kind of file cannot be searched: open it with its own program.</source>
        <translation>Le texte de ce type de fichier ne peut pas être recherché&#xa0;: ouvrez-le avec son propre logiciel.</translation>
    </message>
    <message>
        <source>Only the beginning of this file can be searched; the rest is in the file.</source>
        <translation>Seul le début de ce fichier peut être recherché&#xa0;; la suite est dans le fichier.</translation>
    </message>
    <message>
        <source>The encoding is not stated: it was read as Windows-1252. Check the accents.</source>
        <translation>L’encodage n’est pas indiqué&#xa0;: Windows-1252 a été retenu. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>The encoding that this message states is wrong: another one was used. Check the accents.</source>
        <translation>L’encodage annoncé par ce message est faux&#xa0;: un autre a été retenu. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>This file refers to files elsewhere; they were not fetched.</source>
        <translation>Ce fichier renvoie à des fichiers extérieurs&#xa0;; ils n’ont pas été chargés.</translation>
    </message>
    <message>
        <source>The extension of this file does not match what it holds.</source>
        <translation>L’extension de ce fichier ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>This file holds macros: do not allow them unless you expect them.</source>
        <translation>Ce fichier contient des macros&#xa0;: ne les autorisez que si vous les attendiez.</translation>
    </message>
    <message>
        <source>This file is a program: do not open it unless you expect it.</source>
        <translation>Ce fichier est un programme&#xa0;: ne l’ouvrez que si vous l’attendiez.</translation>
    </message>
    <message>
        <source>This message cannot be read: it is kept as it came; type its sender, date and subject yourself.</source>
        <translation>Message illisible&#xa0;: il est conservé tel quel&#xa0;; saisissez vous-même l’expéditeur, la date et l’objet.</translation>
    </message>
    <message>
        <source>Parts of this message could not be read; the message itself is kept as it came.</source>
        <translation>Certaines parties de ce message sont illisibles&#xa0;; le message lui-même est conservé tel quel.</translation>
    </message>
    <message>
        <source>The body of this message is encrypted: it is kept as it came.</source>
        <translation>Le corps de ce message est chiffré&#xa0;: il est conservé tel quel.</translation>
    </message>
    <message>
        <source>This message is signed; the signature is kept and was not checked.</source>
        <translation>Ce message est signé&#xa0;; la signature est conservée, elle n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>This message carries a winmail.dat file: Outlook opens it; it is kept as it came.</source>
        <translation>Ce message contient un fichier winmail.dat&#xa0;: Outlook sait l’ouvrir&#xa0;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>This message has no usable date: check the dates before you register it.</source>
        <translation>Ce message n’a pas de date exploitable&#xa0;: vérifiez les dates avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>This message has too many parts: only the first ones were taken out of it.</source>
        <translation>Ce message a trop de parties&#xa0;: seules les premières en ont été extraites.</translation>
    </message>
    <message>
        <source>The formatted body of this message could not be read.</source>
        <translation>Le corps mis en forme de ce message est illisible.</translation>
    </message>
    <message>
        <source>This line has fewer cells than the header.</source>
        <translation>Cette ligne a moins de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>This line has more cells than the header.</source>
        <translation>Cette ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The table is longer than 100,000 lines or 200 columns: the rest was not read.</source>
        <translation>Le tableau dépasse 100&#xa0;000 lignes ou 200 colonnes&#xa0;: la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISOIRE</translation>
    </message>
    <message>
        <source>Page {page} /</source>
        <translation>Page {page} /</translation>
    </message>
    <message>
        <source>en-GB</source>
        <translation>fr-FR</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>janvier {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>février {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>mars {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>avril {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>mai {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>juin {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>juillet {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>août {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>septembre {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>octobre {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>novembre {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>décembre {year}</translation>
    </message>
    <message>
        <source>Register of incoming letters</source>
        <translation>Registre du courrier arrivée</translation>
    </message>
    <message>
        <source>Register of outgoing letters</source>
        <translation>Registre du courrier départ</translation>
    </message>
    <message>
        <source>Register of internal letters</source>
        <translation>Registre du courrier interne</translation>
    </message>
    <message>
        <source>Arrived, registered</source>
        <translation>Arrivé, enregistré</translation>
    </message>
    <message>
        <source>Left, registered</source>
        <translation>Parti, enregistré</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Correspondants</translation>
    </message>
    <message>
        <source>Document of</source>
        <translation>Date du doc.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Encl.</source>
        <translation>P.J.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Neutralisé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restitué</translation>
    </message>
    <message>
        <source>Issued: {count}</source>
        <translation>Attribués&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Cancelled: {count}</source>
        <translation>Annulés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Void: {count}</source>
        <translation>Neutralisés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Reserved: {count}</source>
        <translation>Réservés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Given back: {count}</source>
        <translation>Restitués&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Unexplained: {count}</source>
        <translation>Inexpliqués&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Numbers: {count}, from {first} to {last}</source>
        <translation>Numéros&#xa0;: {count}, de {first} à {last}</translation>
    </message>
    <message>
        <source>No number was issued this month.</source>
        <translation>Aucun numéro n’a été attribué ce mois-ci.</translation>
    </message>
    <message>
        <source>Month closed on {day} by {name}</source>
        <translation>Registre arrêté le {day} par {name}</translation>
    </message>
    <message>
        <source>This month is not closed: the register may still change.</source>
        <translation>Ce mois n’est pas arrêté&#xa0;: le registre peut encore changer.</translation>
    </message>
    <message>
        <source>SHA-256 of the lines: {value}</source>
        <translation>SHA-256 des lignes&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Head of the journal: {value}</source>
        <translation>Tête du journal&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Totals of the month</source>
        <translation>Totaux du mois</translation>
    </message>
    <message>
        <source>Rectifying lines, after the closure</source>
        <translation>Lignes rectificatives, postérieures à l’arrêté</translation>
    </message>
    <message>
        <source>{column}: “{before}” becomes “{after}”</source>
        <translation>{column}&#xa0;: «&#xa0;{before}&#xa0;» devient «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Held by: {holder}</source>
        <translation>Détenu par&#xa0;: {holder}</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported. {why}</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être importé. {why}</translation>
    </message>
    <message>
        <source>“{name}” is not a table: choose a .csv or .xlsx file with a line of column names.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un tableau&#xa0;: choisissez un fichier .csv ou .xlsx avec une ligne de noms de colonnes.</translation>
    </message>
    <message>
        <source>Simple PDF, written on {moment}</source>
        <translation>PDF simple, écrit le {moment}</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à signaler.</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>PDF by Word</source>
        <translation>PDF par Word</translation>
    </message>
    <message>
        <source>PDF by LibreOffice</source>
        <translation>PDF par LibreOffice</translation>
    </message>
    <message>
        <source>Simple PDF</source>
        <translation>PDF simple</translation>
    </message>
    <message>
        <source>The pages are those of Word.</source>
        <translation>Les pages sont celles de Word.</translation>
    </message>
    <message>
        <source>Page breaks and typefaces may differ from Word; content controls become plain text.</source>
        <translation>Les sauts de page et les polices peuvent différer de Word&#xa0;; les contrôles de contenu deviennent du texte.</translation>
    </message>
    <message>
        <source>The text and the tables only: neither the typefaces, nor the pictures, nor the layout of the template.</source>
        <translation>Le texte et les tableaux seulement&#xa0;: ni les polices, ni les images, ni la mise en page du modèle.</translation>
    </message>
    <message>
        <source>{program} did not answer within {seconds} seconds and was ended: try again, or take the simple PDF.</source>
        <translation>{program} n’a pas répondu en {seconds} secondes et a été arrêté&#xa0;: réessayez, ou prenez le PDF simple.</translation>
    </message>
    <message>
        <source>{program} could not convert this document: open it there to see why, or take the simple PDF.</source>
        <translation>{program} n’a pas pu convertir ce document&#xa0;: ouvrez-le dedans pour voir pourquoi, ou prenez le PDF simple.</translation>
    </message>
    <message>
        <source>Simple PDF without the template’s layout, written on {moment}</source>
        <translation>PDF simple sans la mise en page du modèle, écrit le {moment}</translation>
    </message>
</context>
</TS>
