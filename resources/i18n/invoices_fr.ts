<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>No commitment has the number or the id “{number}”.</source>
        <translation>Aucun engagement ne porte le numéro ou l’identifiant «&#xa0;{number}&#xa0;».</translation>
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
        <source>Undo the match</source>
        <translation>Défaire le rapprochement</translation>
    </message>
    <message>
        <source>This invoice is not matched.</source>
        <translation>Cette facture n’est pas rapprochée.</translation>
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
        <source>Date the verification</source>
        <translation>Dater le service fait</translation>
    </message>
    <message>
        <source>Order the payment</source>
        <translation>Ordonnancer le paiement</translation>
    </message>
    <message>
        <source>The delay is interrupted: resume it before the payment is ordered.</source>
        <translation>Le délai est interrompu&#xa0;: reprenez-le avant d’ordonnancer.</translation>
    </message>
    <message>
        <source>Date the payment</source>
        <translation>Dater le paiement</translation>
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
        <source>Give a rate from −100 % to 100 %.</source>
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
</context>
</TS>
