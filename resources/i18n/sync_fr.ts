<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>The device is revoked. Ask IT to remove its right on the share; what it copied stays readable there.</source>
        <translation>Le poste est révoqué. Demandez au service informatique de lui retirer ses droits sur le partage&#xa0;; ce qu’il a déjà copié lui reste lisible.</translation>
    </message>
    <message>
        <source>This device has a new identity; a responsible must approve it. Nothing is lost.</source>
        <translation>Ce poste a une nouvelle identité&#xa0;; un responsable doit l’approuver. Rien n’est perdu.</translation>
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
        <source>Give this device a new identity: its file is an old copy, or a clone.</source>
        <translation>Donner une nouvelle identité à ce poste&#xa0;: son fichier est une copie ancienne, ou un clone.</translation>
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
</context>
</TS>
