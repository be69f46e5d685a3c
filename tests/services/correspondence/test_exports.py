"""Lists that leave the program: as the list shows them, without what a mark protects, written in the journal."""

from dataclasses import replace
from pathlib import Path

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.correspondence.outgoing import OutgoingService
from aso_desktop.services.correspondence.views import NEWEST_FIRST, Listing, View
from aso_desktop.store.connection import Connection, connect
from tests.services.conftest import KEY, Desk
from tests.services.correspondence.conftest import TODAY, arrival

ALL = Listing(View(), NEWEST_FIRST, TODAY)


def same(_context: str, source: str) -> str:
    return source


def outgoing(desk: Desk) -> OutgoingService:
    def reader() -> Connection:
        return connect(desk.folder / "aso.db", KEY, "reader")

    return OutgoingService(reader, desk.unit_of_work, desk.clock, lambda: desk.rules)


def test_a_list_goes_out_without_what_its_marks_protect(desk: Desk, tmp_path: Path) -> None:
    desk.letters.register(arrival(subject="=cmd|'/C calc'!A1"))
    desk.letters.register(arrival(subject="Dossier de Mme Roux", mark="confidential_medical", sender_reference="R/7"))
    path = tmp_path / "liste.csv"
    assert outgoing(desk).export(ALL, path, "csv", same) == 2
    text = path.read_text("utf-8-sig")
    assert "[Confidential – medical]" in text
    assert "Roux" not in text
    assert "R/7" not in text
    assert ";'=cmd" in text


def test_it_may_switch_exports_off(desk: Desk, tmp_path: Path) -> None:
    desk.rules = replace(desk.rules, allow_export=False)
    with pytest.raises(UserError, match="switched off"):
        outgoing(desk).export(ALL, tmp_path / "a.csv", "csv", same)
