<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AssistanceDialog</name>
    <message>
        <source>Writing assistance</source>
        <translation>Assistance à la rédaction</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is sent, word for word</source>
        <translation>Ce qui est envoyé, mot pour mot</translation>
    </message>
    <message>
        <source>Assisted proposal</source>
        <translation>Proposition assistée</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Prendre la proposition</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{host} is asked…</source>
        <translation>{host} est interrogé…</translation>
    </message>
    <message>
        <source>This leaves the computer for {host}, and nothing else:</source>
        <translation>Ceci quitte l’ordinateur pour {host}, et rien d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Assisted proposal: read it over, it may be wrong.</source>
        <translation>Proposition assistée&#xa0;: relisez-la, elle peut être fausse.</translation>
    </message>
</context>
<context>
    <name>ConflictsWindow</name>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>The document keeps what was written in Word. Tick what the data replace.</source>
        <translation>Le document garde ce qui a été écrit dans Word. Cochez ce que les données remplacent.</translation>
    </message>
    <message>
        <source>Replace what is ticked</source>
        <translation>Remplacer ce qui est coché</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Dans le document</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>D’après les données</translation>
    </message>
</context>
<context>
    <name>DepartureActs</name>
    <message>
        <source>It takes the next number, is written once more with it, made final and enclosed.</source>
        <translation>Il prend le numéro suivant, est réécrit avec lui, rendu définitif et joint.</translation>
    </message>
    <message>
        <source>Register the departure</source>
        <translation>Enregistrer le départ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Its letter of the register is noted as sent on that day.</source>
        <translation>Son courrier du registre est noté parti ce jour-là.</translation>
    </message>
    <message>
        <source>Note that the document left</source>
        <translation>Noter le départ du document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Take a changed file</source>
        <translation>Reprendre un fichier modifié</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>v{old} and v{new}</source>
        <translation>v{old} et v{new}</translation>
    </message>
    <message>
        <source>The document waits until it is read; a second reader is not the one who writes.</source>
        <translation>Le document attend d’être relu&#x202f;; le relecteur n’est pas le rédacteur.</translation>
    </message>
    <message>
        <source>Ask for a second reading</source>
        <translation>Demander une relecture</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Answer the second reading</source>
        <translation>Répondre à la relecture</translation>
    </message>
    <message>
        <source>{name} reads version {n}.</source>
        <translation>{name} relit la version {n}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Send back to be corrected</source>
        <translation>Renvoyer à corriger</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Second readings</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Les pages se dessinent…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Aucun document n’est choisi.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Versions ({count})</source>
        <translation>Versions ({count})</translation>
    </message>
    <message>
        <source>Readings ({count})</source>
        <translation>Relectures ({count})</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Write the document</source>
        <translation>Produire le document</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Next field to fill</source>
        <translation>Champ suivant à remplir</translation>
    </message>
    <message>
        <source>Kept at {time}</source>
        <translation>Gardé à {time}</translation>
    </message>
    <message>
        <source>typography proposed</source>
        <translation>typographie proposée</translation>
    </message>
    <message>
        <source>What was typed at {when} is in no version yet.</source>
        <translation>Ce qui a été saisi à {when} n’est encore dans aucune version.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Les pages se dessinent…</translation>
    </message>
    <message>
        <source>from the profile</source>
        <translation>d’après le profil</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>d’après la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill</source>
        <translation>
            <numerusform>%Ln champ à remplir</numerusform>
            <numerusform>%Ln champs à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field is filled</source>
        <translation>Tous les champs sont remplis</translation>
    </message>
    <message>
        <source>Simplified preview: the text, without the template’s layout.</source>
        <translation>Aperçu simplifié&#xa0;: le texte, sans la mise en page du modèle.</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>No document here.</source>
        <translation>Aucun document ici.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nouveau document…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Mail merge…</source>
        <translation>Publipostage…</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En rédaction</translation>
    </message>
    <message>
        <source>Being read over</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>Make the document final</source>
        <translation>Rendre le document définitif</translation>
    </message>
    <message>
        <source>The document is frozen by its fingerprint: it is not changed any more.</source>
        <translation>Le document est figé par son empreinte&#xa0;: il ne change plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) keep it from being final.</source>
        <translation>
            <numerusform>%Ln chose l’empêche d’être définitif.</numerusform>
            <numerusform>%Ln choses l’empêchent d’être définitif.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Rendre définitif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeySlot</name>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>A key is kept in this profile, encrypted; it is not exchanged with other devices.</source>
        <translation>Une clé est gardée dans ce profil, chiffrée&#x202f;; elle n’est pas échangée avec les autres postes.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>Aucune clé n’est gardée.</translation>
    </message>
</context>
<context>
    <name>MergeWizard</name>
    <message>
        <source>Mail merge</source>
        <translation>Publipostage</translation>
    </message>
    <message>
        <source>One template, many recipients</source>
        <translation>Un modèle, plusieurs destinataires</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Un fichier par destinataire</translation>
    </message>
    <message>
        <source>One file for all</source>
        <translation>Un seul fichier pour tous</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Un seul PDF pour tous</translation>
    </message>
    <message>
        <source>Stop when a row is bad</source>
        <translation>Arrêter si une ligne est fautive</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.json)</source>
        <translation>Tableaux (*.csv *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Table of recipients</source>
        <translation>Tableau des destinataires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: {ready}. Left out: {others}.</source>
        <translation>Prêts&#xa0;: {ready}. Laissés de côté&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>No letter can be made: go back, and fill what is missing.</source>
        <translation>Aucune lettre ne peut être faite : revenez en arrière et remplissez ce qui manque.</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>Écrire les fichiers…</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>Written: {count}, in {folder}.</source>
        <translation>Écrits&#xa0;: {count}, dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) of the register</source>
        <translation>
            <numerusform>%Ln courrier du registre</numerusform>
            <numerusform>%Ln courriers du registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever wrote them, or whom they are for: one recipient for each.</source>
        <translation>Leur expéditeur, ou leur destinataire&#xa0;: un destinataire pour chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the directory</source>
        <translation>
            <numerusform>%Ln personne ou organisme de l’annuaire</numerusform>
            <numerusform>%Ln personnes ou organismes de l’annuaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that were chosen there.</source>
        <translation>Ceux qui y ont été choisis.</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>L’annuaire</translation>
    </message>
    <message>
        <source>Every active person of the directory.</source>
        <translation>Chaque personne active de l’annuaire.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>CSV or XLSX: one recipient on each line.</source>
        <translation>CSV ou XLSX&#xa0;: un destinataire par ligne.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>À qui écrivez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Which column fills which field?</source>
        <translation>Quelle colonne remplit quel champ&#xa0;?</translation>
    </message>
    <message>
        <source>Remembered for the next time.</source>
        <translation>Retenu pour la prochaine fois.</translation>
    </message>
    <message>
        <source>What becomes of each recipient</source>
        <translation>Ce que devient chaque destinataire</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>A template in this state cannot take that step.</source>
        <translation>Un modèle dans cet état ne peut pas franchir cette étape.</translation>
    </message>
    <message>
        <source>{count} faults must be corrected before the template is validated.</source>
        <translation>Corrigez d’abord les fautes du modèle ({count})&#xa0;: il sera ensuite mis en service.</translation>
    </message>
    <message>
        <source>A document in this state cannot take that step.</source>
        <translation>Un document dans cet état ne peut pas franchir cette étape.</translation>
    </message>
    <message>
        <source>This document is final: it is not changed any more.</source>
        <translation>Ce document est définitif&#xa0;: il ne change plus.</translation>
    </message>
    <message>
        <source>This template no longer exists: choose another one.</source>
        <translation>Ce modèle n’existe plus&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This template is not in use: choose another one.</source>
        <translation>Ce modèle n’est pas en service&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Begin the document</source>
        <translation>Commencer le document</translation>
    </message>
    <message>
        <source>Write the document again</source>
        <translation>Produire le document de nouveau</translation>
    </message>
    <message>
        <source>Take the changes made in Word</source>
        <translation>Reprendre les modifications faites dans Word</translation>
    </message>
    <message>
        <source>Restore the version</source>
        <translation>Restaurer la version</translation>
    </message>
    <message>
        <source>Ask for a second reading</source>
        <translation>Demander une relecture</translation>
    </message>
    <message>
        <source>Ask somebody else: a second reader is not the one who writes.</source>
        <translation>Demandez à quelqu’un d’autre&#xa0;: le relecteur n’est pas celui qui écrit.</translation>
    </message>
    <message>
        <source>Answer the second reading</source>
        <translation>Répondre à la relecture</translation>
    </message>
    <message>
        <source>Say what should be changed.</source>
        <translation>Dites ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>Change the document’s state</source>
        <translation>Changer l’état du document</translation>
    </message>
    <message>
        <source>Note that the document left</source>
        <translation>Noter le départ du document</translation>
    </message>
    <message>
        <source>Make the document final before it leaves.</source>
        <translation>Rendez le document définitif avant son départ.</translation>
    </message>
    <message>
        <source>Make the document final</source>
        <translation>Rendre le document définitif</translation>
    </message>
    <message>
        <source>This document no longer exists: refresh the list.</source>
        <translation>Ce document n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{first} Other causes: {others}.</source>
        <translation>{first} Autres causes&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Being read over</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>written from the template</source>
        <translation>produit depuis le modèle</translation>
    </message>
    <message>
        <source>changed in Word</source>
        <translation>modifié dans Word</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>a des remarques</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Free document</source>
        <translation>Document libre</translation>
    </message>
    <message>
        <source>Changed in Word, and the data changed too.</source>
        <translation>Modifié dans Word, et les données ont changé aussi.</translation>
    </message>
    <message>
        <source>Taken out in Word; the data changed.</source>
        <translation>Supprimé dans Word&#xa0;; les données ont changé.</translation>
    </message>
    <message>
        <source>The record is gone, but its row was changed in Word.</source>
        <translation>La fiche a disparu, mais sa ligne a été modifiée dans Word.</translation>
    </message>
    <message>
        <source>A new row has no place in the document.</source>
        <translation>Une nouvelle ligne n’a pas de place dans le document.</translation>
    </message>
    <message>
        <source>The document has no field left (did it go through LibreOffice?): compare it, it cannot be refilled.</source>
        <translation>Le document n’a plus aucun champ (passage par LibreOffice&#xa0;?)&#xa0;: comparez-le, il ne peut plus être rempli.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>a field is empty</source>
        <translation>un champ est vide</translation>
    </message>
    <message>
        <source>incomplete address</source>
        <translation>adresse incomplète</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>The field “{name}” is not filled.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» n’est pas renseigné.</translation>
    </message>
    <message>
        <source>Tracked changes: {count}. Accept or refuse them in Word.</source>
        <translation>Modifications suivies&#xa0;: {count}. Acceptez-les ou refusez-les dans Word.</translation>
    </message>
    <message>
        <source>Comments: {count}. Answer them and take them out in Word.</source>
        <translation>Commentaires&#xa0;: {count}. Traitez-les et supprimez-les dans Word.</translation>
    </message>
    <message>
        <source>A decision has no official number: approve the minutes first.</source>
        <translation>Une décision n’a pas de numéro définitif&#xa0;: approuvez d’abord le compte rendu.</translation>
    </message>
    <message>
        <source>The letter has no number: register its departure.</source>
        <translation>Le courrier n’a pas de numéro&#xa0;: enregistrez son départ.</translation>
    </message>
    <message>
        <source>The number is a mark: exchange to get its official number, then write the document again.</source>
        <translation>Le numéro est provisoire&#xa0;: synchronisez pour obtenir le numéro officiel, puis réécrivez le document.</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par courrier postal</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>en main propre</translation>
    </message>
    <message>
        <source>on the intranet</source>
        <translation>sur l’intranet</translation>
    </message>
    <message>
        <source>with its letter of the register</source>
        <translation>avec son courrier du registre</translation>
    </message>
    <message>
        <source>The quorum is missing, and this series has a rule for it.</source>
        <translation>Le quorum manque, alors que cette série a une règle.</translation>
    </message>
    <message>
        <source>{name} was asked to read this over and has not answered.</source>
        <translation>{name} doit relire ce document et n’a pas répondu.</translation>
    </message>
    <message>
        <source>“{name}” holds no recipient: put one on each line, under column titles.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun destinataire&#xa0;: mettez-en un par ligne, sous des titres de colonnes.</translation>
    </message>
    <message>
        <source>Exports are switched off on this computer by IT.</source>
        <translation>Les exports sont désactivés sur ce poste par le service informatique.</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Publipostage</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The PDF of letters needs Word or LibreOffice on this machine.</source>
        <translation>Le PDF des lettres demande Word ou LibreOffice sur ce poste.</translation>
    </message>
    <message>
        <source>Begin the mail merge</source>
        <translation>Commencer le publipostage</translation>
    </message>
    <message>
        <source>Keep the state of the mail merge</source>
        <translation>Retenir l’état du publipostage</translation>
    </message>
    <message>
        <source>Neither Word nor LibreOffice is on this machine: the PDF of the template cannot be made, only a simple one.</source>
        <translation>Ni Word ni LibreOffice n’est sur ce poste&#xa0;: le PDF du modèle est impossible, seul un PDF simple peut être fait.</translation>
    </message>
    <message>
        <source>This document has no letter of its own: register its departure.</source>
        <translation>Ce document n’a pas de courrier à lui&#xa0;: enregistrez son départ.</translation>
    </message>
    <message>
        <source>This letter no longer exists: refresh the list.</source>
        <translation>Ce courrier n’existe plus&#xa0;: actualisez la liste.</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it as 31/12/2026.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez 31/12/2026.</translation>
    </message>
    <message>
        <source>“{text}” is not an hour: write it as 14:30.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;: écrivez 14:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write it as 1234,56.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre&#xa0;: écrivez 1234,56.</translation>
    </message>
    <message>
        <source>New document from a template…</source>
        <translation>Nouveau document depuis un modèle…</translation>
    </message>
    <message>
        <source>Mail merge…</source>
        <translation>Publipostage…</translation>
    </message>
    <message>
        <source>Fill the document</source>
        <translation>Remplir le document</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Ouvrir dans Word</translation>
    </message>
    <message>
        <source>Take a changed file…</source>
        <translation>Reprendre un fichier modifié…</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Enregistrer le fichier sous…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
    <message>
        <source>Ask for a second reading…</source>
        <translation>Demander une relecture…</translation>
    </message>
    <message>
        <source>Answer the second reading…</source>
        <translation>Répondre à la relecture…</translation>
    </message>
    <message>
        <source>Send back to be corrected…</source>
        <translation>Renvoyer à corriger…</translation>
    </message>
    <message>
        <source>Launch a circuit of visas…</source>
        <translation>Lancer un circuit de visas…</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Rendre définitif…</translation>
    </message>
    <message>
        <source>Register the departure…</source>
        <translation>Enregistrer le départ…</translation>
    </message>
    <message>
        <source>Note that it left…</source>
        <translation>Noter son départ…</translation>
    </message>
    <message>
        <source>Show its letter</source>
        <translation>Afficher son courrier</translation>
    </message>
    <message>
        <source>Enclose with its letter</source>
        <translation>Joindre à son courrier</translation>
    </message>
    <message>
        <source>Next field to fill</source>
        <translation>Champ suivant à remplir</translation>
    </message>
    <message>
        <source>Write the document</source>
        <translation>Produire le document</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Read over</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Ask the writing assistance…</source>
        <translation>Demander l’assistance à la rédaction…</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Je suis d’accord</translation>
    </message>
    <message>
        <source>I have remarks</source>
        <translation>J’ai des remarques</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>la même valeur pour tous</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>La même valeur pour tous</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message>
        <source>The writing assistance is off: give an address and a model in Preferences, Writing assistance.</source>
        <translation>L’assistance à la rédaction est désactivée&#xa0;: donnez une adresse et un modèle dans Préférences, Assistance à la rédaction.</translation>
    </message>
    <message>
        <source>Your IT forbids the writing assistance on this computer.</source>
        <translation>Votre service informatique interdit l’assistance à la rédaction sur ce poste.</translation>
    </message>
    <message>
        <source>This document bears a mark of protection or personal data: nothing of it is sent.</source>
        <translation>Ce document porte une mention de protection ou des données personnelles&#xa0;: rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>There is no text to send: type it first.</source>
        <translation>Il n’y a pas de texte à envoyer&#xa0;: saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>The text is over {most} signs: send it in parts.</source>
        <translation>Le texte dépasse {most} signes&#xa0;: envoyez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>{host} refuses the request (answer {code}): check the key and the model.</source>
        <translation>{host} refuse la demande (réponse {code})&#xa0;: vérifiez la clé et le modèle.</translation>
    </message>
    <message>
        <source>{host} does not answer: check the network and the address, then try again.</source>
        <translation>{host} ne répond pas&#xa0;: vérifiez le réseau et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} gave no answer that can be read: check the address and the model.</source>
        <translation>{host} n’a pas donné de réponse lisible&#xa0;: vérifiez l’adresse et le modèle.</translation>
    </message>
    <message>
        <source>Keep the key of the assistance</source>
        <translation>Garder la clé de l’assistance à la rédaction</translation>
    </message>
    <message>
        <source>Ask the writing assistance</source>
        <translation>Demander l’assistance à la rédaction</translation>
    </message>
    <message>
        <source>Endorse the document before its departure is registered.</source>
        <translation>Visez le document avant d’enregistrer son départ.</translation>
    </message>
    <message>
        <source>This document has its departure already, under the number {number}.</source>
        <translation>Ce document a déjà son départ, sous le numéro {number}.</translation>
    </message>
    <message>
        <source>Register the departure of the document</source>
        <translation>Enregistrer le départ du document</translation>
    </message>
    <message>
        <source>Register the departure first: the document has no letter.</source>
        <translation>Enregistrez d’abord le départ&#xa0;: le document n’a pas de courrier.</translation>
    </message>
    <message>
        <source>Write it more clearly</source>
        <translation>L’écrire plus clairement</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Le raccourcir</translation>
    </message>
    <message>
        <source>Correct its spelling and grammar</source>
        <translation>Corriger l’orthographe et la grammaire</translation>
    </message>
    <message>
        <source>To (several: parted by ;)</source>
        <translation>À (plusieurs&#xa0;: séparés par&#x202f;;)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Enclose its PDF too</source>
        <translation>Joindre aussi son PDF</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>Answer the reading…</source>
        <translation>Répondre à la relecture…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Enter: fill it in the form</source>
        <translation>Entrée&#xa0;: le remplir dans le formulaire</translation>
    </message>
    <message>
        <source>Enter: open the file in Word</source>
        <translation>Entrée&#xa0;: ouvrir le fichier dans Word</translation>
    </message>
    <message>
        <source>Enter: show the meeting</source>
        <translation>Entrée&#xa0;: afficher la réunion</translation>
    </message>
    <message>
        <source>Enter: show the second readings</source>
        <translation>Entrée&#xa0;: afficher les relectures</translation>
    </message>
    <message>
        <source>Enter: register the departure</source>
        <translation>Entrée&#xa0;: enregistrer le départ</translation>
    </message>
</context>
</TS>
