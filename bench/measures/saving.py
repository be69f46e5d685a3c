"""What registering a letter takes on the writer, journal and search included, beside a write without them."""

import os
import shutil
import tempfile
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aso_desktop.app.services import HOOKS
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.ids import shipped_id
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.values import HouseRules, LetterInput, PartyInput
from aso_desktop.store.capture import Capture
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.unit_of_work import Author, Hook, UnitOfWork
from bench import letters, places, stores
from bench.figures import Figure, Setting, median, once, p95

GROUP: Final = "Saving"
SAVES: Final = 300
_DEVICE: Final = "d" * 32
_ENCLOSURE_KEY: Final = bytes(32)


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of saving."""
    with tempfile.TemporaryDirectory(dir=stores.kept_folder()) as folder:
        path = Path(shutil.copy(stores.encrypted(setting.letters), Path(folder) / "aso.db"))
        os.sync()  # or the first commits would wait for the copy to reach the disk
        whole = _saves(path, HOOKS)
        bare = _saves(path, ())
    return [
        Figure(GROUP, "register a letter, median", median(whole), limit=5, note="with journal and search"),
        Figure(GROUP, "register a letter, p95", p95(whole)),
        Figure(GROUP, "register a letter, slowest", max(whole), note="includes checkpoints of the write-ahead log"),
        Figure(GROUP, "the same without journal and search, median", median(bare)),
        Figure(GROUP, "journal and search ÷ without", median(whole) / median(bare), "×"),
    ]


def _saves(path: Path, hooks: Sequence[Hook]) -> list[float]:
    engine = make_engine(path, places.KEY)
    clock = FixedClock(places.LAST_DAY)
    unit_of_work = UnitOfWork(engine, Capture(captured_tables()), clock, Author(None, _DEVICE), hooks)
    store = EnclosureStore(path.parent / "enclosures", _ENCLOSURE_KEY)
    service = CorrespondenceService(unit_of_work, clock, HouseRules, store)
    people = letters.correspondents()
    try:
        taken = [once(partial(service.register, _letter(n, people[n % 60]))) for n in range(SAVES)]
    finally:
        engine.dispose()
    return taken[SAVES // 10 :]


def _letter(turn: int, who: letters.Correspondent) -> LetterInput:
    ids: dict[str, UUID] = {f"{who.kind}_id": who.id}
    sender: Any = PartyInput(who.printed, **ids)  # type: ignore[arg-type]
    return LetterInput(
        "incoming",
        f"Demande de subvention n° {turn} pour l’équipement de {who.printed[-12:]}",
        register_id=shipped_id("bench-register", "A"),
        senders=(sender,),
        document_date=date(2026, 11, 10),
        sender_reference=f"X/{turn}",
    )
