<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>Show the figures</source>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) differ.</source>
        <translation>
            <numerusform>%Ln paragraphe diffère.</numerusform>
            <numerusform>%Ln paragraphes diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Le texte est le même.</translation>
    </message>
    <message>
        <source>Pictures, typefaces and layout are not compared.</source>
        <translation>Les images, les polices et la mise en page ne sont pas comparées.</translation>
    </message>
</context>
<context>
    <name>CompletionInput</name>
    <message>
        <source>Create “{typed}”</source>
        <translation>Créer «&#xa0;{typed}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 13/11/2026, 13/11 or +3.</source>
        <translation>Cette date n’existe pas. Écrivez-la sous la forme 13/11/2026, 13/11 ou +3.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>This document has no text to show: open it in its own program.</source>
        <translation>Ce document n’a pas de texte à montrer&#xa0;: ouvrez-le dans son logiciel.</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill in this field.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Write a whole number, without letters.</source>
        <translation>Écrivez un nombre entier, sans lettres.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>Verrouillage majuscule actif</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Read over</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading on this computer…</source>
        <translation>Lecture sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>no proposal: check it yourself</source>
        <translation>sans proposition&#xa0;: vérifiez vous-même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s), made on this computer: nothing changes unless you accept it.</source>
        <translation>
            <numerusform>%Ln proposition, faite sur cet ordinateur&#xa0;: rien ne change sans votre accord.</numerusform>
            <numerusform>%Ln propositions, faites sur cet ordinateur&#xa0;: rien ne change sans votre accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Rien n’est proposé.</translation>
    </message>
</context>
<context>
    <name>ProposalPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>ReadingSign</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>All commands, letters and people</source>
        <translation>Toutes les commandes, les courriers et les personnes</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln champ à corriger</numerusform>
            <numerusform>%Ln champs à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken: correct the file or the choices.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être prise&#xa0;: corrigez le fichier ou les choix.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être prises&#xa0;: corrigez le fichier ou les choix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can be imported; what is there already is left out.</source>
        <translation>
            <numerusform>%Ln ligne peut être importée&#xa0;; ce qui est déjà là est laissé de côté.</numerusform>
            <numerusform>%Ln lignes peuvent être importées&#xa0;; ce qui est déjà là est laissé de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something unexpected happened. A report was written in the folder of the profile.</source>
        <translation>Un incident imprévu s’est produit. Un rapport a été écrit dans le dossier du profil.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Letter type</source>
        <translation>Type de courrier</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Numéros réservés</translation>
    </message>
    <message>
        <source>Closed month</source>
        <translation>Arrêté mensuel</translation>
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
        <source>Position held</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Action of a meeting</source>
        <translation>Action d’une réunion</translation>
    </message>
    <message>
        <source>Call for agenda items</source>
        <translation>Appel à l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda entry</source>
        <translation>Entrée d’agenda</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Budget heading</source>
        <translation>Rubrique budgétaire</translation>
    </message>
    <message>
        <source>Carbon estimate</source>
        <translation>Estimation carbone</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>Facteur d’émission</translation>
    </message>
    <message>
        <source>Line of a carbon estimate</source>
        <translation>Poste d’une estimation carbone</translation>
    </message>
    <message>
        <source>Circuit of visas</source>
        <translation>Circuit de visa</translation>
    </message>
    <message>
        <source>Kept circuit</source>
        <translation>Circuit gardé</translation>
    </message>
    <message>
        <source>Version in a circuit</source>
        <translation>Version d’un circuit</translation>
    </message>
    <message>
        <source>Heading of the classification plan</source>
        <translation>Rubrique du plan de classement</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Échéance de paiement</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Suspension of a deadline</source>
        <translation>Suspension d’un délai</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Note of a dossier</source>
        <translation>Note d’un dossier</translation>
    </message>
    <message>
        <source>Party to a dossier</source>
        <translation>Intervenant d’un dossier</translation>
    </message>
    <message>
        <source>Piece of a dossier</source>
        <translation>Pièce d’un dossier</translation>
    </message>
    <message>
        <source>Block of a dossier</source>
        <translation>Blocage d’un dossier</translation>
    </message>
    <message>
        <source>Version of a document</source>
        <translation>Version d’un document</translation>
    </message>
    <message>
        <source>Drift acknowledged</source>
        <translation>Dérive acquittée</translation>
    </message>
    <message>
        <source>Act on a circuit</source>
        <translation>Acte sur un circuit</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Line of an invoice</source>
        <translation>Ligne d’une facture</translation>
    </message>
    <message>
        <source>Match of an invoice</source>
        <translation>Rapprochement d’une facture</translation>
    </message>
    <message>
        <source>VAT of an invoice</source>
        <translation>TVA d’une facture</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Document of a meeting</source>
        <translation>Document d’une réunion</translation>
    </message>
    <message>
        <source>Reply to an invitation</source>
        <translation>Réponse à une invitation</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Série de réunions</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Publipostage</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Budget movement</source>
        <translation>Mouvement budgétaire</translation>
    </message>
    <message>
        <source>Note of a meeting</source>
        <translation>Note d’une réunion</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Payment request</source>
        <translation>Demande de paiement</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Recurring duty</source>
        <translation>Obligation récurrente</translation>
    </message>
    <message>
        <source>Reference rate</source>
        <translation>Taux de référence</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Reminder rule</source>
        <translation>Règle de relance</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Room booking</source>
        <translation>Réservation de salle</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Bank account of a supplier</source>
        <translation>Compte bancaire d’un fournisseur</translation>
    </message>
    <message>
        <source>Shared space</source>
        <translation>Espace partagé</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Field of a template</source>
        <translation>Champ d’un modèle</translation>
    </message>
    <message>
        <source>Sending of a document</source>
        <translation>Envoi d’un document</translation>
    </message>
    <message>
        <source>Title or function</source>
        <translation>Civilité ou fonction</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée avec</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
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
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
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
        <source>French label</source>
        <translation>Libellé français</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>Libellé anglais</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle de numéro</translation>
    </message>
    <message>
        <source>Starts again</source>
        <translation>Repart à 1</translation>
    </message>
    <message>
        <source>Name of the file received</source>
        <translation>Nom du fichier reçu</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint when frozen</source>
        <translation>Empreinte au gel</translation>
    </message>
    <message>
        <source>Place in the store</source>
        <translation>Emplacement chiffré</translation>
    </message>
    <message>
        <source>Kept by reference</source>
        <translation>Conservé par référence</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Reason of the removal</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Donné à</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Tête de la chaîne</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Arrêté le</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Target in working days</source>
        <translation>Délai en jours ouvrés</translation>
    </message>
    <message>
        <source>Identity of the message</source>
        <translation>Identifiant du message</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Reason of the mark</source>
        <translation>Motif de la mention</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Premier courrier</translation>
    </message>
    <message>
        <source>Second letter</source>
        <translation>Second courrier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Not taken</source>
        <translation>Non prise</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {reason}</source>
        <translation>Ligne {line}, {column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
</context>
</TS>
