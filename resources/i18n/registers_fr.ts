<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>RegisterDetail</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Numéros réservés</translation>
    </message>
    <message>
        <source>Numbers without a letter</source>
        <translation>Numéros sans courrier</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restituer</translation>
    </message>
    <message>
        <source>No number is reserved.</source>
        <translation>Aucun numéro n’est réservé.</translation>
    </message>
    <message>
        <source>Every number has its letter.</source>
        <translation>Chaque numéro a son courrier.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Without a letter</source>
        <translation>Sans courrier</translation>
    </message>
    <message>
        <source>No register is chosen.</source>
        <translation>Aucun registre n’est sélectionné.</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
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
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>No number was given yet.</source>
        <translation>Aucun numéro n’a encore été donné.</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>arrêté le {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Dont</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqués</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>{first} to {last} · {holder} · {state}, {left} left</source>
        <translation>{first} à {last} · {holder} · {state}, reste {left}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Edit the register</source>
        <translation>Modifier le registre</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>The pattern knows {tokens}.</source>
        <translation>Le modèle connaît {tokens}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take the value of now</source>
        <translation>Prendre la valeur actuelle</translation>
    </message>
    <message>
        <source>Next: {number}</source>
        <translation>Prochain&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>RegistersPanel</name>
    <message>
        <source>Registers and closures</source>
        <translation>Registres et arrêtés</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln register(s)</source>
        <translation>
            <numerusform>%Ln registre</numerusform>
            <numerusform>%Ln registres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Arrêter {month}</translation>
    </message>
    <message>
        <source>The numbers {first} to {last} of {register} are frozen. Later corrections print as rectifying lines. A closed month is not opened again.</source>
        <translation>Les numéros {first} à {last} du registre «&#xa0;{register}&#xa0;» sont figés. Les corrections ultérieures s’impriment en lignes rectificatives. Un mois arrêté n’est pas rouvert.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Arrêter le mois</translation>
    </message>
    <message>
        <source>Declare a number void</source>
        <translation>Neutraliser un numéro</translation>
    </message>
    <message>
        <source>The next number of {register} will never be given.</source>
        <translation>Le prochain numéro du registre «&#xa0;{register}&#xa0;» ne sera jamais attribué.</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Neutraliser</translation>
    </message>
    <message>
        <source>Reserve numbers for a journey</source>
        <translation>Réserver des numéros pour un déplacement</translation>
    </message>
    <message>
        <source>The next numbers of {register} are kept for their holder, in order.</source>
        <translation>Les prochains numéros du registre «&#xa0;{register}&#xa0;» sont gardés pour leur détenteur, dans l’ordre.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Dossier de destination des documents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Written: {names}</source>
        <translation>Documents écrits&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Arrêter le mois…</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Nouveau registre…</translation>
    </message>
    <message>
        <source>Months of {register}</source>
        <translation>Mois du registre «&#xa0;{register}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Code of the register.</source>
        <translation>Code du registre.</translation>
    </message>
    <message>
        <source>Month, as 2026-10.</source>
        <translation>Mois, sous la forme 2026-10.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>{month} is closed in {register}: {count} numbers, none unexplained.</source>
        <translation>{month} est arrêté dans {register}&#xa0;: {count} numéros, aucun inexpliqué.</translation>
    </message>
    <message>
        <source>The numbers left are given back.</source>
        <translation>Les numéros restants sont restitués.</translation>
    </message>
    <message>
        <source>The number is void.</source>
        <translation>Le numéro est neutralisé.</translation>
    </message>
    <message>
        <source>Folder for the printed month: PDF, XLSX and CSV.</source>
        <translation>Dossier pour le mois imprimé&#xa0;: PDF, XLSX et CSV.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Motif.</translation>
    </message>
    <message>
        <source>List the registers, their last numbers and their months.</source>
        <translation>Lister les registres, leurs derniers numéros et leurs mois.</translation>
    </message>
    <message>
        <source>Close a month of a register: its lines are frozen and hashed.</source>
        <translation>Arrêter un mois d’un registre&#xa0;: ses lignes sont figées et leur empreinte gardée.</translation>
    </message>
    <message>
        <source>Print a month of a register.</source>
        <translation>Imprimer un mois d’un registre.</translation>
    </message>
    <message>
        <source>Print the numbers of a year that no letter bears, with their reasons.</source>
        <translation>Imprimer les numéros d’une année qu’aucun courrier ne porte, avec leurs motifs.</translation>
    </message>
    <message>
        <source>Year; the present one.</source>
        <translation>Année&#x202f;; celle en cours.</translation>
    </message>
    <message>
        <source>Folder for the statement: PDF and CSV.</source>
        <translation>Dossier pour l’état&#xa0;: PDF et CSV.</translation>
    </message>
    <message>
        <source>Set numbers aside for a journey, 10 to 50 of them.</source>
        <translation>Réserver des numéros pour un déplacement, de 10 à 50.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>Who takes them along.</source>
        <translation>Qui les emporte.</translation>
    </message>
    <message>
        <source>Last day they may be used.</source>
        <translation>Dernier jour d’emploi.</translation>
    </message>
    <message>
        <source>Give back the reserved numbers that were not used.</source>
        <translation>Restituer les numéros réservés qui n’ont pas servi.</translation>
    </message>
    <message>
        <source>The block_id of the reservation.</source>
        <translation>Le block_id de la réservation.</translation>
    </message>
    <message>
        <source>Use up the next number, or a reserved one, without a letter.</source>
        <translation>Neutraliser le numéro suivant, ou un numéro réservé, sans courrier.</translation>
    </message>
    <message>
        <source>The reserved number of this year; the next one.</source>
        <translation>Le numéro réservé de l’année&#x202f;; sinon le suivant.</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>Closed</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>New register…</source>
        <translation>Nouveau registre…</translation>
    </message>
    <message>
        <source>Edit the register…</source>
        <translation>Modifier le registre…</translation>
    </message>
    <message>
        <source>Close or reopen the register</source>
        <translation>Fermer ou rouvrir le registre</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Arrêter le mois…</translation>
    </message>
    <message>
        <source>Print the month…</source>
        <translation>Imprimer le mois…</translation>
    </message>
    <message>
        <source>Print the numbers without a letter…</source>
        <translation>Imprimer les numéros sans courrier…</translation>
    </message>
    <message>
        <source>Declare a number void…</source>
        <translation>Neutraliser un numéro…</translation>
    </message>
    <message>
        <source>Reserve numbers for a journey…</source>
        <translation>Réserver des numéros pour un déplacement…</translation>
    </message>
    <message>
        <source>Give reserved numbers back</source>
        <translation>Restituer des numéros réservés</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisée</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>restituée</translation>
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
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle de numéro</translation>
    </message>
    <message>
        <source>Starts again at 1</source>
        <translation>Repart à 1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
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
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Printing the register</source>
        <translation>Impression du registre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>{count} unexplained</source>
        <translation>Inexpliqués&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuité</translation>
    </message>
    <message>
        <source>Month is</source>
        <translation>État du mois</translation>
    </message>
    <message>
        <source>Give a code of at most 12 letters, figures or hyphens.</source>
        <translation>Donnez un code d’au plus 12 lettres, chiffres ou traits d’union.</translation>
    </message>
    <message>
        <source>The pattern does not know “{name}”: use {known}.</source>
        <translation>Le modèle ne connaît pas «&#xa0;{name}&#xa0;»&#xa0;: utilisez {known}.</translation>
    </message>
    <message>
        <source>The pattern must hold {{number}} once.</source>
        <translation>Le modèle doit contenir {{number}} une fois.</translation>
    </message>
    <message>
        <source>A register that starts again each year must print the year: add {{year}}.</source>
        <translation>Un registre qui recommence chaque année doit imprimer l’année&#xa0;: ajoutez {{year}}.</translation>
    </message>
    <message>
        <source>Write the pattern like this: A-{{year}}-{{number:5}}.</source>
        <translation>Écrivez le modèle ainsi&#xa0;: A-{{year}}-{{number:5}}.</translation>
    </message>
    <message>
        <source>Put a sign between {{number}} and the figures beside it.</source>
        <translation>Mettez un signe entre {{number}} et les chiffres voisins.</translation>
    </message>
    <message>
        <source>{number} is already used: cancel its letter instead.</source>
        <translation>Le n°&#xa0;{number} est déjà utilisé&#xa0;: annulez plutôt son courrier.</translation>
    </message>
    <message>
        <source>Reserve from {fewest} to {most} numbers.</source>
        <translation>Réservez de {fewest} à {most} numéros.</translation>
    </message>
    <message>
        <source>Say who holds the reserved numbers.</source>
        <translation>Indiquez qui détient les numéros réservés.</translation>
    </message>
    <message>
        <source>Give a last day from today to 31 December of this year.</source>
        <translation>Donnez un dernier jour entre aujourd’hui et le 31 décembre de cette année.</translation>
    </message>
    <message>
        <source>{month} is not over: close it from the first day of the next month on.</source>
        <translation>{month} n’est pas terminé&#xa0;: arrêtez-le à partir du premier jour du mois suivant.</translation>
    </message>
    <message>
        <source>{month} is already closed in this register.</source>
        <translation>{month} est déjà arrêté dans ce registre.</translation>
    </message>
    <message>
        <source>Write the month like this: 2026-10.</source>
        <translation>Écrivez le mois ainsi&#xa0;: 2026-10.</translation>
    </message>
    <message>
        <source>No number had been given in {month} yet: there is nothing to close.</source>
        <translation>Aucun numéro n’était encore attribué en {month}&#xa0;: il n’y a rien à arrêter.</translation>
    </message>
    <message>
        <source>Close {month} first: it still has open numbers.</source>
        <translation>Arrêtez d’abord {month}&#xa0;: il a encore des numéros ouverts.</translation>
    </message>
    <message>
        <source>These numbers are unexplained: {numbers}. Run the verification before closing the month.</source>
        <translation>Ces numéros sont inexpliqués&#xa0;: {numbers}. Lancez la vérification avant d’arrêter le mois.</translation>
    </message>
    <message>
        <source>These letters wait for their number: {marks}. Exchange with the shared space first.</source>
        <translation>Ces courriers attendent leur numéro&#xa0;: {marks}. Échangez d’abord avec l’espace partagé.</translation>
    </message>
    <message>
        <source>Create the register {code}</source>
        <translation>Créer le registre {code}</translation>
    </message>
    <message>
        <source>Change the register {code}</source>
        <translation>Modifier le registre {code}</translation>
    </message>
    <message>
        <source>This is fixed once the register has given a number.</source>
        <translation>Cela ne change plus une fois que le registre a donné un numéro.</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Fermer le registre</translation>
    </message>
    <message>
        <source>Reopen the register</source>
        <translation>Rouvrir le registre</translation>
    </message>
    <message>
        <source>Neutralise a number</source>
        <translation>Neutraliser un numéro</translation>
    </message>
    <message>
        <source>Reserve {count} numbers</source>
        <translation>Réserver {count} numéros</translation>
    </message>
    <message>
        <source>Give back reserved numbers</source>
        <translation>Restituer des numéros réservés</translation>
    </message>
    <message>
        <source>No reserved number is left in this block.</source>
        <translation>Il ne reste aucun numéro réservé dans cette plage.</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Arrêter {month}</translation>
    </message>
    <message>
        <source>Another register has the code {code}.</source>
        <translation>Un autre registre a le code {code}.</translation>
    </message>
    <message>
        <source>The register {code} has not given the number {value}.</source>
        <translation>Le registre {code} n’a pas donné le numéro {value}.</translation>
    </message>
    <message>
        <source>Register {code}, {period}: the numbers {first} to {last} are unexplained.</source>
        <translation>Registre {code}, {period}&#xa0;: les numéros {first} à {last} sont inexpliqués.</translation>
    </message>
    <message>
        <source>Register {code}: the number {number} was given {times} times.</source>
        <translation>Registre {code}&#xa0;: le numéro {number} a été donné {times} fois.</translation>
    </message>
    <message>
        <source>The register {code} is closed: choose another one.</source>
        <translation>Le registre {code} est fermé&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{month} is closed in the register {code}: register on a later day, or check the clock.</source>
        <translation>{month} est arrêté dans le registre {code}&#xa0;: enregistrez à une date postérieure, ou vérifiez l’horloge.</translation>
    </message>
    <message>
        <source>A number was given on {last}, later than today ({today}): check the clock of this computer.</source>
        <translation>Un numéro a été donné le {last}, après aujourd’hui ({today})&#xa0;: vérifiez l’horloge de ce poste.</translation>
    </message>
    <message>
        <source>Register on a day of {year}: the date of arrival may stay in {other}, the number may not.</source>
        <translation>Enregistrez à une date de {year}&#xa0;: la date d’arrivée peut rester en {other}, pas le numéro.</translation>
    </message>
    <message>
        <source>These reserved numbers belong to another register or another year.</source>
        <translation>Ces numéros réservés appartiennent à un autre registre ou à une autre année.</translation>
    </message>
    <message>
        <source>These reserved numbers expired on {day}: give them back.</source>
        <translation>Ces numéros réservés ont expiré le {day}&#xa0;: restituez-les.</translation>
    </message>
    <message>
        <source>Holder of the reserved series</source>
        <translation>Détenteur de la série réservée</translation>
    </message>
    <message>
        <source>Reserved series: {holder}</source>
        <translation>Série réservée&#xa0;: {holder}</translation>
    </message>
    <message>
        <source>Late: saved as {mark}</source>
        <translation>Tardif&#xa0;: enregistré sous {mark}</translation>
    </message>
    <message>
        <source>Numbers without a letter, register {code}, {period}</source>
        <translation>Numéros sans courrier, registre {code}, {period}</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Le service informatique a désactivé les exportations sur ce poste.</translation>
    </message>
    <message>
        <source>Print a register</source>
        <translation>Imprimer un registre</translation>
    </message>
    <message>
        <source>This register no longer exists: refresh the list.</source>
        <translation>Ce registre n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>A colleague has closed this month: exchange to receive it.</source>
        <translation>Un collègue a arrêté ce mois&#xa0;: échangez pour le recevoir.</translation>
    </message>
</context>
</TS>
