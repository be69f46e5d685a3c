"""The gallery: a faulty template comes in, says its faults, and is corrected in a copy."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.templates.fields_dialog import FieldsDialog
from aso_desktop.ui.templates.panel import TemplatesPanel
from tests.documents.templates.making import docx, p
from tests.ui.correspondence.conftest import Office
from tests.ui.templates.conftest import WAIT


def test_a_template_is_checked_accepted_and_corrected_in_a_copy(
    panel: TemplatesPanel, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "AAA_lettre.docx"
    path.write_bytes(docx(p("{{ obejt }}")))
    panel.take(path)
    qtbot.waitUntil(lambda: bool(panel.findChildren(FormDialog)), timeout=WAIT)
    (dialog,) = panel.findChildren(FormDialog)
    assert dialog.form.values()["name"] == "AAA lettre"
    dialog.save()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 27, timeout=WAIT)
    chosen = office.value("SELECT local_id FROM template WHERE NOT shipped")

    def is_in_front() -> bool:
        panel.table.select_id(chosen)
        row = panel.template()
        return row is not None and row.faults == 1 and len(panel.detail.findings.findings) == 1

    qtbot.waitUntil(is_in_front, timeout=WAIT)
    assert not panel.detail.use.isEnabled()
    panel.acts["template.correct"].trigger()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM template WHERE version = 2") == 1, timeout=WAIT)


def test_the_gallery_is_narrowed_by_kind_and_by_words(panel: TemplatesPanel, qtbot: QtBot) -> None:
    panel._show(panel.view._replace(name="letters"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 8, timeout=WAIT)
    panel._show(panel.view._replace(words="accuse"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=WAIT)


def test_a_field_is_found_by_its_name_and_copied_as_its_tag(panel: TemplatesPanel, qtbot: QtBot) -> None:
    panel.acts["template.fields"].trigger()
    (dialog,) = panel.findChildren(FieldsDialog)
    dialog.kind.set_value("letter")
    qtbot.keyClicks(dialog.search, "addressee: n")
    assert dialog.list.count() == 1
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "{{ destinataire.nom }}"
    assert dialog.said.text() == "Copied: {{ destinataire.nom }}. Paste it into the template in Word."
    dialog.kind.set_value("minutes")
    dialog.search.setText("points")
    dialog.copy_field()
    assert QGuiApplication.clipboard().text().startswith("{% pour point dans points %}\n{{ point.titre }}")
    assert dialog.isVisible()
    dialog.reject()
