<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackUpDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>The copy is opened and read whole before it counts.</source>
        <translation>La copie est ouverte et lue en entier avant de compter.</translation>
    </message>
    <message numerus="yes">
        <source>The copy is made and sound. %Ln enclosure(s) lie with it.</source>
        <translation>
            <numerusform>La copie est faite et saine. %Ln pièce jointe l’accompagne.</numerusform>
            <numerusform>La copie est faite et saine. %Ln pièces jointes l’accompagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enclosure(s) could not be found: verify the profile.</source>
        <translation>
            <numerusform>%Ln pièce jointe est introuvable&#xa0;: vérifiez le profil.</numerusform>
            <numerusform>%Ln pièces jointes sont introuvables&#xa0;: vérifiez le profil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Verify everything…</source>
        <translation>Tout vérifier…</translation>
    </message>
    <message>
        <source>Copies of this profile</source>
        <translation>Sauvegardes de ce profil</translation>
    </message>
    <message>
        <source>No copy yet: one is made each day when ASO Desktop closes.</source>
        <translation>Aucune sauvegarde&#xa0;: il s’en fait une par jour, à la fermeture d’ASO Desktop.</translation>
    </message>
    <message>
        <source>Last copy: {day}, {size}. Copies kept: {count}.</source>
        <translation>Dernière sauvegarde&#xa0;: {day}, {size}. Sauvegardes conservées&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Older backups still open with the passphrase of their day.</source>
        <translation>Les sauvegardes plus anciennes s’ouvrent toujours avec la phrase de passe de leur jour.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase actuelle</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase de passe…</translation>
    </message>
</context>
<context>
    <name>CodeConfirmation</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Last group of the code</source>
        <translation>Dernier groupe du code</translation>
    </message>
    <message>
        <source>It opens your data if you forget the passphrase. It is shown once only: print it and keep it under lock and key, away from this computer.</source>
        <translation>Il ouvre vos données si vous oubliez la phrase de passe. Il n’est montré qu’une fois&#xa0;: imprimez-le et gardez-le sous clé, loin de ce poste.</translation>
    </message>
    <message>
        <source>Last group</source>
        <translation>Dernier groupe</translation>
    </message>
    <message>
        <source>Type the last group as it is printed.</source>
        <translation>Saisissez le dernier groupe tel qu’il est imprimé.</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>C’est le bon.</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Imprimé à {time}</translation>
    </message>
    <message>
        <source>Save the printed code</source>
        <translation>Enregistrer le code de secours</translation>
    </message>
    <message>
        <source>Printed code of ASO Desktop, {day}</source>
        <translation>Code de secours d’ASO Desktop, {day}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code as it is printed: blanks, hyphens and capitals do not matter.</source>
        <translation>Saisissez le code tel qu’il est imprimé&#xa0;: espaces, tirets et majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Printed code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>Ouvrir avec ce code</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Revenir à la phrase de passe</translation>
    </message>
    <message>
        <source>Opening the profile…</source>
        <translation>Ouverture du profil…</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Printed code, eight groups: {code}</source>
        <translation>Code de secours, huit groupes&#xa0;: {code}</translation>
    </message>
    <message>
        <source>check {check}</source>
        <translation>contrôle {check}</translation>
    </message>
    <message>
        <source>Printed code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>This code opens the profile without its passphrase. Keep it under lock and key, away from the computer. In the window that asks for the passphrase, choose “I forgot my passphrase”.</source>
        <translation>Ce code ouvre le profil sans sa phrase de passe. Gardez-le sous clé, loin du poste. Dans la fenêtre qui demande la phrase de passe, choisissez «&#xa0;J’ai oublié ma phrase de passe&#xa0;».</translation>
    </message>
</context>
<context>
    <name>EscrowPage</name>
    <message>
        <source>For IT: choose the file of the escrow key, and type the passphrase that protects it. The key is kept nowhere on this computer; its use is written in the journal.</source>
        <translation>Pour le service informatique&#xa0;: choisissez le fichier de la clé de séquestre et tapez la phrase de passe qui la protège. La clé n’est conservée nulle part sur cet ordinateur&#xa0;; son usage est inscrit au journal.</translation>
    </message>
    <message>
        <source>Recovery by IT</source>
        <translation>Récupération par le service informatique</translation>
    </message>
    <message>
        <source>File of the escrow key</source>
        <translation>Fichier de la clé de séquestre</translation>
    </message>
    <message>
        <source>Escrow key (*.pem);;All files (*)</source>
        <translation>Clé de séquestre (*.pem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Passphrase of the escrow key</source>
        <translation>Phrase de passe de la clé de séquestre</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Ouvrir avec cette clé</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Revenir à la phrase de passe</translation>
    </message>
    <message>
        <source>Choose the file of the escrow key.</source>
        <translation>Choisissez le fichier de la clé de séquestre.</translation>
    </message>
    <message>
        <source>Opening the profile…</source>
        <translation>Ouverture du profil…</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>At start, show</source>
        <translation>Au démarrage, ouvrir</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>How do you begin?</source>
        <translation>Comment commencez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>A profile holds your registers and letters, in one encrypted file of this computer.</source>
        <translation>Un profil contient vos registres et vos courriers, dans un seul fichier chiffré de ce poste.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Protect your data</source>
        <translation>Protéger vos données</translation>
    </message>
    <message>
        <source>The passphrase opens ASO Desktop on this computer. Nobody can find it again for you.</source>
        <translation>La phrase de passe ouvre ASO Desktop sur ce poste. Personne ne peut la retrouver à votre place.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Your registers</source>
        <translation>Vos registres</translation>
    </message>
    <message>
        <source>Names and numbers can be changed later, until a first number is given.</source>
        <translation>Noms et numéros se changent ensuite, tant qu’aucun numéro n’est attribué.</translation>
    </message>
    <message>
        <source>Data encrypted on this computer</source>
        <translation>Données chiffrées sur ce poste</translation>
    </message>
    <message>
        <source>No connection to the Internet</source>
        <translation>Aucune connexion à Internet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>in a team</source>
        <translation>dans une équipe</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>from a backup</source>
        <translation>depuis une sauvegarde</translation>
    </message>
    <message>
        <source>and printed code</source>
        <translation>et code de secours</translation>
    </message>
    <message>
        <source>those of the team</source>
        <translation>ceux de l’équipe</translation>
    </message>
    <message>
        <source>names and numbers</source>
        <translation>noms et numéros</translation>
    </message>
    <message>
        <source>laid down by your IT</source>
        <translation>fixés par votre service informatique</translation>
    </message>
    <message>
        <source>Open ASO Desktop</source>
        <translation>Ouvrir ASO Desktop</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Making the profile…</source>
        <translation>Création du profil…</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Local database encrypted</source>
        <translation>Base locale chiffrée</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>Locked at {time} after %Ln minute(s) without activity</source>
        <translation>
            <numerusform>Verrouillé à {time} après %Ln minute sans activité</numerusform>
            <numerusform>Verrouillé à {time} après %Ln minutes sans activité</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at {time}</source>
        <translation>Verrouillé à {time}</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeyFilePage</name>
    <message>
        <source>Each backup holds the key file of its day. It is put in place once it opens the database.</source>
        <translation>Chaque sauvegarde contient le fichier de clés de son jour. Il est mis en place dès qu’il ouvre la base.</translation>
    </message>
    <message>
        <source>Take the key file from a backup</source>
        <translation>Reprendre le fichier de clés d’une sauvegarde</translation>
    </message>
    <message>
        <source>Take this key file</source>
        <translation>Reprendre ce fichier de clés</translation>
    </message>
    <message>
        <source>Proving the key file…</source>
        <translation>Vérification du fichier de clés…</translation>
    </message>
</context>
<context>
    <name>KeyringRepairPage</name>
    <message>
        <source>Repair the keyring?</source>
        <translation>Réparer le trousseau&#xa0;?</translation>
    </message>
    <message>
        <source>The profile is open. The system&apos;s keyring did not give its key: it can be kept there anew.</source>
        <translation>Le profil est ouvert. Le trousseau du système n’a pas donné sa clé&#xa0;: elle peut y être conservée de nouveau.</translation>
    </message>
    <message>
        <source>Keep the key in the keyring again</source>
        <translation>Conserver de nouveau la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Appel au trousseau…</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Travel mode…</source>
        <translation>Mode déplacement…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En faire un nouveau…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>System&apos;s keyring</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Printed code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Key of the organisation</source>
        <translation>Clé de l’organisation</translation>
    </message>
    <message>
        <source>Ways into the profile</source>
        <translation>Accès au profil</translation>
    </message>
    <message>
        <source>Opens the profile here, and its backups everywhere.</source>
        <translation>Ouvre le profil ici, et ses sauvegardes partout.</translation>
    </message>
    <message>
        <source>In use: ASO Desktop opens without asking when it starts. Switch it off while travelling.</source>
        <translation>Utilisé&#xa0;: ASO Desktop s’ouvre sans rien demander au démarrage. Désactivez-le en déplacement.</translation>
    </message>
    <message>
        <source>Not in use: the passphrase is asked at each start.</source>
        <translation>Non utilisé&#xa0;: la phrase de passe est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>This computer offers no keyring that may be used.</source>
        <translation>Ce poste n’offre aucun trousseau utilisable.</translation>
    </message>
    <message>
        <source>A code is printed: it opens the profile if the passphrase is forgotten.</source>
        <translation>Un code est imprimé&#xa0;: il ouvre le profil si la phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>None: a forgotten passphrase cannot be found again by anybody.</source>
        <translation>Aucun&#xa0;: personne ne peut retrouver une phrase de passe oubliée.</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>En faire un…</translation>
    </message>
    <message>
        <source>Laid down by your IT, used from the next opening on. Fingerprint: {fingerprint}</source>
        <translation>Fixée par votre service informatique, utilisée à partir de la prochaine ouverture. Empreinte&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>Laid down by your IT, which can open this profile with it. Fingerprint: {fingerprint}</source>
        <translation>Fixée par votre service informatique, qui peut ouvrir ce profil avec elle. Empreinte&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>None: your IT cannot open this profile.</source>
        <translation>Aucune&#xa0;: votre service informatique ne peut pas ouvrir ce profil.</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Appel au trousseau…</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>Mode déplacement</translation>
    </message>
    <message>
        <source>The keyring no longer opens the profile; the passphrase and the printed code still do. Your passphrase is proven first, so that you are not locked out.</source>
        <translation>Le trousseau n’ouvre plus le profil&#xa0;; la phrase de passe et le code de secours l’ouvrent toujours. Votre phrase de passe est vérifiée d’abord, pour que vous ne restiez pas dehors.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>Désactiver le trousseau</translation>
    </message>
    <message>
        <source>Remove the printed code</source>
        <translation>Retirer le code de secours</translation>
    </message>
    <message>
        <source>The sheet opens nothing any more. Your passphrase is proven first: it is what remains.</source>
        <translation>La feuille n’ouvrira plus rien. Votre phrase de passe est vérifiée d’abord&#xa0;: c’est elle qui reste.</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Retirer le code</translation>
    </message>
</context>
<context>
    <name>LeavingWindow</name>
    <message>
        <source>Leave without the copy</source>
        <translation>Quitter sans la copie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Everything is saved. A checked copy of the day is being made; then ASO Desktop closes.</source>
        <translation>Tout est enregistré. La copie du jour se fait et se vérifie&#xa0;; puis ASO Desktop se ferme.</translation>
    </message>
</context>
<context>
    <name>LocatePage</name>
    <message>
        <source>Where is the database?</source>
        <translation>Où est la base&#xa0;?</translation>
    </message>
    <message>
        <source>The file is called aso.db. It is copied here once it is proven sound; the original stays.</source>
        <translation>Le fichier s’appelle aso.db. Il est copié ici une fois vérifié&#xa0;; l’original reste en place.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Database (*.db)</source>
        <translation>Base (*.db)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>La copier ici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Choisissez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Proving and copying the database…</source>
        <translation>Vérification et copie de la base…</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Keep this passphrase and open</source>
        <translation>Garder cette phrase et ouvrir</translation>
    </message>
    <message>
        <source>Keeping the passphrase…</source>
        <translation>Enregistrement de la phrase de passe…</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Opening the profile…</source>
        <translation>Ouverture du profil…</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase, again</source>
        <translation>Nouvelle phrase de passe, de nouveau</translation>
    </message>
    <message>
        <source>Propose a passphrase</source>
        <translation>Proposer une phrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nouveau</translation>
    </message>
    <message>
        <source>The two are not the same: type the passphrase again.</source>
        <translation>Les deux diffèrent&#xa0;: saisissez de nouveau la phrase de passe.</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Identique.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>How do you begin?</source>
        <translation>Comment commencez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#xa0;?</translation>
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
        <source>Enrolment file (.aso-hub)</source>
        <translation>Fichier d’inscription (.aso-hub)</translation>
    </message>
    <message>
        <source>Choose the file that a responsible gave you.</source>
        <translation>Choisissez le fichier qu’un responsable vous a remis.</translation>
    </message>
    <message>
        <source>Start with an empty profile</source>
        <translation>Commencer avec un profil vide</translation>
    </message>
    <message>
        <source>Your registers, your letters: nothing is in it yet.</source>
        <translation>Vos registres, vos courriers&#xa0;: rien n’y est encore.</translation>
    </message>
    <message>
        <source>Join a shared space</source>
        <translation>Rejoindre un espace partagé</translation>
    </message>
    <message>
        <source>Your IT laid it down; a responsible of the section approves this device.</source>
        <translation>Votre service informatique l’a fixé&#xa0;; un responsable de la section approuve ce poste.</translation>
    </message>
    <message>
        <source>Colleagues use one already, and gave you a file that ends in .aso-hub.</source>
        <translation>Des collègues en utilisent déjà un et vous ont remis un fichier qui se termine par .aso-hub.</translation>
    </message>
    <message>
        <source>Try with demonstration data</source>
        <translation>Essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>An invented section with fifteen months of mail, to try everything without risk.</source>
        <translation>Une section imaginaire et quinze mois de courrier, pour tout essayer sans risque.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>From a file ending in .aso-sauvegarde, with its passphrase or its printed code.</source>
        <translation>Depuis un fichier .aso-sauvegarde, avec sa phrase de passe ou son code de secours.</translation>
    </message>
</context>
<context>
    <name>PlaceInput</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>PrintCodeDialog</name>
    <message>
        <source>Printed code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>It replaces an earlier one, which opens nothing any more.</source>
        <translation>Il remplace le précédent, qui n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Garder ce code</translation>
    </message>
    <message>
        <source>Keeping the code…</source>
        <translation>Enregistrement du code…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Open without asking on this session, with the system&apos;s keyring</source>
        <translation>Ouvrir sans rien demander dans cette session, avec le trousseau du système</translation>
    </message>
    <message>
        <source>The passphrase still opens the profile elsewhere, and after each lock.</source>
        <translation>La phrase de passe ouvre toujours le profil ailleurs, et après chaque verrouillage.</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase actuelle</translation>
    </message>
    <message>
        <source>Proving the passphrase…</source>
        <translation>Vérification de la phrase de passe…</translation>
    </message>
</context>
<context>
    <name>RecoveryChoice</name>
    <message>
        <source>Make a printed code</source>
        <translation>Imprimer un code</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Optional: a code on paper opens your data if you forget the passphrase.</source>
        <translation>Facultatif&#xa0;: un code sur papier ouvre vos données si vous oubliez la phrase de passe.</translation>
    </message>
    <message>
        <source>Printed recovery code</source>
        <translation>Code de secours imprimé</translation>
    </message>
</context>
<context>
    <name>RegistersStep</name>
    <message>
        <source>{year} prints the year, {number:5} the number with five figures, {unit} the unit.</source>
        <translation>{year} imprime l’année, {number:5} le numéro sur cinq chiffres, {unit} le service.</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Shape of the number</source>
        <translation>Forme du numéro</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>The backup is proven before it is used. What is in the profile now is kept under another name.</source>
        <translation>La sauvegarde est vérifiée avant d’être utilisée. Ce que le profil contient maintenant est gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>This is the printed code of that day</source>
        <translation>C’est le code de secours de ce jour-là</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Type the passphrase that was in force on that day.</source>
        <translation>Saisissez la phrase de passe en vigueur ce jour-là.</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>La sauvegarde est restaurée</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The profile is locked, then you choose the backup.</source>
        <translation>Le profil est verrouillé, puis vous choisissez la sauvegarde.</translation>
    </message>
    <message>
        <source>What was written since that backup is kept in a file beside it, but no longer shown.</source>
        <translation>Ce qui a été écrit depuis cette sauvegarde est gardé dans un fichier à côté, mais ne s’affiche plus.</translation>
    </message>
    <message>
        <source>Lock and choose…</source>
        <translation>Verrouiller et choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Passphrase of the day of the backup</source>
        <translation>Phrase de passe du jour de la sauvegarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d’abord une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>SetsList</name>
    <message>
        <source>Backups of this profile</source>
        <translation>Sauvegardes de ce profil</translation>
    </message>
    <message>
        <source>A backup that lies elsewhere</source>
        <translation>Une sauvegarde rangée ailleurs</translation>
    </message>
    <message>
        <source>Backups (*.aso-sauvegarde)</source>
        <translation>Sauvegardes (*.aso-sauvegarde)</translation>
    </message>
    <message>
        <source>Or a backup that lies elsewhere (file ending in .aso-sauvegarde)</source>
        <translation>Ou une sauvegarde rangée ailleurs (fichier .aso-sauvegarde)</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant mise à jour</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>before a restoration</source>
        <translation>avant restauration</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enclosure(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them missing</source>
        <translation>
            <numerusform>dont %Ln manquante</numerusform>
            <numerusform>dont %Ln manquantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>ASO Desktop cannot open</source>
        <translation>ASO Desktop ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>Key file lost</source>
        <translation>Fichier de clés perdu</translation>
    </message>
    <message>
        <source>Database not found</source>
        <translation>Base introuvable</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>Base endommagée</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>ASO Desktop cannot start here</source>
        <translation>ASO Desktop ne peut pas démarrer ici</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Show where it is…</source>
        <translation>Indiquer où elle est…</translation>
    </message>
    <message>
        <source>Take it from a backup…</source>
        <translation>Le reprendre d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Keyring unavailable</source>
        <translation>Trousseau indisponible</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Saisissez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Opening the profile…</source>
        <translation>Ouverture du profil…</translation>
    </message>
    <message>
        <source>Try the system&apos;s keyring again</source>
        <translation>Essayer de nouveau le trousseau du système</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>The printed code opens the profile</source>
        <translation>Le code de secours ouvre le profil</translation>
    </message>
    <message>
        <source>No code was printed: a backup of which you know the passphrase can be restored</source>
        <translation>Aucun code n’a été imprimé&#xa0;: une sauvegarde dont vous connaissez la phrase de passe peut être restaurée</translation>
    </message>
    <message>
        <source>Recovery by IT…</source>
        <translation>Récupération par le service informatique…</translation>
    </message>
</context>
<context>
    <name>UpkeepDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Pages, references, journal, numbers and enclosures are read. You can go on working.</source>
        <translation>Pages, références, journal, numéros et pièces jointes sont lus. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Verify the whole profile</source>
        <translation>Vérifier tout le profil</translation>
    </message>
    <message>
        <source>Everything is sound: {entries} entries of the journal, {enclosures} enclosures.</source>
        <translation>Tout est sain&#xa0;: {entries} écritures du journal, {enclosures} pièces jointes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln anomalie. Rien n’a été modifié.</numerusform>
            <numerusform>%Ln anomalies. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Saving a copy of the day</source>
        <translation>Copie du jour</translation>
    </message>
    <message>
        <source>A copy is made, then the database is brought to this version</source>
        <translation>Une copie est faite, puis la base est mise à niveau</translation>
    </message>
    <message>
        <source>Writing the demonstration letters</source>
        <translation>Écriture des courriers de démonstration</translation>
    </message>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Code du service</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Proving and copying the backup</source>
        <translation>Vérification et copie de la sauvegarde</translation>
    </message>
    <message>
        <source>The profile is as it was on {day}.</source>
        <translation>Le profil est tel qu’il était le {day}.</translation>
    </message>
    <message>
        <source>What was there before is kept in the file “{name}”.</source>
        <translation>Ce qui s’y trouvait avant est gardé dans le fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Enclosures that could not be found: {count}. Verify the profile.</source>
        <translation>Pièces jointes introuvables&#xa0;: {count}. Vérifiez le profil.</translation>
    </message>
    <message>
        <source>Making and checking the copy</source>
        <translation>Copie et vérification</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The escrow key opened the profile: choose a new passphrase now.</source>
        <translation>La clé de séquestre a ouvert le profil&#xa0;: choisissez maintenant une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>This profile opens with a passphrase: name a file that holds it with {option}.</source>
        <translation>Ce profil s’ouvre par une phrase de passe&#xa0;: indiquez un fichier qui la contient avec {option}.</translation>
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
        <source>This escrow key does not open this profile: it was sealed for another one, or for none.</source>
        <translation>Cette clé de séquestre n’ouvre pas ce profil&#xa0;: il a été scellé pour une autre, ou pour aucune.</translation>
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
        <source>A profile already exists here: nothing was changed.</source>
        <translation>Un profil existe déjà ici&#xa0;: rien n’a été changé.</translation>
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
    <message>
        <source>Your IT lays down an escrow key: from the next opening on, its holder can open this profile. Fingerprint: {new}. If you did not expect it, ask your IT before you go on.</source>
        <translation>Votre service informatique fixe une clé de séquestre&#xa0;: à partir de la prochaine ouverture, qui la détient pourra ouvrir ce profil. Empreinte&#xa0;: {new}. Si vous ne l’attendiez pas, interrogez votre service informatique avant de continuer.</translation>
    </message>
    <message>
        <source>Your IT lays down another escrow key; it is used from the next opening on. Fingerprint until now: {old}. From then on: {new}. If you did not expect it, ask your IT before you go on.</source>
        <translation>Votre service informatique fixe une autre clé de séquestre&#xa0;; elle sera utilisée à partir de la prochaine ouverture. Empreinte jusqu’ici&#xa0;: {old}. Empreinte ensuite&#xa0;: {new}. Si vous ne l’attendiez pas, interrogez votre service informatique avant de continuer.</translation>
    </message>
    <message>
        <source>The escrow key that was announced is in use. Fingerprint: {new}.</source>
        <translation>La clé de séquestre annoncée est maintenant utilisée. Empreinte&#xa0;: {new}.</translation>
    </message>
    <message>
        <source>The escrow key that your IT laid down is no usable key: it is left out. Tell your IT.</source>
        <translation>La clé de séquestre fixée par votre service informatique n’est pas utilisable&#xa0;: elle est laissée de côté. Signalez-le-lui.</translation>
    </message>
    <message>
        <source>The file “{name}” exists already: choose another name.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Verify the whole profile…</source>
        <translation>Vérifier tout le profil…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
</TS>
