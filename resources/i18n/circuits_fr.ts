<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>The reason is asked: everyone in the circuit reads it.</source>
        <translation>Le motif est demandé&#xa0;: tous ceux du circuit le lisent.</translation>
    </message>
    <message>
        <source>Your signature is sealed on this version; the document is frozen. It is not undone.</source>
        <translation>Votre signature est scellée sur cette version&#xa0;; le document est figé. Elle ne s’annule pas.</translation>
    </message>
    <message>
        <source>The act is sealed on this version. You may take it back until the next one opens it.</source>
        <translation>L’acte est scellé sur cette version. Vous pouvez le reprendre tant que le suivant ne l’a pas ouverte.</translation>
    </message>
</context>
<context>
    <name>CircuitActs</name>
    <message>
        <source>Hand the step over</source>
        <translation>Transférer l’étape</translation>
    </message>
    <message>
        <source>Whoever holds the step, or launched the circuit, hands it over; both names stay.</source>
        <translation>Celui qui tient l’étape, ou qui a lancé le circuit, la transfère&#xa0;; les deux noms restent.</translation>
    </message>
    <message>
        <source>Somebody other than its author records it: the scan is kept and sealed with the act.</source>
        <translation>Une autre personne que son auteur l’enregistre&#xa0;: la numérisation est conservée et scellée avec l’acte.</translation>
    </message>
    <message>
        <source>Record a visa given on paper</source>
        <translation>Enregistrer un visa donné sur papier</translation>
    </message>
    <message>
        <source>Choose the scan…</source>
        <translation>Choisir la numérisation…</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>Numérisation du papier</translation>
    </message>
    <message>
        <source>Pass over the step</source>
        <translation>Passer outre l’étape</translation>
    </message>
    <message>
        <source>Only in an urgent circuit; a task to regularise is made.</source>
        <translation>Dans un circuit urgent seulement&#xa0;; une tâche de régularisation est créée.</translation>
    </message>
    <message>
        <source>Give the new version</source>
        <translation>Donner la nouvelle version</translation>
    </message>
    <message>
        <source>Acts given before the rank you choose stand; from there on everyone sees the documents again.</source>
        <translation>Les actes donnés avant le rang choisi restent&#xa0;; à partir de là, chacun revoit les documents.</translation>
    </message>
    <message>
        <source>v{old} and v{new}</source>
        <translation>v{old} et v{new}</translation>
    </message>
    <message>
        <source>Withdraw the circuit?</source>
        <translation>Retirer le circuit&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody is asked any more. The acts given so far stay on the sheet; it is not undone.</source>
        <translation>Plus personne n’est sollicité. Les actes déjà donnés restent sur la fiche&#xa0;; cela ne s’annule pas.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Interrupt the circuit</source>
        <translation>Interrompre le circuit</translation>
    </message>
    <message>
        <source>Nobody is asked any more; everyone reads the reason.</source>
        <translation>Plus personne n’est sollicité&#xa0;; chacun lit le motif.</translation>
    </message>
    <message>
        <source>Block its dossier</source>
        <translation>Bloquer son dossier</translation>
    </message>
    <message>
        <source>Nothing progresses in it until that is lifted; everyone sees the reason.</source>
        <translation>Rien n’y avance tant que ce n’est pas levé&#xa0;; chacun voit le motif.</translation>
    </message>
    <message>
        <source>Reminder written and logged: {names}</source>
        <translation>Relance rédigée et consignée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No reminder is due: it is not late enough, or one was just sent.</source>
        <translation>Aucune relance à faire&#xa0;: le retard est trop court, ou une relance vient de partir.</translation>
    </message>
    <message>
        <source>Write the circulation sheet</source>
        <translation>Écrire la fiche de circulation</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CircuitPane</name>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Steps of the circuit</source>
        <translation>Étapes du circuit</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Act…</source>
        <translation>Viser…</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Tout ce qui peut être fait</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No circuit is chosen.</source>
        <translation>Aucun circuit n’est choisi.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>launched by {name}</source>
        <translation>lancé par {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>The dossier is blocked: {reason}. Nothing is endorsed until that is lifted.</source>
        <translation>Le dossier est bloqué&#xa0;: {reason}. Rien n’est visé tant que le blocage n’est pas levé.</translation>
    </message>
    <message>
        <source>Rejected by {name}: “{reason}”. Correct the documents, then give the new version (N).</source>
        <translation>Rejeté par {name}&#xa0;: «&#xa0;{reason}&#xa0;». Corrigez les documents, puis donnez la nouvelle version (N).</translation>
    </message>
    <message>
        <source>Everybody who is asked has left: hand the step over (T), or withdraw.</source>
        <translation>Tous ceux qui sont sollicités sont partis&#xa0;: transférez l’étape (T), ou retirez le circuit.</translation>
    </message>
    <message>
        <source>The documents have changed since version {number}: give the new version (N) before any act.</source>
        <translation>Les documents ont changé depuis la version {number}&#xa0;: donnez la nouvelle version (N) avant tout acte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) did not count: see “Acts”.</source>
        <translation>
            <numerusform>%Ln acte n’a pas compté&#xa0;: voir «&#xa0;Actes&#xa0;».</numerusform>
            <numerusform>%Ln actes n’ont pas compté&#xa0;: voir «&#xa0;Actes&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>For me alone: {note}</source>
        <translation>Pour moi seul&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>CircuitWindow</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Steps and act</source>
        <translation>Étapes et acte</translation>
    </message>
</context>
<context>
    <name>CircuitsPanel</name>
    <message>
        <source>Visas</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Search what is asked, of whom, about what…</source>
        <translation>Chercher une demande, une personne, un objet…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln circuit(s)</source>
        <translation>
            <numerusform>%Ln circuit</numerusform>
            <numerusform>%Ln circuits</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegations…</source>
        <translation>Délégations…</translation>
    </message>
    <message>
        <source>Kept circuits…</source>
        <translation>Circuits types…</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Attendent mon visa</translation>
    </message>
    <message>
        <source>Launched by me</source>
        <translation>Lancés par moi</translation>
    </message>
    <message>
        <source>All that run</source>
        <translation>Tous en cours</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien n’attend votre visa.</translation>
    </message>
    <message>
        <source>No circuit here.</source>
        <translation>Aucun circuit ici.</translation>
    </message>
    <message>
        <source>See all that run</source>
        <translation>Voir tous les circuits en cours</translation>
    </message>
</context>
<context>
    <name>DelegationsDialog</name>
    <message>
        <source>Delegations and absences</source>
        <translation>Délégations et absences</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <translation>Déléguer…</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Terminer aujourd’hui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is done under a delegation stands after its end; both names stay on the sheet.</source>
        <translation>Ce qui est fait sous une délégation reste valable après sa fin&#xa0;; les deux noms restent sur la fiche.</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>jusqu’à {amount}</translation>
    </message>
    <message>
        <source>act {number}</source>
        <translation>acte n° {number}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>LaunchDialog</name>
    <message>
        <source>Launch a circuit of visas</source>
        <translation>Lancer un circuit de visas</translation>
    </message>
    <message>
        <source>Steps of the circuit</source>
        <translation>Étapes du circuit</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) will be sealed: {names}</source>
        <translation>
            <numerusform>%Ln document sera scellé&#xa0;: {names}</numerusform>
            <numerusform>%Ln documents seront scellés&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no document to give a visa on: add it first.</source>
        <translation>Il n’y a aucun document à viser&#xa0;: ajoutez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>SealsDialog</name>
    <message>
        <source>Seals of circuits</source>
        <translation>Scellés des circuits</translation>
    </message>
    <message>
        <source>Reading every act and every document…</source>
        <translation>Lecture de chaque acte et de chaque document…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What it proves: these acts, in this order, on these bytes, by the keys of these devices. It is a visa inside the office, not a qualified signature. An act taken away before anyone saw it leaves no trace.</source>
        <translation>Ce que cela prouve&#xa0;: ces actes, dans cet ordre, sur ces octets, par les clés de ces postes. C’est un visa interne, non une signature qualifiée. Un acte ôté avant que quiconque l’ait vu ne laisse pas de trace.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln circuit(s) are not as they were sealed.</source>
        <translation>
            <numerusform>%Ln circuit n’est pas tel qu’il a été scellé.</numerusform>
            <numerusform>%Ln circuits ne sont pas tels qu’ils ont été scellés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln circuit(s)</source>
        <translation>
            <numerusform>%Ln circuit</numerusform>
            <numerusform>%Ln circuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s)</source>
        <translation>
            <numerusform>%Ln scellé</numerusform>
            <numerusform>%Ln scellés</numerusform>
        </translation>
    </message>
    <message>
        <source>{circuits}, {seals}: every byte is as it was sealed.</source>
        <translation>{circuits}, {seals}&#xa0;: chaque octet est tel qu’il a été scellé.</translation>
    </message>
    <message>
        <source>A circuit that is gone</source>
        <translation>Un circuit disparu</translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>No step yet: add who must endorse, give an opinion or sign.</source>
        <translation>Aucune étape&#xa0;: ajoutez qui doit viser, donner un avis ou signer.</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Ajouter une étape…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Change the step…</source>
        <translation>Modifier l’étape…</translation>
    </message>
    <message>
        <source>Take the step off</source>
        <translation>Ôter l’étape</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>At the same time as the one above</source>
        <translation>En même temps que la précédente</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>An office is asked, and whoever holds it now: the step survives a change of person.</source>
        <translation>Une fonction est sollicitée, et celui qui la tient aujourd’hui&#xa0;: l’étape survit à un changement de personne.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>at the same time as the one above</source>
        <translation>en même temps que la précédente</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Kept circuits</source>
        <translation>Circuits types</translation>
    </message>
    <message>
        <source>Name of the circuit</source>
        <translation>Nom du circuit</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Allures</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Steps of the circuit</source>
        <translation>Étapes du circuit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Kept. Circuits already launched do not change.</source>
        <translation>Conservé. Les circuits déjà lancés ne changent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>urgent: %Ln</source>
        <translation>
            <numerusform>urgent&#xa0;: %Ln</numerusform>
            <numerusform>urgent&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without urgent steps, the normal ones serve.</source>
        <translation>Sans étapes urgentes, les étapes normales servent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>circuits</name>
    <message>
        <source>Choose somebody else to act.</source>
        <translation>Choisissez quelqu’un d’autre pour agir.</translation>
    </message>
    <message>
        <source>Give a first and a last day, in this order.</source>
        <translation>Indiquez un premier et un dernier jour, dans cet ordre.</translation>
    </message>
    <message>
        <source>Give an amount above zero, or leave it empty.</source>
        <translation>Indiquez un montant supérieur à zéro, ou laissez vide.</translation>
    </message>
    <message>
        <source>A delegation of signature needs the number and the date of its act.</source>
        <translation>Une délégation de signature demande le numéro et la date de son acte.</translation>
    </message>
    <message>
        <source>Add at least one step that gives a visa, an opinion or a signature.</source>
        <translation>Ajoutez au moins une étape qui donne un visa, un avis ou une signature.</translation>
    </message>
    <message>
        <source>A circuit has at most {most} steps: split it.</source>
        <translation>Un circuit compte au plus {most} étapes&#xa0;: scindez-le.</translation>
    </message>
    <message>
        <source>Step {number}: name the office that is asked.</source>
        <translation>Étape {number}&#xa0;: nommez la fonction sollicitée.</translation>
    </message>
    <message>
        <source>Step {number}: give a limit from 1 to {most} working days.</source>
        <translation>Étape {number}&#xa0;: indiquez un délai de 1 à {most} jours ouvrés.</translation>
    </message>
    <message>
        <source>A visa or an opinion comes before every signature: move the step up.</source>
        <translation>Un visa ou un avis précède toute signature&#xa0;: remontez l’étape.</translation>
    </message>
    <message>
        <source>Keep the circuit</source>
        <translation>Enregistrer le circuit</translation>
    </message>
    <message>
        <source>Put the circuit away</source>
        <translation>Retirer le circuit de la liste</translation>
    </message>
    <message>
        <source>Launch a circuit of visas</source>
        <translation>Lancer un circuit de visas</translation>
    </message>
    <message>
        <source>Give a new version to the circuit</source>
        <translation>Donner une nouvelle version au circuit</translation>
    </message>
    <message>
        <source>Choose a rank from 1 to {last}.</source>
        <translation>Choisissez un rang de 1 à {last}.</translation>
    </message>
    <message>
        <source>Act on the circuit</source>
        <translation>Agir sur le circuit</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>Mettre fin à la délégation</translation>
    </message>
    <message>
        <source>Choose a circuit, or add its steps.</source>
        <translation>Choisissez un circuit ou ajoutez ses étapes.</translation>
    </message>
    <message>
        <source>The documents are the same as before: change them first.</source>
        <translation>Les documents sont les mêmes qu’avant&#xa0;: modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>Say what is asked.</source>
        <translation>Dites ce qui est demandé.</translation>
    </message>
    <message>
        <source>There is no document to give a visa on: add it first.</source>
        <translation>Il n’y a aucun document à viser&#xa0;: ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>The documents have changed since version {number}: give the new version to the circuit first.</source>
        <translation>Les documents ont changé depuis la version {number}&#xa0;: donnez d’abord la nouvelle version au circuit.</translation>
    </message>
    <message>
        <source>The letter has left with this act: launch another circuit instead.</source>
        <translation>Le courrier est parti avec cet acte&#xa0;: lancez plutôt un autre circuit.</translation>
    </message>
    <message>
        <source>This would go round in a ring: the delegate already delegates back.</source>
        <translation>La délégation tournerait en rond&#xa0;: le délégataire délègue déjà en retour.</translation>
    </message>
    <message>
        <source>This circuit is approved: launch another for a new version.</source>
        <translation>Ce circuit est approuvé&#xa0;: lancez-en un autre pour une nouvelle version.</translation>
    </message>
    <message>
        <source>This circuit was rejected: give it a new version first.</source>
        <translation>Ce circuit a été rejeté&#xa0;: donnez-lui d’abord une nouvelle version.</translation>
    </message>
    <message>
        <source>This circuit was withdrawn: launch another.</source>
        <translation>Ce circuit a été retiré&#xa0;: lancez-en un autre.</translation>
    </message>
    <message>
        <source>This circuit was interrupted: launch another.</source>
        <translation>Ce circuit a été interrompu&#xa0;: lancez-en un autre.</translation>
    </message>
    <message>
        <source>Too late: the next one to act has opened the documents. Give a new version, or withdraw.</source>
        <translation>Trop tard&#xa0;: la personne suivante a ouvert les documents. Donnez une nouvelle version, ou retirez le circuit.</translation>
    </message>
    <message>
        <source>Only an act of yours that still stands can be taken back: its author does it.</source>
        <translation>Vous ne pouvez reprendre que votre propre acte, s’il vaut encore&#xa0;: chaque auteur reprend le sien.</translation>
    </message>
    <message>
        <source>Give the reason: everyone in the circuit reads it.</source>
        <translation>Indiquez le motif&#xa0;: chacun le lira dans le circuit.</translation>
    </message>
    <message>
        <source>Choose a step of this circuit.</source>
        <translation>Choisissez une étape de ce circuit.</translation>
    </message>
    <message>
        <source>It is not this step&apos;s turn: {offices} come first.</source>
        <translation>Ce n’est pas le tour de cette étape&#xa0;: {offices} d’abord.</translation>
    </message>
    <message>
        <source>This step has acted already: take the act back, or give a new version.</source>
        <translation>Cette étape a déjà agi&#xa0;: reprenez l’acte ou donnez une nouvelle version.</translation>
    </message>
    <message>
        <source>This step asks for something else: {known}.</source>
        <translation>Cette étape demande autre chose&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Only an urgent circuit may pass over a step: send a reminder instead.</source>
        <translation>Seul un circuit urgent peut passer outre une étape&#xa0;: relancez plutôt.</translation>
    </message>
    <message>
        <source>Choose who acts instead.</source>
        <translation>Choisissez qui agit à sa place.</translation>
    </message>
    <message>
        <source>Give the day the paper was signed, today or earlier.</source>
        <translation>Indiquez le jour de la signature sur papier, aujourd’hui ou avant.</translation>
    </message>
    <message>
        <source>Add the scan of the signed paper.</source>
        <translation>Ajoutez la numérisation du papier signé.</translation>
    </message>
    <message>
        <source>Say who signed the paper.</source>
        <translation>Indiquez qui a signé le papier.</translation>
    </message>
    <message>
        <source>Somebody else must record a visa that you gave on paper.</source>
        <translation>Une autre personne doit enregistrer le visa que vous avez donné sur papier.</translation>
    </message>
    <message>
        <source>This act would change nothing: open the circuit again.</source>
        <translation>Cet acte ne changerait rien&#xa0;: rouvrez le circuit.</translation>
    </message>
    <message>
        <source>The documents of this circuit have not been received yet: synchronise.</source>
        <translation>Les documents de ce circuit ne sont pas encore reçus&#xa0;: synchronisez.</translation>
    </message>
    <message>
        <source>The circuit itself is missing.</source>
        <translation>Le circuit lui-même manque.</translation>
    </message>
    <message>
        <source>An act or a version that the journal knows is missing.</source>
        <translation>Un acte ou une version que le journal connaît manque.</translation>
    </message>
    <message>
        <source>Changed after it was sealed: its seal no longer fits.</source>
        <translation>Modifié après avoir été scellé&#xa0;: le sceau ne correspond plus.</translation>
    </message>
    <message>
        <source>Sealed with a key that its device {device} is not known by.</source>
        <translation>Scellé avec une clé que l’on ne connaît pas au poste {device}.</translation>
    </message>
    <message>
        <source>What it follows is missing or was changed ({hash}).</source>
        <translation>Ce qui le précède manque ou a été modifié ({hash}).</translation>
    </message>
    <message>
        <source>It follows nothing: it stands outside the order.</source>
        <translation>Il ne suit rien&#xa0;: il est hors de l’ordre.</translation>
    </message>
    <message>
        <source>It belongs to another circuit.</source>
        <translation>Il appartient à un autre circuit.</translation>
    </message>
    <message>
        <source>It was given on documents that this circuit never had.</source>
        <translation>Il porte sur des documents que ce circuit n’a jamais eus.</translation>
    </message>
    <message>
        <source>The list of documents was changed.</source>
        <translation>La liste des documents a été modifiée.</translation>
    </message>
    <message>
        <source>The document {name} is missing or was changed.</source>
        <translation>Le document {name} manque ou a été modifié.</translation>
    </message>
    <message>
        <source>The scan of the visa on paper is missing or was changed.</source>
        <translation>La numérisation du visa sur papier manque ou a été modifiée.</translation>
    </message>
    <message>
        <source>Step {number}: {name} has left. Choose somebody else, or leave the office alone.</source>
        <translation>Étape {number}&#xa0;: {name} n’est plus en poste. Choisissez quelqu’un d’autre, ou laissez la fonction seule.</translation>
    </message>
    <message>
        <source>{name} has left: choose somebody else.</source>
        <translation>{name} n’est plus en poste&#xa0;: choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Signing for somebody takes a delegation of signature with its act: record it, or hand it over.</source>
        <translation>Signer pour quelqu’un demande une délégation de signature avec son acte&#xa0;: enregistrez-la, ou faites transférer l’étape.</translation>
    </message>
    <message>
        <source>Only {name}, who launched it, withdraws it: interrupt it with a reason.</source>
        <translation>Seul l’auteur du lancement, {name}, le retire&#xa0;: interrompez-le avec un motif.</translation>
    </message>
    <message>
        <source>This commitment is of {amount}, your delegation goes up to {most}: {name} acts, or hands it over.</source>
        <translation>Cet engagement est de {amount} et votre délégation va jusqu’à {most}&#xa0;: {name} agit, ou transmet l’étape.</translation>
    </message>
    <message>
        <source>This step waits for {name}, who has left: whoever launched the circuit hands it to another.</source>
        <translation>Cette étape attend {name}, qui n’est plus en poste&#xa0;: celui qui a lancé le circuit la transfère à un autre.</translation>
    </message>
    <message>
        <source>This step waits for {name}: ask for a delegation, hand it over, or record a paper visa.</source>
        <translation>Cette étape attend {name}&#xa0;: demandez une délégation, faites-la transférer, ou enregistrez un visa sur papier.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Binding opinion</source>
        <translation>Avis conforme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>All of this rank</source>
        <translation>Tous ceux de ce rang</translation>
    </message>
    <message>
        <source>One of this rank is enough</source>
        <translation>Un seul de ce rang suffit</translation>
    </message>
    <message>
        <source>Opened the documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Opinion in favour</source>
        <translation>Avis favorable</translation>
    </message>
    <message>
        <source>Opinion against</source>
        <translation>Avis défavorable</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>Cachet apposé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>Transféré à {name}</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passé outre</translation>
    </message>
    <message>
        <source>Took an act back</source>
        <translation>Acte repris</translation>
    </message>
    <message>
        <source>Withdrew the circuit</source>
        <translation>Circuit retiré</translation>
    </message>
    <message>
        <source>Interrupted the circuit</source>
        <translation>Circuit interrompu</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Note that it was read</source>
        <translation>Noter la lecture</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Opinion given</source>
        <translation>Avis donné</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>In circuit</source>
        <translation>En circuit</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>A second act on this step, made apart: the first one counts</source>
        <translation>Doublon constaté&#xa0;: un second acte sur cette étape, fait à part&#xa0;; le premier compte</translation>
    </message>
    <message>
        <source>Given on another version of the documents: to be confirmed</source>
        <translation>Donné sur une autre version des documents&#xa0;: à confirmer</translation>
    </message>
    <message>
        <source>Given before its turn: to be confirmed</source>
        <translation>Donné avant son tour&#xa0;: à confirmer</translation>
    </message>
    <message>
        <source>Came too late: it changes nothing</source>
        <translation>Arrivé trop tard&#xa0;: il ne change rien</translation>
    </message>
    <message>
        <source>Came after the end of the circuit</source>
        <translation>Arrivé après la fin du circuit</translation>
    </message>
    <message>
        <source>Was not asked: it changes nothing</source>
        <translation>N’était pas demandé&#xa0;: il ne change rien</translation>
    </message>
    <message>
        <source>by delegation of {name}</source>
        <translation>par délégation de {name}</translation>
    </message>
    <message>
        <source>acting for {name}</source>
        <translation>par intérim de {name}</translation>
    </message>
    <message>
        <source>on paper, recorded by {name}</source>
        <translation>sur papier, enregistré par {name}</translation>
    </message>
    <message>
        <source>Absence: visas and opinions</source>
        <translation>Absence&#xa0;: visas et avis</translation>
    </message>
    <message>
        <source>Delegation of signature, with its act</source>
        <translation>Délégation de signature, avec son acte</translation>
    </message>
    <message>
        <source>Interim: acts in their place</source>
        <translation>Intérim&#xa0;: agit à sa place</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
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
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Letters alone</source>
        <translation>Courriers seulement</translation>
    </message>
    <message>
        <source>Documents alone</source>
        <translation>Documents seulement</translation>
    </message>
    <message>
        <source>Dossiers alone</source>
        <translation>Dossiers seulement</translation>
    </message>
    <message>
        <source>Commitments alone</source>
        <translation>Engagements seulement</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>a visa</source>
        <translation>un visa</translation>
    </message>
    <message>
        <source>an opinion, in favour or against</source>
        <translation>un avis, favorable ou défavorable</translation>
    </message>
    <message>
        <source>a binding opinion, in favour or against</source>
        <translation>un avis conforme, favorable ou défavorable</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>une signature</translation>
    </message>
    <message>
        <source>a stamp</source>
        <translation>un cachet</translation>
    </message>
    <message>
        <source>only to be read</source>
        <translation>une simple lecture</translation>
    </message>
    <message>
        <source>Circulation sheet</source>
        <translation>Fiche de circulation</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Launched by</source>
        <translation>Lancé par</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Dossier blocked</source>
        <translation>Dossier bloqué</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>À</translation>
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
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Late, days</source>
        <translation>Retard, jours</translation>
    </message>
    <message>
        <source>This circuit no longer exists: refresh the list.</source>
        <translation>Ce circuit n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>Reject, with the reason</source>
        <translation>Rejeter, avec le motif</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Said to everyone</source>
        <translation>Dit à tous</translation>
    </message>
    <message>
        <source>Note for me</source>
        <translation>Note pour moi</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Retourne à</translation>
    </message>
    <message>
        <source>whoever launched the circuit</source>
        <translation>celui qui a lancé le circuit</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>l’étape précédente</translation>
    </message>
    <message>
        <source>Kept circuits…</source>
        <translation>Circuits types…</translation>
    </message>
    <message>
        <source>Delegations and absences…</source>
        <translation>Délégations et absences…</translation>
    </message>
    <message>
        <source>Verify the seals of every circuit</source>
        <translation>Vérifier les scellés de tous les circuits</translation>
    </message>
    <message>
        <source>Open to act, the document beside</source>
        <translation>Ouvrir pour viser, le document à côté</translation>
    </message>
    <message>
        <source>Send a reminder of the visa</source>
        <translation>Relancer le visa</translation>
    </message>
    <message>
        <source>Block its dossier…</source>
        <translation>Bloquer son dossier…</translation>
    </message>
    <message>
        <source>Hand the step over…</source>
        <translation>Transférer l’étape…</translation>
    </message>
    <message>
        <source>Record a visa given on paper…</source>
        <translation>Enregistrer un visa sur papier…</translation>
    </message>
    <message>
        <source>Pass over the step…</source>
        <translation>Passer outre l’étape…</translation>
    </message>
    <message>
        <source>Take my act back</source>
        <translation>Reprendre mon acte</translation>
    </message>
    <message>
        <source>Give the new version…</source>
        <translation>Donner la nouvelle version…</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Comparer avec la version précédente</translation>
    </message>
    <message>
        <source>Withdraw the circuit</source>
        <translation>Retirer le circuit</translation>
    </message>
    <message>
        <source>Interrupt the circuit…</source>
        <translation>Interrompre le circuit…</translation>
    </message>
    <message>
        <source>Verify the seals of this circuit</source>
        <translation>Vérifier les scellés de ce circuit</translation>
    </message>
    <message>
        <source>Circulation sheet…</source>
        <translation>Fiche de circulation…</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Montrer ce dont il s’agit</translation>
    </message>
    <message>
        <source>Rank {rank}: {offices}</source>
        <translation>Rang {rank}&#xa0;: {offices}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Ce que dit le papier</translation>
    </message>
    <message>
        <source>Scan of the paper (F4)</source>
        <translation>Numérisation (F4)</translation>
    </message>
    <message>
        <source>Seen again from</source>
        <translation>Revu à partir de</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui s’absente</translation>
    </message>
    <message>
        <source>Who acts instead</source>
        <translation>Qui agit à sa place</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Commitments up to (€)</source>
        <translation>Engagements jusqu’à (€)</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Numéro de l’acte</translation>
    </message>
    <message>
        <source>Act of delegation</source>
        <translation>Acte de délégation</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Date de l’acte</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié au</translation>
    </message>
    <message>
        <source>Steps of its own</source>
        <translation>Étapes propres</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nobody to act</source>
        <translation>Personne pour agir</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>attend votre visa</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Whoever holds the office</source>
        <translation>Qui tient la fonction</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days} jours ouvrés</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tenue par</translation>
    </message>
    <message>
        <source>Working days to act</source>
        <translation>Jours ouvrés pour agir</translation>
    </message>
    <message>
        <source>When several act at the same time</source>
        <translation>Quand plusieurs agissent en même temps</translation>
    </message>
    <message>
        <source>{name} (version {number})</source>
        <translation>{name} (version {number})</translation>
    </message>
    <message>
        <source>Step {rank} of {last}</source>
        <translation>Étape {rank} sur {last}</translation>
    </message>
    <message>
        <source>Late {days} d</source>
        <translation>Retard {days} j</translation>
    </message>
    <message>
        <source>expected on {day}</source>
        <translation>attendu le {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>{name} has left: hand the step over</source>
        <translation>{name} n’est plus en poste&#xa0;: transférez l’étape</translation>
    </message>
    <message>
        <source>whoever holds the office</source>
        <translation>qui tient la fonction</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>en même temps</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>against</source>
        <translation>défavorable</translation>
    </message>
    <message>
        <source>endorsed on paper</source>
        <translation>visé sur papier</translation>
    </message>
    <message>
        <source>Give an amount in euros, such as 25 000.</source>
        <translation>Indiquez un montant en euros, par exemple 25&#x202f;000.</translation>
    </message>
    <message>
        <source>No text was read in this file (yet).</source>
        <translation>Aucun texte n’a (encore) été lu dans ce fichier.</translation>
    </message>
    <message>
        <source>No circuit is in front: choose one.</source>
        <translation>Aucun circuit n’est choisi : choisissez-en un.</translation>
    </message>
    <message>
        <source>Nobody is late here: there is nothing to remind anybody of.</source>
        <translation>Personne n’est en retard ici : il n’y a rien à relancer.</translation>
    </message>
    <message>
        <source>This is in no dossier: put it into one first.</source>
        <translation>Ceci n’est dans aucun dossier&#xa0;: classez-le d’abord.</translation>
    </message>
    <message>
        <source>Its dossier is blocked already.</source>
        <translation>Son dossier est déjà bloqué.</translation>
    </message>
    <message>
        <source>There is one version only: nothing to compare.</source>
        <translation>Il n’y a qu’une version&#xa0;: rien à comparer.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Id of the circuit.</source>
        <translation>Identifiant du circuit.</translation>
    </message>
    <message>
        <source>“{text}”: write a step as RANK:MODE:OFFICE[:AGENT], with a mode of {known}.</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: écrivez une étape sous la forme RANG:MODE:FONCTION[:AGENT], avec un mode parmi {known}.</translation>
    </message>
    <message>
        <source>The circuit {name} is kept.</source>
        <translation>Le circuit {name} est enregistré.</translation>
    </message>
    <message>
        <source>The delegation ends today; what was done under it stands.</source>
        <translation>La délégation prend fin aujourd’hui&#xa0;; ce qui a été fait sous elle demeure.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>{count} circuits are as they were sealed.</source>
        <translation>{count} circuits sont tels qu’ils ont été scellés.</translation>
    </message>
    <message>
        <source>Step written as RANK:MODE:OFFICE[:AGENT]; may be repeated.</source>
        <translation>Étape écrite RANG:MODE:FONCTION[:AGENT]&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>What everyone in the circuit reads.</source>
        <translation>Ce que chacun lit dans le circuit.</translation>
    </message>
    <message>
        <source>Launch a circuit of visas over the documents that something has now.</source>
        <translation>Lancer un circuit de visas sur les documents qu’un objet a maintenant.</translation>
    </message>
    <message>
        <source>Number or id of the letter or dossier; id of the document or commitment.</source>
        <translation>Numéro ou identifiant du courrier ou du dossier&#xa0;; identifiant du document ou de l’engagement.</translation>
    </message>
    <message>
        <source>What it is; a letter without it.</source>
        <translation>Ce que c’est&#xa0;; un courrier par défaut.</translation>
    </message>
    <message>
        <source>Name of a circuit that is kept.</source>
        <translation>Nom d’un circuit enregistré.</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>Ce qui est demandé.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Dernier jour.</translation>
    </message>
    <message>
        <source>Take the urgent steps; a step may be passed over.</source>
        <translation>Suivre les étapes d’urgence&#xa0;; une étape peut être passée outre.</translation>
    </message>
    <message>
        <source>Act on a circuit: endorse, give an opinion, sign, reject, take back…</source>
        <translation>Agir sur un circuit&#xa0;: viser, donner un avis, signer, rejeter, reprendre…</translation>
    </message>
    <message>
        <source>What the act does.</source>
        <translation>Ce que fait l’acte.</translation>
    </message>
    <message>
        <source>Number of the step, from 1.</source>
        <translation>Numéro de l’étape, à partir de 1.</translation>
    </message>
    <message>
        <source>What the author alone keeps.</source>
        <translation>Ce que l’auteur garde pour lui.</translation>
    </message>
    <message>
        <source>A rejection goes back one step instead of to the initiator.</source>
        <translation>Un rejet revient d’une étape au lieu de revenir à l’initiateur.</translation>
    </message>
    <message>
        <source>Who acts instead.</source>
        <translation>Qui agit à la place.</translation>
    </message>
    <message>
        <source>Id of the act that is taken back.</source>
        <translation>Identifiant de l’acte repris.</translation>
    </message>
    <message>
        <source>Scan of a visa given on paper.</source>
        <translation>Numérisation d’un visa donné sur papier.</translation>
    </message>
    <message>
        <source>Day of the visa on paper.</source>
        <translation>Jour du visa sur papier.</translation>
    </message>
    <message>
        <source>Who gave the visa on paper.</source>
        <translation>Qui a donné le visa sur papier.</translation>
    </message>
    <message>
        <source>Give the documents as they are now to a circuit; it goes back to those who must see them.</source>
        <translation>Donner à un circuit les documents tels qu’ils sont&#xa0;; il revient à ceux qui doivent les revoir.</translation>
    </message>
    <message>
        <source>First rank that sees them again; 1 without it.</source>
        <translation>Premier rang qui les revoit&#xa0;; 1 par défaut.</translation>
    </message>
    <message>
        <source>Keep the steps of a circuit under a name; circuits already launched do not change.</source>
        <translation>Enregistrer les étapes d’un circuit sous un nom&#xa0;; les circuits déjà lancés ne changent pas.</translation>
    </message>
    <message>
        <source>Name of the circuit.</source>
        <translation>Nom du circuit.</translation>
    </message>
    <message>
        <source>Step of the urgent course; may be repeated.</source>
        <translation>Étape du parcours urgent&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>Let somebody act for another from a day to a day.</source>
        <translation>Laisser quelqu’un agir pour un autre, d’un jour à un jour.</translation>
    </message>
    <message>
        <source>Who is away or delegates.</source>
        <translation>Qui est absent ou délègue.</translation>
    </message>
    <message>
        <source>First day; today without it.</source>
        <translation>Premier jour&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>In what capacity; absence without it.</source>
        <translation>À quel titre&#xa0;; absence par défaut.</translation>
    </message>
    <message>
        <source>For what alone; everything without it.</source>
        <translation>Pour quoi seulement&#xa0;; tout par défaut.</translation>
    </message>
    <message>
        <source>Number of the act of delegation.</source>
        <translation>Numéro de l’acte de délégation.</translation>
    </message>
    <message>
        <source>Date of the act of delegation.</source>
        <translation>Date de l’acte de délégation.</translation>
    </message>
    <message>
        <source>Where the act was published.</source>
        <translation>Où l’acte a été publié.</translation>
    </message>
    <message>
        <source>End a delegation today.</source>
        <translation>Mettre fin à une délégation aujourd’hui.</translation>
    </message>
    <message>
        <source>Id of the delegation.</source>
        <translation>Identifiant de la délégation.</translation>
    </message>
    <message>
        <source>List who acts for whom.</source>
        <translation>Lister qui agit pour qui.</translation>
    </message>
    <message>
        <source>List the circuits that run, and who is asked.</source>
        <translation>Lister les circuits en cours et qui est sollicité.</translation>
    </message>
    <message>
        <source>Ended circuits too.</source>
        <translation>Aussi les circuits terminés.</translation>
    </message>
    <message>
        <source>Show a circuit, its steps and its acts.</source>
        <translation>Montrer un circuit, ses étapes et ses actes.</translation>
    </message>
    <message>
        <source>Write the circulation sheet: every step, who, when, on which version, what was said.</source>
        <translation>Écrire la fiche de circulation&#xa0;: chaque étape, qui, quand, sur quelle version, ce qui est dit.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>Verify the seals, the order and the documents of circuits.</source>
        <translation>Vérifier les sceaux, l’ordre et les documents des circuits.</translation>
    </message>
    <message>
        <source>Id of one circuit; all without it.</source>
        <translation>Identifiant d’un circuit&#xa0;; tous sans lui.</translation>
    </message>
</context>
</TS>
