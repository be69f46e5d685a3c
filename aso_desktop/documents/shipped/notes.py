"""Notes inside a ministry: note de service, note de synthèse, note au section officer, fiche de visa."""

from aso_desktop.documents.shipped.sheet import WIDTH, Sheet


def service_note(sheet: Sheet) -> None:
    """Draw a note de service: an instruction to those who are named."""
    say = sheet.words
    sheet.letterhead()
    sheet.title(say("NOTE DE SERVICE", "SERVICE MEMORANDUM"))
    _address(sheet)
    sheet.text("{corps}")
    with sheet.when("date_effet"):
        sheet.text(
            say(
                "La présente note prend effet le {date_effet | date_longue}.",
                "This memorandum takes effect on {date_effet | date_longue}.",
            )
        )
    sheet.signature()
    _copies(sheet)
    sheet.footer("{reference} – {objet}")


def summary_note(sheet: Sheet) -> None:
    """Draw a note de synthèse: context, analysis, proposal."""
    say = sheet.words
    sheet.letterhead()
    sheet.title(say("NOTE DE SYNTHÈSE", "SUMMARY NOTE"))
    _address(sheet)
    for heading, field in (
        (say("L’essentiel", "In short"), "essentiel"),
        (say("Contexte", "Context"), "contexte"),
        (say("Analyse", "Analysis"), "analyse"),
        (say("Proposition", "Proposal"), "proposition"),
    ):
        sheet.heading(heading)
        sheet.text(f"{{{field}}}")
    sheet.signature()
    sheet.footer("{reference} – {objet}")


def section_note(sheet: Sheet) -> None:
    """Draw a note au section officer: what is asked, why, by when, and room for the answer."""
    say = sheet.words
    sheet.letterhead()
    sheet.title(say("NOTE AU SECTION OFFICER", "NOTE TO THE SECTION OFFICER"))
    _address(sheet)
    sheet.heading(say("Décision demandée", "Decision asked for"))
    sheet.text("{proposition}")
    sheet.heading(say("Éléments d’appréciation", "Background"))
    sheet.text("{contexte}")
    with sheet.when("echeance"):
        sheet.text(
            say(
                "**Réponse souhaitée avant le **{echeance | date_longue}",
                "**Answer needed by **{echeance | date_longue}",
            )
        )
    sheet.grid(
        (
            (say("Accord", "Agreed"), say("Désaccord", "Not agreed"), say("En parler", "To discuss")),
            ("☐", "☐", "☐"),
            (say("Observations :", "Remarks:"), "", say("Date et signature :", "Date and signature:")),
            ("\n\n", "", ""),
        ),
        (WIDTH / 3, WIDTH / 3, WIDTH / 3),
    )
    sheet.footer("{reference} – {objet}")


def visa_sheet(sheet: Sheet) -> None:
    """Draw a fiche de visa: the document that goes round and who approves it, in order."""
    say = sheet.words
    sheet.letterhead()
    sheet.title(say("FICHE DE VISA", "APPROVAL SHEET"))
    sheet.facts(
        (
            (say("Document", "Document"), "{objet}"),
            (say("Numéro", "Number"), "{numero}"),
            (say("Rédacteur", "Drafted by"), "{redacteur}"),
            (say("Destinataire", "Addressee"), "{destinataire.nom}"),
            (say("À rendre avant le", "To return by"), "{echeance | date_longue}"),
        )
    )
    rows = [
        (say("Ordre", "Step"), say("Service", "Unit"), say("Visa et date", "Approval and date"),
         say("Observations", "Remarks"))
    ]  # fmt: skip
    rows += [(str(number), "\n", "", "") for number in range(1, 6)]
    sheet.grid(rows, (1.6, 4.6, 4.2, WIDTH - 10.4))
    sheet.text(say("**Pièces jointes**", "**Enclosures**"))
    with sheet.each("pieces", "p"):
        sheet.text("{p.nom}", "List Bullet")


def _address(sheet: Sheet) -> None:
    say = sheet.words
    sheet.facts(
        (
            (say("À l’attention de", "To"), "{destinataire.nom}"),
            (say("De", "From"), "{redacteur}"),
            (say("Objet", "Subject"), "**{objet}**"),
        )
    )


def _copies(sheet: Sheet) -> None:
    with sheet.when("copies"):
        sheet.text(sheet.words("Copie : {copies}", "Copy: {copies}"))
