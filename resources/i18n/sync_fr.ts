<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking the shared space…</source>
        <translation>Échange avec l’espace partagé…</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve the device of {name}?</source>
        <translation>Approuver le poste de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Have the person read the six words shown on the other device, by telephone or in person.</source>
        <translation>Faites lire à la personne les six mots affichés sur l’autre poste, au téléphone ou de vive voix.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>The six words are the same, in the same order</source>
        <translation>Les six mots sont les mêmes, dans le même ordre</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>The rest of the record</source>
        <translation>Le reste de la fiche</translation>
    </message>
    <message numerus="yes">
        <source>changed on %Ln device(s) between two exchanges</source>
        <translation>
            <numerusform>modifié sur %Ln poste entre deux échanges</numerusform>
            <numerusform>modifié sur %Ln postes entre deux échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are still to come that may settle this by themselves; you may wait.</source>
        <translation>Des modifications encore à venir peuvent régler ce conflit d’elles-mêmes&#xa0;; vous pouvez attendre.</translation>
    </message>
    <message>
        <source>Keeping the deletion deletes the record for everybody; this cannot be taken back here.</source>
        <translation>Garder la suppression supprime la fiche pour tous&#xa0;; cela ne s’annule pas ici.</translation>
    </message>
    <message>
        <source>The value left out stays in the history of the record. Ctrl+Z opens the conflict again.</source>
        <translation>La valeur écartée reste dans l’historique de la fiche. Ctrl+Z rouvre le conflit.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts to settle</source>
        <translation>Conflits à régler</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Settle and go on</source>
        <translation>Régler et passer au suivant</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>No conflict waits to be settled.</source>
        <translation>Aucun conflit à régler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln à régler</numerusform>
            <numerusform>%Ln à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}&#xa0;: {values}</translation>
    </message>
</context>
<context>
    <name>EscrowDialog</name>
    <message>
        <source>Give the organisation its key?</source>
        <translation>Donner sa clé à l’organisation&#x202f;?</translation>
    </message>
    <message>
        <source>With the private half, which IT keeps away from this network, the organisation can then read everything in the shared space, should every device be lost. Everybody sees that it can.</source>
        <translation>Avec la moitié privée, que le service informatique garde hors de ce réseau, l’organisation pourra alors lire tout l’espace partagé si tous les postes étaient perdus. Chacun voit qu’elle le peut.</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Donner accès</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name {name} a responsible?</source>
        <translation>Nommer {name} responsable&#xa0;?</translation>
    </message>
    <message>
        <source>This device will approve and revoke others, as yours does. It cannot be taken back.</source>
        <translation>Ce poste pourra approuver et révoquer les autres, comme le vôtre. Cela ne s’annule pas.</translation>
    </message>
    <message>
        <source>Name responsible</source>
        <translation>Nommer responsable</translation>
    </message>
</context>
<context>
    <name>OtherCard</name>
    <message>
        <source>Write another value</source>
        <translation>Saisir une autre valeur</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Kind of place</source>
        <translation>Nature de l’emplacement</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>Dossier ou adresse</translation>
    </message>
    <message>
        <source>For example \\SERVER\SECTION, or a folder of a mounted share. A full address works too.</source>
        <translation>Par exemple \\SERVEUR\SECTION, ou un dossier d’un partage monté. Une adresse complète convient aussi.</translation>
    </message>
    <message>
        <source>Server, with its port if needed</source>
        <translation>Serveur, avec son port au besoin</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>Prefix in the bucket</source>
        <translation>Préfixe dans le compartiment</translation>
    </message>
    <message>
        <source>Address of the service, when it is not Amazon’s</source>
        <translation>Adresse du service, si ce n’est pas celui d’Amazon</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
</context>
<context>
    <name>ProblemCards</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s), no data lost</source>
        <translation>
            <numerusform>%Ln point, aucune donnée perdue</numerusform>
            <numerusform>%Ln points, aucune donnée perdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is well.</source>
        <translation>Rien&#xa0;: tout va bien.</translation>
    </message>
    <message>
        <source>Compare the six words…</source>
        <translation>Comparer les six mots…</translation>
    </message>
    <message>
        <source>Name a responsible…</source>
        <translation>Nommer un responsable…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give a new identity…</source>
        <translation>Donner une nouvelle identité…</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Les régler</translation>
    </message>
    <message>
        <source>Give the organisation its key…</source>
        <translation>Donner sa clé à l’organisation…</translation>
    </message>
    <message>
        <source>Copy the message for IT</source>
        <translation>Copier le message pour l’informatique</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Give this device a new identity?</source>
        <translation>Donner une nouvelle identité à ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>What was written here and not sent yet goes along. A responsible must approve the device again. If two computers work with copies of this profile, do this on one of them only. The profile is then locked: unlock it to go on.</source>
        <translation>Ce qui a été saisi ici et n’est pas encore parti est conservé. Un responsable devra de nouveau approuver le poste. Si deux ordinateurs travaillent sur des copies de ce profil, faites-le sur un seul. Le profil est ensuite verrouillé&#xa0;: déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>Give a new identity</source>
        <translation>Donner une nouvelle identité</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the device of {name}?</source>
        <translation>Révoquer le poste de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What it writes from now on is refused, and the team takes a new key that it does not have. What it has read already stays readable there. Ask IT to remove its rights on the share too. This cannot be taken back: the device would have to ask to join again.</source>
        <translation>Ce qu’il écrit désormais est refusé, et l’équipe prend une nouvelle clé qu’il n’a pas. Ce qu’il a déjà lu y reste lisible. Demandez aussi à l’informatique de retirer ses droits sur le partage. Cela ne s’annule pas&#xa0;: le poste devrait demander de nouveau à entrer.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Shared space</source>
        <translation>Espace partagé</translation>
    </message>
    <message>
        <source>Create or join</source>
        <translation>Créer ou rejoindre</translation>
    </message>
    <message>
        <source>Test the place</source>
        <translation>Tester l’emplacement</translation>
    </message>
    <message>
        <source>Give the place first.</source>
        <translation>Indiquez d’abord l’emplacement.</translation>
    </message>
    <message>
        <source>Asking the shared space…</source>
        <translation>Échange avec l’espace partagé…</translation>
    </message>
    <message>
        <source>Create a shared space</source>
        <translation>Créer un espace partagé</translation>
    </message>
    <message>
        <source>You will be its responsible: you approve devices and revoke them.</source>
        <translation>Vous en serez responsable&#xa0;: vous approuvez les postes et les révoquez.</translation>
    </message>
    <message>
        <source>Join a shared space</source>
        <translation>Rejoindre un espace partagé</translation>
    </message>
    <message>
        <source>Colleagues use one already; a responsible will approve this device.</source>
        <translation>Des collègues en utilisent déjà un&#xa0;; un responsable approuvera ce poste.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>How do you want to work together?</source>
        <translation>Comment voulez-vous travailler ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Every device keeps its own encrypted registers. The shared space only carries changes, sealed.</source>
        <translation>Chaque poste garde ses propres registres chiffrés. L’espace partagé ne transporte que des modifications scellées.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Where is the shared space?</source>
        <translation>Où se trouve l’espace partagé&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever runs the place sees names, sizes and times; never what is written.</source>
        <translation>Qui administre l’emplacement voit des noms, des tailles et des heures&#xa0;; jamais le contenu.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>La suite&#xa0;:</translation>
    </message>
    <message>
        <source>Sealed before it leaves this device</source>
        <translation>Scellé avant de quitter ce poste</translation>
    </message>
    <message>
        <source>Read an enrolment file…</source>
        <translation>Lire un fichier d’inscription…</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Empreinte de l’espace</translation>
    </message>
    <message>
        <source>64 figures and letters that a responsible gives you, by another way than the share.</source>
        <translation>64 chiffres et lettres qu’un responsable vous donne, autrement que par le partage.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à entrer</translation>
    </message>
    <message>
        <source>The organisation’s key is there: IT can read the space again if every device is lost.</source>
        <translation>La clé de l’organisation est présente&#xa0;: l’informatique pourra relire l’espace si tous les postes sont perdus.</translation>
    </message>
    <message>
        <source>IT laid down no key of the organisation: if every device is lost, nobody can read the space again.</source>
        <translation>L’informatique n’a pas fixé de clé de l’organisation&#xa0;: si tous les postes sont perdus, personne ne pourra relire l’espace.</translation>
    </message>
    <message>
        <source>There is a shared space here already: join it, or choose an empty place.</source>
        <translation>Un espace partagé se trouve déjà ici&#xa0;: rejoignez-le, ou choisissez un emplacement vide.</translation>
    </message>
    <message>
        <source>Give this fingerprint to those who join, by another way than the share. The file spares them the typing; it holds no secret.</source>
        <translation>Donnez cette empreinte à ceux qui rejoignent l’espace, autrement que par le partage. Le fichier leur évite la saisie&#xa0;; il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Save the .aso-hub file…</source>
        <translation>Enregistrer le fichier .aso-hub…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>You are its only responsible for now: name a second one as soon as somebody has joined.</source>
        <translation>Vous en êtes pour l’instant le seul responsable&#xa0;: nommez-en un second dès que quelqu’un est entré.</translation>
    </message>
    <message>
        <source>Read these six words to a responsible, by telephone or in person: the same ones must show there.</source>
        <translation>Lisez ces six mots à un responsable, au téléphone ou de vive voix&#xa0;: les mêmes doivent s’afficher chez lui.</translation>
    </message>
    <message>
        <source>Until the approval this device works alone: register and write as usual, everything is kept and leaves once you are approved. The status bar says so.</source>
        <translation>Jusqu’à l’approbation, ce poste travaille seul&#xa0;: enregistrez et rédigez comme d’habitude, tout est conservé et partira une fois le poste approuvé. La barre d’état le dit.</translation>
    </message>
    <message>
        <source>Enrolment file</source>
        <translation>Fichier d’inscription</translation>
    </message>
    <message>
        <source>Enrolment file (*.aso-hub)</source>
        <translation>Fichier d’inscription (*.aso-hub)</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d’inscription</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Keep this value</source>
        <translation>Garder cette valeur</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Keep: {value}</source>
        <translation>Garder&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{device}, this device</source>
        <translation>{device}, ce poste</translation>
    </message>
    <message>
        <source>Unknown agent</source>
        <translation>Agent inconnu</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Conflicts to settle</source>
        <translation>Conflits à régler</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d’inscription</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Enrolment file…</source>
        <translation>Fichier d’inscription…</translation>
    </message>
    <message>
        <source>Shared space</source>
        <translation>Espace partagé</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Received, waiting</source>
        <translation>Reçus en attente</translation>
    </message>
    <message>
        <source>Devices of the team</source>
        <translation>Postes de l’équipe</translation>
    </message>
    <message>
        <source>This profile works alone. A shared space lets several devices work on the same registers.</source>
        <translation>Ce profil travaille seul. Un espace partagé permet à plusieurs postes de travailler sur les mêmes registres.</translation>
    </message>
    <message>
        <source>Create or join a shared space…</source>
        <translation>Créer ou rejoindre un espace partagé…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Name responsible…</source>
        <translation>Nommer responsable…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active device(s)</source>
        <translation>
            <numerusform>%Ln poste actif</numerusform>
            <numerusform>%Ln postes actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Non joignable</translation>
    </message>
    <message>
        <source>next by itself, or F5</source>
        <translation>le prochain vient seul, ou F5</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>everything is saved here already</source>
        <translation>tout est déjà enregistré ici</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>rien n’est perdu</translation>
    </message>
    <message>
        <source>This device: {code}. Its six words: {words}.</source>
        <translation>Ce poste&#xa0;: {code}. Ses six mots&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>It waits for approval, and works alone until then.</source>
        <translation>Il attend son approbation et travaille seul jusque-là.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>This profile works alone: it exchanges with no shared space.</source>
        <translation>Ce profil travaille seul&#xa0;: il n’échange avec aucun espace partagé.</translation>
    </message>
    <message>
        <source>Lots sent: {sent}; received: {received}. Changes applied: {applied}; waiting: {waiting}.</source>
        <translation>Lots envoyés&#xa0;: {sent}&#xa0;; reçus&#xa0;: {received}. Modifications appliquées&#xa0;: {applied}&#xa0;; en attente&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>The team asks for a later version: update this program.</source>
        <translation>L’équipe demande une version plus récente&#xa0;: mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Conflicts to settle: {conflicts}.</source>
        <translation>En attente d’envoi&#xa0;: {waiting}. Conflits à régler&#xa0;: {conflicts}.</translation>
    </message>
    <message>
        <source>The conflict is settled, for everybody.</source>
        <translation>Le conflit est réglé, pour tout le monde.</translation>
    </message>
    <message>
        <source>Give either --keep or --value.</source>
        <translation>Indiquez soit --keep, soit --value.</translation>
    </message>
    <message>
        <source>Exchange with the shared space; its state and its conflicts.</source>
        <translation>Échanger avec l’espace partagé&#xa0;; son état et ses conflits.</translation>
    </message>
    <message>
        <source>One exchange; this is what happens without --watch.</source>
        <translation>Un seul échange&#xa0;; c’est ce qui se passe sans --watch.</translation>
    </message>
    <message>
        <source>Exchanges at the usual rhythm, a line each, until stopped.</source>
        <translation>Échanges au rythme habituel, une ligne chacun, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>With --watch: stop after so many.</source>
        <translation>Avec --watch&#xa0;: s’arrêter après ce nombre d’échanges.</translation>
    </message>
    <message>
        <source>Where the profile stands; contacts nothing.</source>
        <translation>Où en est le profil&#xa0;; ne contacte rien.</translation>
    </message>
    <message>
        <source>Open conflicts, with every version.</source>
        <translation>Conflits à régler, avec toutes les versions en présence.</translation>
    </message>
    <message>
        <source>Settle a conflict; it is then settled on every device.</source>
        <translation>Régler un conflit&#xa0;; il l’est alors sur tous les postes.</translation>
    </message>
    <message>
        <source>Id of the row.</source>
        <translation>Identifiant de la ligne.</translation>
    </message>
    <message>
        <source>Name of the field.</source>
        <translation>Nom du champ.</translation>
    </message>
    <message>
        <source>Keep this version.</source>
        <translation>Garder cette version.</translation>
    </message>
    <message>
        <source>Write another value.</source>
        <translation>Écrire une autre valeur.</translation>
    </message>
    <message>
        <source>Address: file:///…, \\server\share\…, postgresql://… or s3://….</source>
        <translation>Adresse&#xa0;: file:///…, \\serveur\partage\…, postgresql://… ou s3://….</translation>
    </message>
    <message>
        <source>The shared space is made at {url}.</source>
        <translation>L’espace partagé est créé à l’adresse {url}.</translation>
    </message>
    <message>
        <source>Root fingerprint, for those who join: {fingerprint}</source>
        <translation>Empreinte racine, pour ceux qui rejoignent l’équipe&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>No escrow key is laid down: if every device is lost, what it holds is lost.</source>
        <translation>Aucune clé de séquestre n’est définie&#xa0;: si tous les postes sont perdus, ce que contient l’espace partagé l’est aussi.</translation>
    </message>
    <message>
        <source>The request stands; a responsible compares these words and approves: {words}</source>
        <translation>La demande est déposée&#xa0;; un responsable compare ces mots, puis approuve&#xa0;: {words}</translation>
    </message>
    <message>
        <source>This device is in the shared space: {state}.</source>
        <translation>Ce poste est inscrit dans l’espace partagé&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>This device is a responsible of the shared space now.</source>
        <translation>Ce poste est désormais celui d’un responsable de l’espace partagé.</translation>
    </message>
    <message>
        <source>Only the version that runs here can be asked of the team: {version}.</source>
        <translation>Seule la version qui tourne ici peut être exigée de l’équipe&#xa0;: {version}.</translation>
    </message>
    <message>
        <source>From now on the team exchanges with version {version} or later.</source>
        <translation>Désormais l’équipe échange avec la version {version} ou une version ultérieure.</translation>
    </message>
    <message>
        <source>From now on the escrow key {fingerprint} opens the shared space.</source>
        <translation>La clé de séquestre {fingerprint} ouvre désormais l’espace partagé.</translation>
    </message>
    <message>
        <source>The enrolment file is {name}; a responsible still approves whoever uses it.</source>
        <translation>Le fichier d’inscription est {name}&#xa0;; un responsable approuve toujours qui s’en sert.</translation>
    </message>
    <message>
        <source>The device is revoked. Ask IT to remove its right on the share; what it copied stays readable there.</source>
        <translation>Le poste est révoqué. Demandez au service informatique de lui retirer ses droits sur le partage&#xa0;; ce qu’il a déjà copié lui reste lisible.</translation>
    </message>
    <message>
        <source>This device has a new identity; a responsible must approve it. Nothing is lost.</source>
        <translation>Ce poste a une nouvelle identité&#xa0;; un responsable doit l’approuver. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Snapshot {turn} stands in the shared space; {deleted} files were deleted.</source>
        <translation>L’instantané {turn} est dans l’espace partagé&#x202f;; {deleted} fichiers ont été supprimés.</translation>
    </message>
    <message>
        <source>Nothing more may go before these devices have read it: {devices}.</source>
        <translation>Rien d’autre ne peut partir avant que ces postes l’aient lu&#xa0;: {devices}.</translation>
    </message>
    <message>
        <source>{count} files were put back.</source>
        <translation>{count} fichiers ont été remis.</translation>
    </message>
    <message>
        <source>{files} files were read, {flaws} are not as they should be.</source>
        <translation>{files} fichiers ont été lus, {flaws} ne sont pas comme ils devraient.</translation>
    </message>
    <message>
        <source>The file named by {variable} cannot be read: check the path and your rights.</source>
        <translation>Le fichier désigné par {variable} ne peut pas être lu&#xa0;: vérifiez le chemin et vos droits.</translation>
    </message>
    <message>
        <source>Device: its id or the beginning of it, its code or its fingerprint.</source>
        <translation>Poste&#xa0;: son identifiant ou le début de celui-ci, son code ou son empreinte.</translation>
    </message>
    <message>
        <source>Create a shared space at an empty place.</source>
        <translation>Créer un espace partagé à un emplacement vide.</translation>
    </message>
    <message>
        <source>Also write a file that spares others the typing.</source>
        <translation>Écrire aussi un fichier qui évite la saisie aux autres.</translation>
    </message>
    <message>
        <source>Ask to join a shared space.</source>
        <translation>Demander à rejoindre un espace partagé.</translation>
    </message>
    <message>
        <source>Root fingerprint that “hub create” printed.</source>
        <translation>Empreinte racine affichée par «&#xa0;hub create&#xa0;».</translation>
    </message>
    <message>
        <source>Enrolment file (.aso-hub) that says both.</source>
        <translation>Fichier d’inscription (.aso-hub) qui dit l’une et l’autre.</translation>
    </message>
    <message>
        <source>List the devices of the team; approve those that wait.</source>
        <translation>Lister les postes de l’équipe&#xa0;; approuver ceux qui attendent.</translation>
    </message>
    <message>
        <source>Approve a device, or all that wait.</source>
        <translation>Approuver un poste, ou tous ceux qui attendent.</translation>
    </message>
    <message>
        <source>Name a member a responsible too.</source>
        <translation>Nommer aussi un membre responsable.</translation>
    </message>
    <message>
        <source>Revoke a device: the team takes a key that it does not have.</source>
        <translation>Révoquer un poste&#xa0;: l’équipe prend une clé qu’il n’a pas.</translation>
    </message>
    <message>
        <source>Why, for the journal of the team.</source>
        <translation>Motif, pour le journal de l’équipe.</translation>
    </message>
    <message>
        <source>Write the enrolment file of the shared space, for a newcomer.</source>
        <translation>Écrire le fichier d’inscription de l’espace partagé, pour un nouvel arrivant.</translation>
    </message>
    <message>
        <source>New file, with .aso-hub at its end.</source>
        <translation>Nouveau fichier, qui se termine par .aso-hub.</translation>
    </message>
    <message>
        <source>Ask every device of the team for this version, or a later one.</source>
        <translation>Exiger de chaque poste de l’équipe cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>Version of this program, typed in full.</source>
        <translation>Version de ce programme, tapée en entier.</translation>
    </message>
    <message>
        <source>Let the organisation’s key, as IT laid it down, open a shared space that exists.</source>
        <translation>Permettre à la clé de l’organisation, fixée par le service informatique, d’ouvrir un espace partagé qui existe.</translation>
    </message>
    <message>
        <source>Give this device a new identity: its file is an old copy, or a clone.</source>
        <translation>Donner une nouvelle identité à ce poste&#xa0;: son fichier est une copie ancienne, ou un clone.</translation>
    </message>
    <message>
        <source>Write a snapshot for newcomers; delete what every device has, a month after.</source>
        <translation>Écrire un instantané pour les nouveaux postes&#x202f;; supprimer, un mois après, ce que tous ont.</translation>
    </message>
    <message>
        <source>Put back what the shared space lost and this device holds; list what it lacks.</source>
        <translation>Remettre ce que l’espace partagé a perdu et que ce poste détient&#x202f;; lister ce qui manque.</translation>
    </message>
    <message>
        <source>Read the whole shared space, change nothing, name every fault.</source>
        <translation>Lire tout l’espace partagé, ne rien changer, nommer chaque défaut.</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>The shared space has not been contacted yet.</source>
        <translation>L’espace partagé n’a pas encore été contacté.</translation>
    </message>
    <message>
        <source>The shared space answers.</source>
        <translation>L’espace partagé répond.</translation>
    </message>
    <message>
        <source>The folder of the shared space is empty: the share is probably not mounted. Ask IT; nothing is deleted here.</source>
        <translation>Le dossier de l’espace partagé est vide&#xa0;: le partage n’est sans doute pas monté. Voyez l’informatique&#xa0;; rien n’est supprimé ici.</translation>
    </message>
    <message>
        <source>This is not a shared space of the program: check the address. Nothing is deleted here.</source>
        <translation>Ce n’est pas un espace partagé du logiciel&#xa0;: vérifiez l’adresse. Rien n’est supprimé ici.</translation>
    </message>
    <message>
        <source>Another team’s shared space stands at this address: nothing was exchanged. Check the address.</source>
        <translation>L’espace partagé d’une autre équipe se trouve à cette adresse&#xa0;: rien n’a été échangé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The identity of the shared space is damaged: ask IT to restore the file “hub”. Work goes on here.</source>
        <translation>L’identité de l’espace partagé est endommagée&#xa0;: demandez à l’informatique de rétablir le fichier «&#xa0;hub&#xa0;». Le travail continue ici.</translation>
    </message>
    <message>
        <source>The shared space was made by a later version of the program: update this device.</source>
        <translation>L’espace partagé a été créé par une version plus récente du logiciel&#xa0;: mettez ce poste à jour.</translation>
    </message>
    <message>
        <source>Another computer uses a copy of this profile: exchange has stopped, nothing is lost. Only one of the two may go on under this name.</source>
        <translation>Un autre ordinateur utilise une copie de ce profil&#xa0;: les échanges sont arrêtés, rien n’est perdu. Un seul des deux peut continuer sous ce nom.</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself: exchange has stopped, nothing is lost. The device needs a new identity.</source>
        <translation>Ce profil est une copie plus ancienne de lui-même&#xa0;: les échanges sont arrêtés, rien n’est perdu. Le poste a besoin d’une nouvelle identité.</translation>
    </message>
    <message>
        <source>The shared space was set back to an older state: this device puts back what it holds, then goes on.</source>
        <translation>L’espace partagé est revenu à un état ancien&#xa0;: ce poste y remet ce qu’il détient, puis continue.</translation>
    </message>
    <message>
        <source>A responsible has revoked this device: it works alone. Ask a responsible whether this is right.</source>
        <translation>Un responsable a révoqué ce poste&#xa0;: il travaille seul. Demandez à un responsable si c’est voulu.</translation>
    </message>
    <message>
        <source>The team asks for a later version of the program: update this device. Work goes on here meanwhile.</source>
        <translation>L’équipe demande une version plus récente du logiciel&#xa0;: mettez ce poste à jour. Le travail continue ici entre-temps.</translation>
    </message>
    <message>
        <source>The shared space cannot be reached: work goes on here and will be sent when it answers again.</source>
        <translation>L’espace partagé n’est pas joignable&#xa0;: le travail continue ici et sera envoyé dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The shared space does not answer in time: work goes on here and will be sent when it answers again.</source>
        <translation>L’espace partagé ne répond pas à temps&#xa0;: le travail continue ici et sera envoyé dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The shared space refuses access: check your password and ask IT for the right to read and write there.</source>
        <translation>L’espace partagé refuse l’accès&#xa0;: vérifiez votre mot de passe et demandez à l’informatique le droit d’y lire et d’y écrire.</translation>
    </message>
    <message>
        <source>The shared space can be read but not written: ask IT for the right to write there. Nothing is lost.</source>
        <translation>L’espace partagé peut être lu mais pas modifié&#xa0;: demandez à l’informatique le droit d’y écrire. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The shared space is full: ask IT for more room. What waits here will be sent afterwards.</source>
        <translation>L’espace partagé est plein&#xa0;: demandez plus de place à l’informatique. Ce qui attend ici sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>Something that should be in the shared space is not there: it is asked for again.</source>
        <translation>Un élément attendu dans l’espace partagé n’y est pas&#xa0;: il est redemandé.</translation>
    </message>
    <message>
        <source>The shared space did not confirm what was sent: it is checked and sent again by itself.</source>
        <translation>L’espace partagé n’a pas confirmé l’envoi&#xa0;: il est vérifié et refait automatiquement.</translation>
    </message>
    <message>
        <source>A file of the shared space is damaged: it is set aside until a colleague’s copy replaces it.</source>
        <translation>Un fichier de l’espace partagé est endommagé&#xa0;: il est mis à l’écart jusqu’à ce que la copie d’un collègue le remplace.</translation>
    </message>
    <message>
        <source>This address of a shared space cannot be used: write a folder (file:///… or \\server\share\…), postgresql://user@server/database or s3://bucket/prefix, without the password.</source>
        <translation>Cette adresse d’espace partagé ne peut pas être utilisée&#xa0;: écrivez un dossier (file:///… ou \\serveur\partage\…), postgresql://utilisateur@serveur/base ou s3://seau/préfixe, sans le mot de passe.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Exchange with the shared space</source>
        <translation>Échanger avec l’espace partagé</translation>
    </message>
    <message>
        <source>There is no shared space at this address: check it. An empty folder may be a share that is not mounted; nothing was changed here.</source>
        <translation>Il n’y a pas d’espace partagé à cette adresse&#xa0;: vérifiez-la. Un dossier vide peut être un partage qui n’est pas monté&#xa0;; rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>Another computer works with a copy of this profile: exchange has stopped, nothing is lost. Tell a responsible, and let only one of the two go on.</source>
        <translation>Un autre ordinateur travaille avec une copie de ce profil&#xa0;: les échanges sont arrêtés, rien n’est perdu. Prévenez un responsable et ne laissez continuer que l’un des deux.</translation>
    </message>
    <message>
        <source>Your IT laid down another shared space for this device: {value}.</source>
        <translation>Votre service informatique a défini un autre espace partagé pour ce poste&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>There is a shared space at this address already: join it, or choose an empty place.</source>
        <translation>Il y a déjà un espace partagé à cette adresse&#xa0;: rejoignez-le, ou choisissez un emplacement vide.</translation>
    </message>
    <message>
        <source>Create the shared space</source>
        <translation>Créer l’espace partagé</translation>
    </message>
    <message>
        <source>Ask to join the shared space</source>
        <translation>Demander à rejoindre l’espace partagé</translation>
    </message>
    <message>
        <source>Approve a device</source>
        <translation>Approuver un poste</translation>
    </message>
    <message>
        <source>Name a responsible</source>
        <translation>Nommer un responsable</translation>
    </message>
    <message>
        <source>Ask for a minimum version</source>
        <translation>Exiger une version minimale</translation>
    </message>
    <message>
        <source>The team asks for version {version} already, or for a later one.</source>
        <translation>L’équipe exige déjà la version {version}, ou une version ultérieure.</translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation>Révoquer un poste</translation>
    </message>
    <message>
        <source>Take a new identity</source>
        <translation>Prendre une nouvelle identité</translation>
    </message>
    <message>
        <source>This is the last responsible: name another one before, or the team could never change again.</source>
        <translation>C’est le dernier responsable&#xa0;: nommez-en un autre avant, sans quoi l’équipe ne pourrait plus jamais changer.</translation>
    </message>
    <message>
        <source>Give the address of the shared space.</source>
        <translation>Indiquez l’adresse de l’espace partagé.</translation>
    </message>
    <message>
        <source>Give the root fingerprint that “hub create” printed: {count} hexadecimal figures. Compare it with a responsible.</source>
        <translation>Indiquez l’empreinte racine affichée par «&#xa0;hub create&#xa0;»&#xa0;: {count} chiffres hexadécimaux. Comparez-la avec un responsable.</translation>
    </message>
    <message>
        <source>“{device}” is not one device of the shared space: give its whole id.</source>
        <translation>«&#xa0;{device}&#xa0;» ne désigne pas un seul poste de l’espace partagé&#xa0;: indiquez son identifiant entier.</translation>
    </message>
    <message>
        <source>The device of {name} is {state}: there is nothing to do.</source>
        <translation>Le poste de {name} est {state}&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>en attente d’approbation</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>This profile belongs to the shared space at {url} already.</source>
        <translation>Ce profil appartient déjà à l’espace partagé à l’adresse {url}.</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself: the shared space holds more of this device than it knows. Exchange has stopped, nothing is lost; this device needs a new identity.</source>
        <translation>Ce profil est une copie ancienne de lui-même&#xa0;: l’espace partagé contient plus de ce poste qu’il n’en connaît. Les échanges sont arrêtés, rien n’est perdu&#xa0;; ce poste a besoin d’une nouvelle identité.</translation>
    </message>
    <message>
        <source>Another exchange of this profile is going on: let it finish.</source>
        <translation>Un autre échange de ce profil est en cours&#xa0;: laissez-le finir.</translation>
    </message>
    <message>
        <source>This profile works alone: create a shared space or join one first.</source>
        <translation>Ce profil travaille seul&#xa0;: créez d’abord un espace partagé ou rejoignez-en un.</translation>
    </message>
    <message>
        <source>Only a responsible of the shared space may do this: ask one of them.</source>
        <translation>Seul un responsable de l’espace partagé peut le faire&#xa0;: adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>This conflict is settled already, or the version is no longer there.</source>
        <translation>Ce conflit est déjà réglé, ou la version n’est plus en présence.</translation>
    </message>
    <message>
        <source>This field cannot hold that value: choose one of the versions, or another value.</source>
        <translation>Ce champ ne peut pas contenir cette valeur&#xa0;: choisissez l’une des versions, ou une autre valeur.</translation>
    </message>
    <message>
        <source>The field was changed since: the conflict cannot be opened again.</source>
        <translation>Le champ a été modifié depuis&#xa0;: le conflit ne peut plus être rouvert.</translation>
    </message>
    <message>
        <source>This file is damaged or only half-written: it is read again later.</source>
        <translation>Ce fichier est endommagé ou à moitié écrit&#xa0;: il sera relu plus tard.</translation>
    </message>
    <message>
        <source>This file is larger than the program ever writes: it is set aside.</source>
        <translation>Ce fichier est plus gros que tout ce que le programme écrit&#xa0;: il est mis de côté.</translation>
    </message>
    <message>
        <source>This file was written by a later version of the program: update this device to read it.</source>
        <translation>Ce fichier a été écrit par une version plus récente du programme&#xa0;: mettez ce poste à jour pour le lire.</translation>
    </message>
    <message>
        <source>The content of this file is not what its name announces.</source>
        <translation>Le contenu de ce fichier n’est pas celui que son nom annonce.</translation>
    </message>
    <message>
        <source>This belongs to the shared space of another team: it is not used here.</source>
        <translation>Ceci appartient à l’espace partagé d’une autre équipe&#xa0;: rien n’en est utilisé ici.</translation>
    </message>
    <message>
        <source>This file stands in the place of another device.</source>
        <translation>Ce fichier se trouve à la place de celui d’un autre poste.</translation>
    </message>
    <message>
        <source>This lot does not come next: an earlier one is missing.</source>
        <translation>Ce lot n’est pas le suivant&#xa0;: il en manque un avant lui.</translation>
    </message>
    <message>
        <source>This lot does not continue the previous one of its device.</source>
        <translation>Ce lot ne fait pas suite au précédent de son poste.</translation>
    </message>
    <message>
        <source>The log of this device was written twice, after old backups were put back, and this profile has read the one that does not hold: some of its changes may be missing here. Once nothing waits to leave, make a new profile and join the shared space again; what was written here is in it.</source>
        <translation>Le journal de ce poste a été écrit deux fois, après la remise en place d’anciennes sauvegardes, et ce profil a lu celui qui ne compte pas&#xa0;: certaines de ses modifications peuvent manquer ici. Quand plus rien n’attend d’envoi, créez un nouveau profil et rejoignez de nouveau l’espace partagé&#xa0;; ce qui a été écrit ici s’y trouve.</translation>
    </message>
    <message>
        <source>The numbers of the changes in this lot do not follow one another.</source>
        <translation>Les numéros des modifications de ce lot ne se suivent pas.</translation>
    </message>
    <message>
        <source>The device that wrote this is not a member of the shared space.</source>
        <translation>Le poste qui a écrit ceci n’est pas membre de l’espace partagé.</translation>
    </message>
    <message>
        <source>The device that wrote this waits for the approval of a responsible.</source>
        <translation>Le poste qui a écrit ceci attend l’approbation d’un responsable.</translation>
    </message>
    <message>
        <source>The device that wrote this was revoked before it did.</source>
        <translation>Le poste qui a écrit ceci avait été révoqué auparavant.</translation>
    </message>
    <message>
        <source>The signature is not that of the device named: it is refused.</source>
        <translation>La signature n’est pas celle du poste indiqué&#xa0;: le fichier est refusé.</translation>
    </message>
    <message>
        <source>This device has not received the team key of this lot yet: a responsible must be reachable.</source>
        <translation>Ce poste n’a pas encore reçu la clé d’équipe de ce lot&#xa0;: un responsable doit se connecter.</translation>
    </message>
    <message>
        <source>The team key does not open this: it is damaged or was altered.</source>
        <translation>La clé d’équipe n’ouvre pas ce fichier&#xa0;: il est endommagé ou a été modifié.</translation>
    </message>
    <message>
        <source>This lot does not hold as many changes as it announces.</source>
        <translation>Ce lot ne contient pas autant de modifications qu’il en annonce.</translation>
    </message>
    <message>
        <source>The root fingerprint of the shared space is not the one expected: check the address, and compare the fingerprint with a responsible.</source>
        <translation>L’empreinte racine de l’espace partagé n’est pas celle attendue&#xa0;: vérifiez l’adresse et comparez l’empreinte avec un responsable.</translation>
    </message>
    <message>
        <source>A batch of changes is malformed and was not applied ({detail}).</source>
        <translation>Un lot de modifications est malformé et n’a pas été appliqué ({detail}).</translation>
    </message>
    <message>
        <source>No open conflict is in this field of this row: list them first.</source>
        <translation>Aucun conflit n’est à régler dans ce champ de cette ligne&#xa0;: listez-les d’abord.</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Régler un conflit</translation>
    </message>
    <message>
        <source>Open a conflict again</source>
        <translation>Rouvrir un conflit</translation>
    </message>
    <message>
        <source>“{text}” names no version: write it as the list of conflicts does.</source>
        <translation>«&#xa0;{text}&#xa0;» ne désigne aucune version&#xa0;: écrivez-la comme dans la liste des conflits.</translation>
    </message>
    <message>
        <source>The file “{name}” exists already: choose another name.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: check the path and your rights.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: vérifiez le chemin et vos droits.</translation>
    </message>
    <message>
        <source>“{name}” is no enrolment file of a shared space: ask a responsible for one.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier d’inscription d’espace partagé&#xa0;: demandez-en un à un responsable.</translation>
    </message>
    <message>
        <source>This lot is announced and not there: any member may put it back.</source>
        <translation>Ce lot est annoncé et absent&#xa0;: n’importe quel membre peut le remettre.</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself: exchange has stopped.</source>
        <translation>Ce profil est une copie ancienne de lui-même&#xa0;: les échanges sont arrêtés.</translation>
    </message>
    <message>
        <source>This machine refused: the disk may be full, or the profile read-only.</source>
        <translation>Cette machine a refusé&#xa0;: le disque est peut-être plein, ou le profil en lecture seule.</translation>
    </message>
    <message>
        <source>This enclosure is not on this computer yet and the shared space does not answer: try again when it does.</source>
        <translation>Cette pièce jointe n’est pas encore sur cet ordinateur et l’espace partagé ne répond pas&#xa0;: réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>This enclosure is not on this computer yet: it comes once the colleague’s computer has sent it whole.</source>
        <translation>Cette pièce jointe n’est pas encore sur cet ordinateur&#xa0;: elle viendra quand le poste du collègue l’aura envoyée en entier.</translation>
    </message>
    <message>
        <source>Another computer works with a copy of this profile</source>
        <translation>Un autre ordinateur travaille sur une copie de ce profil</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself</source>
        <translation>Ce profil est une copie ancienne de lui-même</translation>
    </message>
    <message>
        <source>The shared space was set back</source>
        <translation>L’espace partagé est revenu en arrière</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>Ce poste a été révoqué</translation>
    </message>
    <message>
        <source>This version is too old for the team</source>
        <translation>Cette version est trop ancienne pour l’équipe</translation>
    </message>
    <message>
        <source>This version is too old for the shared space</source>
        <translation>Cette version est trop ancienne pour l’espace partagé</translation>
    </message>
    <message>
        <source>The shared space cannot be written to</source>
        <translation>L’espace partagé est en lecture seule</translation>
    </message>
    <message>
        <source>The shared space is full</source>
        <translation>L’espace partagé est plein</translation>
    </message>
    <message>
        <source>The shared space refuses this device</source>
        <translation>L’espace partagé refuse ce poste</translation>
    </message>
    <message>
        <source>Another team’s space stands there</source>
        <translation>C’est l’espace d’une autre équipe</translation>
    </message>
    <message>
        <source>The shared space is damaged</source>
        <translation>L’espace partagé est endommagé</translation>
    </message>
    <message>
        <source>This computer refused to write</source>
        <translation>Cet ordinateur a refusé d’écrire</translation>
    </message>
    <message>
        <source>The shared space is out of reach</source>
        <translation>L’espace partagé n’est pas joignable</translation>
    </message>
    <message>
        <source>Both values are kept until one is chosen; choosing settles it for everybody.</source>
        <translation>Les deux valeurs sont conservées jusqu’au choix&#xa0;; choisir règle le conflit pour tous.</translation>
    </message>
    <message>
        <source>Conflicts wait to be settled</source>
        <translation>Des conflits attendent d’être réglés</translation>
    </message>
    <message>
        <source>Read these six words to a responsible: {words}. Until the approval this device works alone, and keeps what it writes.</source>
        <translation>Lisez ces six mots à un responsable&#xa0;: {words}. Jusqu’à l’approbation, ce poste travaille seul et conserve ce qu’il écrit.</translation>
    </message>
    <message>
        <source>This device waits for approval</source>
        <translation>Ce poste attend d’être approuvé</translation>
    </message>
    <message>
        <source>{name}, device {code}. Compare the six words with the person, then approve if they are the same.</source>
        <translation>{name}, poste {code}. Comparez les six mots avec la personne, puis approuvez s’ils sont les mêmes.</translation>
    </message>
    <message>
        <source>A device asks to join</source>
        <translation>Un poste demande à entrer</translation>
    </message>
    <message>
        <source>If this device were lost, nobody could approve or revoke any more: name a second responsible.</source>
        <translation>Si ce poste était perdu, plus personne ne pourrait approuver ni révoquer&#xa0;: nommez un second responsable.</translation>
    </message>
    <message>
        <source>There is only one responsible</source>
        <translation>Il n’y a qu’un seul responsable</translation>
    </message>
    <message>
        <source>The organisation keeps no key of its own: if every device were lost, what is in the shared space could not be read. Ask IT to lay down its public key (EscrowPublicKey); a responsible then gives it access.</source>
        <translation>L’organisation n’a pas de clé à elle&#xa0;: si tous les postes étaient perdus, le contenu de l’espace partagé serait illisible. Demandez au service informatique de fixer sa clé publique (EscrowPublicKey)&#x202f;; un responsable lui donne ensuite accès.</translation>
    </message>
    <message>
        <source>No key for the organisation</source>
        <translation>Pas de clé pour l’organisation</translation>
    </message>
    <message>
        <source>{reason} File: {name}. What others wrote is received meanwhile.</source>
        <translation>{reason} Fichier&#xa0;: {name}. Ce que les autres ont écrit est reçu entre-temps.</translation>
    </message>
    <message>
        <source>A lot was set aside</source>
        <translation>Un lot a été mis de côté</translation>
    </message>
    <message>
        <source>{name}: the clock is more than five minutes ahead. Its changes are received; their time is doubtful.</source>
        <translation>{name}&#xa0;: l’horloge avance de plus de cinq minutes. Ses modifications sont reçues&#xa0;; leur heure est douteuse.</translation>
    </message>
    <message>
        <source>A clock is doubtful</source>
        <translation>Une horloge est douteuse</translation>
    </message>
    <message>
        <source>{count} record(s) wait for something that is still to come, or for a later version. Nothing is lost; they appear by themselves.</source>
        <translation>Fiches en attente d’un élément à venir ou d’une version plus récente&#xa0;: {count}. Rien n’est perdu&#xa0;; elles apparaîtront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Records wait for an element</source>
        <translation>Des fiches attendent un élément</translation>
    </message>
    <message>
        <source>The place is empty and this device may write there.</source>
        <translation>L’emplacement est vide et ce poste peut y écrire.</translation>
    </message>
    <message>
        <source>A shared space stands here, and this device may write there.</source>
        <translation>Un espace partagé se trouve ici, et ce poste peut y écrire.</translation>
    </message>
    <message>
        <source>The place answers, but this device may not write there: ask IT for the right to create and delete files.</source>
        <translation>L’emplacement répond, mais ce poste ne peut pas y écrire&#xa0;: demandez à l’informatique le droit de créer et de supprimer des fichiers.</translation>
    </message>
    <message>
        <source>It answers slowly ({seconds} s): exchanges will lag, work here will not.</source>
        <translation>Il répond lentement ({seconds} s)&#xa0;: les échanges tarderont, le travail ici non.</translation>
    </message>
    <message>
        <source>Create or join a shared space…</source>
        <translation>Créer ou rejoindre un espace partagé…</translation>
    </message>
    <message>
        <source>Compare the six words and approve…</source>
        <translation>Comparer les six mots et approuver…</translation>
    </message>
    <message>
        <source>Revoke the device…</source>
        <translation>Révoquer le poste…</translation>
    </message>
    <message>
        <source>Name as a responsible…</source>
        <translation>Nommer responsable…</translation>
    </message>
    <message>
        <source>Settle and go on to the next</source>
        <translation>Régler et passer au suivant</translation>
    </message>
    <message>
        <source>Skip this conflict</source>
        <translation>Passer ce conflit</translation>
    </message>
    <message>
        <source>Keep the first value</source>
        <translation>Garder la première valeur</translation>
    </message>
    <message>
        <source>Keep the second value</source>
        <translation>Garder la deuxième valeur</translation>
    </message>
    <message>
        <source>Keep the third value</source>
        <translation>Garder la troisième valeur</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>Saisir une autre valeur</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{name}, responsible</source>
        <translation>{name}, responsable</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <translation>Horloge en avance</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Has read</source>
        <translation>A lu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>Serveur PostgreSQL</translation>
    </message>
    <message>
        <source>S3 storage</source>
        <translation>Stockage S3</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Choose one of the proposals.</source>
        <translation>Choisissez une des propositions.</translation>
    </message>
    <message>
        <source>Write an amount, for example 1250,50.</source>
        <translation>Écrivez un montant, par exemple 1250,50.</translation>
    </message>
    <message>
        <source>Testing the place</source>
        <translation>Test de l’emplacement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>La fiche elle-même</translation>
    </message>
    <message>
        <source>The record lives on, with its values.</source>
        <translation>La fiche vit, avec ses valeurs.</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>La fiche est supprimée.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Only an active member may do this: wait for the approval.</source>
        <translation>Seul un membre actif peut le faire&#xa0;: attendez l’approbation.</translation>
    </message>
    <message>
        <source>A colleague’s device is making a snapshot now: nothing is left to do.</source>
        <translation>Le poste d’un collègue fait un instantané en ce moment&#xa0;: il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Changes of this device are still on their way: exchange, then try again.</source>
        <translation>Des modifications de ce poste sont encore en route&#xa0;: échangez, puis réessayez.</translation>
    </message>
    <message>
        <source>This shared space has no escrow key: its members alone can read it.</source>
        <translation>Cet espace partagé n’a pas de clé de séquestre&#xa0;: seuls ses membres peuvent le lire.</translation>
    </message>
    <message>
        <source>This is not the escrow key of the shared space: it is the one with the fingerprint {own}.</source>
        <translation>Ce n’est pas la clé de séquestre de l’espace partagé&#xa0;: la sienne a l’empreinte {own}.</translation>
    </message>
    <message>
        <source>Your IT has laid down no escrow key for this device (policy EscrowPublicKey): ask for it, then try again.</source>
        <translation>Le service informatique n’a fixé aucune clé de séquestre pour ce poste (règle EscrowPublicKey)&#xa0;: demandez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>The shared space has this escrow key already: {own}. There is nothing to do.</source>
        <translation>L’espace partagé a déjà cette clé de séquestre&#xa0;: {own}. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Give the organisation its key</source>
        <translation>Donner sa clé à l’organisation</translation>
    </message>
    <message>
        <source>Use the escrow key</source>
        <translation>Utiliser la clé de séquestre</translation>
    </message>
</context>
</TS>
