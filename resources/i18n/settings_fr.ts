<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>Write a whole number from {low} to {high}.</source>
        <translation>Écrivez un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation>Écrivez l’un de ces mots&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Write any of: {words}.</source>
        <translation>Écrivez un ou plusieurs de ces mots&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Write one line of at most {count} characters.</source>
        <translation>Écrivez une seule ligne de {count} caractères au plus.</translation>
    </message>
    <message>
        <source>Write a whole path, from the drive, the share or the root.</source>
        <translation>Écrivez un chemin complet, depuis le lecteur, le partage ou la racine.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most {size} kB.</source>
        <translation>Choisissez une image PNG ou JPEG d’au plus {size} ko.</translation>
    </message>
    <message>
        <source>Write the path of a folder, a postgresql:// or an s3:// address.</source>
        <translation>Écrivez le chemin d’un dossier, ou une adresse postgresql:// ou s3://.</translation>
    </message>
    <message>
        <source>Take the password out of the address: it is asked for and kept apart.</source>
        <translation>Retirez le mot de passe de l’adresse&#xa0;: il est demandé et conservé à part.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without a password.</source>
        <translation>Écrivez une adresse qui commence par https://, sans mot de passe.</translation>
    </message>
    <message>
        <source>Write {count} bytes in base64.</source>
        <translation>Écrivez {count} octets en base64.</translation>
    </message>
    <message>
        <source>Write the 64 hexadecimal figures of the fingerprint.</source>
        <translation>Écrivez les 64 chiffres hexadécimaux de l’empreinte.</translation>
    </message>
    <message>
        <source>Give each register a code of its own.</source>
        <translation>Donnez à chaque registre un code qui lui est propre.</translation>
    </message>
    <message>
        <source>Give each register a code, a label, a direction ({words}) and a pattern.</source>
        <translation>Donnez à chaque registre un code, un libellé, un sens ({words}) et un modèle de numéro.</translation>
    </message>
    <message>
        <source>Give each closure its first and last day, as 2026-05-15.</source>
        <translation>Donnez à chaque fermeture son premier et son dernier jour, sous la forme 2026-05-15.</translation>
    </message>
    <message>
        <source>Write a list, its parts separated by semicolons.</source>
        <translation>Écrivez une liste dont les éléments sont séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Group policy of the machine</source>
        <translation>Stratégie de groupe du poste</translation>
    </message>
    <message>
        <source>Group policy of the user</source>
        <translation>Stratégie de groupe de l’utilisateur</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Fichier de règles</translation>
    </message>
    <message>
        <source>Policy file of this machine</source>
        <translation>Fichier de règles de ce poste</translation>
    </message>
    <message>
        <source>Environment (development)</source>
        <translation>Environnement (développement)</translation>
    </message>
    <message>
        <source>Shipped value</source>
        <translation>Valeur livrée</translation>
    </message>
    <message>
        <source>Set by your IT</source>
        <translation>Défini par votre service informatique</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse de l’espace partagé</translation>
    </message>
    <message>
        <source>Where the section exchanges its changes; without it the profile works alone.</source>
        <translation>Là où la section échange ses modifications&#x202f;; sans adresse, le profil travaille seul.</translation>
    </message>
    <message>
        <source>Escrow public key</source>
        <translation>Clé publique de séquestre</translation>
    </message>
    <message>
        <source>X25519 key of the organisation: its holder can open every profile that seals to it.</source>
        <translation>Clé X25519 de l’organisation&#xa0;: qui détient la clé privée peut ouvrir tous les profils scellés avec elle.</translation>
    </message>
    <message>
        <source>Fingerprint of the hub’s root</source>
        <translation>Empreinte racine de l’espace partagé</translation>
    </message>
    <message>
        <source>Printed by “hub create”; without it two people compare it in person.</source>
        <translation>Affichée par «&#xa0;hub create&#xa0;»&#x202f;; sans elle, deux personnes la comparent de vive voix.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Registers of a new profile; without it the shipped ones.</source>
        <translation>Registres d’un nouveau profil&#x202f;; à défaut, les registres livrés.</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Read only; without it the shipped templates.</source>
        <translation>Lecture seule&#x202f;; à défaut, les modèles livrés.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Papier à en-tête</translation>
    </message>
    <message>
        <source>Word file whose header and footer the letters take.</source>
        <translation>Fichier Word dont les courriers prennent l’en-tête et le pied de page.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window, the commands and the messages.</source>
        <translation>Langue de la fenêtre, des commandes et des messages.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Minutes without a key or a click before the profile locks.</source>
        <translation>Minutes sans touche ni clic avant que le profil se verrouille.</translation>
    </message>
    <message>
        <source>Words in a passphrase</source>
        <translation>Mots de la phrase de passe</translation>
    </message>
    <message>
        <source>Fewest words that a new passphrase may have.</source>
        <translation>Nombre minimal de mots d’une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Keyrings allowed</source>
        <translation>Trousseaux autorisés</translation>
    </message>
    <message>
        <source>Keyrings of the system that may open the profile; an empty list allows none.</source>
        <translation>Trousseaux du système qui peuvent ouvrir le profil&#x202f;; une liste vide n’en autorise aucun.</translation>
    </message>
    <message>
        <source>Marks of protection allowed</source>
        <translation>Mentions de protection autorisées</translation>
    </message>
    <message>
        <source>Marks that a letter may bear; Diffusion Restreinte only where IT allows it.</source>
        <translation>Mentions qu’un courrier peut porter&#x202f;; Diffusion Restreinte seulement là où le service informatique l’autorise.</translation>
    </message>
    <message>
        <source>Exports allowed</source>
        <translation>Exports autorisés</translation>
    </message>
    <message>
        <source>Lists and registers may be saved outside the profile.</source>
        <translation>Les listes et les registres peuvent être enregistrés hors du profil.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spelling may be checked, on this machine only.</source>
        <translation>L’orthographe peut être vérifiée, sur ce poste seulement.</translation>
    </message>
    <message>
        <source>Address of the writing assistance</source>
        <translation>Adresse de l’assistance à la rédaction</translation>
    </message>
    <message>
        <source>Off without an address; “forbidden” keeps the user from giving one.</source>
        <translation>Désactivée sans adresse&#x202f;; «&#xa0;forbidden&#xa0;» empêche l’utilisateur d’en donner une.</translation>
    </message>
    <message>
        <source>Timestamp authority</source>
        <translation>Autorité d’horodatage</translation>
    </message>
    <message>
        <source>Address that dates signatures; without it they carry the time of the machine.</source>
        <translation>Adresse qui date les signatures&#x202f;; à défaut, elles portent l’heure du poste.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Dossier du profil</translation>
    </message>
    <message>
        <source>Local folder of the profile; without it the local application data of the user.</source>
        <translation>Dossier local du profil&#x202f;; à défaut, les données d’application locales de l’utilisateur.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Where checked backups are copied; without it they stay in the profile folder.</source>
        <translation>Là où les sauvegardes vérifiées sont copiées&#x202f;; à défaut, elles restent dans le dossier du profil.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>Number of backups kept before the oldest goes.</source>
        <translation>Nombre de sauvegardes conservées avant que la plus ancienne disparaisse.</translation>
    </message>
    <message>
        <source>Smart card library</source>
        <translation>Bibliothèque de carte à puce</translation>
    </message>
    <message>
        <source>PKCS#11 library of the cards that sign.</source>
        <translation>Bibliothèque PKCS#11 des cartes qui signent.</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>Détail du journal technique</translation>
    </message>
    <message>
        <source>What the log keeps; it never holds personal data.</source>
        <translation>Ce que retient le journal technique&#x202f;; il ne contient jamais de données personnelles.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>Used by an S3 hub only.</source>
        <translation>Utilisé seulement par un espace partagé sur S3.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system says.</source>
        <translation>Clair, sombre, contraste élevé, ou comme le système.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Height of the rows in the lists.</source>
        <translation>Hauteur des lignes dans les listes.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>In per cent of the usual size.</source>
        <translation>En pourcentage de la taille habituelle.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Raccourcis d’une seule lettre</translation>
    </message>
    <message>
        <source>In the lists, R answers, V endorses, A assigns and E files.</source>
        <translation>Dans les listes, R répond, V vise, A attribue et E classe.</translation>
    </message>
    <message>
        <source>View at start</source>
        <translation>Vue au démarrage</translation>
    </message>
    <message>
        <source>View shown when the window opens; empty for the first of the sidebar.</source>
        <translation>Vue affichée à l’ouverture de la fenêtre&#x202f;; vide pour la première de la barre latérale.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Code of the unit that new letters go to first.</source>
        <translation>Code du service proposé d’abord pour les nouveaux courriers.</translation>
    </message>
    <message>
        <source>Zone of holidays</source>
        <translation>Zone des jours fériés</translation>
    </message>
    <message>
        <source>Part of France whose holidays count in the target dates.</source>
        <translation>Partie de la France dont les jours fériés comptent dans les échéances.</translation>
    </message>
    <message>
        <source>Whit Monday off</source>
        <translation>Lundi de Pentecôte chômé</translation>
    </message>
    <message>
        <source>Untick where Whit Monday is worked as the day of solidarity.</source>
        <translation>À décocher si le lundi de Pentecôte est travaillé au titre de la journée de solidarité.</translation>
    </message>
    <message>
        <source>Good Friday off</source>
        <translation>Vendredi saint chômé</translation>
    </message>
    <message>
        <source>Untick in a commune of Alsace or Moselle without a Protestant or shared church.</source>
        <translation>À décocher dans une commune d’Alsace ou de Moselle sans temple protestant ni église mixte.</translation>
    </message>
    <message>
        <source>Closures of the service</source>
        <translation>Fermetures du service</translation>
    </message>
    <message>
        <source>Days on which the service is closed beside the holidays.</source>
        <translation>Jours où le service est fermé en plus des jours fériés.</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>First line of the letterhead.</source>
        <translation>Première ligne de l’en-tête.</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Second line of the letterhead, above the unit.</source>
        <translation>Deuxième ligne de l’en-tête, au-dessus du service.</translation>
    </message>
    <message>
        <source>Place of writing</source>
        <translation>Lieu de rédaction</translation>
    </message>
    <message>
        <source>Town that stands before the date of a document.</source>
        <translation>Ville qui précède la date d’un document.</translation>
    </message>
    <message>
        <source>Address of the unit</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>In acknowledgements of receipt, as the law asks for; commas part its lines.</source>
        <translation>Dans les accusés de réception, comme la loi le demande&#x202f;; des virgules séparent ses lignes.</translation>
    </message>
    <message>
        <source>E-mail of the unit</source>
        <translation>Courriel du service</translation>
    </message>
    <message>
        <source>In acknowledgements of receipt.</source>
        <translation>Dans les accusés de réception.</translation>
    </message>
    <message>
        <source>Telephone of the unit</source>
        <translation>Téléphone du service</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Who signs, where neither the letter nor the document says; otherwise you.</source>
        <translation>Qui signe, quand ni le courrier ni le document ne le disent&#x202f;; à défaut, vous.</translation>
    </message>
    <message>
        <source>Position of the signatory</source>
        <translation>Qualité du signataire</translation>
    </message>
    <message>
        <source>Stands above the signature.</source>
        <translation>Figure au-dessus de la signature.</translation>
    </message>
    <message>
        <source>Administrative court</source>
        <translation>Tribunal administratif</translation>
    </message>
    <message>
        <source>Town of the court named as the way of appeal.</source>
        <translation>Ville du tribunal cité comme voie de recours.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture at the top of the documents; it is kept in the profile, encrypted.</source>
        <translation>Image en haut des documents&#x202f;; elle est gardée dans le profil, chiffrée.</translation>
    </message>
    <message>
        <source>Nothing is sent without an address, nor without your consent to each text. Off by default.</source>
        <translation>Rien n’est envoyé sans adresse, ni sans votre accord pour chaque texte. Désactivée à l’origine.</translation>
    </message>
    <message>
        <source>Model of the assistance</source>
        <translation>Modèle de l’assistance à la rédaction</translation>
    </message>
    <message>
        <source>Name of the model, as its provider writes it.</source>
        <translation>Nom du modèle, tel que son fournisseur l’écrit.</translation>
    </message>
    <message>
        <source>Your IT has set this; ask them to change it.</source>
        <translation>Votre service informatique a fixé ce réglage&#x202f;; demandez-lui de le changer.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestionnaire d’identification Windows</translation>
    </message>
    <message>
        <source>Secret Service (GNOME)</source>
        <translation>Secret Service (GNOME)</translation>
    </message>
    <message>
        <source>KWallet (KDE)</source>
        <translation>KWallet (KDE)</translation>
    </message>
    <message>
        <source>Internal</source>
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
        <source>Confidential – human resources</source>
        <translation>Confidentiel RH</translation>
    </message>
    <message>
        <source>Diffusion Restreinte</source>
        <translation>Diffusion Restreinte</translation>
    </message>
    <message>
        <source>Diffusion Restreinte – Spécial France</source>
        <translation>Diffusion Restreinte – Spécial France</translation>
    </message>
    <message>
        <source>Change the preferences</source>
        <translation>Modifier les préférences</translation>
    </message>
</context>
</TS>
