"""Templates of meetings: what comes before (convocation, feuille de présence) and what comes of them."""

from aso_desktop.documents.shipped.sheet import WIDTH, Column, Sheet


def minutes(sheet: Sheet) -> None:
    """Draw a compte rendu: what was said, decided and to be done, item by item."""
    _head(sheet, sheet.words("COMPTE RENDU", "MINUTES"))
    _people(sheet)
    _items(sheet)
    _actions(sheet)
    _followed(sheet)
    sheet.signature()


def report(sheet: Sheet) -> None:
    """Draw a procès-verbal: who was there, the quorum, what was said, each vote, and two signatures."""
    say = sheet.words
    _head(sheet, say("PROCÈS-VERBAL", "OFFICIAL RECORD"))
    sheet.text(
        say(
            "Le {date_reunion | jour_date}, à {heure_debut | heure}, les membres se sont réunis. "
            "La séance est levée à {heure_fin | heure}.",
            "On {date_reunion | jour_date}, at {heure_debut | heure}, the members met. "
            "The sitting closed at {heure_fin | heure}.",
        )
    )
    _people(sheet)
    with sheet.when("quorum"):
        sheet.text(say("**Quorum : **{quorum}", "**Quorum: **{quorum}"))
    _items(sheet, votes=True)
    _actions(sheet)
    sheet.text(
        say(
            "De tout ce qui précède, il a été dressé le présent procès-verbal, signé après lecture.",
            "Of all of the above this record was drawn up, and signed after being read.",
        )
    )
    sheet.grid(
        ((say("Le président", "The chair"), say("Le secrétaire", "The secretary")), ("{president}", "{secretaire}"),
         ("\n\n", "\n\n")),
        (WIDTH / 2, WIDTH / 2),
    )  # fmt: skip


def decisions(sheet: Sheet) -> None:
    """Draw a relevé de décisions: what was decided and who does what, on one page."""
    say = sheet.words
    _head(sheet, say("RELEVÉ DE DÉCISIONS", "RECORD OF DECISIONS"))
    sheet.facts(
        (
            (say("Présents", "Present"), "{presents | défaut('–')}"),
            (say("Excusés", "Apologies"), "{excuses | défaut('–')}"),
        )
    )
    sheet.heading(say("Décisions", "Decisions"))
    sheet.table(
        "decisions", "d",
        (Column(say("Numéro", "Number"), "**{d.numero}**", 3.2), Column(say("Décision", "Decision"), "{d.texte}", 9.4),
         Column(say("Vote", "Vote"), "{d.vote}", WIDTH - 12.6)),
    )  # fmt: skip
    _actions(sheet)
    sheet.signature()


def invitation(sheet: Sheet) -> None:
    """Draw a convocation with its agenda."""
    say = sheet.words
    sheet.letterhead()
    sheet.title(say("CONVOCATION", "INVITATION"), "**{titre_reunion}**")
    sheet.text(
        say(
            "Vous êtes invité à participer à la réunion du {date_reunion | jour_date}, de {heure_debut | heure} à "
            "{heure_fin | heure}.",
            "You are invited to the meeting of {date_reunion | jour_date}, from {heure_debut | heure} to "
            "{heure_fin | heure}.",
        )
    )
    sheet.facts(
        ((say("Lieu", "Place"), "{lieu}"), (say("Visioconférence", "Video link"), "{lien_visio}")),
        only_filled=("lieu", "lien_visio"),
    )
    sheet.heading(say("Ordre du jour", "Agenda"))
    sheet.table(
        "points", "p",
        (Column(say("N°", "No."), "{p.rang}", 1.2), Column(say("Point", "Item"), "{p.titre}", 8.2),
         Column(say("Présenté par", "Presented by"), "{p.rapporteur}", 4.2),
         Column(say("Durée (min)", "Minutes"), "{p.duree}", WIDTH - 13.6)),
    )  # fmt: skip
    sheet.text(
        say(
            "En cas d’empêchement, merci de le signaler et de donner votre pouvoir à un autre membre.",
            "If you cannot attend, please say so and give your proxy to another member.",
        )
    )
    sheet.signature()
    sheet.footer("{titre_reunion}")


def attendance_sheet(sheet: Sheet) -> None:
    """Draw a feuille de présence (émargement)."""
    say = sheet.words
    _head(sheet, say("FEUILLE DE PRÉSENCE", "ATTENDANCE SHEET"))
    sheet.table(
        "participants", "p",
        (Column(say("Nom", "Name"), "{p.nom}", 5.0), Column(say("Qualité", "Position"), "{p.qualite}", 4.4),
         Column(say("Rôle", "Role"), "{p.role}", 2.8), Column(say("Signature", "Signature"), "", WIDTH - 12.2)),
    )  # fmt: skip


def _head(sheet: Sheet, title: str) -> None:
    say = sheet.words
    sheet.letterhead()
    sheet.title(title, "**{titre_reunion}**")
    sheet.facts(
        (
            (say("Date", "Date"), "{date_reunion | jour_date}, {heure_debut | heure} – {heure_fin | heure}"),
            (say("Lieu", "Place"), "{lieu}"),
        ),
        only_filled=("lieu",),
    )
    sheet.footer("{reference} – {titre_reunion}")


def _people(sheet: Sheet) -> None:
    say = sheet.words
    sheet.facts(
        (
            (say("Présents", "Present"), "{presents | défaut('–')}"),
            (say("Excusés", "Apologies"), "{excuses | défaut('–')}"),
            (say("Absents", "Absent"), "{absents | défaut('–')}"),
        )
    )


def _items(sheet: Sheet, *, votes: bool = False) -> None:
    """Write each item with what was said and decided; an item without a decision shows none."""
    with sheet.each("points", "p"):
        sheet.heading("{p.rang}. {p.titre}")
        with sheet.each("p.notes", "n"):
            sheet.text("{n.texte}")
        with sheet.each("p.decisions", "d"):
            sheet.text(sheet.words("**Décision** ", "**Decision** ") + "**{d.numero}** – {d.texte}", indent=0.6)
            if votes:
                sheet.text("{d.vote}", indent=0.6)


def _actions(sheet: Sheet) -> None:
    say = sheet.words
    with sheet.when("actions"):
        sheet.heading(say("Actions à mener", "Actions"))
        sheet.table(
            "actions", "a",
            (Column(say("Action", "Action"), "{a.quoi}", 8.8), Column(say("Pilote", "Owner"), "{a.qui}", 4.4),
             Column(say("Échéance", "Due"), "{a.echeance | date_courte}", WIDTH - 13.2)),
        )  # fmt: skip


def _followed(sheet: Sheet) -> None:
    say = sheet.words
    with sheet.when("suivi"):
        sheet.heading(say("Suites des réunions précédentes", "Actions of earlier meetings"))
        sheet.table(
            "suivi", "s",
            (Column(say("Action", "Action"), "{s.quoi}", 7.6), Column(say("Pilote", "Owner"), "{s.qui}", 3.6),
             Column(say("Échéance", "Due"), "{s.echeance | date_courte}", 2.6),
             Column(say("État", "State"), "{s.etat}", WIDTH - 13.8)),
        )  # fmt: skip
