"""The questions of the gallery: what a template is, before it comes in or later."""

from typing import Any, Final
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.templates import labels
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.widgets.inputs import Choice

_ALL: Final = QT_TRANSLATE_NOOP("templates", "All units")
_OWN: Final = QT_TRANSLATE_NOOP("templates", "My unit only")

DESCRIBED: Final = (
    Field("name", QT_TRANSLATE_NOOP("templates", "Name"), required=True),
    Field(
        "kind", QT_TRANSLATE_NOOP("templates", "Kind"), Kind.CHOICE, width=24,
        choices=tuple(Choice(code, words) for code, words in labels.KINDS.items()),
    ),
    Field(
        "language", QT_TRANSLATE_NOOP("templates", "Language"), Kind.CHOICE, width=12, beside=True,
        choices=tuple(Choice(code, words) for code, words in labels.LANGUAGES.items()),
    ),
    Field(
        "audience", QT_TRANSLATE_NOOP("templates", "Who may use it"), Kind.CHOICE, width=18,
        choices=(Choice("", _ALL), Choice("unit", _OWN)),
    ),
    Field("description", QT_TRANSLATE_NOOP("templates", "Description"), Kind.TEXT, lines=2),
)  # fmt: skip


def described(row: TemplateRow) -> dict[str, Any]:
    """Return what a form shows of a template."""
    return {name: getattr(row, name) for name in ("name", "kind", "language", "audience", "description")}


def template_input(values: Any, unit_id: UUID | None) -> Any:
    """Return the values of a form as the service takes them."""
    from aso_desktop.services.templates.commands import TemplateInput

    return TemplateInput(
        values["name"], values["kind"], values["language"], unit_id if values["audience"] else None,
        values["audience"] or "", values["description"] or "",
    )  # fmt: skip
