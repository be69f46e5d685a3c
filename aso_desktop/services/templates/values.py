"""What goes into the gallery: plain frozen values."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class TemplateInput:
    """What is said of a template when it comes in; `audience` is `unit` when its unit alone may use it."""

    name: str
    kind: str = "letter"
    language: str = "fr"
    unit_id: UUID | None = None
    audience: str = ""
    description: str = ""
