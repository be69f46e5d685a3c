"""Text that is marked where it is written and translated where it is shown."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple


class Text(NamedTuple):
    """A sentence of the interface in English, with the values that fill its braces.

    A value may itself be a `Text`; it is translated with the sentence.
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


def say(text: Text, translate: Translate) -> str:
    """Return the sentence in the language of `translate`, braces filled."""
    values = {k: say(v, translate) if isinstance(v, Text) else v for k, v in text.values.items()}
    return translate(text.context, text.source).format(**values)


def in_english(text: Text) -> str:
    """Return the sentence as it stands in the source: for logs and tests."""
    return say(text, lambda _context, source: source)
