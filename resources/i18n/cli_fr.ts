<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>A window of an earlier version is open on this profile: close it, then repeat the command. Nothing was changed.</source>
        <translation>Une fenêtre d’une version antérieure est ouverte sur ce profil&#xa0;: fermez-la, puis relancez la commande. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is called “{code}” here.</source>
        <translation>Rien ne porte ici le nom «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>Which way it goes.</source>
        <translation>Sens du courrier.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Objet.</translation>
    </message>
    <message>
        <source>Sender, as printed; may be repeated.</source>
        <translation>Expéditeur, tel qu’imprimé&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Recipient, as printed; may be repeated.</source>
        <translation>Destinataire, tel qu’imprimé&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Who has a copy; may be repeated.</source>
        <translation>Destinataire en copie&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Add correspondents that the directory lacks, as this kind of entry.</source>
        <translation>Ajouter à l’annuaire les correspondants qui y manquent, comme fiches de cette sorte.</translation>
    </message>
    <message>
        <source>Day of arrival; today for an arrival.</source>
        <translation>Date d’arrivée&#x202f;; aujourd’hui pour une arrivée.</translation>
    </message>
    <message>
        <source>Day of departure: the letter has left.</source>
        <translation>Date de départ&#xa0;: le courrier est parti.</translation>
    </message>
    <message>
        <source>Date written on the document.</source>
        <translation>Date portée sur le document.</translation>
    </message>
    <message>
        <source>Day of registration; today.</source>
        <translation>Date d’enregistrement&#x202f;; aujourd’hui.</translation>
    </message>
    <message>
        <source>Target date; computed from type and priority otherwise.</source>
        <translation>Échéance&#x202f;; sinon calculée d’après la nature et la priorité.</translation>
    </message>
    <message>
        <source>File to enclose; may be repeated.</source>
        <translation>Pièce à joindre&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Code of the register; the first of the direction.</source>
        <translation>Code du registre&#x202f;; le premier de ce sens.</translation>
    </message>
    <message>
        <source>Code of the type of letter.</source>
        <translation>Code de la nature du courrier.</translation>
    </message>
    <message>
        <source>Priority.</source>
        <translation>Priorité.</translation>
    </message>
    <message>
        <source>Mark of protection.</source>
        <translation>Mention de protection.</translation>
    </message>
    <message>
        <source>Reference of the sender.</source>
        <translation>Référence de l’expéditeur.</translation>
    </message>
    <message>
        <source>Sending mode.</source>
        <translation>Mode d’envoi.</translation>
    </message>
    <message>
        <source>Medium.</source>
        <translation>Support.</translation>
    </message>
    <message>
        <source>Tracking number of the post.</source>
        <translation>Numéro de suivi postal.</translation>
    </message>
    <message>
        <source>Agent in charge: name or initials.</source>
        <translation>Pilote&#xa0;: nom ou initiales.</translation>
    </message>
    <message>
        <source>Code of the unit it goes to.</source>
        <translation>Code du service destinataire.</translation>
    </message>
    <message>
        <source>Instruction; may be repeated.</source>
        <translation>Consigne&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Who signs.</source>
        <translation>Signataire.</translation>
    </message>
    <message>
        <source>Who drafted.</source>
        <translation>Rédacteur.</translation>
    </message>
    <message>
        <source>Language of the letter; fr.</source>
        <translation>Langue du courrier&#x202f;; fr.</translation>
    </message>
    <message>
        <source>Where the paper lies.</source>
        <translation>Emplacement du papier.</translation>
    </message>
    <message>
        <source>Summary.</source>
        <translation>Résumé.</translation>
    </message>
    <message>
        <source>List the recurring duties by their permanent numbers.</source>
        <translation>Lister les états périodiques par leurs numéros permanents.</translation>
    </message>
    <message>
        <source>Keep a recurring duty under the next permanent number; it is called at once.</source>
        <translation>Tenir un état périodique sous le numéro permanent suivant&#x202f;; il est appelé aussitôt.</translation>
    </message>
    <message>
        <source>Title.</source>
        <translation>Titre.</translation>
    </message>
    <message>
        <source>Rule, as FREQ=MONTHLY;BYMONTHDAY=5.</source>
        <translation>Règle, comme FREQ=MONTHLY;BYMONTHDAY=5.</translation>
    </message>
    <message>
        <source>First day; today.</source>
        <translation>Premier jour&#x202f;; aujourd’hui.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Dernier jour.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Qui en répond.</translation>
    </message>
    <message>
        <source>Working days of warning; 5.</source>
        <translation>Jours ouvrés de préavis&#x202f;; 5.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Notes.</translation>
    </message>
    <message>
        <source>Make the deadlines of the duties, once each; the program does it at opening.</source>
        <translation>Créer les échéances des états, une fois chacune&#x202f;; le logiciel le fait à l’ouverture.</translation>
    </message>
    <message>
        <source>Last day; two months from now.</source>
        <translation>Dernier jour&#x202f;; dans deux mois.</translation>
    </message>
    <message>
        <source>Call a duty no more; its number stays taken.</source>
        <translation>Ne plus appeler un état&#x202f;; son numéro reste pris.</translation>
    </message>
    <message>
        <source>Its permanent number.</source>
        <translation>Son numéro permanent.</translation>
    </message>
    <message>
        <source>List the rules of reminders in force.</source>
        <translation>Lister les règles de relance en vigueur.</translation>
    </message>
    <message>
        <source>Keep a rule of reminders; the shipped ones rest from then on.</source>
        <translation>Tenir une règle de relance&#x202f;; celles qui sont livrées se reposent dès lors.</translation>
    </message>
    <message>
        <source>Name of the rule.</source>
        <translation>Nom de la règle.</translation>
    </message>
    <message>
        <source>What it chases.</source>
        <translation>Ce qu’elle relance.</translation>
    </message>
    <message>
        <source>Only letters of that state, or steps of that mode.</source>
        <translation>Seulement les courriers de cet état, ou les étapes de ce mode.</translation>
    </message>
    <message>
        <source>Working days late; 1.</source>
        <translation>Jours ouvrés de retard&#x202f;; 1.</translation>
    </message>
    <message>
        <source>Working days between two; 5.</source>
        <translation>Jours ouvrés entre deux&#x202f;; 5.</translation>
    </message>
    <message>
        <source>Reminders at most; 3.</source>
        <translation>Relances au plus&#x202f;; 3.</translation>
    </message>
    <message>
        <source>Which way.</source>
        <translation>Par quel moyen.</translation>
    </message>
    <message>
        <source>By itself, when the program opens.</source>
        <translation>D’elle-même, à l’ouverture du logiciel.</translation>
    </message>
    <message>
        <source>Words of the message; title, number, due and days may stand in them, in braces.</source>
        <translation>Texte du message&#x202f;; title, number, due et days peuvent y figurer, entre accolades.</translation>
    </message>
    <message>
        <source>Let a rule of reminders rest.</source>
        <translation>Mettre une règle de relance au repos.</translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation>Identifiant de la règle.</translation>
    </message>
    <message>
        <source>It holds personal data.</source>
        <translation>Il contient des données personnelles.</translation>
    </message>
    <message>
        <source>It asks for an answer.</source>
        <translation>Il appelle une réponse.</translation>
    </message>
    <message>
        <source>Letter that this one answers; may be repeated.</source>
        <translation>Courrier auquel celui-ci répond&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Registered under the number {number}.</source>
        <translation>Enregistré sous le n°&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Register a letter: it takes the next number of its register.</source>
        <translation>Enregistrer un courrier&#xa0;: il prend le numéro suivant de son registre.</translation>
    </message>
    <message>
        <source>{number} is assigned to {lead}.</source>
        <translation>{number} est attribué à {lead}.</translation>
    </message>
    <message>
        <source>{number}: {state}.</source>
        <translation>{number}&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>{number} is cancelled; its number stays used.</source>
        <translation>{number} est annulé&#x202f;; son numéro reste pris.</translation>
    </message>
    <message>
        <source>The two letters are linked.</source>
        <translation>Les deux courriers sont liés.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Motif.</translation>
    </message>
    <message>
        <source>Give a letter a lead.</source>
        <translation>Attribuer un courrier à un pilote.</translation>
    </message>
    <message>
        <source>Agent: name or initials.</source>
        <translation>Agent&#xa0;: nom ou initiales.</translation>
    </message>
    <message>
        <source>Take a letter to another state of its flow.</source>
        <translation>Faire passer un courrier à un autre état.</translation>
    </message>
    <message>
        <source>The state it takes.</source>
        <translation>Le nouvel état.</translation>
    </message>
    <message>
        <source>When a dormant letter is looked at again.</source>
        <translation>Date de réexamen d’un courrier en sommeil.</translation>
    </message>
    <message>
        <source>Cancel a letter with a reason; its number stays used.</source>
        <translation>Annuler un courrier avec un motif&#x202f;; son numéro reste pris.</translation>
    </message>
    <message>
        <source>Say what a letter does to another one.</source>
        <translation>Dire ce qu’un courrier fait à un autre.</translation>
    </message>
    <message>
        <source>Number or id of the letter that acts.</source>
        <translation>Numéro ou identifiant du courrier qui agit.</translation>
    </message>
    <message>
        <source>Number or id of the other one.</source>
        <translation>Numéro ou identifiant de l’autre.</translation>
    </message>
    <message>
        <source>What the first does.</source>
        <translation>Ce que fait le premier.</translation>
    </message>
    <message>
        <source>Words of number, correspondents, subject, notes, enclosures.</source>
        <translation>Mots du numéro, des correspondants, de l’objet, des notes, des pièces jointes.</translation>
    </message>
    <message>
        <source>Which way they go.</source>
        <translation>Sens des courriers.</translation>
    </message>
    <message>
        <source>Code of a register; may be repeated.</source>
        <translation>Code d’un registre&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>State; may be repeated.</source>
        <translation>État&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Those that wait for somebody.</source>
        <translation>Ceux qui attendent quelqu’un.</translation>
    </message>
    <message>
        <source>Open ones whose target date is past.</source>
        <translation>Ceux dont l’échéance est passée.</translation>
    </message>
    <message>
        <source>From this day of arrival or departure on.</source>
        <translation>À partir de cette date d’arrivée ou de départ.</translation>
    </message>
    <message>
        <source>Up to this day.</source>
        <translation>Jusqu’à cette date.</translation>
    </message>
    <message>
        <source>Name a file that ends in .xlsx or .csv.</source>
        <translation>Nommez un fichier qui se termine par .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{count} letters written to {file}.</source>
        <translation>Courriers écrits dans {file}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>“{state}” is not a state: choose among {known}.</source>
        <translation>«&#xa0;{state}&#xa0;» n’est pas un état&#xa0;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>No letter.</source>
        <translation>Aucun courrier.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>List letters, the newest first.</source>
        <translation>Lister les courriers, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>At most so many letters; 50, and 0 for all.</source>
        <translation>Nombre de courriers au plus&#x202f;; 50, et 0 pour tous.</translation>
    </message>
    <message>
        <source>Go on after this letter: number or id of the last one.</source>
        <translation>Continuer après ce courrier&#xa0;: numéro ou identifiant du dernier lu.</translation>
    </message>
    <message>
        <source>Show a letter whole.</source>
        <translation>Montrer un courrier en entier.</translation>
    </message>
    <message>
        <source>Write letters in a table, .xlsx or .csv.</source>
        <translation>Écrire des courriers dans un tableau, .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>Only tables (.csv, .xlsx) can be tried without writing.</source>
        <translation>Seuls les tableaux (.csv, .xlsx) peuvent être essayés sans rien écrire.</translation>
    </message>
    <message>
        <source>{count} lines were refused.</source>
        <translation>Lignes refusées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Write a mapping as field=Column, for instance subject=Objet.</source>
        <translation>Écrivez une correspondance sous la forme champ=Colonne, par exemple subject=Objet.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message>
        <source>Register messages (.eml, .msg), documents, and tables of letters (.csv, .xlsx).</source>
        <translation>Enregistrer des messages (.eml, .msg), des documents et des tableaux de courriers (.csv, .xlsx).</translation>
    </message>
    <message>
        <source>Files to take in.</source>
        <translation>Fichiers à importer.</translation>
    </message>
    <message>
        <source>Code of the register; the first of the arrivals.</source>
        <translation>Code du registre&#x202f;; le premier des arrivées.</translation>
    </message>
    <message>
        <source>Register a message or a file even if it is there already.</source>
        <translation>Enregistrer un message ou un fichier même s’il l’est déjà.</translation>
    </message>
    <message>
        <source>Column of a field: subject=Objet; may be repeated.</source>
        <translation>Colonne d’un champ&#xa0;: subject=Objet&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Try a table without writing.</source>
        <translation>Essayer un tableau sans rien écrire.</translation>
    </message>
    <message>
        <source>Write the good lines of a table; otherwise all or none.</source>
        <translation>Écrire les bonnes lignes d’un tableau&#x202f;; sinon toutes ou aucune.</translation>
    </message>
    <message>
        <source>Take the import of a table back: its letters go, or are cancelled if something followed.</source>
        <translation>Annuler l’importation d’un tableau&#xa0;: ses courriers s’effacent, ou sont annulés si quelque chose a suivi.</translation>
    </message>
    <message>
        <source>Batch that the import answered.</source>
        <translation>Lot que l’importation a indiqué.</translation>
    </message>
    <message>
        <source>Number or id of the letter.</source>
        <translation>Numéro ou identifiant du courrier.</translation>
    </message>
    <message>
        <source>Several letters bear the number {number}: name one by its id.</source>
        <translation>Plusieurs courriers portent le n°&#xa0;{number}&#xa0;: donnez l’identifiant de l’un d’eux.</translation>
    </message>
    <message>
        <source>No letter has the number or the id “{reference}”.</source>
        <translation>Aucun courrier n’a le numéro ou l’identifiant «&#xa0;{reference}&#xa0;».</translation>
    </message>
    <message>
        <source>No register has the code “{code}”; there are {known}.</source>
        <translation>Aucun registre n’a le code «&#xa0;{code}&#xa0;»&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not one agent of the section: give a full name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne pas un seul agent de la section&#xa0;: donnez un nom complet.</translation>
    </message>
    <message>
        <source>No unit has the code “{code}”; there are {known}.</source>
        <translation>Aucun service n’a le code «&#xa0;{code}&#xa0;»&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>Folder of the profile; without it, the usual one of the user.</source>
        <translation>Dossier du profil&#x202f;; à défaut, celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>File that holds the passphrase on its first line (or ASO_PASSPHRASE_FILE).</source>
        <translation>Fichier dont la première ligne est la phrase de passe (ou ASO_PASSPHRASE_FILE).</translation>
    </message>
    <message>
        <source>Answer with JSON on the standard output.</source>
        <translation>Répondre en JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Register, find and export letters.</source>
        <translation>Enregistrer, retrouver et exporter des courriers.</translation>
    </message>
    <message>
        <source>Registers, their numbers and their months.</source>
        <translation>Les registres, leurs numéros et leurs mois.</translation>
    </message>
    <message>
        <source>Circuits of visas: launched, acted on, verified.</source>
        <translation>Circuits de visas&#xa0;: lancés, suivis, vérifiés.</translation>
    </message>
    <message>
        <source>Deadlines: legal clocks, delays, milestones.</source>
        <translation>Échéances&#xa0;: délais légaux, délais internes, jalons.</translation>
    </message>
    <message>
        <source>Recurring duties and the deadlines that they call.</source>
        <translation>Obligations récurrentes et échéances qu’elles appellent.</translation>
    </message>
    <message>
        <source>The calendar: meetings, deadlines, agendas, rooms.</source>
        <translation>Le calendrier&#xa0;: réunions, échéances, agendas, salles.</translation>
    </message>
    <message>
        <source>Reminders: what is due to be chased, what was sent; the call book.</source>
        <translation>Relances&#xa0;: ce qui est à relancer, ce qui a été envoyé&#xa0;; le registre des appels.</translation>
    </message>
    <message>
        <source>Persons and organisations.</source>
        <translation>Personnes et organisations.</translation>
    </message>
    <message>
        <source>Meetings and their agendas.</source>
        <translation>Réunions et leurs ordres du jour.</translation>
    </message>
    <message>
        <source>Minutes of meetings.</source>
        <translation>Comptes rendus de réunion.</translation>
    </message>
    <message>
        <source>Word templates: the gallery, checking and importing.</source>
        <translation>Modèles Word : la galerie, le contrôle, l’import.</translation>
    </message>
    <message>
        <source>Documents made from Word templates.</source>
        <translation>Documents faits à partir de modèles Word.</translation>
    </message>
    <message>
        <source>The organisation’s key: make it, try it, use it when nothing else is left.</source>
        <translation>La clé de l’organisation&#xa0;: la créer, l’essayer, s’en servir quand il ne reste rien d’autre.</translation>
    </message>
    <message>
        <source>The shared space: create it, join it, govern its members.</source>
        <translation>L’espace partagé&#xa0;: le créer, le rejoindre, gérer ses membres.</translation>
    </message>
    <message>
        <source>Dossiers: what they hold, and what stops them.</source>
        <translation>Dossiers&#xa0;: ce qu’ils contiennent, et ce qui les arrête.</translation>
    </message>
    <message>
        <source>The classification plan.</source>
        <translation>Le plan de classement.</translation>
    </message>
    <message>
        <source>Credits, commitments and the end of a year.</source>
        <translation>Crédits, engagements et fin d’exercice.</translation>
    </message>
    <message>
        <source>Invoices received, and the commitments they belong to.</source>
        <translation>Factures reçues, et engagements auxquels elles se rattachent.</translation>
    </message>
    <message>
        <source>Suppliers, their identifiers and their environmental criterion.</source>
        <translation>Fournisseurs, identifiants et critère environnemental.</translation>
    </message>
    <message>
        <source>Carbon of seminars, missions and purchases.</source>
        <translation>Carbone des séminaires, missions et achats.</translation>
    </message>
    <message>
        <source>Correspondence, dossiers, meetings and budget of a section. Without a command, the window opens.</source>
        <translation>Courrier, dossiers, réunions et budget d’un service. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Say the version of the program.</source>
        <translation>Donner la version du programme.</translation>
    </message>
    <message>
        <source>Give also: {names}.</source>
        <translation>Donnez aussi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Not understood here: {names}.</source>
        <translation>Incompris ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Give a value after {name}.</source>
        <translation>Donnez une valeur après {name}.</translation>
    </message>
    <message>
        <source>There is no command {value}; there are {known}.</source>
        <translation>Il n’y a pas de commande {value}&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: choose one of {known}.</source>
        <translation>{name} ne peut être {value}&#xa0;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The command was not understood: {message}</source>
        <translation>La commande n’a pas été comprise&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Name a file that holds the passphrase of the new profile, with --passphrase-file or ASO_PASSPHRASE_FILE.</source>
        <translation>Nommez un fichier qui contient la phrase de passe du nouveau profil, avec --passphrase-file ou ASO_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The profile is made in {folder}; it has the registers {registers}.</source>
        <translation>Le profil est créé dans {folder}&#x202f;; il a les registres {registers}.</translation>
    </message>
    <message>
        <source>A profile, or what is left of one, is already there. {sentence}</source>
        <translation>Un profil, ou ce qu’il en reste, s’y trouve déjà. {sentence}</translation>
    </message>
    <message>
        <source>Demonstration: {letters} letters from {first} to {last}, {quarter} of them in the last quarter, {organisations} organisations, {people} people, {enclosures} documents.</source>
        <translation>Démonstration&#xa0;: {letters} courriers du {first} au {last}, dont {quarter} au dernier trimestre, {organisations} organisations, {people} personnes, {enclosures} documents.</translation>
    </message>
    <message>
        <source>{entries} entries of the journal and {enclosures} documents were verified.</source>
        <translation>{entries} entrées du journal et {enclosures} documents ont été vérifiés.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>{count} documents could not be copied: run verify.</source>
        <translation>Documents qui n’ont pu être copiés&#xa0;: {count}. Lancez verify.</translation>
    </message>
    <message>
        <source>Checked set of copies: {folder}</source>
        <translation>Sauvegarde vérifiée&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>The backup of {date} is restored.</source>
        <translation>La sauvegarde du {date} est restaurée.</translation>
    </message>
    <message>
        <source>The former data is kept as {names}.</source>
        <translation>Les données précédentes sont gardées sous {names}.</translation>
    </message>
    <message>
        <source>Name a file that holds the passphrase of the backup’s date.</source>
        <translation>Nommez un fichier qui contient la phrase de passe à la date de la sauvegarde.</translation>
    </message>
    <message>
        <source>A window is open on this profile: close it, then restore.</source>
        <translation>Une fenêtre est ouverte sur ce profil&#xa0;: fermez-la, puis restaurez.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>{count} pictures and documents are in {folder}</source>
        <translation>{count} images et documents sont dans {folder}</translation>
    </message>
    <message>
        <source>Also keep a key in the keyring of the system.</source>
        <translation>Garder aussi une clé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Make a profile where there is none.</source>
        <translation>Créer un profil là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>Name of the agent who works here; that of the session.</source>
        <translation>Nom de l’agent qui travaille ici&#xa0;; celui de la session.</translation>
    </message>
    <message>
        <source>Code of the unit, as numbers print it; SEC.</source>
        <translation>Code du service, tel que les numéros l’impriment&#xa0;; SEC.</translation>
    </message>
    <message>
        <source>Name of the unit.</source>
        <translation>Nom du service.</translation>
    </message>
    <message>
        <source>E-mail address of the agent.</source>
        <translation>Adresse de courriel de l’agent.</translation>
    </message>
    <message>
        <source>Fill an empty profile with fifteen months of invented mail.</source>
        <translation>Remplir un profil vide de quinze mois de courrier inventé.</translation>
    </message>
    <message>
        <source>Letters of the last quarter; 3264.</source>
        <translation>Courriers du dernier trimestre&#x202f;; 3264.</translation>
    </message>
    <message>
        <source>Prove the database, the journal, the numbers and the documents.</source>
        <translation>Vérifier la base, le journal, les numéros et les documents.</translation>
    </message>
    <message>
        <source>Make a set of copies, checked before it counts.</source>
        <translation>Faire une sauvegarde, vérifiée avant de compter.</translation>
    </message>
    <message>
        <source>List the sets of copies, the newest first.</source>
        <translation>Lister les sauvegardes, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Put a set of copies in the place of the present data.</source>
        <translation>Mettre une sauvegarde à la place des données présentes.</translation>
    </message>
    <message>
        <source>Folder of the set.</source>
        <translation>Dossier de la sauvegarde.</translation>
    </message>
    <message>
        <source>Do the main job without a window; leave pictures and documents.</source>
        <translation>Faire l’essentiel sans fenêtre&#x202f;; laisser des images et des documents.</translation>
    </message>
    <message>
        <source>Folder for what it leaves.</source>
        <translation>Dossier de ce qui est laissé.</translation>
    </message>
    <message>
        <source>List the rules that IT lays down.</source>
        <translation>Lister les règles fixées par le service informatique.</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept, nothing is half-written.</source>
        <translation>Arrêté. Ce qui était fini est gardé, rien n’est écrit à moitié.</translation>
    </message>
    <message>
        <source>Name a command; --help lists them.</source>
        <translation>Nommez une commande&#x202f;; --help les énumère.</translation>
    </message>
    <message>
        <source>The program failed in a way that was not foreseen ({name}).</source>
        <translation>Le programme a échoué d’une façon imprévue ({name}).</translation>
    </message>
    <message>
        <source>{sentence} A report without contents is in {place}.</source>
        <translation>{sentence} Un rapport sans contenu est dans {place}.</translation>
    </message>
    <message>
        <source>See: {command}</source>
        <translation>Voir&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it as 2026-12-31 or 31/12/2026.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez 2026-12-31 ou 31/12/2026.</translation>
    </message>
    <message>
        <source>“{text}”: this day does not exist in the calendar.</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: ce jour n’existe pas au calendrier.</translation>
    </message>
    <message>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un mois&#xa0;: écrivez 2026-10.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write a whole number from {low} on.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre&#xa0;: écrivez un nombre entier à partir de {low}.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: check your rights and the disk.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» ne peut être créé&#xa0;: vérifiez vos droits et le disque.</translation>
    </message>
    <message>
        <source>This is not the name of a file or a folder.</source>
        <translation>Ce n’est pas le nom d’un fichier ni d’un dossier.</translation>
    </message>
    <message>
        <source>A window is open on this profile: close it first.</source>
        <translation>Une fenêtre est ouverte sur ce profil&#xa0;: fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Lay this down as the policy EscrowPublicKey: {key}</source>
        <translation>À fixer comme règle EscrowPublicKey&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Fingerprint of the escrow key: {fingerprint}</source>
        <translation>Empreinte de la clé de séquestre&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>Lock “{name}” away, off every network: whoever has it and its passphrase reads all.</source>
        <translation>Mettez «&#xa0;{name}&#xa0;» sous clé, hors de tout réseau&#xa0;: qui l’a avec sa phrase de passe lit tout.</translation>
    </message>
    <message>
        <source>The escrow key opens this profile.</source>
        <translation>La clé de séquestre ouvre ce profil.</translation>
    </message>
    <message>
        <source>The new passphrase is in force; the former one opens nothing any more.</source>
        <translation>La nouvelle phrase de passe est en vigueur&#xa0;; l’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Team keys opened: {opened} of {keys}. Newest lots opened: {readable} of {lots}. Changes read: {applied}.</source>
        <translation>Clés d’équipe ouvertes&#xa0;: {opened} sur {keys}. Derniers lots ouverts&#xa0;: {readable} sur {lots}. Modifications lues&#xa0;: {applied}.</translation>
    </message>
    <message>
        <source>File with the private half of the escrow key (PEM).</source>
        <translation>Fichier de la moitié privée de la clé de séquestre (PEM).</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase of that key.</source>
        <translation>Fichier dont la première ligne est la phrase de passe de cette clé.</translation>
    </message>
    <message>
        <source>Try the escrow key on the shared space, or read all of it with it.</source>
        <translation>Essayer la clé de séquestre sur l’espace partagé, ou le lire en entier avec elle.</translation>
    </message>
    <message>
        <source>Also take everything into this profile; without it, a drill.</source>
        <translation>Tout reprendre aussi dans ce profil&#xa0;; sans cette option, un exercice.</translation>
    </message>
    <message>
        <source>Make the pair of keys of the organisation’s escrow.</source>
        <translation>Créer la paire de clés du séquestre de l’organisation.</translation>
    </message>
    <message>
        <source>New file for the private half.</source>
        <translation>Nouveau fichier pour la moitié privée.</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase that will protect it.</source>
        <translation>Fichier dont la première ligne est la phrase de passe qui la protégera.</translation>
    </message>
    <message>
        <source>Open this profile with the escrow key: a drill, or a forgotten passphrase.</source>
        <translation>Ouvrir ce profil avec la clé de séquestre&#xa0;: un exercice, ou une phrase de passe oubliée.</translation>
    </message>
    <message>
        <source>File with a new passphrase for the profile; without it, a drill.</source>
        <translation>Fichier avec une nouvelle phrase de passe pour le profil&#xa0;; sans lui, un exercice.</translation>
    </message>
    <message>
        <source>All {count} parts of the program work ({seconds} s).</source>
        <translation>Les {count} parties du programme fonctionnent ({seconds} s).</translation>
    </message>
    <message>
        <source>These parts do not work: {names}. Install the program again, or tell its makers.</source>
        <translation>Ces parties ne fonctionnent pas&#xa0;: {names}. Réinstallez le programme, ou signalez-le à ses auteurs.</translation>
    </message>
    <message>
        <source>Try every part of the program on this machine, with times.</source>
        <translation>Essayer chaque partie du programme sur ce poste, avec les durées.</translation>
    </message>
    <message>
        <source>Show a statement of the office, and write it as PDF, spreadsheet or plain text.</source>
        <translation>Montrer un état du service, et l’écrire en PDF, tableur ou texte.</translation>
    </message>
    <message>
        <source>Which statement.</source>
        <translation>Quel état.</translation>
    </message>
    <message>
        <source>Any day of the week of the pending statement.</source>
        <translation>Un jour de la semaine de l’état des instances.</translation>
    </message>
    <message>
        <source>File to write: .pdf, .xlsx or .txt.</source>
        <translation>Fichier à écrire&#xa0;: .pdf, .xlsx ou .txt.</translation>
    </message>
</context>
</TS>
