"""What is said of a shared space that is not as it should be; and what was there stays."""

import errno
import os
import time
from contextlib import closing
from pathlib import Path

import pytest

from aso_desktop.core.i18n import in_english
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.folder import FolderStore
from aso_desktop.sync.hub.link import HubLink
from aso_desktop.sync.hub.opening import OpenStore, open_store
from aso_desktop.sync.hub.reach import REACH_WORDS, Reach, reach_of, survey, try_out
from aso_desktop.sync.hub.store import Denied, Full, HubFailure, OutOfReach, ReadOnly, Unknown, offer
from tests import servers
from tests.sync.faulty import Fault, FaultyStore
from tests.sync.hub.conftest import Place

OURS = b"identity of our hub"


def judge(raw: bytes) -> Reach:
    return Reach.REACHED if raw == OURS else Reach.OTHER_HUB


def test_the_right_hub_is_reached_in_one_call_and_may_be_written() -> None:
    store = FaultyStore({names.HUB: OURS})
    assert survey(store, judge) is Reach.REACHED
    assert len(store.calls) == 1
    trial = try_out(store, judge)
    assert (trial.reach, trial.may_write, trial.is_slow) == (Reach.REACHED, True, False)
    assert store.objects == {names.HUB: OURS}


def test_every_kind_of_hub_is_tried_out(store: OpenStore) -> None:
    assert try_out(store, judge)[:2] == (Reach.EMPTY, True)
    store.put_if_absent(names.HUB, OURS)
    assert try_out(store, judge)[:2] == (Reach.REACHED, True)
    assert [entry.key for entry in store.list("")] == [names.HUB]


def test_an_empty_folder_or_another_hub_is_told_from_ours() -> None:
    assert survey(FaultyStore(), judge) is Reach.EMPTY
    assert survey(FaultyStore({"heads/x": b""}), judge) is Reach.NO_HUB
    assert survey(FaultyStore({names.HUB: b"of another team"}), judge) is Reach.OTHER_HUB


def test_a_place_that_is_gone_is_out_of_reach_and_not_made_again(place: Place, tmp_path: Path) -> None:
    if place.kind in {"folder", "share"}:
        store = place.open()
        with pytest.raises(OutOfReach):
            store.put_if_absent(names.HUB, OURS)
        assert survey(store, judge) is Reach.OUT_OF_REACH
        assert survey(open_store((tmp_path / "gone" / "deeper").as_uri()), judge) is Reach.OUT_OF_REACH
    elif place.kind == "postgres":
        away = place.url.rpartition("/")[0] + "/no_such_database"
        assert survey(open_store(away, place.secret), judge) is Reach.OUT_OF_REACH
        with closing(place.open()) as store:
            assert survey(store, judge) is Reach.EMPTY  # the table was never made
    else:
        away = place.url.replace("s3://", "s3://no")
        assert survey(open_store(away, place.secret), judge) is Reach.OUT_OF_REACH


def test_a_wrong_password_is_refused_access(database: servers.Database) -> None:
    with pytest.raises(Denied, match="refuses access"):
        open_store(database.at("postgres"), "wrong").list(names.HEADS)


def test_an_account_that_may_only_read_is_read_only(database: servers.Database) -> None:
    name = database.new()
    store = open_store(database.at(name), servers.PASSWORD)
    store.prepare()
    offer(store, names.HUB, OURS)
    store.close()
    with database.connect(name) as db:
        db.execute(f"CREATE ROLE reader_{name} LOGIN PASSWORD '{servers.PASSWORD}'")
        db.execute(f"GRANT SELECT ON aso_hub TO reader_{name}")
    reader = open_store(database.at(name).replace("aso@", f"reader_{name}@"), servers.PASSWORD)
    trial = try_out(reader, judge)
    assert (trial.reach, trial.may_write) == (Reach.READ_ONLY, False)
    reader.close()


def test_a_full_share_is_said_to_be_full_and_keeps_no_half(faults: servers.FaultFolder) -> None:
    store, key = FolderStore(faults.mount), names.blob_part("ab" * 32, 0)
    faults.fail({"on": "write", "errno": errno.ENOSPC, "half": True, "after": 3, "times": 1_000})
    with HubLink(faults.mount.as_uri()) as hub, pytest.raises(Full, match="is full"):
        hub.put_if_absent(key, bytes(1 << 20))
    assert store.list("") == []
    assert not list(faults.source.rglob(f"{names.TEMPORARY}*"))
    faults.fail()
    assert try_out(store, judge).may_write


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_share_that_may_only_be_read_is_read_only(faults: servers.FaultFolder, code: int) -> None:
    store = FolderStore(faults.mount)
    store.put_if_absent(names.HUB, OURS)
    faults.fail(*({"on": operation, "errno": code, "times": 100} for operation in ("create", "mkdir", "unlink")))
    with pytest.raises(ReadOnly, match="but not written"):
        store.put_if_absent(names.trash(1), b"")
    with pytest.raises(ReadOnly):
        store.delete(names.HUB)
    assert try_out(store, judge)[:2] == (Reach.READ_ONLY, False)
    assert store.get(names.HUB) == OURS


@pytest.mark.parametrize("code", [errno.EIO, errno.EHOSTDOWN, errno.ETIMEDOUT, errno.ESTALE])
def test_a_share_whose_server_went_away_is_out_of_reach(faults: servers.FaultFolder, code: int) -> None:
    store = FolderStore(faults.mount)
    store.put_if_absent(names.HUB, OURS)
    faults.fail({"on": "*", "errno": code, "times": 1_000})
    assert survey(store, judge) is Reach.OUT_OF_REACH
    with pytest.raises(HubFailure):
        store.list("")
    with pytest.raises(HubFailure):
        store.put_if_absent(names.trash(1), b"")
    faults.fail()
    assert survey(store, judge) is Reach.REACHED


def test_a_share_that_forbids_reading_is_denied(faults: servers.FaultFolder) -> None:
    store = FolderStore(faults.mount)
    store.put_if_absent(names.HUB, OURS)
    faults.fail({"on": "open", "errno": errno.EACCES, "times": 100})
    assert survey(store, judge) is Reach.DENIED


def test_a_share_that_hangs_for_half_a_minute_holds_nobody_up(faults: servers.FaultFolder) -> None:
    FolderStore(faults.mount).put_if_absent(names.HUB, OURS)
    faults.fail({"on": "open", "seconds": 30, "times": 1})
    with HubLink(faults.mount.as_uri(), seconds=0.2) as hub:
        began = time.monotonic()
        assert survey(hub, judge) is Reach.SLOW
        assert time.monotonic() - began < 2
        hub._seconds = 20
        assert survey(hub, judge) is Reach.REACHED
        assert [thread.is_alive() for thread in hub._leaving] == [True]  # killed, and still in its system call
        faults.fail()


def test_a_hub_that_hangs_is_slow(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "hub")
    with HubLink(tmp_path.as_uri(), seconds=0.2) as hub:
        assert survey(hub, judge) is Reach.SLOW
    (tmp_path / "hub").unlink()


def test_a_lost_answer_to_a_put_is_looked_up_before_it_is_believed() -> None:
    store = FaultyStore()
    store.fail_next(Fault.LOSE_REPLY)
    offer(store, names.HUB, OURS)
    store.fail_next(Fault.LOSE_REPLY)
    store.fail_next(Fault.REFUSE, 1)
    with pytest.raises(Unknown):
        offer(store, names.trash(1), b"list")


def test_every_state_has_its_sentence_and_every_kept_code_its_state() -> None:
    assert set(REACH_WORDS) == set(Reach)
    assert len({in_english(text) for text in REACH_WORDS.values()}) == len(Reach)
    assert {reach_of(code) for code in ("", "missing", "wrong_root", "newer_format", "of a later version")} == {
        Reach.REACHED, Reach.NO_HUB, Reach.OTHER_HUB, Reach.NEWER, Reach.OUT_OF_REACH,
    }  # fmt: skip
