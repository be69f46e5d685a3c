<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Line {line}: {left} will be left, past the warning at {percent} %.</source>
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
        <source>“{name}” is neither OFX, nor MT940, nor camt.053.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un OFX, ni un MT940, ni un camt.053.</translation>
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
        <source>Paid</source>
        <translation>Payé</translation>
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
        <source>Line</source>
        <translation>Ligne</translation>
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
        <source>Outstanding</source>
        <translation>Restes à payer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
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
        <source>Import movements: CSV, XLSX, OFX, MT940 or camt.053.</source>
        <translation>Importer des mouvements&#xa0;: CSV, XLSX, OFX, MT940 ou camt.053.</translation>
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
        <source>Entered.</source>
        <translation>Saisi.</translation>
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
        <source>“{reference}” is not the number or the id of one commitment.</source>
        <translation>«&#xa0;{reference}&#xa0;» n’est ni le numéro ni l’id d’un engagement.</translation>
    </message>
    <message>
        <source>No supplier is called “{name}”.</source>
        <translation>Aucun fournisseur ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
</TS>
