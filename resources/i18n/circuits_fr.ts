<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>There is no document to give a visa on: add it first.</source>
        <translation>Il n’y a aucun document à viser&#xa0;: ajoutez-le d’abord.</translation>
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
        <source>Too late: the next one to act has opened the documents.</source>
        <translation>Trop tard&#xa0;: la personne suivante a ouvert les documents.</translation>
    </message>
    <message>
        <source>Only an act of yours that still stands can be taken back.</source>
        <translation>Vous ne pouvez reprendre que votre propre acte, s’il vaut encore.</translation>
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
        <source>This step is somebody else&apos;s: ask for a delegation, or record a paper visa.</source>
        <translation>Cette étape revient à quelqu’un d’autre&#xa0;: demandez une délégation ou enregistrez un visa sur papier.</translation>
    </message>
    <message>
        <source>The documents of this circuit have not been received yet: synchronise.</source>
        <translation>Les documents de ce circuit ne sont pas encore reçus&#xa0;: synchronisez.</translation>
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
        <translation>Intitulé</translation>
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
        <source>Launch a circuit of visas over the documents of a letter.</source>
        <translation>Lancer un circuit de visas sur les documents d’un courrier.</translation>
    </message>
    <message>
        <source>Number or id of the letter.</source>
        <translation>Numéro ou identifiant du courrier.</translation>
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
        <source>Verify the seals, the order and the documents of circuits.</source>
        <translation>Vérifier les sceaux, l’ordre et les documents des circuits.</translation>
    </message>
    <message>
        <source>Id of one circuit; all without it.</source>
        <translation>Identifiant d’un circuit&#xa0;; tous sans lui.</translation>
    </message>
</context>
</TS>
