"""The questions of the gallery: what a template is, before it comes in or later."""

from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.templates import labels
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import column, scrolled
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.templates.fields_dialog import FieldsDialog
from aso_desktop.ui.templates.findings import FindingsView

_HEIGHT: Final = 640
_LEAST: Final = 160
_ALL: Final = QT_TRANSLATE_NOOP("templates", "All units")
_OWN: Final = QT_TRANSLATE_NOOP("templates", "My unit only")

DESCRIBED: Final = (
    Field("name", QT_TRANSLATE_NOOP("templates", "Name"), required=True),
    Field(
        "kind", QT_TRANSLATE_NOOP("templates", "Kind"), Kind.CHOICE, width=24,
        choices=tuple(Choice(code, words) for code, words in labels.KINDS.items()),
    ),
    Field(
        "language", QT_TRANSLATE_NOOP("templates", "Language"), Kind.CHOICE, width=12,
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


def described_kind(path: Path) -> str:
    """Return the kind that a file is named for (`Réponse.letter.fr.docx`); a letter otherwise."""
    found = [word for word in path.stem.split(".") if word in labels.KINDS]
    return found[-1] if found else "letter"


def described_name(path: Path) -> str:
    """Return what a file is called, without the words that say its kind and language."""
    words = [word for word in path.stem.split(".") if word not in labels.KINDS and word not in labels.LANGUAGES]
    return " ".join(words).replace("_", " ")


class ImportDialog(FormDialog):
    """Asks what a template is, above the report of its check."""

    def __init__(self, context: PanelContext, look: Any, parent: QWidget) -> None:
        super().__init__(context, DESCRIBED, parent)
        self.report = FindingsView(with_acts=False)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumHeight(theme().px(160))
        self.report.show_look(look)
        self.report.fields_asked.connect(self.show_fields)
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            place = box.indexOf(self.form)
            whole = scrolled(column(self.form, self.report, gap=8, kind="clear"))
            whole.setMinimumHeight(theme().px(_LEAST))
            whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            box.insertWidget(place, whole, 100)
        open_at(self, 620, _HEIGHT)

    def show_fields(self) -> None:
        """Show the fields that a template of the kind in the form may hold."""
        given = self.form.values()
        FieldsDialog(given["kind"], given["language"], self).show()
