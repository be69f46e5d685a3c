"""The first start on a machine that IT manages: nothing is asked that IT answered; the rescue with IT's key."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel

from aso_desktop.core.settings import Policies, RegisterCode, Rule, Source
from aso_desktop.security.escrow_key import fingerprint, make_pair
from aso_desktop.services.access import Offer, Screen
from aso_desktop.services.access.escrow import make_escrow_file, read_escrow_key
from aso_desktop.ui.access.first_start import PERSON, PROTECTION, FirstStart
from aso_desktop.ui.access.keys_section import KeysSection
from aso_desktop.ui.access.unlock import EscrowPage, NewPassphrasePage, UnlockPage
from aso_desktop.ui.access.wishes import Start
from aso_desktop.ui.kit.navigation import Target
from tests.security.conftest import PHRASE
from tests.ui.access.conftest import Post, Walk

Begin = Callable[..., Walk]
OTHER = "pivoine ruisseau ananas charpente gouvernail"
SECRET = "deux moitiés d’une phrase"
REGISTERS = (RegisterCode("A", "Arrivée DAF", "incoming", "A-{year}-{number:5}"),)


def laid(**values: object) -> Policies:
    rules: dict[str, Any] = {name: Rule(value, Source.MACHINE, locked=True) for name, value in values.items()}
    return replace(Policies(), **rules)


def said(page: object) -> str:
    assert isinstance(page, EscrowPage | FirstStart | KeysSection)
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def wait_for(gate: Walk, page: object, words: str) -> None:
    gate.qtbot.waitUntil(lambda: words in said(page))


def test_what_it_answered_is_not_asked(walk: Begin, post: Post) -> None:
    post.policies = laid(
        hub_url="/srv/aso/section", hub_root_fingerprint="ab" * 32, register_codes=REGISTERS, language="en"
    )
    gate = walk()
    page = gate.reach(FirstStart)
    assert page.person.options.current() == Start.JOIN
    assert page.person._file_card.isHidden()
    page.person.propose_name("Amira Benali")
    page.person.propose_name("Somebody Else")
    assert page.person.form.values()["agent"] == "Amira Benali"
    page.person.form.set_values({"agent": "Amira Benali", "unit_code": "DAF"})
    page.steps.next.click()
    page.protection.choice.set_value(PHRASE, PHRASE)
    assert page.steps.next.text() == "Open ASO Desktop"  # the registers are answered: no third step
    page.steps.next.click()
    assert gate.opened().is_open
    assert post.rows("SELECT label FROM register") == [("Arrivée DAF",)]
    assert gate.gate.joining == Target("sync", action="join", values=(("file", None), ("at_once", True)))


def test_a_file_leads_to_the_space_that_it_names(walk: Begin, post: Post, tmp_path: Path) -> None:
    file = tmp_path / "section.aso-hub"
    gate = walk()
    page = gate.reach(FirstStart)
    page.person.options.choose(Start.JOIN)
    page.person.form.set_values({"agent": "Amira Benali", "unit_code": "DAF"})
    page.steps.next.click()
    assert page.steps.current() == PERSON
    assert "Choose the file that a responsible gave you." in said(page)
    page.person.file.set_path(file)
    page.steps.next.click()
    assert page.steps.current() == PROTECTION
    page.protection.choice.set_value(PHRASE, PHRASE)
    page.steps.next.click()
    assert gate.opened().is_open
    assert gate.gate.joining == Target("sync", action="join", values=(("file", file), ("at_once", True)))
    assert len(post.rows("SELECT label FROM register")) == 3  # until the approval this machine works alone


def test_the_key_of_the_organisation_opens_what_nothing_else_opens(walk: Begin, post: Post, tmp_path: Path) -> None:
    made = make_escrow_file(tmp_path / "escrow.pem", SECRET)
    (tmp_path / "other.pem").write_bytes(make_pair(SECRET).pem)
    public = read_escrow_key(tmp_path / "escrow.pem", SECRET).public_key().public_bytes_raw()
    post.policies = laid(escrow_public_key=public)
    post.create()
    gate = walk()
    gate.reach(UnlockPage).asked.emit(Offer.ESCROW)
    page = gate.reach(EscrowPage)
    page.submit()
    assert "Choose the file of the escrow key." in said(page)
    for name, secret, expected in (
        ("escrow.pem", "faux", "check the file (PEM) and the passphrase"),
        ("other.pem", SECRET, "does not open this profile"),
    ):
        page.key.set_path(tmp_path / name)
        page.passphrase.set_value(secret)
        page.submit()
        wait_for(gate, page, expected)
    page.key.set_path(tmp_path / "escrow.pem")
    page.submit()
    new = gate.reach(NewPassphrasePage)
    new.choice.set_value(OTHER, OTHER)
    new.submit()
    assert gate.opened().is_open
    assert post.profile().access.unlock(PHRASE).screen == Screen.WRONG_PASSPHRASE
    assert made.fingerprint == fingerprint(public)
