"""Letters that leave a ministry: courrier-type, accusé de réception, bordereau d’envoi."""

from aso_desktop.documents.shipped.sheet import WIDTH, Column, Sheet


def letter(sheet: Sheet) -> None:
    """Draw a plain letter."""
    say = sheet.words
    sheet.letterhead()
    _addressee(sheet)
    sheet.text(say("**Objet : **{objet}", "**Subject: **{objet}"))
    with sheet.when("reference_expediteur"):
        sheet.text(say("**V/Réf. : **{reference_expediteur}", "**Your ref.: **{reference_expediteur}"))
    sheet.gap(6)
    sheet.text("{destinataire.appel},")
    sheet.text("{corps}")
    sheet.text(
        say(
            "Je vous prie d’agréer, {destinataire.appel}, l’expression de ma considération distinguée.",
            "Yours faithfully,",
        )
    )
    sheet.signature()
    _enclosures(sheet)
    sheet.footer("{reference}")


def receipt(sheet: Sheet) -> None:
    """Draw an accusé de réception with the mentions of article R. 112-5 of the CRPA.

    1° day of receipt and day on which silence becomes a decision; 2° the service in charge with its address, mail
    address and telephone; 3° for an implied refusal the ways and delays of appeal, for an implied acceptance the right
    to a certificate (article L. 232-3).
    """
    say = sheet.words
    sheet.letterhead()
    _addressee(sheet)
    sheet.title(say("ACCUSÉ DE RÉCEPTION", "ACKNOWLEDGEMENT OF RECEIPT"))
    sheet.text(say("{destinataire.appel},", "{destinataire.appel},"))
    sheet.text(
        say(
            "J’accuse réception de votre demande, reçue le {date_reception | date_longue} et enregistrée sous le "
            "numéro {numero} : {objet}.",
            "I acknowledge receipt of your request, received on {date_reception | date_longue} and registered under "
            "number {numero}: {objet}.",
        )
    )
    _silence(sheet)
    sheet.heading(say("Service chargé du dossier", "Service in charge"))
    sheet.facts(
        (
            (say("Service", "Service"), "{service}"),
            (say("Adresse", "Address"), "{service_adresse}"),
            (say("Courriel", "E-mail"), "{service_courriel}"),
            (say("Téléphone", "Telephone"), "{service_telephone}"),
        )
    )
    sheet.signature()
    sheet.footer(
        say(
            "Articles L. 112-3, R. 112-4 et R. 112-5 du code des relations entre le public et l’administration",
            "Articles L. 112-3, R. 112-4 and R. 112-5 of the French code of relations with the public",
        )
    )


def _silence(sheet: Sheet) -> None:
    say = sheet.words
    with sheet.when("silence_vaut == 'acceptation'"):
        sheet.text(
            say(
                "À défaut de décision expresse avant le {date_silence | date_longue}, votre demande sera réputée "
                "**acceptée**. Vous pourrez demander une attestation de cette décision (article L. 232-3 du code des "
                "relations entre le public et l’administration).",
                "Without an express decision by {date_silence | date_longue}, your request will be deemed "
                "**accepted**. You may then ask for a certificate of that decision (article L. 232-3 of the code).",
            )
        )
    with sheet.when("silence_vaut == 'rejet'"):
        sheet.text(
            say(
                "À défaut de décision expresse avant le {date_silence | date_longue}, votre demande sera réputée "
                "**rejetée**. Cette décision implicite pourra être contestée dans un délai de deux mois, par recours "
                "gracieux ou hiérarchique, ou devant le tribunal administratif de {tribunal}.",
                "Without an express decision by {date_silence | date_longue}, your request will be deemed "
                "**refused**. That implied decision may be contested within two months, before its author or his "
                "superior, or before the administrative court of {tribunal}.",
            )
        )


def slip(sheet: Sheet) -> None:
    """Draw a bordereau d’envoi: the documents, how many, what for, and the receipt to send back."""
    say = sheet.words
    sheet.letterhead()
    sheet.title(say("BORDEREAU D’ENVOI", "DISPATCH SLIP"))
    _addressee(sheet)
    sheet.facts(((say("Numéro", "Number"), "{numero}"), (say("Objet", "Subject"), "**{objet}**")))
    sheet.table(
        "pieces", "p",
        (Column(say("Désignation des pièces", "Documents"), "{p.nom}", 9.0),
         Column(say("Nombre", "Number"), "{p.nombre}", 2.2),
         Column(say("Observations", "Remarks"), "{p.observations}", WIDTH - 11.2)),
    )  # fmt: skip
    sheet.text("{corps}")
    sheet.signature()
    sheet.text(
        say(
            "**Reçu le** ………………………  **Nom et signature** …………………………………………",
            "**Received on** ………………………  **Name and signature** …………………………………………",
        )
    )
    sheet.footer("{reference} – {numero}")


def reminder(sheet: Sheet) -> None:
    """Draw a relance: which letter it is about, since when an answer is due, what is asked."""
    say = sheet.words
    sheet.letterhead()
    _addressee(sheet)
    sheet.text(say("**Objet : **relance – {objet}", "**Subject: **reminder – {objet}"))
    sheet.text(say("**N/Réf. : **{numero}", "**Our ref.: **{numero}"))
    sheet.gap(6)
    sheet.text("{destinataire.appel},")
    sheet.text(
        say(
            "Sauf erreur de ma part, le courrier du {date_lettre | date_longue}, enregistré sous le numéro {numero} "
            "(« {objet} »), attend encore une suite de vos services.",
            "Unless I am mistaken, the letter of {date_lettre | date_longue}, registered under number {numero} "
            "(“{objet}”), still waits for an answer from your services.",
        )
    )
    with sheet.when("echeance"):
        sheet.text(
            say(
                "Cette suite était attendue pour le {echeance | date_longue}.",
                "That answer was expected by {echeance | date_longue}.",
            )
        )
    sheet.text("{corps}")
    sheet.text(
        say(
            "Je vous serais reconnaissant de bien vouloir me faire connaître l’état d’avancement de ce dossier et la "
            "date à laquelle une réponse pourra être apportée.",
            "I would be grateful if you would let me know where the matter stands and when an answer may be expected.",
        )
    )
    sheet.signature()
    sheet.footer("{reference}")


def _addressee(sheet: Sheet) -> None:
    for text in ("**{destinataire.nom}**", "{destinataire.fonction}", "{destinataire.organisme}",
                 "{destinataire.adresse}"):  # fmt: skip
        sheet.text(text, right=True).paragraph_format.space_after = None
    sheet.gap(10)


def _enclosures(sheet: Sheet) -> None:
    with sheet.when("pieces"):
        sheet.text(sheet.words("**Pièces jointes**", "**Enclosures**"))
        with sheet.each("pieces", "p"):
            sheet.text("{p.nom}", "List Bullet")
