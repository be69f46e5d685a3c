<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertActs</name>
    <message>
        <source>Acknowledge the drift of {line}</source>
        <translation>Prendre acte de la dérive de {line}</translation>
    </message>
    <message>
        <source>It opens again when the gap grows by two points.</source>
        <translation>Elle se rouvre si l’écart grandit de deux points.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre acte</translation>
    </message>
    <message>
        <source>Withdraw the commitment</source>
        <translation>Retirer l’engagement</translation>
    </message>
    <message>
        <source>Reduce the commitment</source>
        <translation>Réduire l’engagement</translation>
    </message>
    <message>
        <source>Cover {line} by another line</source>
        <translation>Couvrir {line} par une autre ligne</translation>
    </message>
    <message>
        <source>What the other line gives, this one receives: the pair sums to zero.</source>
        <translation>Ce que l’autre ligne donne, celle-ci le reçoit&#xa0;: la somme est nulle.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couvrir</translation>
    </message>
    <message>
        <source>Derogate</source>
        <translation>Déroger</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Proposer une réunion</translation>
    </message>
    <message>
        <source>At 10:00, for one hour; the rest is set in the room of meetings.</source>
        <translation>À 10 h, pour une heure&#xa0;; le reste se règle dans les réunions.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Écrire la note</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>AlertDetail</name>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Prendre acte…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Reduce…</source>
        <translation>Réduire…</translation>
    </message>
    <message>
        <source>Cover…</source>
        <translation>Couvrir…</translation>
    </message>
    <message>
        <source>Derogate…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Réunion…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Movements that explain</source>
        <translation>Mouvements explicatifs</translation>
    </message>
    <message>
        <source>No single movement explains it.</source>
        <translation>Aucun mouvement ne l’explique à lui seul.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Every commitment fits again.</source>
        <translation>Tous les engagements tiennent à nouveau.</translation>
    </message>
    <message>
        <source>No alert is chosen.</source>
        <translation>Aucune alerte n’est choisie.</translation>
    </message>
    <message>
        <source>What explains it</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Exceeds by</source>
        <translation>Dépasse de</translation>
    </message>
    <message>
        <source>Allowed by derogation</source>
        <translation>Couvert par dérogation</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>exceeds by {excess}</source>
        <translation>dépasse de {excess}</translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln earlier year(s)</source>
        <translation>
            <numerusform>moyenne de&#xa0;%Ln exercice antérieur</numerusform>
            <numerusform>moyenne de&#xa0;%Ln exercices antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>straight line: there is no earlier year</source>
        <translation>ligne droite&#xa0;: aucun exercice antérieur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>Attendu à ce jour</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>The year would end at</source>
        <translation>Atterrissage</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>What explains the drift of {line}</source>
        <translation>Ce qui explique la dérive de {line}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Every line is on course and within its credit.</source>
        <translation>Toutes les lignes sont conformes et dans leurs crédits.</translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>Search a line, a label, a document…</source>
        <translation>Chercher une ligne, un libellé, une pièce…</translation>
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
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln mouvement</numerusform>
            <numerusform>%Ln mouvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alerte</numerusform>
            <numerusform>%Ln alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Before closing</source>
        <translation>Avant de clore</translation>
    </message>
</context>
<context>
    <name>CommitmentActs</name>
    <message>
        <source>Certify the service</source>
        <translation>Certifier le service fait</translation>
    </message>
    <message>
        <source>Ask for payment</source>
        <translation>Demander le paiement</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>Constater le paiement</translation>
    </message>
    <message>
        <source>Increase the commitment</source>
        <translation>Compléter l’engagement</translation>
    </message>
    <message>
        <source>Withdraw from the commitment</source>
        <translation>Retirer sur l’engagement</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Send a provisional commitment</source>
        <translation>Envoyer un engagement provisoire</translation>
    </message>
    <message>
        <source>The shared space has not confirmed it yet: name who allows it to leave.</source>
        <translation>L’espace partagé ne l’a pas encore confirmé&#xa0;: nommez qui autorise son envoi.</translation>
    </message>
    <message>
        <source>Note that it was sent</source>
        <translation>Noter l’envoi</translation>
    </message>
    <message>
        <source>Derogate</source>
        <translation>Déroger</translation>
    </message>
</context>
<context>
    <name>CommitmentDetail</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service fait</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>Rien n’a encore été saisi.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>No commitment is chosen.</source>
        <translation>Aucun engagement n’est choisi.</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No commitment here.</source>
        <translation>Aucun engagement ici.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle opération</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>De l’exercice</translation>
    </message>
    <message>
        <source>Left to pay, every year</source>
        <translation>Restes à payer, tous exercices</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle opération</translation>
    </message>
    <message>
        <source>Enters the year as</source>
        <translation>Entre dans l’exercice comme</translation>
    </message>
    <message>
        <source>Allowed by (derogation)</source>
        <translation>Autorisé par (dérogation)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>save and go on</source>
        <translation>enregistrer et continuer</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Line that pays</source>
        <translation>Ligne qui paie</translation>
    </message>
</context>
<context>
    <name>LedgerDesk</name>
    <message>
        <source>Take the entry back</source>
        <translation>Contre-passer l’opération</translation>
    </message>
    <message>
        <source>Nothing is deleted: a reversing entry is written beside it, with this reason.</source>
        <translation>Rien n’est effacé&#xa0;: une écriture inverse est passée, avec ce motif.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Contre-passer</translation>
    </message>
</context>
<context>
    <name>LineActs</name>
    <message>
        <source>Credit of the line {line}</source>
        <translation>Crédit de la ligne {line}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Move credit from the line {line}</source>
        <translation>Déplacer des crédits de la ligne {line}</translation>
    </message>
    <message>
        <source>Redeployment, virement or transfer follows from the two lines.</source>
        <translation>Redéploiement, virement ou transfert&#xa0;: les deux lignes en décident.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Choose a line of credit in the list first.</source>
        <translation>Choisissez d’abord une ligne de crédit dans la liste.</translation>
    </message>
    <message>
        <source>Quota on the line {line}</source>
        <translation>Quota sur la ligne {line}</translation>
    </message>
    <message>
        <source>Within it a colleague commits firmly while alone; above it a commitment stays provisional.</source>
        <translation>Dans ce quota, un collègue engage ferme hors ligne&#xa0;; au-delà, l’engagement reste provisoire.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Change the line {line}</source>
        <translation>Modifier la ligne {line}</translation>
    </message>
    <message>
        <source>New line of credit</source>
        <translation>Nouvelle ligne de crédit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New place in the tree</source>
        <translation>Nouveau nœud de l’arborescence</translation>
    </message>
</context>
<context>
    <name>MovementDetail</name>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Contre-passer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Movements of the commitment</source>
        <translation>Mouvements de l’engagement</translation>
    </message>
    <message>
        <source>This movement stands alone.</source>
        <translation>Ce mouvement est isolé.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>No movement is chosen.</source>
        <translation>Aucun mouvement n’est choisi.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Print a report</source>
        <translation>Imprimer un état</translation>
    </message>
    <message>
        <source>PDF, spreadsheet and CSV are written into a folder.</source>
        <translation>Un PDF, un classeur et un CSV sont écrits dans un dossier.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Every movement as text that hledger or beancount adds up.</source>
        <translation>Tous les mouvements en texte, que hledger ou beancount additionne.</translation>
    </message>
    <message>
        <source>Import movements</source>
        <translation>Importer des mouvements</translation>
    </message>
    <message>
        <source>Tables and bank statements (*.xlsx *.csv *.txt *.ofx *.sta *.mt940 *.xml *.cfo);;Every file (*)</source>
        <translation>Tableaux et relevés bancaires (*.xlsx *.csv *.txt *.ofx *.sta *.mt940 *.xml *.cfo);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Written: {names}</source>
        <translation>Écrit&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Lines of credit</source>
        <translation>Lignes de crédit</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle opération</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Exercice entier</translation>
    </message>
    <message>
        <source>Movements of the year</source>
        <translation>Mouvements de l’exercice</translation>
    </message>
    <message>
        <source>No line of credit here.</source>
        <translation>Aucune ligne de crédit ici.</translation>
    </message>
    <message>
        <source>New line of credit…</source>
        <translation>Nouvelle ligne de crédit…</translation>
    </message>
    <message>
        <source>No movement here.</source>
        <translation>Aucun mouvement ici.</translation>
    </message>
    <message>
        <source>No year is open yet.</source>
        <translation>Aucun exercice n’est ouvert.</translation>
    </message>
    <message>
        <source>Open a year…</source>
        <translation>Ouvrir un exercice…</translation>
    </message>
    <message>
        <source>{percent} of the year gone</source>
        <translation>{percent} de l’année écoulée</translation>
    </message>
    <message>
        <source>of which frozen: {amount}</source>
        <translation>dont gelé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Exercice {year}</translation>
    </message>
    <message>
        <source>{percent} of the credits</source>
        <translation>{percent} des crédits</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Every line is on course</source>
        <translation>Toutes les lignes sont conformes</translation>
    </message>
    <message>
        <source>{gap} against its profile</source>
        <translation>{gap} par rapport à son profil</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Dynamic table</source>
        <translation>Tableau dynamique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>across</source>
        <translation>et par</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>Rien n’a encore été saisi.</translation>
    </message>
</context>
<context>
    <name>YearActs</name>
    <message>
        <source>Open a year</source>
        <translation>Ouvrir un exercice</translation>
    </message>
    <message>
        <source>Lines are taken over without their credits; each stays tied to its own of the year before.</source>
        <translation>Les lignes sont reprises sans leurs crédits&#xa0;; chacune reste liée à celle de l’exercice précédent.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the next year first, with the lines of this one.</source>
        <translation>Ouvrez d’abord l’exercice suivant, avec les lignes de celui-ci.</translation>
    </message>
    <message>
        <source>Carry credits into {year}</source>
        <translation>Reporter des crédits sur {year}</translation>
    </message>
    <message>
        <source>What each line has left goes to the line that continues it: AE never onto title 2, CP up to 3% of the initial credits of the programme.</source>
        <translation>Ce qui reste à chaque ligne va à celle qui la continue&#xa0;: jamais d’AE sur le titre 2, CP dans la limite de 3&#xa0;% des crédits initiaux du programme.</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>The year {year} is no longer open.</source>
        <translation>L’exercice {year} n’est plus ouvert.</translation>
    </message>
    <message>
        <source>Begin the complementary period of {year}</source>
        <translation>Ouvrir la période complémentaire de {year}</translation>
    </message>
    <message>
        <source>From now on an entry of this year is complementary or a regularisation, with its reason. This is not undone.</source>
        <translation>Désormais une écriture de cet exercice est complémentaire ou de régularisation, avec son motif. Cela ne se défait pas.</translation>
    </message>
    <message>
        <source>Begin the period</source>
        <translation>Ouvrir la période</translation>
    </message>
    <message>
        <source>Close the year {year}</source>
        <translation>Clore l’exercice {year}</translation>
    </message>
    <message>
        <source>Its entries are sealed. Later ones enter only as complementary or regularisation.</source>
        <translation>Ses lignes sont scellées. Ensuite n’entrent que la période complémentaire et les régularisations.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Clore l’exercice</translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <source>Give a code of at most 40 characters.</source>
        <translation>Donnez un code de 40 caractères au plus.</translation>
    </message>
    <message>
        <source>Give a year from {first} to {last}.</source>
        <translation>Donnez une année de {first} à {last}.</translation>
    </message>
    <message>
        <source>Give a percentage from 1 to 100.</source>
        <translation>Donnez un pourcentage de 1 à 100.</translation>
    </message>
    <message>
        <source>Give an amount of at most fifteen figures.</source>
        <translation>Donnez un montant de quinze chiffres au plus.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Donnez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>This movement was already reversed: it cannot be reversed twice.</source>
        <translation>Ce mouvement a déjà été contre-passé&#xa0;: il ne peut pas l’être deux fois.</translation>
    </message>
    <message>
        <source>What one line gives, the other must receive.</source>
        <translation>Ce qu’une ligne donne, l’autre doit le recevoir.</translation>
    </message>
    <message>
        <source>Credits of title 2 (staff) cannot be raised from another title.</source>
        <translation>Les crédits du titre 2 (personnel) ne peuvent pas être abondés depuis un autre titre.</translation>
    </message>
    <message>
        <source>This year is no longer open: mark the movement as complementary or regularisation, with its reason.</source>
        <translation>Cet exercice n’est plus ouvert&#xa0;: marquez le mouvement comme complémentaire ou de régularisation, avec son motif.</translation>
    </message>
    <message>
        <source>The withdrawal is above what is left of the commitment: lower it.</source>
        <translation>Le retrait dépasse ce qui reste de l’engagement&#xa0;: réduisez-le.</translation>
    </message>
    <message>
        <source>Paid, requested, verified, committed: each may be at most the next. Enter the missing step first, or lower the amount.</source>
        <translation>Payé, demandé, service fait, engagé&#xa0;: chacun ne peut dépasser le suivant. Saisissez d’abord l’étape manquante, ou réduisez le montant.</translation>
    </message>
    <message>
        <source>The credit of the line is exceeded: lower the amount or name who allows it.</source>
        <translation>Le crédit de la ligne est dépassé&#xa0;: réduisez le montant ou nommez qui l’autorise.</translation>
    </message>
    <message>
        <source>Line {line}: credits {credits}, committed {committed}, this request {asked}: exceeds by {excess}.</source>
        <translation>Ligne {line}&#xa0;: crédits {credits}, engagé {committed}, cette demande {asked}&#xa0;: dépasse de {excess}.</translation>
    </message>
    <message>
        <source>Line {line}: {left} will be left, past the warning at {percent}%.</source>
        <translation>Ligne {line}&#xa0;: il restera {left}, au-delà du seuil d’alerte de {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>This is above your quota of {quota}: it stays provisional until the shared space confirms it.</source>
        <translation>Ce montant dépasse votre quota de {quota}&#xa0;: l’engagement reste provisoire jusqu’à ce que l’espace partagé le confirme.</translation>
    </message>
    <message>
        <source>This line no longer exists: refresh the list.</source>
        <translation>Cette ligne n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>The year {year} is already closed.</source>
        <translation>L’exercice {year} est déjà clos.</translation>
    </message>
    <message>
        <source>The year {year} is not over: close it from 1 January on.</source>
        <translation>L’exercice {year} n’est pas terminé&#xa0;: clôturez-le à partir du 1er janvier.</translation>
    </message>
    <message>
        <source>The line {line} is over-committed: withdraw, reduce, cover or derogate before closing.</source>
        <translation>La ligne {line} est en dépassement&#xa0;: retirez, réduisez, couvrez ou dérogez avant la clôture.</translation>
    </message>
    <message>
        <source>Open the year {year}</source>
        <translation>Ouvrir l’exercice {year}</translation>
    </message>
    <message>
        <source>The year {year} is already there.</source>
        <translation>L’exercice {year} existe déjà.</translation>
    </message>
    <message>
        <source>Add {code} to the budget</source>
        <translation>Ajouter {code} au budget</translation>
    </message>
    <message>
        <source>Choose a place of the same year.</source>
        <translation>Choisissez un nœud du même exercice.</translation>
    </message>
    <message>
        <source>Add the line {code}</source>
        <translation>Ajouter la ligne {code}</translation>
    </message>
    <message>
        <source>Change the line {code}</source>
        <translation>Modifier la ligne {code}</translation>
    </message>
    <message>
        <source>A line that has movements keeps its title.</source>
        <translation>Une ligne qui a des mouvements garde son titre.</translation>
    </message>
    <message>
        <source>Grant a quota</source>
        <translation>Accorder un quota</translation>
    </message>
    <message>
        <source>The reserve of the line {line} does not hold this much.</source>
        <translation>La réserve de la ligne {line} ne contient pas ce montant.</translation>
    </message>
    <message>
        <source>Acknowledge a drift</source>
        <translation>Prendre acte d’une dérive</translation>
    </message>
    <message>
        <source>A drift is acknowledged on commitments or on payments.</source>
        <translation>On prend acte d’une dérive sur les engagements ou sur les paiements.</translation>
    </message>
    <message>
        <source>Begin the complementary period</source>
        <translation>Ouvrir la période complémentaire</translation>
    </message>
    <message>
        <source>The year {year} is no longer open.</source>
        <translation>L’exercice {year} n’est plus ouvert.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Clôturer l’exercice</translation>
    </message>
    <message>
        <source>There is no year {year}.</source>
        <translation>Il n’y a pas d’exercice {year}.</translation>
    </message>
    <message>
        <source>Another line of this year has the code {code}.</source>
        <translation>Une autre ligne de cet exercice porte le code {code}.</translation>
    </message>
    <message>
        <source>Choose a line of an earlier year.</source>
        <translation>Choisissez une ligne d’un exercice antérieur.</translation>
    </message>
    <message>
        <source>Choose what kind of credit this is.</source>
        <translation>Choisissez de quel crédit il s’agit.</translation>
    </message>
    <message>
        <source>Commitment authority is never carried over to title 2 (LOLF, article 15).</source>
        <translation>Les autorisations d’engagement ne sont jamais reportées sur le titre 2 (LOLF, article 15).</translation>
    </message>
    <message>
        <source>The line {line} has not this much left to give.</source>
        <translation>La ligne {line} n’a plus ce montant à donner.</translation>
    </message>
    <message>
        <source>Choose what happens to the commitment.</source>
        <translation>Choisissez ce qui arrive à l’engagement.</translation>
    </message>
    <message>
        <source>The instalments must add up to the amount of the commitment.</source>
        <translation>Le total des échéances doit être égal au montant de l’engagement.</translation>
    </message>
    <message>
        <source>This exception is not listed: choose one of {known}.</source>
        <translation>Cette exception n’est pas dans la liste&#xa0;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>The line {line} is no longer used: choose another.</source>
        <translation>La ligne {line} n’est plus utilisée&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose the line of the commitment, or the one that continues it.</source>
        <translation>Choisissez la ligne de l’engagement, ou celle qui lui fait suite.</translation>
    </message>
    <message>
        <source>This commitment no longer exists: refresh the list.</source>
        <translation>Cet engagement n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>A reversal cannot be reversed: enter the movement again.</source>
        <translation>Une contre-passation ne se contre-passe pas&#xa0;: saisissez de nouveau le mouvement.</translation>
    </message>
    <message>
        <source>Between programmes at most {percent}% of the initial credits move in a year (LOLF, article 12): {left} is left for the programme of the line {line}.</source>
        <translation>Entre programmes, {percent}&#xa0;% au plus des crédits initiaux sont virés dans l’année (LOLF, article 12)&#xa0;: il reste {left} pour le programme de la ligne {line}.</translation>
    </message>
    <message>
        <source>This entry is not complete yet: synchronise, then try again.</source>
        <translation>Cette écriture n’est pas encore complète&#xa0;: synchronisez, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose two different lines.</source>
        <translation>Choisissez deux lignes différentes.</translation>
    </message>
    <message>
        <source>Choose two lines of the same year.</source>
        <translation>Choisissez deux lignes du même exercice.</translation>
    </message>
    <message>
        <source>Between these two lines this is a {kind}.</source>
        <translation>Entre ces deux lignes, il s’agit d’un {kind}.</translation>
    </message>
    <message>
        <source>reappropriation inside a programme</source>
        <translation>redéploiement</translation>
    </message>
    <message>
        <source>reappropriation between programmes</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>reappropriation between ministries</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>the code of the line</source>
        <translation>le code de la ligne</translation>
    </message>
    <message>
        <source>the nature of the movement</source>
        <translation>la nature du mouvement</translation>
    </message>
    <message>
        <source>Import movements</source>
        <translation>Importer des mouvements</translation>
    </message>
    <message>
        <source>“{name}” is too large for a bank statement.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros pour un relevé bancaire.</translation>
    </message>
    <message>
        <source>“{name}” is neither OFX, nor MT940, nor camt.053, nor CFONB 120.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni OFX, ni MT940, ni camt.053, ni CFONB 120.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: ask the bank for the statement again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: redemandez le relevé à la banque.</translation>
    </message>
    <message>
        <source>“{name}” holds too many entries for a bank statement.</source>
        <translation>«&#xa0;{name}&#xa0;» contient trop d’écritures pour un relevé bancaire.</translation>
    </message>
    <message>
        <source>“{name}” holds no entry.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune écriture.</translation>
    </message>
    <message>
        <source>Money received is not imported: enter it as a credit. Entries: {count}</source>
        <translation>Les sommes reçues ne sont pas importées&#xa0;: saisissez-les comme crédits. Écritures&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Already imported and left out: {count}</source>
        <translation>Déjà importées et laissées de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The entry is in {currency}: only euros are entered.</source>
        <translation>L’écriture est en {currency}&#xa0;: seuls les euros sont saisis.</translation>
    </message>
    <message>
        <source>Choose the line that pays.</source>
        <translation>Choisissez la ligne qui paie.</translation>
    </message>
    <message>
        <source>No line of this year has the code “{code}”.</source>
        <translation>Aucune ligne de cet exercice ne porte le code «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>“{number}” is not the number of one commitment.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas le numéro d’un engagement.</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it like 31/12/2026.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour&#xa0;: écrivez-le ainsi&#xa0;: 31/12/2026.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>Mise à disposition</translation>
    </message>
    <message>
        <source>Carry-forward</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Earmarked funds</source>
        <translation>Fonds de concours</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Dégel</translation>
    </message>
    <message>
        <source>Reappropriation between programmes</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Reappropriation inside a programme</source>
        <translation>Redéploiement</translation>
    </message>
    <message>
        <source>Reappropriation between ministries</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Service fait</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Payment request</source>
        <translation>Demande de paiement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment without commitment</source>
        <translation>Paiement sans engagement</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Derogation</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Contre-passation</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Service fait</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Credits for payment</source>
        <translation>Crédits de mandatement</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Liquidé</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Mandaté</translation>
    </message>
    <message>
        <source>Frozen (CP)</source>
        <translation>Gelé (CP)</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Credits and what was committed and paid of them</source>
        <translation>Crédits, part engagée et part payée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Of {credits}, {committed} is committed and {paid} paid.</source>
        <translation>Sur {credits}, {committed} sont engagés et {paid} payés.</translation>
    </message>
    <message>
        <source>{line}: this year against its profile</source>
        <translation>{line}&#xa0;: l’exercice et son profil</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cet exercice</translation>
    </message>
    <message>
        <source>Profile ± 5%</source>
        <translation>Profil ± 5&#xa0;%</translation>
    </message>
    <message>
        <source>{actual} at the end of {month}, {expected} expected.</source>
        <translation>{actual} fin {month}, {expected} attendus.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Dans le profil</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Under-consumption</source>
        <translation>Sous-consommation</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>AE open</source>
        <translation>AE ouvertes</translation>
    </message>
    <message>
        <source>CP open</source>
        <translation>CP ouverts</translation>
    </message>
    <message>
        <source>Frozen (AE)</source>
        <translation>Gelé (AE)</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Paid without commitment</source>
        <translation>Payé sans engagement</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>AE available</source>
        <translation>AE disponibles</translation>
    </message>
    <message>
        <source>CP available</source>
        <translation>CP disponibles</translation>
    </message>
    <message>
        <source>Outstanding payments</source>
        <translation>Restes à payer</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Charges à payer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>AE</source>
        <translation>AE</translation>
    </message>
    <message>
        <source>CP</source>
        <translation>CP</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Gap (%)</source>
        <translation>Écart (%)</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Atterrissage</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Enter a movement</source>
        <translation>Saisir un mouvement</translation>
    </message>
    <message>
        <source>Commit {subject}</source>
        <translation>Engager {subject}</translation>
    </message>
    <message>
        <source>Carry credits forward</source>
        <translation>Reporter des crédits</translation>
    </message>
    <message>
        <source>Reverse a movement</source>
        <translation>Contre-passer un mouvement</translation>
    </message>
    <message>
        <source>This commitment is provisional: wait for the shared space, or name who allows it.</source>
        <translation>Cet engagement est provisoire&#xa0;: attendez l’espace partagé, ou nommez qui l’autorise.</translation>
    </message>
    <message>
        <source>The line {line} is over-committed by {excess}.</source>
        <translation>La ligne {line} est en dépassement de {excess}.</translation>
    </message>
    <message>
        <source>The commitment “{subject}” has a step above the one before it: {step}.</source>
        <translation>L’engagement «&#xa0;{subject}&#xa0;» a une étape supérieure à la précédente&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>The chain of the device {device} is broken at a movement.</source>
        <translation>La chaîne du poste {device} est rompue à un mouvement.</translation>
    </message>
    <message>
        <source>A movement does not count: {verdict}.</source>
        <translation>Un mouvement n’est pas compté&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>waiting for the row it speaks of</source>
        <translation>en attente de sa référence</translation>
    </message>
    <message>
        <source>Situation of the credits, {year}</source>
        <translation>Situation des crédits, {year}</translation>
    </message>
    <message>
        <source>Line {line}, {year}</source>
        <translation>Ligne {line}, {year}</translation>
    </message>
    <message>
        <source>Commitments outstanding</source>
        <translation>Engagements restant à payer</translation>
    </message>
    <message>
        <source>Drift of the lines, {year}</source>
        <translation>Dérive des lignes, {year}</translation>
    </message>
    <message>
        <source>Closing of the year {year}</source>
        <translation>Clôture de l’exercice {year}</translation>
    </message>
    <message>
        <source>AE available: {ae}; CP available: {cp}. As of {day}; SHA-256 of the balances: {hash}</source>
        <translation>AE disponibles&#xa0;: {ae}&#x202f;; CP disponibles&#xa0;: {cp}. Arrêté au {day}&#x202f;; SHA-256 des soldes&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Available: {ae}; left to pay from: {cp}. As of {day}; SHA-256 of the balances: {hash}</source>
        <translation>Disponible&#xa0;: {ae}&#x202f;; reste à mandater&#xa0;: {cp}. Arrêté au {day}&#x202f;; SHA-256 des soldes&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>As of {day}; SHA-256 of the balances: {hash}</source>
        <translation>Arrêté au {day}&#xa0;; SHA-256 des soldes&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Straight line: no earlier year</source>
        <translation>Linéaire&#xa0;: aucun exercice antérieur</translation>
    </message>
    <message>
        <source>Mean of {count} earlier years</source>
        <translation>Moyenne de {count} exercices antérieurs</translation>
    </message>
    <message>
        <source>Report on the budget</source>
        <translation>État du budget</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Les exports sont désactivés sur ce poste par la DSI.</translation>
    </message>
    <message>
        <source>Choose the line of the report.</source>
        <translation>Choisissez la ligne de l’état.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {thousands} or {decimals}.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons&#xa0;: écrivez {thousands} ou {decimals}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount: write it like 1234,50, with at most fifteen figures and two decimals.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant&#xa0;: écrivez-le comme 1234,50, avec quinze chiffres au plus et deux décimales.</translation>
    </message>
    <message>
        <source>Line {line} {label}: drift of {gap}%</source>
        <translation>Ligne {line} {label}&#xa0;: dérive de {gap}&#xa0;%</translation>
    </message>
    <message>
        <source>Line {line} {label}: exceeded by {excess}</source>
        <translation>Ligne {line} {label}&#xa0;: dépassement de {excess}</translation>
    </message>
    <message>
        <source>Fiscal year {year}.</source>
        <translation>Exercice {year}.</translation>
    </message>
    <message>
        <source>Level: {level}.</source>
        <translation>Niveau&#xa0;: {level}.</translation>
    </message>
    <message>
        <source>So far {actual}, {expected} expected by now, gap {gap}.</source>
        <translation>À ce jour {actual}, {expected} attendus, écart {gap}.</translation>
    </message>
    <message>
        <source>At this pace the year would end at {landing}.</source>
        <translation>À ce rythme, l’exercice finirait à {landing}.</translation>
    </message>
    <message>
        <source>Credits {credits}, committed {committed}, paid {paid}, available {left}.</source>
        <translation>Crédits {credits}, engagé {committed}, payé {paid}, disponible {left}.</translation>
    </message>
    <message>
        <source>Allowed by derogation: {allowed}.</source>
        <translation>Couvert par dérogation&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>{number} {subject} ({agent}): {amount}, exceeds by {excess}.</source>
        <translation>{number} {subject} ({agent})&#xa0;: {amount}, dépasse de {excess}.</translation>
    </message>
    <message>
        <source>Movements that explain it</source>
        <translation>Mouvements explicatifs</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>{measure} by {by}, {year}</source>
        <translation>{measure} par {by}, {year}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Choose a later year to carry into.</source>
        <translation>Choisissez un exercice postérieur pour le report.</translation>
    </message>
    <message>
        <source>Credits were already carried into {year}: reverse that entry first.</source>
        <translation>Des crédits ont déjà été reportés sur {year}&#xa0;: contre-passez d’abord cette opération.</translation>
    </message>
    <message>
        <source>Nothing is left to carry forward.</source>
        <translation>Il ne reste rien à reporter.</translation>
    </message>
    <message>
        <source>No line of {to} continues a line of {year}: open a year like the one before it, then carry.</source>
        <translation>Aucune ligne de {to} ne continue une ligne de {year}&#xa0;: ouvrez un exercice sur le modèle du précédent, puis reportez.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Figures for the item</source>
        <translation>Chiffres du point</translation>
    </message>
    <message>
        <source>the gap is above 10%</source>
        <translation>l’écart dépasse 10&#xa0;%</translation>
    </message>
    <message>
        <source>above 5% at two month ends in a row</source>
        <translation>plus de 5&#xa0;% à deux fins de mois de suite</translation>
    </message>
    <message>
        <source>the year would end above its credits</source>
        <translation>l’exercice finirait au-dessus de ses crédits</translation>
    </message>
    <message>
        <source>the gap is above 5%</source>
        <translation>l’écart dépasse 5&#xa0;%</translation>
    </message>
    <message>
        <source>Exceeded, born of synchronisation</source>
        <translation>Dépassement né de la synchronisation</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Covered by derogation</source>
        <translation>Couvert par dérogation</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle opération</translation>
    </message>
    <message>
        <source>Enter a credit or a freeze…</source>
        <translation>Saisir un crédit ou un gel…</translation>
    </message>
    <message>
        <source>Move credit to another line…</source>
        <translation>Déplacer des crédits vers une autre ligne…</translation>
    </message>
    <message>
        <source>Grant a quota…</source>
        <translation>Accorder un quota…</translation>
    </message>
    <message>
        <source>New line of credit…</source>
        <translation>Nouvelle ligne de crédit…</translation>
    </message>
    <message>
        <source>Change the line of credit…</source>
        <translation>Modifier la ligne de crédit…</translation>
    </message>
    <message>
        <source>New place in the tree…</source>
        <translation>Nouveau nœud de l’arborescence…</translation>
    </message>
    <message>
        <source>Open a year…</source>
        <translation>Ouvrir un exercice…</translation>
    </message>
    <message>
        <source>Carry credits forward…</source>
        <translation>Reporter des crédits…</translation>
    </message>
    <message>
        <source>Begin the complementary period…</source>
        <translation>Ouvrir la période complémentaire…</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>Clore l’exercice…</translation>
    </message>
    <message>
        <source>Print a report…</source>
        <translation>Imprimer un état…</translation>
    </message>
    <message>
        <source>Export the ledger as accounting text…</source>
        <translation>Exporter le journal en texte comptable…</translation>
    </message>
    <message>
        <source>Import movements…</source>
        <translation>Importer des mouvements…</translation>
    </message>
    <message>
        <source>Fold or unfold the place</source>
        <translation>Replier ou déplier le nœud</translation>
    </message>
    <message>
        <source>Reverse the movement…</source>
        <translation>Contre-passer le mouvement…</translation>
    </message>
    <message>
        <source>Note that it was sent</source>
        <translation>Noter l’envoi</translation>
    </message>
    <message>
        <source>Certify the service…</source>
        <translation>Certifier le service fait…</translation>
    </message>
    <message>
        <source>Ask for payment…</source>
        <translation>Demander le paiement…</translation>
    </message>
    <message>
        <source>Note the payment…</source>
        <translation>Constater le paiement…</translation>
    </message>
    <message>
        <source>Increase…</source>
        <translation>Compléter…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Estimate its carbon…</source>
        <translation>Estimer son carbone…</translation>
    </message>
    <message>
        <source>Derogate…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Acknowledge the drift…</source>
        <translation>Prendre acte de la dérive…</translation>
    </message>
    <message>
        <source>Propose a meeting…</source>
        <translation>Proposer une réunion…</translation>
    </message>
    <message>
        <source>Draft the note…</source>
        <translation>Rédiger la note…</translation>
    </message>
    <message>
        <source>Write the note as a Word document…</source>
        <translation>Écrire la note en document Word…</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Allowed by (derogation)</source>
        <translation>Autorisé par (dérogation)</translation>
    </message>
    <message>
        <source>Enters the year as</source>
        <translation>Entre dans l’exercice comme</translation>
    </message>
    <message>
        <source>Gives AE back although of an earlier year</source>
        <translation>Rend des AE bien que d’un exercice antérieur</translation>
    </message>
    <message>
        <source>No (article 160)</source>
        <translation>Non (article 160)</translation>
    </message>
    <message>
        <source>Correction of an error</source>
        <translation>Correction d’une erreur</translation>
    </message>
    <message>
        <source>Contract replaced</source>
        <translation>Marché remplacé</translation>
    </message>
    <message>
        <source>Default of the supplier</source>
        <translation>Défaillance du fournisseur</translation>
    </message>
    <message>
        <source>Other listed exception</source>
        <translation>Autre exception prévue</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Vers la ligne</translation>
    </message>
    <message>
        <source>From the line</source>
        <translation>De la ligne</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>State: AE and CP</source>
        <translation>État&#xa0;: AE et CP</translation>
    </message>
    <message>
        <source>Local authority or establishment (M57)</source>
        <translation>Collectivité ou établissement (M57)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Tree and lines of</source>
        <translation>Arborescence et lignes de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Nœud de rattachement</translation>
    </message>
    <message>
        <source>Title (1 to 7)</source>
        <translation>Titre (1 à 7)</translation>
    </message>
    <message>
        <source>Above the credit</source>
        <translation>Au-delà du crédit</translation>
    </message>
    <message>
        <source>Refuse, or derogate</source>
        <translation>Refuser, sauf dérogation</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Ne rien dire</translation>
    </message>
    <message>
        <source>Warn from (%)</source>
        <translation>Avertir à partir de (%)</translation>
    </message>
    <message>
        <source>Own forecast of the year</source>
        <translation>Prévision propre de l’exercice</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Plus utilisée</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Choose a line of credit from the list.</source>
        <translation>Choisissez une ligne de crédit dans la liste.</translation>
    </message>
    <message>
        <source>Line {line}: {before} available, {after} after this entry.</source>
        <translation>Ligne {line}&#xa0;: {before} disponibles, {after} après cette opération.</translation>
    </message>
    <message>
        <source>Line {line}: {before} available.</source>
        <translation>Ligne {line}&#xa0;: {before} disponibles.</translation>
    </message>
    <message>
        <source>Lower the amount, or name who allows it and why.</source>
        <translation>Baissez le montant, ou nommez qui l’autorise et pourquoi.</translation>
    </message>
    <message>
        <source>Choose the supplier from the list, or create it.</source>
        <translation>Choisissez le fournisseur dans la liste, ou créez-le.</translation>
    </message>
    <message>
        <source>Write the day like 31/12/2026.</source>
        <translation>Écrivez le jour comme 31/12/2026.</translation>
    </message>
    <message>
        <source>Complementary period</source>
        <translation>Période complémentaire</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>Commitments: {count}</source>
        <translation>Engagements&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Number of the commitment</source>
        <translation>Numéro de l’engagement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In part frozen</source>
        <translation>Gelée en partie</translation>
    </message>
    <message>
        <source>Paid, committed</source>
        <translation>Payé, engagé</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contre-passé</translation>
    </message>
    <message>
        <source>Subject to confirmation</source>
        <translation>Sous réserve</translation>
    </message>
    <message>
        <source>Waiting for its reference</source>
        <translation>En attente de sa référence</translation>
    </message>
    <message>
        <source>Frozen for payment</source>
        <translation>Gelé (mandatement)</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Available after</source>
        <translation>Disponible après</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Situation of the credits</source>
        <translation>Situation des crédits</translation>
    </message>
    <message>
        <source>Sheet of the line in front</source>
        <translation>Fiche de la ligne choisie</translation>
    </message>
    <message>
        <source>Drift of the lines</source>
        <translation>Dérive des lignes</translation>
    </message>
    <message>
        <source>Closing of the year</source>
        <translation>Clôture de l’exercice</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>hledger journal</source>
        <translation>journal hledger</translation>
    </message>
    <message>
        <source>beancount ledger</source>
        <translation>journal beancount</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture de l’état</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>First: {head}, {amount}.</source>
        <translation>En tête&#xa0;: {head}, {amount}.</translation>
    </message>
    <message>
        <source>Committed (AE)</source>
        <translation>Engagé (AE)</translation>
    </message>
    <message>
        <source>Paid (CP)</source>
        <translation>Payé (CP)</translation>
    </message>
    <message>
        <source>Credits open</source>
        <translation>Crédits ouverts</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Left to pay from</source>
        <translation>Reste à mandater</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The year is over.</source>
        <translation>L’exercice est terminé.</translation>
    </message>
    <message>
        <source>The year is not over: it can be closed from 1 January on.</source>
        <translation>L’exercice n’est pas terminé&#xa0;: il peut être clos à partir du 1er janvier.</translation>
    </message>
    <message>
        <source>No line is exceeded.</source>
        <translation>Aucune ligne n’est dépassée.</translation>
    </message>
    <message>
        <source>A line is exceeded: withdraw, reduce, cover or derogate first.</source>
        <translation>Une ligne est dépassée&#xa0;: retirez, réduisez, couvrez ou dérogez d’abord.</translation>
    </message>
    <message>
        <source>No commitment is provisional.</source>
        <translation>Aucun engagement n’est provisoire.</translation>
    </message>
    <message>
        <source>Commitments still provisional: {left}. Synchronise.</source>
        <translation>Engagements encore provisoires&#xa0;: {left}. Synchronisez.</translation>
    </message>
    <message>
        <source>Every payment that was asked for is made.</source>
        <translation>Tous les paiements demandés sont faits.</translation>
    </message>
    <message>
        <source>Asked for and not paid: {left}.</source>
        <translation>Demandé et non payé&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Every service that was certified is invoiced.</source>
        <translation>Tout service fait est facturé.</translation>
    </message>
    <message>
        <source>Certified and not invoiced (accrued expenses): {left}.</source>
        <translation>Service fait non facturé (charges à payer)&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Nothing is left to pay on commitments.</source>
        <translation>Il ne reste rien à payer sur engagements.</translation>
    </message>
    <message>
        <source>Left to pay on commitments, goes on next year: {left}.</source>
        <translation>Restes à payer, poursuivis l’an prochain&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Every credit was committed.</source>
        <translation>Tous les crédits ont été engagés.</translation>
    </message>
    <message>
        <source>Not committed, carried forward or lost: {left}.</source>
        <translation>Non engagé, à reporter ou perdu&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Credits were carried into the next year.</source>
        <translation>Des crédits ont été reportés sur l’exercice suivant.</translation>
    </message>
    <message>
        <source>Nothing was carried into the next year yet.</source>
        <translation>Rien n’a encore été reporté sur l’exercice suivant.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>En dérive</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Service, invoices, requests</source>
        <translation>Service fait, factures, demandes</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Fiscal year; the newest one.</source>
        <translation>Exercice&#xa0;; le plus récent.</translation>
    </message>
    <message>
        <source>Code of the line.</source>
        <translation>Code de la ligne.</translation>
    </message>
    <message>
        <source>The year {year} is open.</source>
        <translation>L’exercice {year} est ouvert.</translation>
    </message>
    <message>
        <source>The line {code} is added.</source>
        <translation>La ligne {code} est ajoutée.</translation>
    </message>
    <message>
        <source>The ledger of {year} is sound.</source>
        <translation>Le journal de {year} est sain.</translation>
    </message>
    <message>
        <source>No line drifts.</source>
        <translation>Aucune ligne ne dérive.</translation>
    </message>
    <message>
        <source>Lines accepted: {accepted} of {lines}</source>
        <translation>Lignes acceptées&#xa0;: {accepted} sur {lines}</translation>
    </message>
    <message>
        <source>Nothing was written: mend these lines, then import again.</source>
        <translation>Rien n’a été écrit&#xa0;: corrigez ces lignes, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The complementary period of {year} has begun.</source>
        <translation>La période complémentaire de {year} est ouverte.</translation>
    </message>
    <message>
        <source>The year {year} is closed.</source>
        <translation>L’exercice {year} est clos.</translation>
    </message>
    <message>
        <source>Folder for the files.</source>
        <translation>Dossier des fichiers.</translation>
    </message>
    <message>
        <source>A .csv or .xlsx, or a statement.</source>
        <translation>Un .csv ou un .xlsx, ou un relevé.</translation>
    </message>
    <message>
        <source>What counts: committed, the usual, or paid.</source>
        <translation>Ce qui compte&#xa0;: committed (engagé), par défaut, ou paid (payé).</translation>
    </message>
    <message>
        <source>List the lines of a year with every balance.</source>
        <translation>Lister les lignes d’un exercice avec tous leurs soldes.</translation>
    </message>
    <message>
        <source>Open a fiscal year.</source>
        <translation>Ouvrir un exercice.</translation>
    </message>
    <message>
        <source>The year to open.</source>
        <translation>L’exercice à ouvrir.</translation>
    </message>
    <message>
        <source>Take over the lines of this earlier year.</source>
        <translation>Reprendre les lignes de cet exercice antérieur.</translation>
    </message>
    <message>
        <source>Words of the year: state, local (M57) or other.</source>
        <translation>Vocabulaire de l’exercice&#xa0;: state (État), local (M57) ou other (autre).</translation>
    </message>
    <message>
        <source>Add a line of credit.</source>
        <translation>Ajouter une ligne de crédit.</translation>
    </message>
    <message>
        <source>Code of the new line.</source>
        <translation>Code de la nouvelle ligne.</translation>
    </message>
    <message>
        <source>Words of the line.</source>
        <translation>Libellé de la ligne.</translation>
    </message>
    <message>
        <source>Title of the LOLF, 1 to 7; 3.</source>
        <translation>Titre de la LOLF, de 1 à 7&#xa0;; 3.</translation>
    </message>
    <message>
        <source>Account by nature.</source>
        <translation>Compte par nature.</translation>
    </message>
    <message>
        <source>Above the credit: block, warn or free.</source>
        <translation>Au-delà du crédit&#xa0;: block (bloquer), warn (avertir) ou free (libre).</translation>
    </message>
    <message>
        <source>The line’s own forecast of the year.</source>
        <translation>Prévision propre à la ligne pour l’exercice.</translation>
    </message>
    <message>
        <source>Show a line: its balances and its newest movements.</source>
        <translation>Montrer une ligne&#xa0;: ses soldes et ses derniers mouvements.</translation>
    </message>
    <message>
        <source>At most so many movements; 50.</source>
        <translation>Ce nombre de mouvements au plus&#xa0;; 50.</translation>
    </message>
    <message>
        <source>Verify the ledger of a year.</source>
        <translation>Vérifier le journal d’un exercice.</translation>
    </message>
    <message>
        <source>Write a report: PDF, XLSX and CSV.</source>
        <translation>Écrire un état&#xa0;: PDF, XLSX et CSV.</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Quel état.</translation>
    </message>
    <message>
        <source>Say which lines drift from their own profile.</source>
        <translation>Dire quelles lignes dérivent de leur propre profil.</translation>
    </message>
    <message>
        <source>Day of the verdict; today.</source>
        <translation>Jour du constat&#xa0;; aujourd’hui.</translation>
    </message>
    <message>
        <source>Import movements: CSV, XLSX, OFX, MT940, camt.053 or CFONB 120.</source>
        <translation>Importer des mouvements&#xa0;: CSV, XLSX, OFX, MT940, camt.053 ou CFONB 120.</translation>
    </message>
    <message>
        <source>Write what was tried; without it nothing is.</source>
        <translation>Écrire ce qui a été essayé&#xa0;; sans cela, rien ne l’est.</translation>
    </message>
    <message>
        <source>Write the ledger as plain-text accounting.</source>
        <translation>Écrire le journal en comptabilité en texte brut.</translation>
    </message>
    <message>
        <source>hledger, the usual, or beancount.</source>
        <translation>hledger, par défaut, ou beancount.</translation>
    </message>
    <message>
        <source>Close a fiscal year that is over.</source>
        <translation>Clôturer un exercice terminé.</translation>
    </message>
    <message>
        <source>Only begin the complementary period: entries then need a reason.</source>
        <translation>Ouvrir seulement la période complémentaire&#xa0;: les écritures veulent alors un motif.</translation>
    </message>
    <message>
        <source>Entered: {id}</source>
        <translation>Saisi&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Commitment: {id}</source>
        <translation>Engagement&#xa0;: {id}</translation>
    </message>
    <message>
        <source>This nature needs --{field}.</source>
        <translation>Cette nature demande --{field}.</translation>
    </message>
    <message>
        <source>Day of the movement; today.</source>
        <translation>Jour du mouvement&#xa0;; aujourd’hui.</translation>
    </message>
    <message>
        <source>How it enters its year; once closed, only a late kind.</source>
        <translation>Comment il entre dans son exercice&#xa0;; une fois clos, seulement un type tardif.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Motif.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>À quoi il sert.</translation>
    </message>
    <message>
        <source>Number of the document, or of the EJ.</source>
        <translation>Numéro de la pièce, ou de l’EJ.</translation>
    </message>
    <message>
        <source>Amount in AE, where it differs.</source>
        <translation>Montant en AE, s’il diffère.</translation>
    </message>
    <message>
        <source>Amount in CP, where it differs.</source>
        <translation>Montant en CP, s’il diffère.</translation>
    </message>
    <message>
        <source>Enter a movement.</source>
        <translation>Saisir un mouvement.</translation>
    </message>
    <message>
        <source>What the movement is.</source>
        <translation>Ce qu’est le mouvement.</translation>
    </message>
    <message>
        <source>Amount, like 1234,50.</source>
        <translation>Montant, comme 1234,50.</translation>
    </message>
    <message>
        <source>Number or id of the commitment.</source>
        <translation>Numéro ou id de l’engagement.</translation>
    </message>
    <message>
        <source>Name of the supplier.</source>
        <translation>Nom du fournisseur.</translation>
    </message>
    <message>
        <source>Reference of the public contract.</source>
        <translation>Référence du marché.</translation>
    </message>
    <message>
        <source>Who allows it beyond the credit; give --reason.</source>
        <translation>Qui l’autorise au-delà du crédit&#xa0;; donnez --reason.</translation>
    </message>
    <message>
        <source>Code under which an old withdrawal gives AE back.</source>
        <translation>Code sous lequel un retrait ancien rend des AE.</translation>
    </message>
    <message>
        <source>Move credit from a line to another.</source>
        <translation>Déplacer des crédits d’une ligne à une autre.</translation>
    </message>
    <message>
        <source>Code of the line that gives.</source>
        <translation>Code de la ligne qui donne.</translation>
    </message>
    <message>
        <source>Code of the line that receives.</source>
        <translation>Code de la ligne qui reçoit.</translation>
    </message>
    <message>
        <source>Amount in AE.</source>
        <translation>Montant en AE.</translation>
    </message>
    <message>
        <source>Take a movement back by its opposite.</source>
        <translation>Annuler un mouvement par son opposé.</translation>
    </message>
    <message>
        <source>The id of the movement.</source>
        <translation>L’id du mouvement.</translation>
    </message>
    <message>
        <source>This fiscal year is not open: run “budget open {year}” first.</source>
        <translation>Cet exercice n’est pas ouvert&#xa0;: lancez d’abord «&#xa0;budget open {year}&#xa0;».</translation>
    </message>
    <message>
        <source>No line of {year} has the code “{code}”.</source>
        <translation>Aucune ligne de {year} ne porte le code «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>Several commitments have the number “{reference}”: name one by its id.</source>
        <translation>Plusieurs engagements portent le numéro «&#xa0;{reference}&#xa0;»&#xa0;: désignez-en un par son id.</translation>
    </message>
    <message>
        <source>“{reference}” is neither the number nor the id of a commitment.</source>
        <translation>«&#xa0;{reference}&#xa0;» n’est ni le numéro ni l’id d’un engagement.</translation>
    </message>
    <message>
        <source>“{name}” is not the name, the SIREN or the id of one supplier.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni le nom, ni le SIREN, ni l’identifiant d’un seul fournisseur.</translation>
    </message>
    <message>
        <source>Open the year {year} first, like this one.</source>
        <translation>Ouvrez d’abord l’exercice {year}, sur le modèle de celui-ci.</translation>
    </message>
    <message>
        <source>Give an agent a quota of a line, to commit firmly while alone.</source>
        <translation>Donner à un agent un quota d’une ligne, pour engager ferme hors ligne.</translation>
    </message>
    <message>
        <source>Name or initials of the agent.</source>
        <translation>Nom ou initiales de l’agent.</translation>
    </message>
    <message>
        <source>How much; below zero gives back.</source>
        <translation>Combien&#xa0;; en dessous de zéro, rend.</translation>
    </message>
    <message>
        <source>Carry what a year leaves into the next.</source>
        <translation>Reporter ce qu’un exercice laisse sur le suivant.</translation>
    </message>
</context>
</TS>
