<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CalendarActs</name>
    <message>
        <source>Change the entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>New entry of an agenda</source>
        <translation>Nouvelle entrée d’agenda</translation>
    </message>
    <message>
        <source>Without hours it takes whole days.</source>
        <translation>Sans heures, elle occupe des journées entières.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose a meeting or an entry that has hours first.</source>
        <translation>Choisissez d’abord une réunion ou une entrée qui a des heures.</translation>
    </message>
    <message>
        <source>No room is free at these hours.</source>
        <translation>Aucune salle n’est libre à ces heures.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb)</source>
        <translation>Fichiers de calendrier (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Importer un fichier de calendrier</translation>
    </message>
    <message>
        <source>Export these days</source>
        <translation>Exporter ces jours</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This is changed in its own room: press Enter.</source>
        <translation>Cela se modifie dans sa propre rubrique&#xa0;: appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Search on these days…</source>
        <translation>Rechercher dans ces jours…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agenda entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée d’agenda</numerusform>
            <numerusform>%Ln entrées d’agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) by which</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Nouvelle entrée…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>semaine {number}</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>What stands on this day</source>
        <translation>Ce qui est prévu ce jour</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Rien ce jour-là.</translation>
    </message>
    <message>
        <source>{room} is taken twice: {title}, {others}.</source>
        <translation>{room} est prise deux fois&#xa0;: {title}, {others}.</translation>
    </message>
    <message>
        <source>Move to {room}</source>
        <translation>Passer en {room}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Fichier de calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln déjà présent</numerusform>
            <numerusform>%Ln déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each event</source>
        <translation>Ce qu’est devenu chaque événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The calendar file was read</source>
        <translation>Le fichier de calendrier a été lu</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>taken twice</source>
        <translation>prise deux fois</translation>
    </message>
    <message>
        <source>Rooms: {rooms}</source>
        <translation>Salles&#xa0;: {rooms}</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Read the same file again at any time: what is there already stays.</source>
        <translation>Vous pouvez relire le même fichier à tout moment&#xa0;: ce qui est déjà là reste.</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>It says no day: nothing can be kept of it.</source>
        <translation>Il n’indique aucun jour&#xa0;: rien ne peut en être gardé.</translation>
    </message>
    <message>
        <source>The file ends in the middle of it: ask for the file again.</source>
        <translation>Le fichier s’arrête au milieu&#xa0;: redemandez-le.</translation>
    </message>
    <message>
        <source>The file holds more than {most} events: import it in parts.</source>
        <translation>Le fichier contient plus de {most} événements&#xa0;: importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>It has no identity of its own: its title and its hour stand for it.</source>
        <translation>Il n’a pas d’identifiant&#xa0;: son titre et son heure en tiennent lieu.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known: its hours are read as those of {own}.</source>
        <translation>Le fuseau «&#xa0;{zone}&#xa0;» n’est pas connu&#xa0;: ses heures sont lues comme celles de {own}.</translation>
    </message>
    <message>
        <source>It repeats: {count} days are kept, up to {last}.</source>
        <translation>Il se répète&#xa0;: {count} jours sont gardés, jusqu’au {last}.</translation>
    </message>
    <message>
        <source>How it repeats cannot be read: its first day alone is kept.</source>
        <translation>Sa répétition est illisible&#xa0;: seul son premier jour est gardé.</translation>
    </message>
    <message>
        <source>“{value}” is not a duration of a calendar file.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une durée de fichier de calendrier.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of a calendar file.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date de fichier de calendrier.</translation>
    </message>
    <message>
        <source>It must end after it begins: give a later end.</source>
        <translation>La fin doit suivre le début&#xa0;: donnez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Give a last day that is not before the first.</source>
        <translation>Donnez un dernier jour qui ne précède pas le premier.</translation>
    </message>
    <message>
        <source>An entry may last {days} days at most: check both dates.</source>
        <translation>Une entrée dure au plus {days} jours&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Ajouter à l’agenda</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Move the entry</source>
        <translation>Déplacer l’entrée</translation>
    </message>
    <message>
        <source>Cancel the entry</source>
        <translation>Annuler l’entrée</translation>
    </message>
    <message>
        <source>Take another room</source>
        <translation>Prendre une autre salle</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Importer un fichier de calendrier</translation>
    </message>
    <message>
        <source>Give its day, or the hour at which it begins.</source>
        <translation>Donnez son jour, ou l’heure à laquelle elle commence.</translation>
    </message>
    <message>
        <source>“{name}” is over {most} MB: export fewer years from the other program.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {most} Mo&#xa0;: exportez moins d’années depuis l’autre logiciel.</translation>
    </message>
    <message>
        <source>“{name}” is not a calendar file: choose one that ends with .ics.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier de calendrier&#xa0;: choisissez un fichier en .ics.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>The delay has run out</source>
        <translation>Le délai est écoulé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>No longer in the file: cancelled</source>
        <translation>N’est plus dans le fichier&#xa0;: annulé</translation>
    </message>
    <message>
        <source>Twice in the file: the newest is kept</source>
        <translation>Deux fois dans le fichier&#xa0;: le plus récent est gardé</translation>
    </message>
    <message>
        <source>Older than what is kept: left alone</source>
        <translation>Plus ancien que ce qui est gardé&#xa0;: laissé tel quel</translation>
    </message>
    <message>
        <source>Comes from here: left alone</source>
        <translation>Vient d’ici&#xa0;: laissé tel quel</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Same room at the same time: {others}.</source>
        <translation>Même salle à la même heure&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>The law can be read in two ways: {day} is the other day.</source>
        <translation>La loi se lit de deux façons&#xa0;: l’autre jour est le {day}.</translation>
    </message>
    <message>
        <source>Reading the calendar file</source>
        <translation>Lecture du fichier de calendrier</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Nouvelle entrée…</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Importer un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Export these days…</source>
        <translation>Exporter ces jours…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Take a room that is free…</source>
        <translation>Prendre une salle libre…</translation>
    </message>
    <message>
        <source>Change the entry…</source>
        <translation>Modifier l’entrée…</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 minutes plus tôt</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 minutes plus tard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Agenda of</source>
        <translation>Agenda de</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>La direction</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write the hour as 9:30 or 14:00.</source>
        <translation>Écrivez l’heure comme 9:30 ou 14:00.</translation>
    </message>
    <message>
        <source>{place}, taken twice</source>
        <translation>{place}, prise deux fois</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
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
        <source>“{rule}” cannot be read: write a rule such as FREQ=MONTHLY;BYMONTHDAY=5.</source>
        <translation>«&#xa0;{rule}&#xa0;» est illisible&#xa0;: écrivez une règle comme FREQ=MONTHLY;BYMONTHDAY=5.</translation>
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
<context>
    <name>cli</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Give a last day that is not before the first.</source>
        <translation>Donnez un dernier jour qui ne précède pas le premier.</translation>
    </message>
    <message>
        <source>“{text}” is not an hour: write it as 2026-11-13T14:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;: écrivez-la comme 2026-11-13T14:00.</translation>
    </message>
    <message>
        <source>First day; today.</source>
        <translation>Premier jour&#x202f;; aujourd’hui.</translation>
    </message>
    <message>
        <source>Last day; six days after the first.</source>
        <translation>Dernier jour&#x202f;; six jours après le premier.</translation>
    </message>
    <message>
        <source>What is wanted, once for each.</source>
        <translation>Ce qui est voulu, une fois pour chacun.</translation>
    </message>
    <message>
        <source>Room, by its name.</source>
        <translation>Salle, par son nom.</translation>
    </message>
    <message>
        <source>Whose letters and tasks.</source>
        <translation>De qui sont les courriers et les tâches.</translation>
    </message>
    <message>
        <source>Words that must stand in it.</source>
        <translation>Mots qui doivent s’y trouver.</translation>
    </message>
    <message>
        <source>List meetings, agendas, deadlines and milestones of some days.</source>
        <translation>Lister réunions, agendas, échéances et jalons de quelques jours.</translation>
    </message>
    <message>
        <source>Add an entry to an agenda: hours, or whole days.</source>
        <translation>Ajouter une entrée à un agenda&#xa0;: des heures, ou des journées entières.</translation>
    </message>
    <message>
        <source>Title.</source>
        <translation>Titre.</translation>
    </message>
    <message>
        <source>Beginning, as 2026-11-13T14:00.</source>
        <translation>Début, comme 2026-11-13T14:00.</translation>
    </message>
    <message>
        <source>End; an hour after the beginning.</source>
        <translation>Fin&#x202f;; une heure après le début.</translation>
    </message>
    <message>
        <source>First whole day.</source>
        <translation>Première journée entière.</translation>
    </message>
    <message>
        <source>Last whole day; the first one.</source>
        <translation>Dernière journée entière&#x202f;; la première.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Ce que c’est.</translation>
    </message>
    <message>
        <source>Whose agenda.</source>
        <translation>L’agenda de qui.</translation>
    </message>
    <message>
        <source>Place.</source>
        <translation>Lieu.</translation>
    </message>
    <message>
        <source>It is still to be confirmed.</source>
        <translation>C’est encore à confirmer.</translation>
    </message>
    <message>
        <source>Take an entry off an agenda.</source>
        <translation>Retirer une entrée d’un agenda.</translation>
    </message>
    <message>
        <source>Id of the entry.</source>
        <translation>Identifiant de l’entrée.</translation>
    </message>
    <message>
        <source>Write what stands on some days to a calendar file (.ics).</source>
        <translation>Écrire ce qui est prévu quelques jours dans un fichier de calendrier (.ics).</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>Take a calendar file (.ics) into an agenda; twice the same file changes nothing.</source>
        <translation>Prendre un fichier de calendrier (.ics) dans un agenda&#x202f;; deux fois le même fichier ne change rien.</translation>
    </message>
    <message>
        <source>File to read.</source>
        <translation>Fichier à lire.</translation>
    </message>
    <message>
        <source>Say what would happen and keep nothing.</source>
        <translation>Dire ce qui se passerait et ne rien garder.</translation>
    </message>
</context>
</TS>
