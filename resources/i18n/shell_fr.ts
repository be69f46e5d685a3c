<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ASO Desktop</source>
        <translation>À propos d’ASO Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>Version {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Correspondence, minutes and budget of a ministry section. Your data stays on this computer, encrypted; the program opens no connection to the Internet.</source>
        <translation>Courrier, comptes rendus et budget d’une section de ministère. Vos données restent sur ce poste, chiffrées&#x202f;; le logiciel n’ouvre aucune connexion à Internet.</translation>
    </message>
    <message>
        <source>Components and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licence: MIT</source>
        <translation>Licence&#xa0;: MIT</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Unexpected fault</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you had saved is safe. You can go on working, and give the report to your IT service: it holds places in the program, no text of your documents.</source>
        <translation>Une erreur inattendue s’est produite. Ce que vous aviez enregistré est en sûreté. Vous pouvez continuer à travailler et remettre le rapport à votre service informatique&#xa0;: il contient des emplacements dans le logiciel, aucun texte de vos documents.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>{number} waiting</source>
        <translation>{number} en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to settle</source>
        <translation>
            <numerusform>%Ln conflit à régler</numerusform>
            <numerusform>%Ln conflits à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised at {time}</source>
        <translation>Synchronisé à {time}</translation>
    </message>
    <message>
        <source>Shared space</source>
        <translation>Espace partagé</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Exchange stopped</source>
        <translation>Échanges arrêtés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Carte du clavier</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Imprimer la carte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Unexpected fault: {title}</source>
        <translation>Erreur inattendue&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No message since the window opened.</source>
        <translation>Aucun message depuis l’ouverture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>A command, a letter, a person…</source>
        <translation>Une commande, un courrier, une personne…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>next kind</source>
        <translation>type suivant</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>dans une fenêtre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{verb}: {act}</source>
        <translation>{verb}&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Suite de la navigation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Demonstration: invented data</source>
        <translation>Démonstration&#xa0;: données inventées</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Aide</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Seul sur ce poste</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Local database encrypted</source>
        <translation>Base locale chiffrée</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Historique des annulations</translation>
    </message>
    <message>
        <source>Nothing to take back since the window opened.</source>
        <translation>Rien à annuler depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annuler le dernier</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Historique des annulations…</translation>
    </message>
    <message>
        <source>Search in the view</source>
        <translation>Rechercher dans la vue</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Synchronise and refresh</source>
        <translation>Synchroniser et actualiser</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>Thème clair ou sombre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Messages…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard map…</source>
        <translation>Carte du clavier…</translation>
    </message>
    <message>
        <source>About ASO Desktop</source>
        <translation>À propos d’ASO Desktop</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à {place}</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Dans un formulaire</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>Dans l’aperçu</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Next row (also J)</source>
        <translation>Ligne suivante (J aussi)</translation>
    </message>
    <message>
        <source>Previous row (also K)</source>
        <translation>Ligne précédente (K aussi)</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>Aller à l’aperçu</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Pick from the directory</source>
        <translation>Choisir dans l’annuaire</translation>
    </message>
    <message>
        <source>Repeat the previous entry</source>
        <translation>Répéter la saisie précédente</translation>
    </message>
    <message>
        <source>Take the proposal and go on</source>
        <translation>Prendre la proposition et continuer</translation>
    </message>
    <message>
        <source>Save and go on with the next</source>
        <translation>Enregistrer et passer au suivant</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Un niveau en arrière</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Courrier</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>A&amp;nnuaire</translation>
    </message>
    <message>
        <source>&amp;Registers</source>
        <translation>&amp;Registres</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>Réunion&amp;s</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>&amp;Dossiers</source>
        <translation>D&amp;ossiers</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>O&amp;utils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>Visas waiting</source>
        <translation>Visas en attente</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>To process</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Whole register</source>
        <translation>Registre complet</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Persons and organisations</source>
        <translation>Personnes et organismes</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget register</source>
        <translation>Registre budgétaire</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Dynamic table</source>
        <translation>Tableau dynamique</translation>
    </message>
    <message>
        <source>Budget alerts</source>
        <translation>Alertes budgétaires</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Invoices and suppliers</source>
        <translation>Factures et fournisseurs</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
</TS>
