<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Files and what became of them</source>
        <translation>Fichiers et ce qu’ils sont devenus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) received</source>
        <translation>
            <numerusform>%Ln fichier reçu</numerusform>
            <numerusform>%Ln fichiers reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>A refused file leaves nothing behind; the others are kept.</source>
        <translation>Un fichier refusé ne laisse rien&#xa0;; les autres sont conservés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>InvoiceActs</name>
    <message>
        <source>Match the invoice {number}</source>
        <translation>Rapprocher la facture {number}</translation>
    </message>
    <message>
        <source>{amount} in all; the parts add up to it.</source>
        <translation>{amount} en tout&#xa0;; les parts en font la somme.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Increase the commitment</source>
        <translation>Compléter l’engagement</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>Défaire le rapprochement</translation>
    </message>
    <message>
        <source>Nothing is deleted: what was counted on the commitment is reversed, with this reason.</source>
        <translation>Rien n’est effacé&#xa0;: ce qui était compté sur l’engagement est contre-passé, avec ce motif.</translation>
    </message>
    <message>
        <source>Certify the service</source>
        <translation>Certifier le service fait</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Order the payment</source>
        <translation>Ordonner le paiement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>N° d’EJ cité</translation>
    </message>
    <message>
        <source>Pay without commitment</source>
        <translation>Payer hors engagement</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>Noter le paiement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Revenir sur la dernière étape</translation>
    </message>
    <message>
        <source>Nothing is deleted: a reversing entry is written beside each movement, with this reason.</source>
        <translation>Rien n’est effacé&#xa0;: une contre-passation s’écrit à côté de chaque mouvement, avec ce motif.</translation>
    </message>
    <message>
        <source>Interrupt the delay</source>
        <translation>Suspendre le délai</translation>
    </message>
    <message>
        <source>Once only, before the payment is ordered, and the supplier is told what is missing (R2192-27).</source>
        <translation>Une seule fois, avant l’ordonnancement, et le fournisseur est informé de ce qui manque (R2192-27).</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume the delay</source>
        <translation>Reprendre le délai</translation>
    </message>
    <message>
        <source>Thirty days begin anew, or what was left where that is more (R2192-29).</source>
        <translation>Trente jours repartent, ou ce qui restait si c’est davantage (R2192-29).</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose the legal delay</source>
        <translation>Choisir le délai légal</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Release the invoice</source>
        <translation>Libérer la facture</translation>
    </message>
    <message>
        <source>It is no duplicate, or the supplier has confirmed its totals: say which.</source>
        <translation>Ce n’est pas un doublon, ou le fournisseur a confirmé ses totaux&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>Put the invoice aside</source>
        <translation>Écarter la facture</translation>
    </message>
    <message>
        <source>A true duplicate, or one sent back: it stays in the register.</source>
        <translation>Un vrai doublon, ou une facture renvoyée&#xa0;: elle reste au registre.</translation>
    </message>
    <message>
        <source>Who sent this invoice?</source>
        <translation>Qui a envoyé cette facture&#xa0;?</translation>
    </message>
    <message>
        <source>{invoice}: {amount} more than is left of its commitment.</source>
        <translation>{invoice}&#xa0;: {amount} de plus que le reste de son engagement.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Undo the match…</source>
        <translation>Défaire le rapprochement…</translation>
    </message>
    <message>
        <source>Interrupt…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>No commitment looks like this invoice: press R.</source>
        <translation>Aucun engagement ne ressemble à cette facture&#xa0;: appuyez sur R.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The lines of this invoice are not known.</source>
        <translation>Les lignes de cette facture ne sont pas connues.</translation>
    </message>
    <message>
        <source>No invoice is chosen.</source>
        <translation>Aucune facture n’est choisie.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{amount} more than is left of its commitment: increase it, or match the invoice elsewhere.</source>
        <translation>{amount} de plus que le reste de son engagement&#xa0;: complétez-le, ou rapprochez la facture ailleurs.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxes</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connue par</translation>
    </message>
    <message>
        <source>Pay by, it says</source>
        <translation>Échéance indiquée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>N° d’EJ cité</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Reprend la facture</translation>
    </message>
    <message>
        <source>A credit note has none.</source>
        <translation>Un avoir n’en a pas.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Service certified</source>
        <translation>Service fait le</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>À payer avant le</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordonnancée</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Interest owed</source>
        <translation>Intérêts moratoires dus</translation>
    </message>
    <message>
        <source>Indemnity owed</source>
        <translation>Indemnité due</translation>
    </message>
    <message>
        <source>Both to be paid by</source>
        <translation>Les deux à payer avant le</translation>
    </message>
    <message>
        <source>Undone: {reason}</source>
        <translation>Défait&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Tax at {rate}% of {base}: {tax}</source>
        <translation>TVA à {rate}&#xa0;% sur {base}&#xa0;: {tax}</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Soon late</source>
        <translation>Bientôt en retard</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>To match</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>To certify and pay</source>
        <translation>À certifier et payer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Drop Factur-X, CII or UBL invoices here.</source>
        <translation>Déposez ici des factures Factur-X, CII ou UBL.</translation>
    </message>
    <message>
        <source>No invoice here.</source>
        <translation>Aucune facture ici.</translation>
    </message>
    <message>
        <source>Receive invoice files…</source>
        <translation>Recevoir des fichiers de factures…</translation>
    </message>
</context>
<context>
    <name>InvoicesPanel</name>
    <message>
        <source>Search a number, a supplier, an order…</source>
        <translation>Chercher un numéro, un fournisseur, un EJ…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln fournisseur</numerusform>
            <numerusform>%Ln fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recevoir…</translation>
    </message>
    <message>
        <source>New supplier…</source>
        <translation>Nouveau fournisseur…</translation>
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
        <translation>Écrits&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>No file came with this invoice.</source>
        <translation>Aucun fichier n’est joint à cette facture.</translation>
    </message>
    <message>
        <source>Open this file in its own program.</source>
        <translation>Ouvrez ce fichier dans son propre programme.</translation>
    </message>
</context>
<context>
    <name>ReceivingActs</name>
    <message>
        <source>Invoices to receive</source>
        <translation>Factures à recevoir</translation>
    </message>
    <message>
        <source>Invoices (*.pdf *.xml);;Every file (*)</source>
        <translation>Factures (*.pdf *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Type an invoice</source>
        <translation>Saisir une facture</translation>
    </message>
    <message>
        <source>Amounts of a credit note have no sign. Without tax may stay empty: the tax is then nothing.</source>
        <translation>Les montants d’un avoir n’ont pas de signe. Le montant hors taxes peut rester vide&#xa0;: la TVA est alors nulle.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Rate of the central bank</source>
        <translation>Taux de la banque centrale</translation>
    </message>
    <message>
        <source>Main refinancing rate in force on the first day of the half-year; eight points are added to it.</source>
        <translation>Taux de refinancement en vigueur au premier jour du semestre&#xa0;; huit points s’y ajoutent.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) matched.</source>
        <translation>
            <numerusform>%Ln facture rapprochée.</numerusform>
            <numerusform>%Ln factures rapprochées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you.</source>
        <translation>
            <numerusform>%Ln vous attend.</numerusform>
            <numerusform>%Ln vous attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierDetail</name>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Offer or not</source>
        <translation>Proposer ou non</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>No supplier is chosen.</source>
        <translation>Aucun fournisseur n’est choisi.</translation>
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
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Every key fits.</source>
        <translation>Toutes les clés sont justes.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>No criterion is kept.</source>
        <translation>Aucun critère n’est noté.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Identifier abroad</source>
        <translation>Identifiant étranger</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Emplois</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>No supplier here.</source>
        <translation>Aucun fournisseur ici.</translation>
    </message>
    <message>
        <source>New supplier…</source>
        <translation>Nouveau fournisseur…</translation>
    </message>
    <message>
        <source>Merge {name} into another supplier</source>
        <translation>Fusionner {name} avec un autre fournisseur</translation>
    </message>
    <message>
        <source>Nothing is erased: its name becomes another name of the one that is kept.</source>
        <translation>Rien n’est effacé&#xa0;: son nom devient un autre nom de celui qui reste.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Change the supplier</source>
        <translation>Modifier le fournisseur</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>A key that does not fit is pointed out, not refused.</source>
        <translation>Une clé qui ne convient pas est signalée, jamais refusée.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>Keys that do not fit</source>
        <translation>Clés fausses</translation>
    </message>
    <message>
        <source>Without environmental criterion</source>
        <translation>Sans critère environnemental</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Plus proposés</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Join the scan…</source>
        <translation>Joindre la numérisation…</translation>
    </message>
    <message>
        <source>Scan of the invoice</source>
        <translation>Numérisation de la facture</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All (*)</source>
        <translation>Numérisations (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;Tous (*)</translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name the invoice: only one is matched or undone by hand.</source>
        <translation>Indiquez la facture&#xa0;: une seule se rapproche ou se défait à la main.</translation>
    </message>
    <message>
        <source>Give the rate in per cent, like 2,15.</source>
        <translation>Donnez le taux en pour cent, comme 2,15.</translation>
    </message>
    <message>
        <source>Several invoices bear the number {number}: name one by its id.</source>
        <translation>Plusieurs factures portent le numéro {number}&#xa0;: désignez-en une par son identifiant.</translation>
    </message>
    <message>
        <source>No invoice has the number or the id “{number}”.</source>
        <translation>Aucune facture ne porte le numéro ou l’identifiant «&#xa0;{number}&#xa0;».</translation>
    </message>
    <message>
        <source>No line of an open year has the code “{code}”.</source>
        <translation>Aucune ligne d’un exercice ouvert n’a le code «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>Receive electronic invoices: Factur-X, CII or UBL files.</source>
        <translation>Recevoir des factures électroniques&#xa0;: fichiers Factur-X, CII ou UBL.</translation>
    </message>
    <message>
        <source>Files to receive.</source>
        <translation>Fichiers à recevoir.</translation>
    </message>
    <message>
        <source>Day of receipt; today.</source>
        <translation>Jour de réception&#x202f;; aujourd’hui.</translation>
    </message>
    <message>
        <source>How the day of receipt is known.</source>
        <translation>Comment le jour de réception est connu.</translation>
    </message>
    <message>
        <source>List invoices with their state, their delay of payment and what lateness costs.</source>
        <translation>Lister les factures avec leur état, leur délai de paiement et le coût du retard.</translation>
    </message>
    <message>
        <source>Which ones.</source>
        <translation>Lesquels.</translation>
    </message>
    <message>
        <source>Match every waiting invoice to its commitment, or one by hand.</source>
        <translation>Rapprocher chaque facture en attente de son engagement, ou une seule à la main.</translation>
    </message>
    <message>
        <source>Number or id of one invoice; all that wait.</source>
        <translation>Numéro ou identifiant d’une facture&#x202f;; toutes celles en attente.</translation>
    </message>
    <message>
        <source>Number or id of the commitment.</source>
        <translation>Numéro ou identifiant de l’engagement.</translation>
    </message>
    <message>
        <source>Undo the match of the invoice.</source>
        <translation>Défaire le rapprochement de la facture.</translation>
    </message>
    <message>
        <source>Why it is undone.</source>
        <translation>Pourquoi il est défait.</translation>
    </message>
    <message>
        <source>Keep the central bank&apos;s rate in force on the first day of a half-year.</source>
        <translation>Enregistrer le taux de la Banque centrale en vigueur au premier jour d’un semestre.</translation>
    </message>
    <message>
        <source>A day of the half-year.</source>
        <translation>Un jour du semestre.</translation>
    </message>
    <message>
        <source>The rate, as 2,15.</source>
        <translation>Le taux, comme 2,15.</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>Où il a été lu.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes): ask the supplier for it again.</source>
        <translation>Ce fichier est vide (0 octet)&#xa0;: redemandez-le au fournisseur.</translation>
    </message>
    <message>
        <source>This file is no electronic invoice (Factur-X, CII or UBL): type the invoice in.</source>
        <translation>Ce fichier n’est pas une facture électronique (Factur-X, CII ou UBL)&#xa0;: saisissez la facture.</translation>
    </message>
    <message>
        <source>This PDF carries no electronic invoice: type the invoice in; the PDF can be kept with it.</source>
        <translation>Ce PDF ne contient pas de facture électronique&#xa0;: saisissez la facture&#x202f;; le PDF peut y être joint.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password: ask the supplier for an open copy, or type the invoice in.</source>
        <translation>Ce PDF est protégé par un mot de passe&#xa0;: demandez au fournisseur une copie lisible, ou saisissez la facture.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read: ask the supplier for it again, or type the invoice in.</source>
        <translation>Ce PDF est endommagé et illisible&#xa0;: redemandez-le au fournisseur, ou saisissez la facture.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read: ask the supplier for it again, or type the invoice in.</source>
        <translation>Ce fichier est endommagé et illisible&#xa0;: redemandez-le au fournisseur, ou saisissez la facture.</translation>
    </message>
    <message>
        <source>The electronic invoice is broken at line {line}: ask the supplier for it again, or type it in.</source>
        <translation>La facture électronique est rompue à la ligne {line}&#xa0;: redemandez-la au fournisseur, ou saisissez-la.</translation>
    </message>
    <message>
        <source>This invoice declares a document type and may be a trap: it was not opened. Type the invoice in.</source>
        <translation>Cette facture déclare un type de document et peut être un piège&#xa0;: elle n’a pas été ouverte. Saisissez la facture.</translation>
    </message>
    <message>
        <source>This is a ZUGFeRD 1 invoice or an Order-X order, which cannot be read: type the invoice in.</source>
        <translation>C’est une facture ZUGFeRD 1 ou une commande Order-X, qui ne peut être lue&#xa0;: saisissez la facture.</translation>
    </message>
    <message>
        <source>The electronic invoice has a date that does not exist, at line {line}: type the invoice in.</source>
        <translation>La facture électronique porte une date qui n’existe pas, à la ligne {line}&#xa0;: saisissez la facture.</translation>
    </message>
    <message>
        <source>The amount {place} of the electronic invoice cannot be read: type the invoice in.</source>
        <translation>Le montant {place} de la facture électronique est illisible&#xa0;: saisissez la facture.</translation>
    </message>
    <message>
        <source>The electronic invoice lacks {place} (BT-1 is its number, BT-112 its total): type the invoice in.</source>
        <translation>Il manque {place} à la facture électronique (BT-1 est son numéro, BT-112 son total)&#xa0;: saisissez la facture.</translation>
    </message>
    <message>
        <source>This invoice has more than 10,000 lines: type its totals in.</source>
        <translation>Cette facture compte plus de 10 000 lignes&#xa0;: saisissez ses totaux.</translation>
    </message>
    <message>
        <source>This file is over 50 MB: ask the supplier for a lighter one.</source>
        <translation>Ce fichier dépasse 50 Mo&#xa0;: demandez-en un plus léger au fournisseur.</translation>
    </message>
    <message>
        <source>This file took more than 20 seconds to read: type the invoice in.</source>
        <translation>La lecture de ce fichier a dépassé 20 secondes&#xa0;: saisissez la facture.</translation>
    </message>
    <message>
        <source>This file asked for too much memory: type the invoice in.</source>
        <translation>Ce fichier a demandé trop de mémoire&#xa0;: saisissez la facture.</translation>
    </message>
    <message>
        <source>The file is signed; its signature is kept and was not checked.</source>
        <translation>Le fichier est signé&#x202f;; sa signature est conservée et n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Receive the invoice {number}</source>
        <translation>Recevoir la facture {number}</translation>
    </message>
    <message>
        <source>Type the invoice {number}</source>
        <translation>Saisir la facture {number}</translation>
    </message>
    <message>
        <source>Release the invoice</source>
        <translation>Libérer la facture</translation>
    </message>
    <message>
        <source>This invoice is not held.</source>
        <translation>Cette facture n’est pas retenue.</translation>
    </message>
    <message>
        <source>Put the invoice aside</source>
        <translation>Écarter la facture</translation>
    </message>
    <message>
        <source>This invoice is matched: undo the match first.</source>
        <translation>Cette facture est rapprochée&#xa0;: défaites d’abord le rapprochement.</translation>
    </message>
    <message>
        <source>Choose the supplier</source>
        <translation>Choisir le fournisseur</translation>
    </message>
    <message>
        <source>Give the total with tax, above zero; a credit note has no sign either.</source>
        <translation>Donnez le total TTC, supérieur à zéro&#x202f;; un avoir se saisit aussi sans signe.</translation>
    </message>
    <message>
        <source>The total without tax lies between zero and the total with tax.</source>
        <translation>Le total hors taxes est compris entre zéro et le total TTC.</translation>
    </message>
    <message>
        <source>The lines add up to {computed}, but the invoice says {stated} (BT-106, rule BR-CO-10).</source>
        <translation>La somme des lignes donne {computed}, mais la facture indique {stated} (BT-106, règle BR-CO-10).</translation>
    </message>
    <message>
        <source>The allowances add up to {computed}, but the invoice says {stated} (BT-107, rule BR-CO-11).</source>
        <translation>La somme des remises donne {computed}, mais la facture indique {stated} (BT-107, règle BR-CO-11).</translation>
    </message>
    <message>
        <source>The charges add up to {computed}, but the invoice says {stated} (BT-108, rule BR-CO-12).</source>
        <translation>La somme des frais donne {computed}, mais la facture indique {stated} (BT-108, règle BR-CO-12).</translation>
    </message>
    <message>
        <source>The total without tax should be {computed}, but the invoice says {stated} (BT-109, rule BR-CO-13).</source>
        <translation>Le total HT devrait être de {computed}, mais la facture indique {stated} (BT-109, règle BR-CO-13).</translation>
    </message>
    <message>
        <source>The tax of all rates is {computed}, but the invoice says {stated} (BT-110, rule BR-CO-14).</source>
        <translation>La TVA de tous les taux donne {computed}, mais la facture indique {stated} (BT-110, règle BR-CO-14).</translation>
    </message>
    <message>
        <source>The total with tax should be {computed}, but the invoice says {stated} (BT-112, rule BR-CO-15).</source>
        <translation>Le total TTC devrait être de {computed}, mais la facture indique {stated} (BT-112, règle BR-CO-15).</translation>
    </message>
    <message>
        <source>The amount due should be {computed}, but the invoice says {stated} (BT-115, rule BR-CO-16).</source>
        <translation>Le montant à payer devrait être de {computed}, mais la facture indique {stated} (BT-115, règle BR-CO-16).</translation>
    </message>
    <message>
        <source>The tax of a rate should be {computed}, but the invoice says {stated} (BT-117, rule BR-CO-17).</source>
        <translation>La TVA d’un taux devrait être de {computed}, mais la facture indique {stated} (BT-117, règle BR-CO-17).</translation>
    </message>
    <message>
        <source>An invoice of this supplier, number and total is here already: this one is held.</source>
        <translation>Une facture de ce fournisseur, de ce numéro et de ce total est déjà là&#xa0;: cette facture retenue attend votre décision.</translation>
    </message>
    <message>
        <source>This very file is here already: this invoice is held.</source>
        <translation>Ce même fichier est déjà là&#xa0;: cette facture est retenue.</translation>
    </message>
    <message>
        <source>The total is zero: there is nothing to pay.</source>
        <translation>Le total est nul&#xa0;: il n’y a rien à payer.</translation>
    </message>
    <message>
        <source>The invoice does not say who sends it: choose the supplier.</source>
        <translation>La facture ne dit pas qui l’envoie&#xa0;: choisissez le fournisseur.</translation>
    </message>
    <message>
        <source>The identifier {value} of the supplier does not pass its check.</source>
        <translation>L’identifiant {value} du fournisseur ne passe pas le contrôle de sa clé.</translation>
    </message>
    <message>
        <source>The account {value} does not pass its check: do not pay on it.</source>
        <translation>Le compte {value} ne passe pas le contrôle de sa clé&#xa0;: n’y payez rien.</translation>
    </message>
    <message>
        <source>The account {value} is new for this supplier: ask the supplier before anything is paid on it.</source>
        <translation>Le compte {value} est nouveau pour ce fournisseur&#xa0;: interrogez le fournisseur avant d’y payer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Look at this invoice: {value}</source>
        <translation>Regardez cette facture&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Match the invoice {number}</source>
        <translation>Rapprocher la facture {number}</translation>
    </message>
    <message>
        <source>Increase the commitment to the invoice {number}</source>
        <translation>Compléter l’engagement jusqu’à la facture {number}</translation>
    </message>
    <message>
        <source>Undo the match</source>
        <translation>Défaire le rapprochement</translation>
    </message>
    <message>
        <source>This invoice is not matched.</source>
        <translation>Cette facture n’est pas rapprochée.</translation>
    </message>
    <message>
        <source>Match the invoice to a commitment first.</source>
        <translation>Rapprochez d’abord la facture d’un engagement.</translation>
    </message>
    <message>
        <source>The commitment covers this invoice already: there is nothing to add.</source>
        <translation>L’engagement couvre déjà cette facture&#xa0;: il n’y a rien à compléter.</translation>
    </message>
    <message>
        <source>This invoice is held or put aside: release it first.</source>
        <translation>Cette facture est retenue ou écartée&#xa0;: libérez-la d’abord.</translation>
    </message>
    <message>
        <source>This invoice is matched already: undo that match first.</source>
        <translation>Cette facture est déjà rapprochée&#xa0;: défaites d’abord ce rapprochement.</translation>
    </message>
    <message>
        <source>The parts must add up to the total of the invoice.</source>
        <translation>La somme des parts doit donner le total de la facture.</translation>
    </message>
    <message>
        <source>Interrupt the delay of payment</source>
        <translation>Interrompre le délai de paiement</translation>
    </message>
    <message>
        <source>The delay was interrupted once already (R2192-27): pay or refuse.</source>
        <translation>Le délai a déjà été interrompu une fois (R2192-27)&#xa0;: payez ou refusez.</translation>
    </message>
    <message>
        <source>The payment is ordered: the delay cannot be interrupted any more.</source>
        <translation>Le paiement est ordonnancé&#xa0;: le délai ne peut plus être interrompu.</translation>
    </message>
    <message>
        <source>Resume the delay of payment</source>
        <translation>Reprendre le délai de paiement</translation>
    </message>
    <message>
        <source>The delay is not interrupted.</source>
        <translation>Le délai n’est pas interrompu.</translation>
    </message>
    <message>
        <source>Certify the invoice {number}</source>
        <translation>Certifier le service de la facture {number}</translation>
    </message>
    <message>
        <source>Order the payment of the invoice {number}</source>
        <translation>Ordonner le paiement de la facture {number}</translation>
    </message>
    <message>
        <source>Note the payment of the invoice {number}</source>
        <translation>Noter le paiement de la facture {number}</translation>
    </message>
    <message>
        <source>Take a step of the invoice {number} back</source>
        <translation>Revenir sur une étape de la facture {number}</translation>
    </message>
    <message>
        <source>This invoice has a commitment: it is paid on that one.</source>
        <translation>Cette facture a un engagement&#xa0;: elle se paie sur lui.</translation>
    </message>
    <message>
        <source>Nothing was done with this invoice yet.</source>
        <translation>Rien n’a encore été fait de cette facture.</translation>
    </message>
    <message>
        <source>Match the invoice first, or choose the line that pays it without commitment.</source>
        <translation>Rapprochez d’abord la facture, ou choisissez la ligne qui la paie hors engagement.</translation>
    </message>
    <message>
        <source>This invoice is certified, ordered or paid: take those steps back first.</source>
        <translation>Cette facture est certifiée, ordonnancée ou payée&#xa0;: revenez d’abord sur ces étapes.</translation>
    </message>
    <message>
        <source>A credit note is not paid: it lowers what its commitment owes.</source>
        <translation>Un avoir ne se paie pas&#xa0;: il diminue ce que doit son engagement.</translation>
    </message>
    <message>
        <source>This step was taken already: take it back first.</source>
        <translation>Cette étape est déjà faite&#xa0;: revenez d’abord dessus.</translation>
    </message>
    <message>
        <source>The delay is interrupted: resume it before the payment is ordered.</source>
        <translation>Le délai est interrompu&#xa0;: reprenez-le avant d’ordonnancer.</translation>
    </message>
    <message>
        <source>Choose the delay of payment</source>
        <translation>Choisir le délai de paiement</translation>
    </message>
    <message>
        <source>Choose a delay of 30, 50 or 60 days.</source>
        <translation>Choisissez un délai de 30, 50 ou 60 jours.</translation>
    </message>
    <message>
        <source>Keep the rate of the central bank</source>
        <translation>Enregistrer le taux de la Banque centrale</translation>
    </message>
    <message>
        <source>Give a rate from −100% to 100%.</source>
        <translation>Donnez un taux de −100 % à 100 %.</translation>
    </message>
    <message>
        <source>Give a day from {day} on.</source>
        <translation>Donnez un jour à partir du {day}.</translation>
    </message>
    <message>
        <source>This invoice is in {currency}: type it in with the amount in euros that the bank takes.</source>
        <translation>Cette facture est en {currency}&#xa0;: saisissez-la avec le montant en euros que la banque prélève.</translation>
    </message>
    <message>
        <source>Give the number of the invoice, as the supplier printed it.</source>
        <translation>Donnez le numéro de la facture, tel que le fournisseur l’a imprimé.</translation>
    </message>
    <message>
        <source>The key of {value} does not fit: check its figures.</source>
        <translation>La clé de {value} ne correspond pas&#xa0;: vérifiez ses chiffres.</translation>
    </message>
    <message>
        <source>{value} does not belong to the SIREN {siren}.</source>
        <translation>{value} n’appartient pas au SIREN {siren}.</translation>
    </message>
    <message>
        <source>Create the supplier {name}</source>
        <translation>Créer le fournisseur {name}</translation>
    </message>
    <message>
        <source>Change the supplier {name}</source>
        <translation>Modifier le fournisseur {name}</translation>
    </message>
    <message>
        <source>Merge two suppliers</source>
        <translation>Fusionner deux fournisseurs</translation>
    </message>
    <message>
        <source>Choose another supplier to keep.</source>
        <translation>Choisissez un autre fournisseur à conserver.</translation>
    </message>
    <message>
        <source>Offer a supplier or not</source>
        <translation>Proposer ou non un fournisseur</translation>
    </message>
    <message>
        <source>The supplier {name} has this SIREN already.</source>
        <translation>Le fournisseur {name} a déjà ce SIREN.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Stamp or receipt</source>
        <translation>Tampon ou récépissé</translation>
    </message>
    <message>
        <source>Time stamp of the exchange</source>
        <translation>Horodatage de l’échange</translation>
    </message>
    <message>
        <source>E-mail of the portal</source>
        <translation>Courriel du portail</translation>
    </message>
    <message>
        <source>Not known for certain</source>
        <translation>Date incertaine</translation>
    </message>
    <message>
        <source>30 days: State, its establishments, local authorities</source>
        <translation>30&#xa0;jours&#xa0;: État, ses établissements, collectivités</translation>
    </message>
    <message>
        <source>50 days: hospitals</source>
        <translation>50&#xa0;jours&#xa0;: établissements de santé</translation>
    </message>
    <message>
        <source>60 days: some public enterprises</source>
        <translation>60&#xa0;jours&#xa0;: certaines entreprises publiques</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Without commitment</source>
        <translation>Hors engagement</translation>
    </message>
    <message>
        <source>To certify</source>
        <translation>À certifier</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À ordonnancer</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordonnancée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>Payée à temps</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Payée en retard</translation>
    </message>
    <message>
        <source>Matched by itself</source>
        <translation>Rapprochée d’office</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Factur-X</source>
        <translation>Factur-X</translation>
    </message>
    <message>
        <source>CII</source>
        <translation>CII</translation>
    </message>
    <message>
        <source>UBL</source>
        <translation>UBL</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>Hors engagement</translation>
    </message>
    <message>
        <source>To be matched</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapprochée</translation>
    </message>
    <message>
        <source>Matched in part</source>
        <translation>Rapprochée en partie</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Same supplier</source>
        <translation>Même fournisseur</translation>
    </message>
    <message>
        <source>Supplier of a like name</source>
        <translation>Fournisseur de nom voisin</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>Quotes the number of the commitment</source>
        <translation>Cite le numéro de l’engagement</translation>
    </message>
    <message>
        <source>Quotes its number with one figure wrong</source>
        <translation>Cite son numéro à un chiffre près</translation>
    </message>
    <message>
        <source>Quotes another commitment</source>
        <translation>Cite un autre engagement</translation>
    </message>
    <message>
        <source>Same contract</source>
        <translation>Même marché</translation>
    </message>
    <message>
        <source>Another contract</source>
        <translation>Autre marché</translation>
    </message>
    <message>
        <source>Exactly what is left</source>
        <translation>Exactement le reste</translation>
    </message>
    <message>
        <source>Exactly an instalment</source>
        <translation>Exactement une échéance</translation>
    </message>
    <message>
        <source>An instalment to within one euro</source>
        <translation>Une échéance à un euro près</translation>
    </message>
    <message>
        <source>What is left, to within its tolerance</source>
        <translation>Le reste, à la tolérance près</translation>
    </message>
    <message>
        <source>Less than what is left</source>
        <translation>Moins que le reste</translation>
    </message>
    <message>
        <source>A little more than what is left</source>
        <translation>Un peu plus que le reste</translation>
    </message>
    <message>
        <source>More than what is left</source>
        <translation>Plus que le reste</translation>
    </message>
    <message>
        <source>Several commitments add up to it</source>
        <translation>Plusieurs engagements en font la somme</translation>
    </message>
    <message>
        <source>Dated after the commitment</source>
        <translation>Datée d’après l’engagement</translation>
    </message>
    <message>
        <source>Dated shortly before the commitment</source>
        <translation>Datée de peu avant l’engagement</translation>
    </message>
    <message>
        <source>Dated long before the commitment</source>
        <translation>Datée de bien avant l’engagement</translation>
    </message>
    <message>
        <source>Takes back an invoice of this commitment</source>
        <translation>Reprend une facture de cet engagement</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>À payer avant le</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>Indemnité</translation>
    </message>
    <message>
        <source>Mean delay weighted by amounts: {mean} days; paid in time: {share}%; late and not paid: {late}, {cents}; interruptions: {interrupted}; interest: {interest}; indemnities: {flat}.</source>
        <translation>Délai moyen pondéré par les montants&#xa0;: {mean} jours&#xa0;; payées à temps&#xa0;: {share}&#xa0;%&#xa0;; en retard et non payées&#xa0;: {late}, {cents}&#xa0;; suspensions&#xa0;: {interrupted}&#xa0;; intérêts moratoires&#xa0;: {interest}&#xa0;; indemnités&#xa0;: {flat}.</translation>
    </message>
    <message>
        <source>Half-years without a rate: {count} interests are not worked out.</source>
        <translation>Semestres sans taux&#xa0;: {count} calculs d’intérêts manquent.</translation>
    </message>
    <message>
        <source>Payment delays as of {day}</source>
        <translation>Délais de paiement au {day}</translation>
    </message>
    <message>
        <source>Report on payment delays</source>
        <translation>État des délais de paiement</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>L’informatique a coupé les exports sur ce poste.</translation>
    </message>
    <message>
        <source>Receive invoice files…</source>
        <translation>Recevoir des fichiers de factures…</translation>
    </message>
    <message>
        <source>Type an invoice…</source>
        <translation>Saisir une facture…</translation>
    </message>
    <message>
        <source>Match every waiting invoice</source>
        <translation>Rapprocher toutes les factures en attente</translation>
    </message>
    <message>
        <source>Print the payment delays…</source>
        <translation>Imprimer les délais de paiement…</translation>
    </message>
    <message>
        <source>Keep the rate of the central bank…</source>
        <translation>Conserver le taux de la banque centrale…</translation>
    </message>
    <message>
        <source>Match to a commitment…</source>
        <translation>Rapprocher d’un engagement…</translation>
    </message>
    <message>
        <source>Increase the commitment to the invoice…</source>
        <translation>Compléter l’engagement jusqu’à la facture…</translation>
    </message>
    <message>
        <source>Undo the match…</source>
        <translation>Défaire le rapprochement…</translation>
    </message>
    <message>
        <source>Certify the service…</source>
        <translation>Certifier le service fait…</translation>
    </message>
    <message>
        <source>Order the payment…</source>
        <translation>Ordonner le paiement…</translation>
    </message>
    <message>
        <source>Note the payment…</source>
        <translation>Noter le paiement…</translation>
    </message>
    <message>
        <source>Take the last step back…</source>
        <translation>Revenir sur la dernière étape…</translation>
    </message>
    <message>
        <source>Interrupt the delay…</source>
        <translation>Suspendre le délai…</translation>
    </message>
    <message>
        <source>Resume the delay…</source>
        <translation>Reprendre le délai…</translation>
    </message>
    <message>
        <source>Choose the legal delay…</source>
        <translation>Choisir le délai légal…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Choose the supplier…</source>
        <translation>Choisir le fournisseur…</translation>
    </message>
    <message>
        <source>Open the file in its program</source>
        <translation>Ouvrir le fichier dans son programme</translation>
    </message>
    <message>
        <source>Change the supplier…</source>
        <translation>Modifier le fournisseur…</translation>
    </message>
    <message>
        <source>Offer the supplier or not</source>
        <translation>Proposer ou non le fournisseur</translation>
    </message>
    <message>
        <source>Merge into another supplier…</source>
        <translation>Fusionner avec un autre fournisseur…</translation>
    </message>
    <message>
        <source>New supplier…</source>
        <translation>Nouveau fournisseur…</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>Rapprocher…</translation>
    </message>
    <message>
        <source>Increase the commitment…</source>
        <translation>Compléter l’engagement…</translation>
    </message>
    <message>
        <source>Certify…</source>
        <translation>Certifier…</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Ordonner…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>Keep the rate of the half-year of {day} first</source>
        <translation>Conservez d’abord le taux du semestre du {day}</translation>
    </message>
    <message>
        <source>Choose a line of credit from the list.</source>
        <translation>Choisissez une ligne de crédit dans la liste.</translation>
    </message>
    <message>
        <source>Choose a commitment from the list.</source>
        <translation>Choisissez un engagement dans la liste.</translation>
    </message>
    <message>
        <source>Used: {count}</source>
        <translation>Utilisé&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{subject} · {left} left to invoice</source>
        <translation>{subject} · reste à facturer {left}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
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
        <source>Line that pays</source>
        <translation>Ligne qui paie</translation>
    </message>
    <message>
        <source>Enters the year as</source>
        <translation>Entre dans l’exercice en</translation>
    </message>
    <message>
        <source>Allowed by (derogation)</source>
        <translation>Autorisé par (dérogation)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Legal delay</source>
        <translation>Délai légal</translation>
    </message>
    <message>
        <source>A day of the half-year</source>
        <translation>Un jour du semestre</translation>
    </message>
    <message>
        <source>Rate in per cent</source>
        <translation>Taux en pour cent</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Lu où</translation>
    </message>
    <message>
        <source>Supplier to keep</source>
        <translation>Fournisseur à garder</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxes</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connue par</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>N° d’EJ cité</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Takes back the invoice</source>
        <translation>Reprend la facture</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Accounts (IBAN), one a line</source>
        <translation>Comptes (IBAN), un par ligne</translation>
    </message>
    <message>
        <source>Environmental criterion</source>
        <translation>Critère environnemental</translation>
    </message>
    <message>
        <source>Label, distance, footprint</source>
        <translation>Label, distance, empreinte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>Identifier abroad</source>
        <translation>Identifiant étranger</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Morocco (ICE)</source>
        <translation>Maroc (ICE)</translation>
    </message>
    <message>
        <source>Senegal (NINEA)</source>
        <translation>Sénégal (NINEA)</translation>
    </message>
    <message>
        <source>Tunisia (MF)</source>
        <translation>Tunisie (MF)</translation>
    </message>
    <message>
        <source>Algeria (NIF)</source>
        <translation>Algérie (NIF)</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture de l’état</translation>
    </message>
    <message>
        <source>Receive invoices</source>
        <translation>Recevoir des factures</translation>
    </message>
    <message>
        <source>Receiving invoices</source>
        <translation>Réception des factures</translation>
    </message>
    <message>
        <source>Matching invoices</source>
        <translation>Rapprochement des factures</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Reçue.</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Retenue.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} jours de retard</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Key does not fit</source>
        <translation>Clé fausse</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Plus proposé</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Last commitment</source>
        <translation>Dernier engagement</translation>
    </message>
    <message>
        <source>A credit note has no delay of payment.</source>
        <translation>Un avoir n’a pas de délai de paiement.</translation>
    </message>
    <message>
        <source>Number or id of the invoice.</source>
        <translation>Numéro ou identifiant de la facture.</translation>
    </message>
    <message>
        <source>Receive an invoice that came on paper.</source>
        <translation>Recevoir une facture venue sur papier.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Son numéro.</translation>
    </message>
    <message>
        <source>Total with tax.</source>
        <translation>Total TTC.</translation>
    </message>
    <message>
        <source>Total without tax.</source>
        <translation>Total hors taxes.</translation>
    </message>
    <message>
        <source>Name of the supplier.</source>
        <translation>Nom du fournisseur.</translation>
    </message>
    <message>
        <source>Number of the commitment that it quotes.</source>
        <translation>Numéro de l’engagement qu’elle cite.</translation>
    </message>
    <message>
        <source>Day it is dated.</source>
        <translation>Jour dont elle est datée.</translation>
    </message>
    <message>
        <source>It is a credit note.</source>
        <translation>C’est un avoir.</translation>
    </message>
    <message>
        <source>Scan to keep with it.</source>
        <translation>Numérisation à joindre.</translation>
    </message>
    <message>
        <source>Certify, order or pay an invoice, increase its commitment to it, move its delay, or take a step back.</source>
        <translation>Certifier, ordonnancer ou payer une facture, compléter son engagement, changer son délai ou reprendre une étape.</translation>
    </message>
    <message>
        <source>What happens to it.</source>
        <translation>Ce qui lui arrive.</translation>
    </message>
    <message>
        <source>Day of the step; today.</source>
        <translation>Jour de l’étape&#xa0;; aujourd’hui.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>Line that pays it, without commitment.</source>
        <translation>Ligne qui la paie, hors engagement.</translation>
    </message>
    <message>
        <source>Who allows it beyond the credit.</source>
        <translation>Qui l’autorise au-delà du crédit.</translation>
    </message>
    <message>
        <source>How it enters a year that is no longer open.</source>
        <translation>Comment elle entre dans un exercice qui n’est plus ouvert.</translation>
    </message>
    <message>
        <source>Legal delay: 30, 50 or 60.</source>
        <translation>Délai légal&#xa0;: 30, 50 ou 60.</translation>
    </message>
    <message>
        <source>Name or SIREN of the supplier.</source>
        <translation>Nom ou SIREN du fournisseur.</translation>
    </message>
    <message>
        <source>Write the report on payment delays: PDF, XLSX and CSV.</source>
        <translation>Écrire l’état des délais de paiement&#xa0;: PDF, XLSX et CSV.</translation>
    </message>
    <message>
        <source>Folder for the files.</source>
        <translation>Dossier des fichiers.</translation>
    </message>
    <message>
        <source>List suppliers, the most used first.</source>
        <translation>Lister les fournisseurs, les plus employés d’abord.</translation>
    </message>
    <message>
        <source>Make a supplier, or change one; keys that do not fit are pointed out.</source>
        <translation>Créer un fournisseur, ou en modifier un&#xa0;; les clés fausses sont signalées.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>The supplier to change: name, SIREN or id.</source>
        <translation>Le fournisseur à modifier&#xa0;: nom, SIREN ou identifiant.</translation>
    </message>
    <message>
        <source>SIREN.</source>
        <translation>SIREN.</translation>
    </message>
    <message>
        <source>SIRET.</source>
        <translation>SIRET.</translation>
    </message>
    <message>
        <source>VAT number.</source>
        <translation>N° de TVA.</translation>
    </message>
    <message>
        <source>An account; once for each.</source>
        <translation>Un compte&#xa0;; une fois pour chacun.</translation>
    </message>
    <message>
        <source>Environmental criterion.</source>
        <translation>Critère environnemental.</translation>
    </message>
    <message>
        <source>E-mail.</source>
        <translation>Courriel.</translation>
    </message>
    <message>
        <source>Address.</source>
        <translation>Adresse.</translation>
    </message>
    <message>
        <source>Country, two letters; FR.</source>
        <translation>Pays, deux lettres&#xa0;; FR.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Notes.</translation>
    </message>
    <message>
        <source>Offer a supplier or not, or merge it into another one.</source>
        <translation>Proposer ou non un fournisseur, ou le fusionner avec un autre.</translation>
    </message>
    <message>
        <source>Name, SIREN or id of the supplier.</source>
        <translation>Nom, SIREN ou identifiant du fournisseur.</translation>
    </message>
    <message>
        <source>Offer it no longer; without it, again.</source>
        <translation>Ne plus le proposer&#xa0;; sans cette option, le proposer de nouveau.</translation>
    </message>
    <message>
        <source>The supplier that is kept.</source>
        <translation>Le fournisseur qui reste.</translation>
    </message>
</context>
</TS>
