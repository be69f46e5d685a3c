"""What is shared out."""

from typing import Final, NamedTuple
from uuid import UUID

KINDS: Final = ("letter", "task", "dossier", "deadline")


class Item(NamedTuple):
    """One thing that an officer answers for; `kind` is one of `KINDS`."""

    kind: str
    id: UUID
