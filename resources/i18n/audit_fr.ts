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
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln acte</numerusform>
            <numerusform>%Ln actes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message numerus="yes">
        <source>The journal is sound: %Ln line(s) verified.</source>
        <translation>
            <numerusform>Le journal est intègre&#xa0;: %Ln ligne vérifiée.</numerusform>
            <numerusform>Le journal est intègre&#xa0;: %Ln lignes vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation>
            <numerusform>%Ln ligne exportée.</numerusform>
            <numerusform>%Ln lignes exportées.</numerusform>
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
        <source>Announced another escrow key</source>
        <translation>A annoncé une autre clé de séquestre</translation>
    </message>
    <message>
        <source>Sealed the profile to the escrow key</source>
        <translation>A scellé le profil pour la clé de séquestre</translation>
    </message>
    <message>
        <source>Opened the profile with the escrow key</source>
        <translation>A ouvert le profil avec la clé de séquestre</translation>
    </message>
    <message>
        <source>Tried the escrow key on the shared space</source>
        <translation>A essayé la clé de séquestre sur l’espace partagé</translation>
    </message>
    <message>
        <source>Read the shared space with the escrow key</source>
        <translation>A lu l’espace partagé avec la clé de séquestre</translation>
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
        <source>Opened a budget year</source>
        <translation>Ouverture d’un exercice</translation>
    </message>
    <message>
        <source>Added a heading of the budget</source>
        <translation>Ajout d’une subdivision du budget</translation>
    </message>
    <message>
        <source>Added a budget line</source>
        <translation>Ajout d’une ligne budgétaire</translation>
    </message>
    <message>
        <source>Changed a budget line</source>
        <translation>Modification d’une ligne budgétaire</translation>
    </message>
    <message>
        <source>Granted a quota</source>
        <translation>Attribution d’un quota</translation>
    </message>
    <message>
        <source>Acknowledged a drift</source>
        <translation>Prise d’acte d’une dérive</translation>
    </message>
    <message>
        <source>Began the complementary period</source>
        <translation>Ouverture de la journée complémentaire</translation>
    </message>
    <message>
        <source>Closed a budget year</source>
        <translation>Clôture d’un exercice</translation>
    </message>
    <message>
        <source>Kept the columns of a table</source>
        <translation>Colonnes d’un tableau retenues</translation>
    </message>
    <message>
        <source>Imported movements</source>
        <translation>Import de mouvements</translation>
    </message>
    <message>
        <source>Entered a credit</source>
        <translation>Inscription d’un crédit</translation>
    </message>
    <message>
        <source>Moved a credit</source>
        <translation>Virement de crédits</translation>
    </message>
    <message>
        <source>Carried a credit forward</source>
        <translation>Report de crédits</translation>
    </message>
    <message>
        <source>Entered a commitment</source>
        <translation>Engagement d’une dépense</translation>
    </message>
    <message>
        <source>Increased a commitment</source>
        <translation>Engagement augmenté</translation>
    </message>
    <message>
        <source>Withdrew a commitment</source>
        <translation>Engagement retiré</translation>
    </message>
    <message>
        <source>Certified a service as done</source>
        <translation>Service fait constaté</translation>
    </message>
    <message>
        <source>Asked for a payment</source>
        <translation>Demande de paiement saisie</translation>
    </message>
    <message>
        <source>Entered a payment</source>
        <translation>Paiement saisi</translation>
    </message>
    <message>
        <source>Entered an invoice on a commitment</source>
        <translation>Facture portée sur un engagement</translation>
    </message>
    <message>
        <source>Entered a credit note</source>
        <translation>Avoir saisi</translation>
    </message>
    <message>
        <source>Paid without a commitment</source>
        <translation>Paiement sans engagement préalable</translation>
    </message>
    <message>
        <source>Noted that a commitment was sent</source>
        <translation>Notification d’un engagement</translation>
    </message>
    <message>
        <source>Allowed a derogation</source>
        <translation>Dérogation accordée</translation>
    </message>
    <message>
        <source>Reversed a movement</source>
        <translation>Contrepassation d’un mouvement</translation>
    </message>
    <message>
        <source>Added to the agenda</source>
        <translation>Ajout à l’agenda</translation>
    </message>
    <message>
        <source>Changed an entry of the agenda</source>
        <translation>Modification de l’agenda</translation>
    </message>
    <message>
        <source>Moved an entry of the agenda</source>
        <translation>Déplacement dans l’agenda</translation>
    </message>
    <message>
        <source>Cancelled an entry of the agenda</source>
        <translation>Annulation dans l’agenda</translation>
    </message>
    <message>
        <source>Took a room</source>
        <translation>Réservation d’une salle</translation>
    </message>
    <message>
        <source>Estimated carbon</source>
        <translation>Estimation d’une empreinte carbone</translation>
    </message>
    <message>
        <source>Added an emission factor</source>
        <translation>Ajout d’un facteur d’émission</translation>
    </message>
    <message>
        <source>Kept a circuit template</source>
        <translation>Modèle de circuit enregistré</translation>
    </message>
    <message>
        <source>Put a circuit template away</source>
        <translation>Modèle de circuit retiré</translation>
    </message>
    <message>
        <source>Launched a circuit</source>
        <translation>Lancement d’un circuit</translation>
    </message>
    <message>
        <source>Gave a circuit a new version</source>
        <translation>Nouvelle version remise à un circuit</translation>
    </message>
    <message>
        <source>Read what a circuit brings</source>
        <translation>Lecture dans un circuit</translation>
    </message>
    <message>
        <source>Gave a visa</source>
        <translation>Visa donné</translation>
    </message>
    <message>
        <source>Gave a favourable opinion</source>
        <translation>Avis favorable donné</translation>
    </message>
    <message>
        <source>Gave an unfavourable opinion</source>
        <translation>Avis défavorable donné</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature donnée</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>Cachet apposé</translation>
    </message>
    <message>
        <source>Refused a step of a circuit</source>
        <translation>Étape d’un circuit refusée</translation>
    </message>
    <message>
        <source>Passed a step of a circuit on</source>
        <translation>Étape d’un circuit transmise</translation>
    </message>
    <message>
        <source>Passed over a step of a circuit</source>
        <translation>Étape d’un circuit passée outre</translation>
    </message>
    <message>
        <source>Took an act on a circuit back</source>
        <translation>Acte repris dans un circuit</translation>
    </message>
    <message>
        <source>Withdrew a circuit</source>
        <translation>Circuit retiré</translation>
    </message>
    <message>
        <source>Interrupted a circuit</source>
        <translation>Circuit interrompu</translation>
    </message>
    <message>
        <source>Delegated visas</source>
        <translation>Délégation de visas</translation>
    </message>
    <message>
        <source>Ended a delegation</source>
        <translation>Fin d’une délégation</translation>
    </message>
    <message>
        <source>Started a legal clock</source>
        <translation>Départ d’un délai légal</translation>
    </message>
    <message>
        <source>Added a deadline</source>
        <translation>Ajout d’une échéance</translation>
    </message>
    <message>
        <source>Moved a deadline</source>
        <translation>Report d’une échéance</translation>
    </message>
    <message>
        <source>Settled a deadline</source>
        <translation>Échéance soldée</translation>
    </message>
    <message>
        <source>Asked for missing pieces</source>
        <translation>Demande de pièces manquantes</translation>
    </message>
    <message>
        <source>Received the missing pieces</source>
        <translation>Réception des pièces manquantes</translation>
    </message>
    <message>
        <source>Kept a recurring duty</source>
        <translation>Obligation récurrente enregistrée</translation>
    </message>
    <message>
        <source>Ended a recurring duty</source>
        <translation>Fin d’une obligation récurrente</translation>
    </message>
    <message>
        <source>Called recurring duties</source>
        <translation>Échéances récurrentes appelées</translation>
    </message>
    <message>
        <source>Counted targets again</source>
        <translation>Délais recalculés</translation>
    </message>
    <message>
        <source>Arranged the cards of the board</source>
        <translation>Cartes du tableau rangées</translation>
    </message>
    <message>
        <source>Changed the columns of the board</source>
        <translation>Colonnes du tableau modifiées</translation>
    </message>
    <message>
        <source>Kept the key of the assistance</source>
        <translation>Clé de l’assistance enregistrée</translation>
    </message>
    <message>
        <source>Began a document</source>
        <translation>Document commencé</translation>
    </message>
    <message>
        <source>Filled a document again</source>
        <translation>Document rempli à nouveau</translation>
    </message>
    <message>
        <source>Took an edited document back</source>
        <translation>Reprise d’un document modifié</translation>
    </message>
    <message>
        <source>Restored a version</source>
        <translation>Version rétablie</translation>
    </message>
    <message>
        <source>Asked for a second reading</source>
        <translation>Demande de relecture</translation>
    </message>
    <message>
        <source>Answered a second reading</source>
        <translation>Réponse à une relecture</translation>
    </message>
    <message>
        <source>Changed the state of a document</source>
        <translation>État d’un document modifié</translation>
    </message>
    <message>
        <source>Noted that a document was sent</source>
        <translation>Envoi d’un document noté</translation>
    </message>
    <message>
        <source>Finished a document</source>
        <translation>Document arrêté</translation>
    </message>
    <message>
        <source>Registered a departure from its draft</source>
        <translation>Départ enregistré depuis son projet</translation>
    </message>
    <message>
        <source>Began a mail merge</source>
        <translation>Publipostage commencé</translation>
    </message>
    <message>
        <source>Kept the result of a mail merge</source>
        <translation>Résultat d’un publipostage enregistré</translation>
    </message>
    <message>
        <source>Received an invoice</source>
        <translation>Facture reçue</translation>
    </message>
    <message>
        <source>Typed an invoice</source>
        <translation>Facture saisie</translation>
    </message>
    <message>
        <source>Released a held invoice</source>
        <translation>Facture libérée</translation>
    </message>
    <message>
        <source>Set an invoice aside</source>
        <translation>Facture mise de côté</translation>
    </message>
    <message>
        <source>Chose the supplier of an invoice</source>
        <translation>Fournisseur d’une facture choisi</translation>
    </message>
    <message>
        <source>Unmatched an invoice</source>
        <translation>Rapprochement annulé</translation>
    </message>
    <message>
        <source>Matched an invoice</source>
        <translation>Facture rapprochée</translation>
    </message>
    <message>
        <source>Increased a commitment to its invoice</source>
        <translation>Engagement porté au montant de sa facture</translation>
    </message>
    <message>
        <source>Put a document with an item of an agenda</source>
        <translation>Document rattaché à un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Interrupted a payment delay</source>
        <translation>Délai de paiement interrompu</translation>
    </message>
    <message>
        <source>Resumed a payment delay</source>
        <translation>Délai de paiement repris</translation>
    </message>
    <message>
        <source>Set the payment delay</source>
        <translation>Délai de paiement fixé</translation>
    </message>
    <message>
        <source>Added a reference rate</source>
        <translation>Ajout d’un taux directeur</translation>
    </message>
    <message>
        <source>Certified an invoice</source>
        <translation>Facture certifiée</translation>
    </message>
    <message>
        <source>Ordered the payment of an invoice</source>
        <translation>Paiement d’une facture ordonné</translation>
    </message>
    <message>
        <source>Noted the payment of an invoice</source>
        <translation>Paiement d’une facture noté</translation>
    </message>
    <message>
        <source>Reported payment delays</source>
        <translation>État des délais de paiement écrit</translation>
    </message>
    <message>
        <source>Took a step of an invoice back</source>
        <translation>Étape d’une facture annulée</translation>
    </message>
    <message>
        <source>Created a supplier</source>
        <translation>Fournisseur créé</translation>
    </message>
    <message>
        <source>Changed a supplier</source>
        <translation>Fournisseur modifié</translation>
    </message>
    <message>
        <source>Merged suppliers</source>
        <translation>Fournisseurs fusionnés</translation>
    </message>
    <message>
        <source>Changed whether a supplier is active</source>
        <translation>Activité d’un fournisseur modifiée</translation>
    </message>
    <message>
        <source>Asked units for agenda items</source>
        <translation>Appel à points auprès des services</translation>
    </message>
    <message>
        <source>Reminded units of agenda items</source>
        <translation>Relance des services pour l’ordre du jour</translation>
    </message>
    <message>
        <source>Closed the call for items</source>
        <translation>Appel à points clos</translation>
    </message>
    <message>
        <source>Proposed an agenda item</source>
        <translation>Point proposé à l’ordre du jour</translation>
    </message>
    <message>
        <source>Added an agenda item</source>
        <translation>Point ajouté à l’ordre du jour</translation>
    </message>
    <message>
        <source>Changed an agenda item</source>
        <translation>Point de l’ordre du jour modifié</translation>
    </message>
    <message>
        <source>Settled a proposed item</source>
        <translation>Point proposé tranché</translation>
    </message>
    <message>
        <source>Took up a postponed item</source>
        <translation>Point reporté repris</translation>
    </message>
    <message>
        <source>Arranged the agenda</source>
        <translation>Ordre du jour réordonné</translation>
    </message>
    <message>
        <source>Created a series of meetings</source>
        <translation>Série de réunions créée</translation>
    </message>
    <message>
        <source>Changed a series of meetings</source>
        <translation>Série de réunions modifiée</translation>
    </message>
    <message>
        <source>Created a meeting room</source>
        <translation>Salle de réunion créée</translation>
    </message>
    <message>
        <source>Changed a meeting room</source>
        <translation>Salle de réunion modifiée</translation>
    </message>
    <message>
        <source>Created a meeting</source>
        <translation>Réunion créée</translation>
    </message>
    <message>
        <source>Changed a meeting</source>
        <translation>Réunion modifiée</translation>
    </message>
    <message>
        <source>Convened a meeting</source>
        <translation>Réunion convoquée</translation>
    </message>
    <message>
        <source>Cancelled a meeting</source>
        <translation>Réunion annulée</translation>
    </message>
    <message>
        <source>Opened a meeting</source>
        <translation>Séance ouverte</translation>
    </message>
    <message>
        <source>Closed a meeting</source>
        <translation>Séance levée</translation>
    </message>
    <message>
        <source>Added documents to a meeting</source>
        <translation>Documents ajoutés à une réunion</translation>
    </message>
    <message>
        <source>Removed a document from a meeting</source>
        <translation>Document retiré d’une réunion</translation>
    </message>
    <message>
        <source>Sent invitations</source>
        <translation>Convocations envoyées</translation>
    </message>
    <message>
        <source>Took replies in</source>
        <translation>Réponses prises en compte</translation>
    </message>
    <message>
        <source>Attached a reply</source>
        <translation>Réponse rattachée</translation>
    </message>
    <message>
        <source>Prepared minutes</source>
        <translation>Compte rendu préparé</translation>
    </message>
    <message>
        <source>Summarised minutes</source>
        <translation>Compte rendu résumé</translation>
    </message>
    <message>
        <source>Approved minutes</source>
        <translation>Compte rendu approuvé</translation>
    </message>
    <message>
        <source>Reopened minutes</source>
        <translation>Compte rendu rouvert</translation>
    </message>
    <message>
        <source>Sent minutes</source>
        <translation>Compte rendu diffusé</translation>
    </message>
    <message>
        <source>Corrected minutes</source>
        <translation>Compte rendu rectifié</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Personnes conviées</translation>
    </message>
    <message>
        <source>Changed a participant</source>
        <translation>Participant modifié</translation>
    </message>
    <message>
        <source>Removed a participant</source>
        <translation>Participant retiré</translation>
    </message>
    <message>
        <source>Noted a presence</source>
        <translation>Présence notée</translation>
    </message>
    <message>
        <source>Kept what was typed in a meeting</source>
        <translation>Saisie de séance conservée</translation>
    </message>
    <message>
        <source>Saved a note of a meeting</source>
        <translation>Note de séance enregistrée</translation>
    </message>
    <message>
        <source>Kept a note of a meeting</source>
        <translation>Note de séance retenue</translation>
    </message>
    <message>
        <source>Removed a note of a meeting</source>
        <translation>Note de séance supprimée</translation>
    </message>
    <message>
        <source>Recovered notes of a meeting</source>
        <translation>Notes de séance récupérées</translation>
    </message>
    <message>
        <source>Noted a decision</source>
        <translation>Décision notée</translation>
    </message>
    <message>
        <source>Changed a decision</source>
        <translation>Décision modifiée</translation>
    </message>
    <message>
        <source>Noted an action</source>
        <translation>Action notée</translation>
    </message>
    <message>
        <source>Counted the time of an item</source>
        <translation>Temps d’un point compté</translation>
    </message>
    <message>
        <source>Closed an agenda item</source>
        <translation>Point de l’ordre du jour clos</translation>
    </message>
    <message>
        <source>Sent reminders</source>
        <translation>Relances envoyées</translation>
    </message>
    <message>
        <source>Kept a reminder rule</source>
        <translation>Règle de relance enregistrée</translation>
    </message>
    <message>
        <source>Rested a reminder rule</source>
        <translation>Règle de relance suspendue</translation>
    </message>
    <message>
        <source>Noted a telephone call</source>
        <translation>Appel téléphonique noté</translation>
    </message>
    <message>
        <source>Closed a telephone call</source>
        <translation>Appel téléphonique traité</translation>
    </message>
    <message>
        <source>Raised the lowest version of the shared space</source>
        <translation>Version minimale de l’espace partagé relevée</translation>
    </message>
    <message>
        <source>Gave a claimed number</source>
        <translation>Numéro réservé attribué</translation>
    </message>
    <message>
        <source>Claimed a number</source>
        <translation>Numéro réservé</translation>
    </message>
    <message>
        <source>Created a task</source>
        <translation>Tâche créée</translation>
    </message>
    <message>
        <source>Changed a task</source>
        <translation>Tâche modifiée</translation>
    </message>
    <message>
        <source>Moved a task</source>
        <translation>Tâche déplacée</translation>
    </message>
    <message>
        <source>Set the importance of a task</source>
        <translation>Importance d’une tâche fixée</translation>
    </message>
    <message>
        <source>Assigned a task</source>
        <translation>Tâche attribuée</translation>
    </message>
    <message>
        <source>Postponed a task</source>
        <translation>Tâche reportée</translation>
    </message>
    <message>
        <source>Imported a template</source>
        <translation>Modèle importé</translation>
    </message>
    <message>
        <source>Described a template</source>
        <translation>Modèle décrit</translation>
    </message>
    <message>
        <source>Changed the state of a template</source>
        <translation>État d’un modèle modifié</translation>
    </message>
    <message>
        <source>Put the shipped templates in</source>
        <translation>Modèles livrés installés</translation>
    </message>
    <message>
        <source>Took templates of the ministry in</source>
        <translation>Modèles du ministère repris</translation>
    </message>
    <message>
        <source>Handed work over</source>
        <translation>Travail transmis</translation>
    </message>
    <message>
        <source>Did “{operation}”</source>
        <translation>Opération «&#xa0;{operation}&#xa0;»</translation>
    </message>
</context>
</TS>
