"""Text that is marked where it is written and translated where it is shown."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from aso_desktop.core.money import in_euros


class Money(NamedTuple):
    """An amount inside a sentence, in cents."""

    cents: int


class Text(NamedTuple):
    """A sentence of the interface in English, with the values that fill its braces.

    A value may itself be a `Text`, translated with the sentence, or `Money`, written as its language writes amounts.
    """

    context: str
    source: str
    values: Mapping[str, Any] = {}

    def format(self, **values: Any) -> "Text":
        """Return the same sentence with its braces filled."""
        return self._replace(values={**self.values, **values})


Translate = Callable[[str, str], str]
"""(context, source) → the sentence in the user's language; Qt's translator has this shape."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802 - the name that lupdate looks for
    """Mark a sentence for translation and return it, without Qt."""
    return Text(context, source)


LANGUAGE: Final = QT_TRANSLATE_NOOP("core", "en")
"""Not a word: the code of the language that a catalogue is written in."""


def is_french(translate: Translate) -> bool:
    """Say whether sentences are translated into French: amounts beside them are then written as French writes them."""
    return translate(LANGUAGE.context, LANGUAGE.source) == "fr"


def say(text: Text, translate: Translate) -> str:
    """Return the sentence in the language of `translate`, braces filled."""
    values = {k: _said(v, translate) for k, v in text.values.items()}
    return translate(text.context, text.source).format(**values)


def _said(value: Any, translate: Translate) -> Any:
    if isinstance(value, Text):
        return say(value, translate)
    return in_euros(value.cents, french=is_french(translate)) if isinstance(value, Money) else value


def in_english(text: Text) -> str:
    """Return the sentence as it stands in the source: for logs and tests."""
    return say(text, lambda _context, source: source)
