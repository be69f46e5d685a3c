<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DayActs</name>
    <message>
        <source>Settle the deadline</source>
        <translation>Régler l’échéance</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Write the briefing</source>
        <translation>Écrire la note de situation</translation>
    </message>
    <message>
        <source>From real figures: what came, what left, what is pending, by officer and by age.</source>
        <translation>À partir des chiffres réels&#xa0;: ce qui est arrivé, parti, en instance, par agent et par ancienneté.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>L’écrire…</translation>
    </message>
    <message>
        <source>Write the statement</source>
        <translation>Écrire l’état</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Act on the circuit</source>
        <translation>Agir sur le circuit</translation>
    </message>
    <message>
        <source>Sign the act</source>
        <translation>Signer l’acte</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Reminder written and logged: {names}</source>
        <translation>Relance rédigée et consignée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nothing is to be chased today.</source>
        <translation>Rien n’est à relancer aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>What is to be dealt with</source>
        <translation>Ce qui est à traiter</translation>
    </message>
    <message>
        <source>Nothing is late and nothing waits for you.</source>
        <translation>Rien n’est en retard et rien ne vous attend.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Hours of today</source>
        <translation>Heures du jour</translation>
    </message>
    <message>
        <source>Visas waiting</source>
        <translation>Visas en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to deal with</source>
        <translation>
            <numerusform>%Ln affaire à traiter</numerusform>
            <numerusform>%Ln affaires à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal with it</source>
        <translation>Traiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln à rendre aujourd’hui</numerusform>
            <numerusform>%Ln à rendre aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your visa</source>
        <translation>
            <numerusform>%Ln visa à donner</numerusform>
            <numerusform>%Ln visas à donner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing presses.</source>
        <translation>Rien ne presse.</translation>
    </message>
</context>
<context>
    <name>LoadDialog</name>
    <message>
        <source>Share out the work</source>
        <translation>Répartir le travail</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Hand everything over…</source>
        <translation>Tout transmettre…</translation>
    </message>
    <message>
        <source>Delegate during leave…</source>
        <translation>Déléguer pendant l’absence…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What each officer has in hand now. One thing alone is assigned from its own line, with A.</source>
        <translation>Ce que chaque agent a en main. Une seule affaire s’attribue depuis sa ligne, avec A.</translation>
    </message>
    <message>
        <source>Open letters, tasks, dossiers and deadlines change hands together; Ctrl+Z takes it back.</source>
        <translation>Courriers, tâches, dossiers et échéances en cours changent de main ensemble&#x202f;; Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Hand over from {name}</source>
        <translation>Transmettre le travail de {name}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Visas that wait for the officer go to the one who acts meanwhile, on these days only.</source>
        <translation>Les visas qui attendent l’agent vont à qui agit pendant ce temps, ces jours-là seulement.</translation>
    </message>
    <message>
        <source>Leave of {name}</source>
        <translation>Absence de {name}</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>There is nobody else to hand over to: add a colleague first.</source>
        <translation>Il n’y a personne d’autre à qui transmettre&#xa0;: ajoutez d’abord un collègue.</translation>
    </message>
    <message>
        <source>Nobody has this in hand: it is assigned from its own line, with A.</source>
        <translation>Personne n’en a la charge&#xa0;: chaque élément s’attribue depuis sa propre ligne, avec A.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln courrier</numerusform>
            <numerusform>%Ln courriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visa(s)</source>
        <translation>
            <numerusform>%Ln visa</numerusform>
            <numerusform>%Ln visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>absent jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name a file that ends with .pdf, .docx or .txt.</source>
        <translation>Nommez un fichier qui finit par .pdf, .docx ou .txt.</translation>
    </message>
    <message>
        <source>Show what an agent has to deal with: late, due today, visas, drafts, conflicts, budget.</source>
        <translation>Montrer ce qu’un agent a à traiter&#xa0;: retards, échéances du jour, visas, brouillons, conflits, budget.</translation>
    </message>
    <message>
        <source>Whose day.</source>
        <translation>De qui est la journée.</translation>
    </message>
    <message>
        <source>The closing briefing: it tells what was done first.</source>
        <translation>La note du soir&#xa0;: elle dit d’abord ce qui a été fait.</translation>
    </message>
    <message>
        <source>File to write: .pdf, .docx or .txt.</source>
        <translation>Fichier à écrire&#xa0;: .pdf, .docx ou .txt.</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>Morning briefing of {day}</source>
        <translation>Note du matin du {day}</translation>
    </message>
    <message>
        <source>Closing briefing of {day}</source>
        <translation>Note du soir du {day}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Letters received: {count}</source>
        <translation>Courriers reçus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Letters sent: {count}</source>
        <translation>Courriers partis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Tasks done: {count}</source>
        <translation>Tâches faites&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Visas, opinions and signatures given or refused: {count}</source>
        <translation>Visas, avis et signatures donnés ou refusés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Reminders sent: {count}</source>
        <translation>Relances envoyées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Dossiers closed: {count}</source>
        <translation>Dossiers clos&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Dossiers unblocked: {count}</source>
        <translation>Dossiers débloqués&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Dossiers blocked now: {count}</source>
        <translation>Dossiers bloqués à ce jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing is late and nothing waits.</source>
        <translation>Rien n’est en retard et rien n’attend.</translation>
    </message>
    <message>
        <source>{what} (days late: {days})</source>
        <translation>{what} (jours de retard&#xa0;: {days})</translation>
    </message>
    <message>
        <source>{what} (due on {day})</source>
        <translation>{what} (pour le {day})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À rendre aujourd’hui</translation>
    </message>
    <message>
        <source>Waiting for my visa</source>
        <translation>Attendent mon visa</translation>
    </message>
    <message>
        <source>Next 3 working days</source>
        <translation>Sous 3 jours ouvrés</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Mes brouillons</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Conflits à régler</translation>
    </message>
    <message>
        <source>Budget alerts</source>
        <translation>Alertes budgétaires</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Nothing is in front: choose a line of the list.</source>
        <translation>Rien n’est sélectionné&#xa0;: choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <source>Only a task or an internal deadline is postponed here.</source>
        <translation>Ici, seule une tâche ou une échéance interne se reporte.</translation>
    </message>
    <message>
        <source>Only a task or a letter is assigned here.</source>
        <translation>Ici, seuls une tâche ou un courrier s’attribuent.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Un mot à ce sujet</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Chase what is late</source>
        <translation>Relancer les retards</translation>
    </message>
    <message>
        <source>Morning briefing…</source>
        <translation>Note du matin…</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>États…</translation>
    </message>
    <message>
        <source>Share out the work…</source>
        <translation>Répartir le travail…</translation>
    </message>
    <message>
        <source>Closing briefing…</source>
        <translation>Note du soir…</translation>
    </message>
    <message>
        <source>Opinion in favour</source>
        <translation>Avis favorable</translation>
    </message>
    <message>
        <source>Opinion against</source>
        <translation>Avis défavorable</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Apposer le cachet</translation>
    </message>
    <message>
        <source>Note that it was read</source>
        <translation>Noter la lecture</translation>
    </message>
    <message>
        <source>Reject, with the reason</source>
        <translation>Rejeter, avec le motif</translation>
    </message>
    <message>
        <source>Delegate the step</source>
        <translation>Déléguer l’étape</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouveau jour</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>État</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un jour de la semaine</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Note that everyone reads</source>
        <translation>Annotation lue de tous</translation>
    </message>
    <message>
        <source>Note for me alone</source>
        <translation>Annotation pour moi seul</translation>
    </message>
    <message>
        <source>Delegate to</source>
        <translation>Déléguer à</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Weekly pending statement</source>
        <translation>État hebdomadaire des instances</translation>
    </message>
    <message>
        <source>Matters over a month</source>
        <translation>Affaires de plus d’un mois</translation>
    </message>
    <message>
        <source>Reminders to send</source>
        <translation>Échéancier de relance</translation>
    </message>
    <message>
        <source>Register of recurring duties</source>
        <translation>Registre des états périodiques</translation>
    </message>
    <message>
        <source>Call book</source>
        <translation>Registre des appels</translation>
    </message>
    <message>
        <source>Workload by officer</source>
        <translation>Charge par agent</translation>
    </message>
    <message>
        <source>Week from {first} to {last}</source>
        <translation>Semaine du {first} au {last}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Au {day}</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En instance</translation>
    </message>
    <message>
        <source>7 days or less</source>
        <translation>7 j ou moins</translation>
    </message>
    <message>
        <source>8 to 30</source>
        <translation>8 à 30</translation>
    </message>
    <message>
        <source>31 to 90</source>
        <translation>31 à 90</translation>
    </message>
    <message>
        <source>Over 90</source>
        <translation>Plus de 90</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>dont en retard</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absent jusqu’au</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Over-committed</source>
        <translation>Surengagement</translation>
    </message>
    <message>
        <source>Spending that drifts</source>
        <translation>Dépense qui dérive</translation>
    </message>
    <message>
        <source>Late {days} d</source>
        <translation>Retard {days} j</translation>
    </message>
    <message>
        <source>late, days: {days}</source>
        <translation>en retard, jours&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Name a file that ends with .pdf, .xlsx or .txt.</source>
        <translation>Nommez un fichier qui se termine par .pdf, .xlsx ou .txt.</translation>
    </message>
    <message>
        <source>{place}, taken twice</source>
        <translation>{place}, prise deux fois</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who acts meanwhile</source>
        <translation>Qui agit pendant ce temps</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
</TS>
