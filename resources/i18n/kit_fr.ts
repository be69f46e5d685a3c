<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>Show the figures</source>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionInput</name>
    <message>
        <source>Create “{typed}”</source>
        <translation>Créer «&#xa0;{typed}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 13/11/2026, 13/11 or +3.</source>
        <translation>Cette date n’existe pas. Écrivez-la sous la forme 13/11/2026, 13/11 ou +3.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill in this field.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Write a whole number, without letters.</source>
        <translation>Écrivez un nombre entier, sans lettres.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>Verrouillage majuscule actif</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>ProposalPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>All commands, letters and people</source>
        <translation>Toutes les commandes, les courriers et les personnes</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
