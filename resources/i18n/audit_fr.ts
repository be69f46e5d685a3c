<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit journal</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>Actes, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Nothing was done in these days.</source>
        <translation>Rien n’a été fait pendant ces jours.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message numerus="yes">
        <source>The journal is sound: %n line(s) verified.</source>
        <translation>
            <numerusform>Le journal est intègre&#xa0;: %n ligne vérifiée.</numerusform>
            <numerusform>Le journal est intègre&#xa0;: %n lignes vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n ligne exportée.</numerusform>
            <numerusform>%n lignes exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Entry of the journal</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir le courrier</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Each line carries the hash of the line before it on this device: a line that is edited, removed or moved is found. By itself the chain does not show that a device has written all of its lines anew; the closed month prints the head of the chain, keep it. Values stand beside the chain and can be checked against it.</source>
        <translation>Chaque ligne porte l’empreinte de la ligne qui la précède sur ce poste&#xa0;: une ligne modifiée, supprimée ou déplacée est décelée. À elle seule, la chaîne ne montre pas qu’un poste a réécrit toutes ses lignes&#xa0;; l’arrêté mensuel imprime la tête de la chaîne, conservez-le. Les valeurs figurent à côté de la chaîne et peuvent être vérifiées par elle.</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Verify the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Exportation du journal</translation>
    </message>
    <message>
        <source>created</source>
        <translation>création</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The journal is damaged: run the verification, then restore a backup.</source>
        <translation>Le journal est endommagé&#xa0;: lancez la vérification, puis restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Read the journal</source>
        <translation>Consultation du journal</translation>
    </message>
    <message>
        <source>Exported the journal</source>
        <translation>Export du journal</translation>
    </message>
    <message>
        <source>Created the profile</source>
        <translation>Création du profil</translation>
    </message>
    <message>
        <source>Put the demonstration data in</source>
        <translation>Chargement des données de démonstration</translation>
    </message>
    <message>
        <source>Registered a letter</source>
        <translation>Enregistrement d’un courrier</translation>
    </message>
    <message>
        <source>Imported a table of letters</source>
        <translation>Import d’un tableau de courriers</translation>
    </message>
    <message>
        <source>Cancelled the letters of an import</source>
        <translation>Annulation des courriers d’un import</translation>
    </message>
    <message>
        <source>Edited a letter</source>
        <translation>Modification d’un courrier</translation>
    </message>
    <message>
        <source>Edited several letters</source>
        <translation>Modification de plusieurs courriers</translation>
    </message>
    <message>
        <source>Changed the state of letters</source>
        <translation>Changement d’état de courriers</translation>
    </message>
    <message>
        <source>Assigned letters</source>
        <translation>Imputation de courriers</translation>
    </message>
    <message>
        <source>Cancelled a letter</source>
        <translation>Annulation d’un courrier</translation>
    </message>
    <message>
        <source>Linked letters</source>
        <translation>Liaison de courriers</translation>
    </message>
    <message>
        <source>Removed a link between letters</source>
        <translation>Suppression d’un lien entre courriers</translation>
    </message>
    <message>
        <source>Marked letters as read</source>
        <translation>Courriers marqués comme lus</translation>
    </message>
    <message>
        <source>Read a letter with a mark of protection</source>
        <translation>Lecture d’un courrier portant une mention de protection</translation>
    </message>
    <message>
        <source>Added an enclosure</source>
        <translation>Ajout d’une pièce jointe</translation>
    </message>
    <message>
        <source>Replaced an enclosure</source>
        <translation>Remplacement d’une pièce jointe</translation>
    </message>
    <message>
        <source>Removed an enclosure</source>
        <translation>Retrait d’une pièce jointe</translation>
    </message>
    <message>
        <source>Opened an enclosure of a letter with a mark of protection</source>
        <translation>Ouverture d’une pièce jointe portant une mention de protection</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Enregistrement d’une vue</translation>
    </message>
    <message>
        <source>Renamed a view</source>
        <translation>Changement de nom d’une vue</translation>
    </message>
    <message>
        <source>Deleted a view</source>
        <translation>Suppression d’une vue</translation>
    </message>
    <message>
        <source>Kept a draft</source>
        <translation>Conservation d’un brouillon</translation>
    </message>
    <message>
        <source>Dropped a draft</source>
        <translation>Abandon d’un brouillon</translation>
    </message>
    <message>
        <source>Created a register</source>
        <translation>Création d’un registre</translation>
    </message>
    <message>
        <source>Edited a register</source>
        <translation>Modification d’un registre</translation>
    </message>
    <message>
        <source>Closed a register</source>
        <translation>Fermeture d’un registre</translation>
    </message>
    <message>
        <source>Declared a number void</source>
        <translation>Numéro déclaré non attribué</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Réservation de numéros</translation>
    </message>
    <message>
        <source>Gave reserved numbers back</source>
        <translation>Restitution de numéros réservés</translation>
    </message>
    <message>
        <source>Closed a month of a register</source>
        <translation>Arrêté mensuel d’un registre</translation>
    </message>
    <message>
        <source>Exported a register</source>
        <translation>Export d’un registre</translation>
    </message>
    <message>
        <source>Exported letters</source>
        <translation>Export de courriers</translation>
    </message>
    <message>
        <source>Added to the directory</source>
        <translation>Ajout à l’annuaire</translation>
    </message>
    <message>
        <source>Edited the directory</source>
        <translation>Modification de l’annuaire</translation>
    </message>
    <message>
        <source>Made an entry of the directory inactive</source>
        <translation>A rendu inactive une fiche de l’annuaire</translation>
    </message>
    <message>
        <source>Made an entry of the directory active again</source>
        <translation>A réactivé une fiche de l’annuaire</translation>
    </message>
    <message>
        <source>Exported the directory</source>
        <translation>A exporté l’annuaire</translation>
    </message>
    <message>
        <source>Imported a table of contacts</source>
        <translation>Import d’un tableau de contacts</translation>
    </message>
    <message>
        <source>Merged entries of the directory</source>
        <translation>Fusion de fiches de l’annuaire</translation>
    </message>
    <message>
        <source>Separated merged entries of the directory</source>
        <translation>Séparation de fiches fusionnées de l’annuaire</translation>
    </message>
    <message>
        <source>Added an agent</source>
        <translation>Ajout d’un agent</translation>
    </message>
    <message>
        <source>Edited an agent</source>
        <translation>Modification d’un agent</translation>
    </message>
    <message>
        <source>Added a unit</source>
        <translation>Ajout d’un service</translation>
    </message>
    <message>
        <source>Edited a unit</source>
        <translation>A modifié un service</translation>
    </message>
    <message>
        <source>Changed preferences</source>
        <translation>Changement de préférences</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation>Annulation d’un changement</translation>
    </message>
    <message>
        <source>Noticed that the computer’s clock was set back</source>
        <translation>Constat&#xa0;: l’horloge du poste a été reculée</translation>
    </message>
    <message>
        <source>Chose the keys of the profile</source>
        <translation>Choix des clés du profil</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>Changement de la phrase de passe</translation>
    </message>
    <message>
        <source>Opened the profile with the printed code</source>
        <translation>Ouverture du profil par le code de secours</translation>
    </message>
    <message>
        <source>Put a new printed code in force</source>
        <translation>Mise en vigueur d’un nouveau code de secours</translation>
    </message>
    <message>
        <source>Removed the printed code</source>
        <translation>Suppression du code de secours</translation>
    </message>
    <message>
        <source>Let the system’s keyring open the profile</source>
        <translation>Ouverture du profil confiée au trousseau du système</translation>
    </message>
    <message>
        <source>Entered travel mode</source>
        <translation>Passage en mode déplacement</translation>
    </message>
    <message>
        <source>Left travel mode</source>
        <translation>Sortie du mode déplacement</translation>
    </message>
    <message>
        <source>Took the key file back from a backup</source>
        <translation>Reprise du fichier de clés d’une sauvegarde</translation>
    </message>
    <message>
        <source>Brought the database back from another place</source>
        <translation>Reprise de la base depuis un autre endroit</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Created the shared space</source>
        <translation>A créé l’espace partagé</translation>
    </message>
    <message>
        <source>Asked to join the shared space</source>
        <translation>A demandé à rejoindre l’espace partagé</translation>
    </message>
    <message>
        <source>Approved a device</source>
        <translation>A approuvé un poste</translation>
    </message>
    <message>
        <source>Named a responsible</source>
        <translation>A nommé un responsable</translation>
    </message>
    <message>
        <source>Exchanged with the shared space</source>
        <translation>A échangé avec l’espace partagé</translation>
    </message>
    <message>
        <source>Revoked a device</source>
        <translation>A révoqué un poste</translation>
    </message>
    <message>
        <source>Gave the device a new identity</source>
        <translation>A donné une nouvelle identité au poste</translation>
    </message>
    <message>
        <source>Settled a conflict</source>
        <translation>A réglé un conflit</translation>
    </message>
    <message>
        <source>Received from a colleague</source>
        <translation>Reçu d’un collègue</translation>
    </message>
    <message>
        <source>Opened a dossier</source>
        <translation>A ouvert un dossier</translation>
    </message>
    <message>
        <source>Changed a dossier</source>
        <translation>A modifié un dossier</translation>
    </message>
    <message>
        <source>Set the importance</source>
        <translation>A fixé l’importance</translation>
    </message>
    <message>
        <source>Assigned a dossier</source>
        <translation>A attribué un dossier</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>A ajouté une note</translation>
    </message>
    <message>
        <source>Added a party</source>
        <translation>A ajouté une partie</translation>
    </message>
    <message>
        <source>Took a party off</source>
        <translation>A retiré une partie</translation>
    </message>
    <message>
        <source>Put a letter into a dossier</source>
        <translation>A versé un courrier au dossier</translation>
    </message>
    <message>
        <source>Added a piece</source>
        <translation>A ajouté une pièce</translation>
    </message>
    <message>
        <source>Took a piece out</source>
        <translation>A retiré une pièce</translation>
    </message>
    <message>
        <source>Moved a piece</source>
        <translation>A déplacé une pièce</translation>
    </message>
    <message>
        <source>Blocked a dossier</source>
        <translation>A bloqué un dossier</translation>
    </message>
    <message>
        <source>Held a dossier</source>
        <translation>A gelé un dossier</translation>
    </message>
    <message>
        <source>Lifted a block</source>
        <translation>A levé un blocage</translation>
    </message>
    <message>
        <source>Moved a dossier on the board</source>
        <translation>A déplacé un dossier sur le tableau</translation>
    </message>
    <message>
        <source>Closed a dossier</source>
        <translation>A clos un dossier</translation>
    </message>
    <message>
        <source>Reopened a dossier</source>
        <translation>A rouvert un dossier</translation>
    </message>
    <message>
        <source>Added to the classification plan</source>
        <translation>A ajouté au plan de classement</translation>
    </message>
    <message>
        <source>Changed the classification plan</source>
        <translation>A modifié le plan de classement</translation>
    </message>
    <message>
        <source>Moved a node of the plan</source>
        <translation>A déplacé une rubrique du plan</translation>
    </message>
    <message>
        <source>Closed a node of the plan</source>
        <translation>A clos une rubrique du plan</translation>
    </message>
    <message>
        <source>Reopened a node of the plan</source>
        <translation>A rouvert une rubrique du plan</translation>
    </message>
    <message>
        <source>Imported a classification plan</source>
        <translation>A importé un plan de classement</translation>
    </message>
    <message>
        <source>Did “{operation}”</source>
        <translation>Opération «&#xa0;{operation}&#xa0;»</translation>
    </message>
</context>
</TS>
