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
        <source>%n register(s)</source>
        <translation>
            <numerusform>%n registre</numerusform>
            <numerusform>%n registres</numerusform>
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
        <source>Each year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
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
</context>
</TS>
