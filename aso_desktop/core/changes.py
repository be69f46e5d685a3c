"""What a write did: every service method returns one of these."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self
from uuid import UUID

from aso_desktop.core.i18n import Text

Inverse = Callable[[], "Changes"]


@dataclass(frozen=True)
class Changes:
    """Tables and row ids that were touched, the words of the undo menu, and the way back.

    `inverse` is None where the act cannot be taken back (see the service's docstring).
    `subject` is the row the act was about: the new letter, the merged contact.
    """

    tables: frozenset[str] = frozenset()
    ids: frozenset[UUID] = frozenset()
    words: Text = Text("", "")
    inverse: Inverse | None = None
    subject: UUID | None = field(default=None)

    def __or__(self, other: Self) -> "Changes":
        """Join what two writes touched, for panels; words and inverse are the first's."""
        return Changes(self.tables | other.tables, self.ids | other.ids, self.words, self.inverse, self.subject)
