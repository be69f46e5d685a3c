<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>This profile opens with a passphrase: name a file that holds it with {option}.</source>
        <translation>Ce profil s’ouvre par une phrase de passe&#xa0;: indiquez un fichier qui la contient avec {option}.</translation>
    </message>
    <message>
        <source>A profile already exists here: nothing was changed.</source>
        <translation>Un profil existe déjà ici&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>This key file does not open the database here: choose another backup set.</source>
        <translation>Ce fichier de clés n’ouvre pas la base qui est ici&#xa0;: choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The passphrase file “{name}” is not UTF-8 text: save it again as UTF-8.</source>
        <translation>Le fichier de phrase de passe «&#xa0;{name}&#xa0;» n’est pas du texte UTF-8&#xa0;: enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase file “{name}” is empty: write the passphrase on its first line.</source>
        <translation>Le fichier de phrase de passe «&#xa0;{name}&#xa0;» est vide&#xa0;: écrivez la phrase sur sa première ligne.</translation>
    </message>
    <message>
        <source>This computer has no keyring that ASO Desktop may use.</source>
        <translation>Ce poste n’a pas de trousseau qu’ASO Desktop puisse utiliser.</translation>
    </message>
    <message>
        <source>The system’s keyring is locked or does not answer.</source>
        <translation>Le trousseau du système est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>The system’s keyring no longer holds the key of this profile.</source>
        <translation>Le trousseau du système ne contient plus la clé de ce profil.</translation>
    </message>
    <message>
        <source>The system’s keyring does not keep what it is given.</source>
        <translation>Le trousseau du système ne garde pas ce qu’on lui confie.</translation>
    </message>
    <message>
        <source>The system’s keyring holds something else under this name.</source>
        <translation>Le trousseau du système contient autre chose sous ce nom.</translation>
    </message>
    <message>
        <source>The profile is open.</source>
        <translation>Le profil est ouvert.</translation>
    </message>
    <message>
        <source>There is no profile here yet: create one, or restore a backup.</source>
        <translation>Il n’y a pas encore de profil ici&#xa0;: créez-en un, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Type your passphrase to open ASO Desktop.</source>
        <translation>Saisissez votre phrase de passe pour ouvrir ASO Desktop.</translation>
    </message>
    <message>
        <source>The system’s keyring does not give the key of this profile: open it another way. Nothing is lost.</source>
        <translation>Le trousseau du système ne donne pas la clé de ce profil&#xa0;: ouvrez-le autrement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this profile: check the capitals and the keyboard, then try again.</source>
        <translation>Ce n’est pas la phrase de passe de ce profil&#xa0;: vérifiez les majuscules et le clavier, puis recommencez.</translation>
    </message>
    <message>
        <source>This printed code does not open this profile: check it, and the date written on the sheet.</source>
        <translation>Ce code de secours n’ouvre pas ce profil&#xa0;: vérifiez-le, ainsi que la date écrite sur la feuille.</translation>
    </message>
    <message>
        <source>The printed code opened the profile: choose a new passphrase now.</source>
        <translation>Le code de secours a ouvert le profil&#xa0;: choisissez maintenant une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>One of the two copies of the key file was damaged; it was written again from the good one.</source>
        <translation>L’une des deux copies du fichier de clés était endommagée&#x202f;; elle a été réécrite d’après la bonne.</translation>
    </message>
    <message>
        <source>The key file is lost or damaged, in both its copies: take it back from a backup. Nothing was deleted.</source>
        <translation>Le fichier de clés est perdu ou endommagé, dans ses deux copies&#xa0;: reprenez-le d’une sauvegarde. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>The key file is here but the database is not: show where it is, or restore a backup.</source>
        <translation>Le fichier de clés est là mais la base est introuvable&#xa0;: indiquez où elle est, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The key is right, but the database cannot be read: restore a backup. The damaged file is kept.</source>
        <translation>La clé est bonne, mais la base est illisible&#xa0;: restaurez une sauvegarde. Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>This profile was written by a later version of ASO Desktop: update the program. Nothing was changed.</source>
        <translation>Ce profil a été écrit par une version plus récente d’ASO Desktop&#xa0;: mettez le programme à jour. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>ASO Desktop cannot start here.</source>
        <translation>ASO Desktop ne peut pas démarrer ici.</translation>
    </message>
    <message>
        <source>The data folder is full or read-only: reading works, nothing can be saved until that changes.</source>
        <translation>Le dossier des données est plein ou en lecture seule&#xa0;: la consultation marche, rien ne peut être enregistré d’ici là.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole key file: choose another backup set.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier de clés complet&#xa0;: choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>This profile has a database: restore a backup instead.</source>
        <translation>Ce profil a déjà une base&#xa0;: restaurez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>This is not the last group of the printed code: read it on the sheet.</source>
        <translation>Ce n’est pas le dernier groupe du code de secours&#xa0;: lisez-le sur la feuille.</translation>
    </message>
    <message>
        <source>The profile is locked: unlock it, then try again.</source>
        <translation>Le profil est verrouillé&#xa0;: déverrouillez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Saisissez d’abord la phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>Ce n’est pas la phrase de passe actuelle.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>This does not open the backup: type the passphrase of {date}.</source>
        <translation>Ceci n’ouvre pas la sauvegarde&#xa0;: saisissez la phrase de passe du {date}.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of ASO Desktop: update the program.</source>
        <translation>Cette sauvegarde vient d’une version plus récente d’ASO Desktop&#xa0;: mettez le programme à jour.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable backup set: choose another one.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une sauvegarde utilisable&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The database is damaged ({detail}): restore a backup.</source>
        <translation>La base est endommagée ({detail})&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” refers to a row of “{parent}” that does not exist.</source>
        <translation>La ligne {row} de «&#xa0;{table}&#xa0;» renvoie à une ligne de «&#xa0;{parent}&#xa0;» qui n’existe pas.</translation>
    </message>
    <message>
        <source>The file of “{name}” ({number}) is missing: restore it from a backup.</source>
        <translation>Le fichier de «&#xa0;{name}&#xa0;» ({number}) manque&#xa0;: restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of “{name}” ({number}) is damaged: restore it from a backup.</source>
        <translation>Le fichier de «&#xa0;{name}&#xa0;» ({number}) est endommagé&#xa0;: restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup was made on this computer, but could not be copied to “{name}”: check that folder.</source>
        <translation>La sauvegarde est faite sur ce poste, mais n’a pas pu être copiée dans «&#xa0;{name}&#xa0;»&#xa0;: vérifiez ce dossier.</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>The SIRET must begin with the nine figures of the SIREN.</source>
        <translation>Le SIRET doit commencer par les neuf chiffres du SIREN.</translation>
    </message>
    <message>
        <source>Choose the person or the organisation of this function.</source>
        <translation>Choisissez la personne ou l’organisation de cette fonction.</translation>
    </message>
    <message>
        <source>The function ends before it begins: check both dates.</source>
        <translation>La fonction finit avant de commencer&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: write it like name@example.org.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse électronique&#xa0;: écrivez-la comme nom@example.org.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {kind}: check its figures.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un {kind} valable&#xa0;: vérifiez ses chiffres.</translation>
    </message>
    <message>
        <source>Add an entry to the directory</source>
        <translation>Ajouter une fiche à l’annuaire</translation>
    </message>
    <message>
        <source>Change an entry of the directory</source>
        <translation>Modifier une fiche de l’annuaire</translation>
    </message>
    <message>
        <source>Make an entry inactive</source>
        <translation>Rendre une fiche inactive</translation>
    </message>
    <message>
        <source>Make an entry active again</source>
        <translation>Réactiver une fiche</translation>
    </message>
    <message>
        <source>Merge two entries</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>This entry is already merged: separate it first.</source>
        <translation>Cette fiche est déjà fusionnée&#xa0;: séparez-la d’abord.</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself.</source>
        <translation>Une fiche ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>Separate two entries</source>
        <translation>Séparer deux fiches</translation>
    </message>
    <message>
        <source>This entry is not merged with another.</source>
        <translation>Cette fiche n’est fusionnée avec aucune autre.</translation>
    </message>
    <message>
        <source>Import a table of contacts</source>
        <translation>Importer un tableau de contacts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigle</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Le service informatique a désactivé les exportations sur ce poste.</translation>
    </message>
    <message>
        <source>Export the contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>This line names neither a person nor an organisation.</source>
        <translation>Cette ligne ne nomme ni personne ni organisation.</translation>
    </message>
</context>
<context>
    <name>correspondence</name>
    <message>
        <source>Register a letter</source>
        <translation>Enregistrer un courrier</translation>
    </message>
    <message>
        <source>Change a letter</source>
        <translation>Modifier un courrier</translation>
    </message>
    <message>
        <source>Change {count} letters</source>
        <translation>Modifier {count} courriers</translation>
    </message>
    <message>
        <source>Change the state of a letter</source>
        <translation>Changer l’état d’un courrier</translation>
    </message>
    <message>
        <source>Change the state of {count} letters</source>
        <translation>Changer l’état de {count} courriers</translation>
    </message>
    <message>
        <source>Assign a letter</source>
        <translation>Attribuer un courrier</translation>
    </message>
    <message>
        <source>Assign {count} letters</source>
        <translation>Attribuer {count} courriers</translation>
    </message>
    <message>
        <source>Cancel a letter</source>
        <translation>Annuler un courrier</translation>
    </message>
    <message>
        <source>Link two letters</source>
        <translation>Lier deux courriers</translation>
    </message>
    <message>
        <source>Unlink two letters</source>
        <translation>Délier deux courriers</translation>
    </message>
    <message>
        <source>Enclose {name}</source>
        <translation>Joindre {name}</translation>
    </message>
    <message>
        <source>Put a new version of {name}</source>
        <translation>Mettre une nouvelle version de {name}</translation>
    </message>
    <message>
        <source>Remove an enclosure</source>
        <translation>Retirer une pièce jointe</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>same message</source>
        <translation>même message</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>même fichier</translation>
    </message>
    <message>
        <source>same sender and reference</source>
        <translation>mêmes expéditeur et référence</translation>
    </message>
    <message>
        <source>same sender, date and subject</source>
        <translation>mêmes expéditeur, date et objet</translation>
    </message>
    <message>
        <source>similar subject within a week</source>
        <translation>objet semblable à une semaine près</translation>
    </message>
    <message>
        <source>Perhaps already registered as {number}: {why}.</source>
        <translation>Peut-être déjà enregistré sous le n°&#xa0;{number}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This is fixed once the letter has a number: cancel it and register it again.</source>
        <translation>Cela ne change plus une fois le courrier numéroté&#xa0;: annulez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This letter has left: correct its day of departure, keep one.</source>
        <translation>Ce courrier est parti&#xa0;: corrigez sa date de départ sans l’effacer.</translation>
    </message>
    <message>
        <source>{name}: {notice}</source>
        <translation>{name}&#xa0;: {notice}</translation>
    </message>
    <message>
        <source>{name} is over 100 MB: it stays where it is, and its place and SHA-256 are noted.</source>
        <translation>{name} dépasse 100 Mo&#xa0;: il reste où il est&#xa0;; son emplacement et son SHA-256 sont notés.</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>This enclosure was removed or replaced already.</source>
        <translation>Cette pièce jointe a déjà été retirée ou remplacée.</translation>
    </message>
    <message>
        <source>The import was stopped before this file.</source>
        <translation>L’importation a été arrêtée avant ce fichier.</translation>
    </message>
    <message>
        <source>Already registered as {number} ({why}).</source>
        <translation>Déjà enregistré sous le n°&#xa0;{number} ({why}).</translation>
    </message>
    <message>
        <source>Read the text of enclosures</source>
        <translation>Lire le texte des pièces jointes</translation>
    </message>
    <message>
        <source>This mark is not allowed on this computer: ask your IT.</source>
        <translation>Cette mention n’est pas autorisée sur ce poste&#xa0;: adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>“{code}” is not a type of letter: choose one of the list.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un type de courrier&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The register {code} is for letters of another direction.</source>
        <translation>Le registre {code} reçoit des courriers d’un autre sens.</translation>
    </message>
    <message>
        <source>No register is open for this direction: open one first.</source>
        <translation>Aucun registre n’est ouvert pour ce sens&#xa0;: ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The subject was cut to its first {count} characters.</source>
        <translation>L’objet a été réduit à ses {count} premiers caractères.</translation>
    </message>
    <message>
        <source>A letter cannot be linked to itself.</source>
        <translation>Un courrier ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <source>Only a departure or an internal letter answers an arrival.</source>
        <translation>Seul un départ ou un courrier interne répond à une arrivée.</translation>
    </message>
    <message>
        <source>These letters are already linked that way.</source>
        <translation>Ces courriers sont déjà liés ainsi.</translation>
    </message>
    <message>
        <source>Type the name of the correspondent.</source>
        <translation>Saisissez le nom du correspondant.</translation>
    </message>
    <message>
        <source>A departure is not answered: choose an arrival.</source>
        <translation>On ne répond pas à un départ&#xa0;: choisissez une arrivée.</translation>
    </message>
    <message>
        <source>Link the departure that answers this letter, or note the oral reply, first.</source>
        <translation>Liez d’abord le départ qui répond à ce courrier, ou notez la réponse orale.</translation>
    </message>
    <message>
        <source>Name at least one recipient before the letter leaves.</source>
        <translation>Indiquez au moins un destinataire avant que le courrier ne parte.</translation>
    </message>
    <message>
        <source>“{name}” is not the document that was signed: bring the letter back to signature.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le document qui a été signé&#xa0;: remettez le courrier à la signature.</translation>
    </message>
    <message>
        <source>“{present}” cannot become “{wanted}”; it may become: {steps}.</source>
        <translation>«&#xa0;{present}&#xa0;» ne peut pas devenir «&#xa0;{wanted}&#xa0;»&#xa0;; possible&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>Keep a draft</source>
        <translation>Garder un brouillon</translation>
    </message>
    <message>
        <source>Drop a draft</source>
        <translation>Jeter un brouillon</translation>
    </message>
    <message>
        <source>Save the view “{name}”</source>
        <translation>Enregistrer la vue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Renommer une vue</translation>
    </message>
    <message>
        <source>Another view has this name: choose another one.</source>
        <translation>Une autre vue porte ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was noted: {place}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là où il était noté&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Correspondants</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Le service informatique a désactivé les exportations sur ce poste.</translation>
    </message>
    <message>
        <source>Export letters</source>
        <translation>Exporter des courriers</translation>
    </message>
    <message>
        <source>{count} letters are too many to print: narrow the view below {limit}, or export it.</source>
        <translation>{count} courriers sont trop pour une impression&#xa0;: réduisez la vue à moins de {limit}, ou exportez-la.</translation>
    </message>
    <message>
        <source>This letter no longer exists: refresh the list.</source>
        <translation>Ce courrier n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>Import a table of letters</source>
        <translation>Importer un tableau de courriers</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Reprendre une importation</translation>
    </message>
    <message>
        <source>No letter of this import is left.</source>
        <translation>Il ne reste aucun courrier de cette importation.</translation>
    </message>
    <message>
        <source>No register has the code “{code}”.</source>
        <translation>Aucun registre n’a le code «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is nobody here, or several: write the whole name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne personne ici, ou plusieurs&#xa0;: écrivez le nom entier.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Fill with demonstration data</source>
        <translation>Remplir de données de démonstration</translation>
    </message>
    <message>
        <source>Ask for a number of letters from 1 to {most}.</source>
        <translation>Demandez un nombre de courriers de 1 à {most}.</translation>
    </message>
    <message>
        <source>This profile already holds letters or contacts: start an empty one.</source>
        <translation>Ce profil contient déjà des courriers ou des contacts&#xa0;: commencez-en un vide.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This was changed meanwhile: it is now “{present}”, you wrote “{wanted}”. Choose one.</source>
        <translation>Cela a été modifié entre-temps&#xa0;: il y a maintenant «&#xa0;{present}&#xa0;», vous avez écrit «&#xa0;{wanted}&#xa0;». Choisissez.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Incoming</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Imputé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Out for visa</source>
        <translation>Au visa</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>À la signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>AR revenu</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Pli non distribué</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>En attente d’un tiers</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Ordinary post</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Tracked post</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Registered post with receipt</source>
        <translation>Recommandé/AR</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Express post</source>
        <translation>Chronopost</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Coursier</translation>
    </message>
    <message>
        <source>Delivered by hand</source>
        <translation>Remis en main propre</translation>
    </message>
    <message>
        <source>Digital registered post</source>
        <translation>Pli numérique</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Paper and electronic</source>
        <translation>Papier et électronique</translation>
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
        <source>Very urgent</source>
        <translation>Très urgent</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Aucune mention</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Restricted use</source>
        <translation>Usage restreint</translation>
    </message>
    <message>
        <source>Confidential – personal</source>
        <translation>Confidentiel personnel</translation>
    </message>
    <message>
        <source>Confidential – medical</source>
        <translation>Confidentiel médical</translation>
    </message>
    <message>
        <source>Confidential – staff</source>
        <translation>Confidentiel RH</translation>
    </message>
    <message>
        <source>Restricted distribution</source>
        <translation>Diffusion restreinte</translation>
    </message>
    <message>
        <source>Restricted distribution – Special France</source>
        <translation>Diffusion restreinte – Spécial France</translation>
    </message>
    <message>
        <source>For assignment</source>
        <translation>Pour attribution</translation>
    </message>
    <message>
        <source>For opinion</source>
        <translation>Pour avis</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Draft reply for my signature</source>
        <translation>Projet de réponse à ma signature</translation>
    </message>
    <message>
        <source>See me about it</source>
        <translation>M’en parler</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>transmits</source>
        <translation>transmet</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>annule</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>completes</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>reminds of</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>fait suite à</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>est le doublon de</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Main document</source>
        <translation>Document principal</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Proof of signature</source>
        <translation>Preuve de signature</translation>
    </message>
    <message>
        <source>Scanned visa</source>
        <translation>Scan de visa</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Neutralisé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Restitué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N° chrono</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de courrier</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sending mode</source>
        <translation>Nature d’envoi</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Sender’s reference</source>
        <translation>Référence de l’expéditeur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Nombre de pièces</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Mark of protection</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Is a request</source>
        <translation>Est une demande</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Oral reply</source>
        <translation>Réponse orale</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Type a subject of at least three letters.</source>
        <translation>Saisissez un objet d’au moins trois lettres.</translation>
    </message>
    <message>
        <source>The letter would be registered before it arrived: check both dates.</source>
        <translation>Le courrier serait enregistré avant son arrivée&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>{day} is in the future: give today or an earlier day.</source>
        <translation>Le {day} est dans l’avenir&#xa0;: indiquez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>Registered {days} days after its arrival: check the date of arrival.</source>
        <translation>Enregistré {days} jours après son arrivée&#xa0;: vérifiez la date d’arrivée.</translation>
    </message>
    <message>
        <source>The date of the document ({day}) comes after it arrived or left: check it.</source>
        <translation>La date du document ({day}) est postérieure à son arrivée ou à son départ&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>A letter in this state cannot take that step.</source>
        <translation>Un courrier dans cet état ne peut pas franchir cette étape.</translation>
    </message>
    <message>
        <source>Give the date on which the dormant letter is reviewed.</source>
        <translation>Indiquez la date à laquelle le courrier en sommeil sera réexaminé.</translation>
    </message>
    <message>
        <source>This letter is already cancelled.</source>
        <translation>Ce courrier est déjà annulé.</translation>
    </message>
    <message>
        <source>This letter is cancelled: it is kept as it was.</source>
        <translation>Ce courrier est annulé&#xa0;: il reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Classified documents may not be kept here: register only an unclassified slip with the number, the dates and the holder, without the content.</source>
        <translation>Les documents classifiés ne peuvent pas être conservés ici&#xa0;: n’enregistrez qu’une fiche non classifiée avec le numéro, les dates et le détenteur, sans le contenu.</translation>
    </message>
    <message>
        <source>“{name}” was signed or sent: bring the letter back to signature to put another version.</source>
        <translation>«&#xa0;{name}&#xa0;» a été signé ou envoyé&#xa0;: remettez le courrier à la signature pour en mettre une autre version.</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Read the journal</source>
        <translation>Consultation du journal</translation>
    </message>
    <message>
        <source>Exported the journal</source>
        <translation>Export du journal</translation>
    </message>
    <message>
        <source>Created the profile</source>
        <translation>Création du profil</translation>
    </message>
    <message>
        <source>Put the demonstration data in</source>
        <translation>Chargement des données de démonstration</translation>
    </message>
    <message>
        <source>Registered a letter</source>
        <translation>Enregistrement d’un courrier</translation>
    </message>
    <message>
        <source>Imported a table of letters</source>
        <translation>Import d’un tableau de courriers</translation>
    </message>
    <message>
        <source>Cancelled the letters of an import</source>
        <translation>Annulation des courriers d’un import</translation>
    </message>
    <message>
        <source>Edited a letter</source>
        <translation>Modification d’un courrier</translation>
    </message>
    <message>
        <source>Edited several letters</source>
        <translation>Modification de plusieurs courriers</translation>
    </message>
    <message>
        <source>Changed the state of letters</source>
        <translation>Changement d’état de courriers</translation>
    </message>
    <message>
        <source>Assigned letters</source>
        <translation>Imputation de courriers</translation>
    </message>
    <message>
        <source>Cancelled a letter</source>
        <translation>Annulation d’un courrier</translation>
    </message>
    <message>
        <source>Linked letters</source>
        <translation>Liaison de courriers</translation>
    </message>
    <message>
        <source>Removed a link between letters</source>
        <translation>Suppression d’un lien entre courriers</translation>
    </message>
    <message>
        <source>Marked letters as read</source>
        <translation>Courriers marqués comme lus</translation>
    </message>
    <message>
        <source>Read a letter with a mark of protection</source>
        <translation>Lecture d’un courrier portant une mention de protection</translation>
    </message>
    <message>
        <source>Added an enclosure</source>
        <translation>Ajout d’une pièce jointe</translation>
    </message>
    <message>
        <source>Replaced an enclosure</source>
        <translation>Remplacement d’une pièce jointe</translation>
    </message>
    <message>
        <source>Removed an enclosure</source>
        <translation>Retrait d’une pièce jointe</translation>
    </message>
    <message>
        <source>Opened an enclosure of a letter with a mark of protection</source>
        <translation>Ouverture d’une pièce jointe portant une mention de protection</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Enregistrement d’une vue</translation>
    </message>
    <message>
        <source>Renamed a view</source>
        <translation>Changement de nom d’une vue</translation>
    </message>
    <message>
        <source>Deleted a view</source>
        <translation>Suppression d’une vue</translation>
    </message>
    <message>
        <source>Kept a draft</source>
        <translation>Conservation d’un brouillon</translation>
    </message>
    <message>
        <source>Dropped a draft</source>
        <translation>Abandon d’un brouillon</translation>
    </message>
    <message>
        <source>Created a register</source>
        <translation>Création d’un registre</translation>
    </message>
    <message>
        <source>Edited a register</source>
        <translation>Modification d’un registre</translation>
    </message>
    <message>
        <source>Closed a register</source>
        <translation>Fermeture d’un registre</translation>
    </message>
    <message>
        <source>Declared a number void</source>
        <translation>Numéro déclaré non attribué</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Réservation de numéros</translation>
    </message>
    <message>
        <source>Gave reserved numbers back</source>
        <translation>Restitution de numéros réservés</translation>
    </message>
    <message>
        <source>Closed a month of a register</source>
        <translation>Arrêté mensuel d’un registre</translation>
    </message>
    <message>
        <source>Exported a register</source>
        <translation>Export d’un registre</translation>
    </message>
    <message>
        <source>Exported letters</source>
        <translation>Export de courriers</translation>
    </message>
    <message>
        <source>Added to the directory</source>
        <translation>Ajout à l’annuaire</translation>
    </message>
    <message>
        <source>Edited the directory</source>
        <translation>Modification de l’annuaire</translation>
    </message>
    <message>
        <source>Made an entry of the directory inactive</source>
        <translation>A rendu inactive une fiche de l’annuaire</translation>
    </message>
    <message>
        <source>Made an entry of the directory active again</source>
        <translation>A réactivé une fiche de l’annuaire</translation>
    </message>
    <message>
        <source>Exported the directory</source>
        <translation>A exporté l’annuaire</translation>
    </message>
    <message>
        <source>Imported a table of contacts</source>
        <translation>Import d’un tableau de contacts</translation>
    </message>
    <message>
        <source>Merged entries of the directory</source>
        <translation>Fusion de fiches de l’annuaire</translation>
    </message>
    <message>
        <source>Separated merged entries of the directory</source>
        <translation>Séparation de fiches fusionnées de l’annuaire</translation>
    </message>
    <message>
        <source>Added an agent</source>
        <translation>Ajout d’un agent</translation>
    </message>
    <message>
        <source>Edited an agent</source>
        <translation>Modification d’un agent</translation>
    </message>
    <message>
        <source>Added a unit</source>
        <translation>Ajout d’un service</translation>
    </message>
    <message>
        <source>Edited a unit</source>
        <translation>A modifié un service</translation>
    </message>
    <message>
        <source>Changed preferences</source>
        <translation>Changement de préférences</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation>Annulation d’un changement</translation>
    </message>
    <message>
        <source>Noticed that the computer’s clock was set back</source>
        <translation>Constat&#xa0;: l’horloge du poste a été reculée</translation>
    </message>
    <message>
        <source>Chose the keys of the profile</source>
        <translation>Choix des clés du profil</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>Changement de la phrase de passe</translation>
    </message>
    <message>
        <source>Opened the profile with the printed code</source>
        <translation>Ouverture du profil par le code de secours</translation>
    </message>
    <message>
        <source>Put a new printed code in force</source>
        <translation>Mise en vigueur d’un nouveau code de secours</translation>
    </message>
    <message>
        <source>Removed the printed code</source>
        <translation>Suppression du code de secours</translation>
    </message>
    <message>
        <source>Let the system’s keyring open the profile</source>
        <translation>Ouverture du profil confiée au trousseau du système</translation>
    </message>
    <message>
        <source>Entered travel mode</source>
        <translation>Passage en mode déplacement</translation>
    </message>
    <message>
        <source>Left travel mode</source>
        <translation>Sortie du mode déplacement</translation>
    </message>
    <message>
        <source>Took the key file back from a backup</source>
        <translation>Reprise du fichier de clés d’une sauvegarde</translation>
    </message>
    <message>
        <source>Brought the database back from another place</source>
        <translation>Reprise de la base depuis un autre endroit</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Did “{operation}”</source>
        <translation>Opération «&#xa0;{operation}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Add the unit {code}</source>
        <translation>Ajouter le service {code}</translation>
    </message>
    <message>
        <source>Change the unit {code}</source>
        <translation>Modifier le service {code}</translation>
    </message>
    <message>
        <source>This code is taken: choose another.</source>
        <translation>Ce code est pris&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>registers</name>
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
        <source>Write the month like this: 2026-10.</source>
        <translation>Écrivez le mois ainsi&#xa0;: 2026-10.</translation>
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
        <source>Close {month} first: it still has open numbers.</source>
        <translation>Arrêtez d’abord {month}&#xa0;: il a encore des numéros ouverts.</translation>
    </message>
    <message>
        <source>These numbers are unexplained: {numbers}. Run the verification before closing the month.</source>
        <translation>Ces numéros sont inexpliqués&#xa0;: {numbers}. Lancez la vérification avant d’arrêter le mois.</translation>
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
</context>
<context>
    <name>rules</name>
    <message>
        <source>“{value}” is not known here: choose one of {known}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas connu ici&#xa0;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>{day} is not a plausible date: give one from 1899 to 2200.</source>
        <translation>Le {day} n’est pas une date plausible&#xa0;: donnez-en une entre 1899 et 2200.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indiquez le motif.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Change the preferences</source>
        <translation>Modifier les préférences</translation>
    </message>
</context>
<context>
    <name>tabular</name>
    <message>
        <source>The table has no column “{column}” for “{field}”: choose again.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;{column}&#xa0;» pour «&#xa0;{field}&#xa0;»&#xa0;: choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Choose the column that holds: {field}.</source>
        <translation>Choisissez la colonne qui contient&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>“{value}” is not known here: write one of {known}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas connu ici&#xa0;: écrivez l’un de {known}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Complete register</source>
        <translation>Registre complet</translation>
    </message>
    <message>
        <source>To process</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>To qualify</source>
        <translation>À qualifier</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>For opinion</source>
        <translation>Pour avis</translation>
    </message>
    <message>
        <source>Visas pending</source>
        <translation>Visas en attente</translation>
    </message>
    <message>
        <source>Signature book</source>
        <translation>Parapheur</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>AR à envoyer</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>To archive</source>
        <translation>À archiver</translation>
    </message>
</context>
</TS>
