<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>Keep this entry</source>
        <translation>Garder cette fiche</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Rendre inactive</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Show the other entry of this function</source>
        <translation>Afficher l’autre fiche de cette fonction</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>No function is known.</source>
        <translation>Aucune fonction n’est connue.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>No letter names this entry.</source>
        <translation>Aucun courrier ne cite cette fiche.</translation>
    </message>
    <message>
        <source>Merged entries</source>
        <translation>Fiches fusionnées</translation>
    </message>
    <message>
        <source>Nothing was merged into this entry.</source>
        <translation>Aucune fiche n’a été fusionnée avec celle-ci.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Aucune fiche n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s), the last on {day}</source>
        <translation>
            <numerusform>%Ln relance, la dernière le {day}</numerusform>
            <numerusform>%Ln relances, la dernière le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>depuis le {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’au {end}</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Name, function, organisation, e-mail…</source>
        <translation>Nom, fonction, organisation, courriel…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Persons and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {chosen} chosen</source>
        <translation>{count} · {chosen} sélectionnées</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Organisation…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Import a table of contacts</source>
        <translation>Importer un tableau de contacts</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>Exporter l’annuaire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Inactive ones</source>
        <translation>Inactives</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans {file}.</numerusform>
            <numerusform>%Ln lignes écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune fiche ne correspond.</translation>
    </message>
    <message>
        <source>Show the whole directory</source>
        <translation>Afficher tout l’annuaire</translation>
    </message>
    <message>
        <source>The directory fills itself as letters are registered.</source>
        <translation>L’annuaire se remplit à mesure que des courriers sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Import a table of contacts</source>
        <translation>Importer un tableau de contacts</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>Exporter l’annuaire</translation>
    </message>
    <message>
        <source>directory.xlsx</source>
        <translation>annuaire.xlsx</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take the value of now</source>
        <translation>Prendre la valeur actuelle</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Letters keep what they printed. A merge can be taken back at any time.</source>
        <translation>Les courriers gardent ce qu’ils ont imprimé. Une fusion peut être défaite à tout moment.</translation>
    </message>
    <message>
        <source>Comparing all entries…</source>
        <translation>Comparaison de toutes les fiches…</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>Aucune fiche ne ressemble à une autre.</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>The key is right.</source>
        <translation>La clé est juste.</translation>
    </message>
    <message>
        <source>The key is not right yet.</source>
        <translation>La clé n’est pas encore juste.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Agents and units</source>
        <translation>Agents et services</translation>
    </message>
    <message>
        <source>Add an agent…</source>
        <translation>Ajouter un agent…</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Rendre inactif</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour le moment.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No unit yet.</source>
        <translation>Aucun service pour le moment.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit the agent</source>
        <translation>Modifier l’agent</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Ajouter un agent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Numbers already given keep the code that they printed.</source>
        <translation>Les numéros déjà donnés gardent le code qu’ils ont imprimé.</translation>
    </message>
    <message>
        <source>Edit the unit</source>
        <translation>Modifier le service</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Réactiver</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Merged; letters keep what they printed.</source>
        <translation>Fusion faite&#x202f;; les courriers gardent ce qu’ils ont imprimé.</translation>
    </message>
    <message>
        <source>The entry stands for itself again.</source>
        <translation>La fiche est de nouveau distincte.</translation>
    </message>
    <message>
        <source>Kind of entry.</source>
        <translation>Sorte de fiche.</translation>
    </message>
    <message>
        <source>Id of the entry that stays.</source>
        <translation>Identifiant de la fiche qui reste.</translation>
    </message>
    <message>
        <source>Id of the other one.</source>
        <translation>Identifiant de l’autre.</translation>
    </message>
    <message>
        <source>List persons and organisations, active ones first.</source>
        <translation>Lister les personnes et les organisations, les actives d’abord.</translation>
    </message>
    <message>
        <source>Beginnings of words of the name, function or e-mail.</source>
        <translation>Débuts de mots du nom, de la fonction ou du courriel.</translation>
    </message>
    <message>
        <source>At most so many entries; 50, and 0 for all.</source>
        <translation>Nombre de fiches au plus&#x202f;; 50, et 0 pour toutes.</translation>
    </message>
    <message>
        <source>Add a person or an organisation.</source>
        <translation>Ajouter une personne ou une organisation.</translation>
    </message>
    <message>
        <source>Family name, or name of the body.</source>
        <translation>Nom de famille, ou nom de l’organisation.</translation>
    </message>
    <message>
        <source>Given name of a person.</source>
        <translation>Prénom d’une personne.</translation>
    </message>
    <message>
        <source>Title of a person: M., Mme.</source>
        <translation>Civilité d’une personne&#xa0;: M., Mme.</translation>
    </message>
    <message>
        <source>Short name of a body.</source>
        <translation>Nom court d’une organisation.</translation>
    </message>
    <message>
        <source>SIREN of a body.</source>
        <translation>SIREN d’une organisation.</translation>
    </message>
    <message>
        <source>SIRET of a body.</source>
        <translation>SIRET d’une organisation.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Adresse de courriel.</translation>
    </message>
    <message>
        <source>Telephone.</source>
        <translation>Téléphone.</translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation>Adresse postale.</translation>
    </message>
    <message>
        <source>Other names.</source>
        <translation>Autres noms.</translation>
    </message>
    <message>
        <source>Make an entry stand for another one of its kind.</source>
        <translation>Fusionner une fiche avec une autre de même sorte.</translation>
    </message>
    <message>
        <source>Let a merged entry stand for itself again.</source>
        <translation>Rendre distincte une fiche fusionnée.</translation>
    </message>
    <message>
        <source>List entries that may be one, the surest first.</source>
        <translation>Lister les fiches qui font peut-être double emploi, les plus sûres d’abord.</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Exporting the directory</source>
        <translation>Exportation de l’annuaire</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>Nouvelle organisation…</translation>
    </message>
    <message>
        <source>Edit the entry…</source>
        <translation>Modifier la fiche…</translation>
    </message>
    <message>
        <source>Add a function…</source>
        <translation>Ajouter une fonction…</translation>
    </message>
    <message>
        <source>Make the entry inactive or active again</source>
        <translation>Rendre la fiche inactive ou la réactiver</translation>
    </message>
    <message>
        <source>Write to them (mail merge)…</source>
        <translation>Leur écrire (publipostage)…</translation>
    </message>
    <message>
        <source>Merge the two chosen entries…</source>
        <translation>Fusionner les deux fiches sélectionnées…</translation>
    </message>
    <message>
        <source>Likely duplicates…</source>
        <translation>Doublons probables…</translation>
    </message>
    <message>
        <source>Import a table of contacts…</source>
        <translation>Importer un tableau de contacts…</translation>
    </message>
    <message>
        <source>Export the directory…</source>
        <translation>Exporter l’annuaire…</translation>
    </message>
    <message>
        <source>Agents and units…</source>
        <translation>Agents et services…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Import a table of contacts</source>
        <translation>Importer un tableau de contacts</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Le service informatique a désactivé les exportations sur ce poste.</translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>This line names neither a person nor an organisation.</source>
        <translation>Cette ligne ne nomme ni personne ni organisation.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>M., Mme</source>
        <translation>M., Mme</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Letters keep the name that they printed.</source>
        <translation>Les courriers gardent le nom qu’ils ont imprimé.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Edit the function</source>
        <translation>Modifier la fonction</translation>
    </message>
    <message>
        <source>When a function is no longer held, give its last day.</source>
        <translation>Quand une fonction n’est plus exercée, indiquez-en le dernier jour.</translation>
    </message>
    <message>
        <source>Same SIRET</source>
        <translation>Même SIRET</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Même courriel</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>Même téléphone</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>Sélectionnées dans la liste</translation>
    </message>
    <message>
        <source>other details differ: perhaps a homonym</source>
        <translation>d’autres éléments diffèrent&#xa0;: peut-être un homonyme</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Given name and family name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>ne travaille plus ici</translation>
    </message>
    <message>
        <source>works on this computer</source>
        <translation>travaille sur ce poste</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Function or short name</source>
        <translation>Fonction ou sigle</translation>
    </message>
    <message>
        <source>The SIRET must begin with the nine figures of the SIREN.</source>
        <translation>Le SIRET doit commencer par les neuf chiffres du SIREN.</translation>
    </message>
    <message>
        <source>Choose the person or the organisation of this function.</source>
        <translation>Choisissez la personne ou l’organisation de cette fonction.</translation>
    </message>
    <message>
        <source>The function ends before it begins: check both dates.</source>
        <translation>La fonction finit avant de commencer&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: write it like name@example.org.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse électronique&#xa0;: écrivez-la comme nom@example.org.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {kind}: check its figures.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un {kind} valable&#xa0;: vérifiez ses chiffres.</translation>
    </message>
    <message>
        <source>Add an entry to the directory</source>
        <translation>Ajouter une fiche à l’annuaire</translation>
    </message>
    <message>
        <source>Change an entry of the directory</source>
        <translation>Modifier une fiche de l’annuaire</translation>
    </message>
    <message>
        <source>Make an entry inactive</source>
        <translation>Rendre une fiche inactive</translation>
    </message>
    <message>
        <source>Make an entry active again</source>
        <translation>Réactiver une fiche</translation>
    </message>
    <message>
        <source>Merge two entries</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>This entry is already merged: separate it first.</source>
        <translation>Cette fiche est déjà fusionnée&#xa0;: séparez-la d’abord.</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself.</source>
        <translation>Une fiche ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>Separate two entries</source>
        <translation>Séparer deux fiches</translation>
    </message>
    <message>
        <source>This entry is not merged with another.</source>
        <translation>Cette fiche n’est fusionnée avec aucune autre.</translation>
    </message>
</context>
</TS>
