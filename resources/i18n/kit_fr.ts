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
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Acquitté le</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Numéro de l’acte</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>Date de l’acte</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Day of the act on paper</source>
        <translation>Date de l’acte papier</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Agissant en qualité de</translation>
    </message>
    <message>
        <source>Time spent, in seconds</source>
        <translation>Temps passé, en secondes</translation>
    </message>
    <message>
        <source>Commitment authority, in cents</source>
        <translation>AE, en centimes</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>Après jours</translation>
    </message>
    <message>
        <source>Days of warning</source>
        <translation>Jours d’alerte</translation>
    </message>
    <message>
        <source>Amount, in cents</source>
        <translation>Montant, en centimes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Sent at opening</source>
        <translation>Envoyée à l’ouverture</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut l’utiliser</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Retour vers</translation>
    </message>
    <message>
        <source>Goes back to rank</source>
        <translation>Retour au rang</translation>
    </message>
    <message>
        <source>Taxable amount, in cents</source>
        <translation>Base imposable, en centimes</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Rate, in basis points</source>
        <translation>Taux, en points de base</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Appelé le</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Reporté de</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Day of closing</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Fingerprint at closing</source>
        <translation>Empreinte de clôture</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Engagé le</translation>
    </message>
    <message>
        <source>Received by the competent authority on</source>
        <translation>Reçu par l’autorité compétente le</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Payment credit, in cents</source>
        <translation>CP, en centimes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Usual agenda</source>
        <translation>Ordre du jour habituel</translation>
    </message>
    <message>
        <source>Usual mark</source>
        <translation>Marque habituelle</translation>
    </message>
    <message>
        <source>Usual value</source>
        <translation>Valeur habituelle</translation>
    </message>
    <message>
        <source>Delay, in days</source>
        <translation>Délai, en jours</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégataire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Prend effet le</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Environmental criterion</source>
        <translation>Critère environnemental</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Estimated on</source>
        <translation>Estimé le</translation>
    </message>
    <message>
        <source>Place of the scan</source>
        <translation>Emplacement du scan</translation>
    </message>
    <message>
        <source>Fingerprint of the scan</source>
        <translation>Empreinte du scan</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Code of the factor</source>
        <translation>Code du facteur</translation>
    </message>
    <message>
        <source>Value of the factor</source>
        <translation>Valeur du facteur</translation>
    </message>
    <message>
        <source>Version of the factor</source>
        <translation>Version du facteur</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Values of the fields</source>
        <translation>Valeurs des champs</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Fingerprint of the final version</source>
        <translation>Empreinte de la version finale</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Fixed day</source>
        <translation>Jour fixé</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite à donner</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For this kind of letter</source>
        <translation>Pour ce type de courrier</translation>
    </message>
    <message>
        <source>Forecast, in cents</source>
        <translation>Prévision, en centimes</translation>
    </message>
    <message>
        <source>Former code</source>
        <translation>Ancien code</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Gap, in basis points</source>
        <translation>Écart, en points de base</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Grams of CO₂e</source>
        <translation>Grammes de CO₂e</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Accordé le</translation>
    </message>
    <message>
        <source>Total with tax, in cents</source>
        <translation>Montant TTC, en centimes</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Order of the movement</source>
        <translation>Ordre du mouvement</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>Version de l’invitation</translation>
    </message>
    <message>
        <source>Identity in calendars</source>
        <translation>Identité dans les agendas</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>Nature de l’identifiant</translation>
    </message>
    <message>
        <source>Identity in the import</source>
        <translation>Identité dans l’import</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Importance set by</source>
        <translation>Importance fixée par</translation>
    </message>
    <message>
        <source>Importance set on</source>
        <translation>Importance fixée le</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>Launched by</source>
        <translation>Lancé par</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Interrupted on</source>
        <translation>Interrompu le</translation>
    </message>
    <message>
        <source>Reason of the interruption</source>
        <translation>Motif de l’interruption</translation>
    </message>
    <message>
        <source>Days between two</source>
        <translation>Jours entre deux</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Convoqué le</translation>
    </message>
    <message>
        <source>With an environmental criterion</source>
        <translation>Avec un critère environnemental</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Dernier usage le</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Why it comes late</source>
        <translation>Motif du retard</translation>
    </message>
    <message>
        <source>Launched on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levé le</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>Motif de la levée</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Levé par</translation>
    </message>
    <message>
        <source>Who may lift it</source>
        <translation>Qui peut le lever</translation>
    </message>
    <message>
        <source>Limit, in days</source>
        <translation>Délai imparti, en jours</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Milligrams of CO₂e</source>
        <translation>Milligrammes de CO₂e</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Up to, in cents</source>
        <translation>Plafond, en centimes</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>Motif du report</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Total before tax, in cents</source>
        <translation>Montant HT, en centimes</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number as it is compared</source>
        <translation>Numéro tel qu’il est comparé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Nature de l’objet</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Hors quorum</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Ouverte à</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Payment ordered on</source>
        <translation>Mandaté le</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Départ à</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Other half</source>
        <translation>Autre moitié</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Amount to pay, in cents</source>
        <translation>Net à payer, en centimes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>Part faite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Postponed from</source>
        <translation>Reporté du</translation>
    </message>
    <message>
        <source>Prepaid, in cents</source>
        <translation>Acompte, en centimes</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Fingerprint before</source>
        <translation>Empreinte précédente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Pieces received on</source>
        <translation>Pièces reçues le</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quorum needed</source>
        <translation>Quorum requis</translation>
    </message>
    <message>
        <source>Present at the vote</source>
        <translation>Présents au vote</translation>
    </message>
    <message>
        <source>Rule of the quorum</source>
        <translation>Règle de quorum</translation>
    </message>
    <message>
        <source>Quota, in cents</source>
        <translation>Quota, en centimes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>How it was received</source>
        <translation>Mode de réception</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Why it was removed</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Why it was reopened</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation>Repris le</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Fin anticipée le</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>IBAN of the seller</source>
        <translation>IBAN du vendeur</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>SIREN of the seller</source>
        <translation>SIREN du vendeur</translation>
    </message>
    <message>
        <source>VAT number of the seller</source>
        <translation>Numéro de TVA du vendeur</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Numéro au registre</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Code service</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Why it was settled</source>
        <translation>Motif du règlement</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglée le</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Livré avec le logiciel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
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
        <source>Typed at</source>
        <translation>Saisie à</translation>
    </message>
    <message>
        <source>Identity of the answer</source>
        <translation>Identité de la réponse</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Why it was undone</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Fields without value</source>
        <translation>Champs sans valeur</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Steps when urgent</source>
        <translation>Étapes en urgence</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable au</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>VAT, in cents</source>
        <translation>TVA, en centimes</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Service certified on</source>
        <translation>Service fait le</translation>
    </message>
    <message>
        <source>Fingerprint of the version</source>
        <translation>Empreinte de la version</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Lien de visioconférence</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Voix contre</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Voix pour</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Voix délibérative</translation>
    </message>
    <message>
        <source>Warning from, in percent</source>
        <translation>Alerte à partir de, en pour cent</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
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
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
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
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Column of the board</source>
        <translation>Colonne du tableau</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Summary in 280 characters</source>
        <translation>Résumé en 280 caractères</translation>
    </message>
    <message>
        <source>Time in the sitting</source>
        <translation>Moment de la séance</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Prise à</translation>
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
