"""Proposals on a text, made here and never sent anywhere: French typography."""

from aso_desktop.documents.language import typography


def corrected(text: str) -> str:
    """Return a text as French typography would have it; a proposal, which a person accepts."""
    return "\n".join(typography.correct(line) for line in text.split("\n"))
