<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>PictureInput</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose another one.</source>
        <translation>Ce fichier n’est pas une image lisible&#xa0;: choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>PreferenceField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every change is applied at once.</source>
        <translation>Chaque changement s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Keyboard map…</source>
        <translation>Carte du clavier…</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules in force</source>
        <translation>Règles en vigueur</translation>
    </message>
    <message>
        <source>Your IT laid down nothing: every value is the shipped one.</source>
        <translation>Votre service informatique n’a rien fixé&#xa0;: chaque valeur est celle d’origine.</translation>
    </message>
    <message numerus="yes">
        <source>Your IT laid down %Ln rule(s).</source>
        <translation>
            <numerusform>Votre service informatique a fixé %Ln règle.</numerusform>
            <numerusform>Votre service informatique a fixé %Ln règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}: {value}</source>
        <translation>{rule}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message numerus="yes">
        <source>kept copy, %Ln day(s) old</source>
        <translation>
            <numerusform>copie conservée, de %Ln jour</numerusform>
            <numerusform>copie conservée, de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>kept copy of today</source>
        <translation>copie conservée d’aujourd’hui</translation>
    </message>
    <message>
        <source>not used by this version</source>
        <translation>non utilisée par cette version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Writing assistance</source>
        <translation>Assistance à la rédaction</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Rules of your IT</source>
        <translation>Règles informatiques</translation>
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
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Faults only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Faults and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
</TS>
