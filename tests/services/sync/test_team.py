"""Whole profiles exchange over a share that does its worst; nothing acknowledged is lost, and all agree in the end."""

import itertools
import shutil
import tempfile
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.cards import TwinFound
from aso_desktop.services.sync.rounds import OldCopyFound
from tests.services.sync.conftest import open_profile, reopen_profile
from tests.services.sync.desks import NAME, SUBJECT
from tests.services.sync.team import URL, Line, MakeLine, Post, Team
from tests.sync.faulty import Fault

PLACES = st.integers(0, 40)
POSTS = st.integers(0, 4)
MOST_POSTS = 5
TEN_YEARS = 10 * 365 * 24 * 3600
NAMES = ("Amira Benali", "Bruno Caron", "Chloé Duval")


class Base:
    """Three members of one hub, made once; every example begins with a copy of them."""

    def __init__(self, folder: Path, seeded: Path) -> None:
        self.folder, self.seeded = folder, seeded
        self.objects: dict[str, bytes] = {}
        self.paths: list[Path] = []
        posts = [self._post(name) for name in NAMES]
        posts[0].hub.create(URL)
        for post in posts[1:]:
            post.hub.join(URL, posts[0].line.root_fingerprint)
        posts[0].hub.approve()
        for _ in range(2):
            for post in posts:
                post.rounds.once()
        for post in posts:
            post.close()

    def _post(self, name: str) -> Post:
        path = self.folder / f"base-{len(self.paths)}.db"
        self.paths.append(Path(shutil.copy(self.seeded, path)))
        return Post.of(open_profile(path, name), Line(self.objects, {}))

    def team(self, folder: Path, objects: MutableMapping[str, bytes], make_line: MakeLine) -> Team:
        """Return three posts of an example's own, around a hub that lies in `objects`."""
        objects.update(self.objects)
        team = Team(self.seeded, objects, make_line)
        for number, path in enumerate(self.paths):
            place = folder / f"profile-{number}"
            place.mkdir()
            own = Path(shutil.copy(path, place / "aso.db"))
            team.posts.append(Post.of(reopen_profile(own), team.line()))
        return team


class Whole(RuleBasedStateMachine):
    """Officers work, exchange, lose their share, their machine, their patience."""

    base: ClassVar[Base]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="team-", dir=self.base.folder))
        self.team = self._team()
        self.values = itertools.count(1)
        self.backup: tuple[int, Path, int] | None = None
        self.hub_backup: dict[str, bytes] = {}

    def _team(self) -> Team:
        return self.base.team(self.folder, {}, Line)

    @initialize()
    def begin(self) -> None:
        self.hub_backup = dict(self.team.objects)
        for place in (0, 1):
            self.add(place)
            self.exchange(place)

    def _post(self, place: int) -> Post:
        return self.team.posts[place % len(self.team.posts)]

    def _value(self) -> str:
        return f"Objet {next(self.values)}"

    # --- what officers do ----------------------------------------------------------------------------------------

    @rule(place=POSTS)
    def add(self, place: int) -> None:
        self._post(place).add_organisation(self._value())

    @rule(place=POSTS)
    def register(self, place: int) -> None:
        self._post(place).register(self._value())

    @rule(place=POSTS)
    def close_month(self, place: int) -> None:
        self._post(place).close_month(self._value())

    @rule(place=POSTS, row=PLACES)
    def rename(self, place: int, row: int) -> None:
        post = self._post(place)
        if found := post.ids(NAME):
            post.rename(found[row % len(found)], self._value())

    @rule(row=PLACES)
    def rename_everywhere(self, row: int) -> None:
        for place in range(len(self.team.posts)):
            self.rename(place, row)

    @rule(place=POSTS, row=PLACES)
    def remove(self, place: int, row: int) -> None:
        post = self._post(place)
        if found := post.ids(NAME):
            post.remove(found[row % len(found)])

    @rule(place=POSTS, row=PLACES)
    def open_form(self, place: int, row: int) -> None:
        post = self._post(place)
        if found := post.ids(SUBJECT):
            post.open_form(found[row % len(found)])

    @rule(place=POSTS)
    def save_form(self, place: int) -> None:
        post = self._post(place)
        if post.form is not None:
            post.save_form(self._value())

    @rule(place=POSTS, which=PLACES, choice=PLACES)
    def settle_conflict(self, place: int, which: int, choice: int) -> None:
        post = self._post(place)
        if found := [cell for cell in post.conflicts.open(post.reader) if cell.table]:
            cell = found[which % len(found)]
            post.keep(cell, choice)

    # --- exchange, well and badly --------------------------------------------------------------------------------

    @rule(place=POSTS)
    def exchange(self, place: int) -> None:
        self._exchange(place % len(self.team.posts))

    @rule()
    def exchange_all(self) -> None:
        for place in range(len(self.team.posts)):
            self._exchange(place)

    def _exchange(self, place: int) -> None:
        try:
            self.team.posts[place].exchange()
        except (OldCopyFound, TwinFound):
            with suppress(EnvironmentFailure):
                self.team.renew(place)
        except EnvironmentFailure:
            assert self.team.is_troubled(place)

    @rule(place=POSTS, call=st.integers(0, 12), fault=st.sampled_from([f for f in Fault if f is not Fault.HANG]))
    def exchange_with_a_fault(self, place: int, call: int, fault: Fault) -> None:
        """One call of the store goes wrong, before or after it took effect."""
        wire = self._post(place).wire
        wire.fail_next(fault, after=call)
        with suppress(EnvironmentFailure):
            self._exchange_quietly(place)
        wire.plan.clear()

    def _exchange_quietly(self, place: int) -> None:
        number = place % len(self.team.posts)
        try:
            self.team.posts[number].exchange()
        except (OldCopyFound, TwinFound):
            self.team.renew(number)

    @rule(place=POSTS, steps=st.integers(1, 400))
    def die_while_exchanging(self, place: int, steps: int) -> None:
        """The program dies at some step of its database, and is started again."""
        number = place % len(self.team.posts)
        with self.team.posts[number].dying(steps):
            self.team.posts[number].exchange()
        self.team.posts[number] = self.team.posts[number].reopened()

    @rule(place=POSTS)
    def cut_off(self, place: int) -> None:
        wire = self._post(place).wire
        wire.is_cut_off = not wire.is_cut_off

    @rule(place=POSTS, part=st.integers(1, 7))
    def hide(self, place: int, part: int) -> None:
        """A listing is stale: some of what is there is not seen by one device, which may still read it."""
        wire = self._post(place).wire
        wire.show_all()
        wire.hide(*(key for n, key in enumerate(sorted(self.team.objects)) if key != "hub" and n % 8 < part))

    @rule(which=PLACES, size=st.integers(0, 60))
    def truncate(self, which: int, size: int) -> None:
        if key := self._lot(which):
            self.team.line().truncate(key, size)

    @rule(which=PLACES, bit=st.integers(0, 5_000))
    def flip(self, which: int, bit: int) -> None:
        if (key := self._lot(which)) and self.team.objects[key]:
            self.team.line().flip(key, bit)

    @rule(which=PLACES)
    def lose(self, which: int) -> None:
        if key := self._lot(which):
            self.team.line().lose(key)

    def _lot(self, which: int) -> str | None:
        found = sorted(key for key in self.team.objects if key.startswith("log/"))
        self.team.is_harmed = True
        return found[which % len(found)] if found else None

    @rule()
    def heal(self) -> None:
        self.team.heal()

    # --- what happens to machines --------------------------------------------------------------------------------

    @rule(place=POSTS, seconds=st.sampled_from([60, -3600, TEN_YEARS, -TEN_YEARS]))
    def move_clock(self, place: int, seconds: int) -> None:
        with suppress(OverflowError):
            self._post(place).tick(seconds=seconds)

    @rule(place=st.integers(1, 4))
    def back_up(self, place: int) -> None:
        number = place % len(self.team.posts)
        if number:
            post = self.team.posts[number]
            post.close()
            copy = Path(shutil.copy(post.path, self.folder / "backup.db"))
            self.backup = number, copy, len(post.written)
            self.team.posts[number] = post.reopened()

    @precondition(lambda self: self.backup is not None and not self.team.is_harmed)
    @rule()
    def restore_device(self) -> None:
        """A disk dies; the profile comes back from a backup. What was never sent is gone, and only that."""
        assert self.backup is not None
        number, copy, count = self.backup
        post = self.team.posts[number]
        post.close()
        shutil.copy(copy, post.path)
        for beside in ("-wal", "-shm"):
            post.path.with_name(f"aso.db{beside}").unlink(missing_ok=True)
        del post.written[max(count, post.sent) :]
        self.team.posts[number] = post.reopened()
        self.backup = None

    @precondition(lambda self: len(self.team.posts) < MOST_POSTS and not self.team.is_harmed)
    @rule(place=st.integers(1, 4))
    def clone(self, place: int) -> None:
        """Somebody copies a whole machine, and both go on."""
        number = place % len(self.team.posts)
        post = self.team.posts[number]
        if number and post.line.hub_id:
            post.close()
            folder = self.folder / f"clone-{len(self.team.posts)}"
            folder.mkdir()
            path = Path(shutil.copy(post.path, folder / "aso.db"))
            self.team.posts[number] = post.reopened()
            twin = Post.of(reopen_profile(path), self.team.line(), post.written)
            twin.sent = post.sent
            self.team.posts.append(twin)

    @precondition(lambda self: len(self.team.posts) < MOST_POSTS)
    @rule()
    def hire(self) -> None:
        team = self.team
        post = team.hire(f"Agent {len(team.posts)}", self.folder / f"hired-{len(team.posts)}")
        post.add_organisation(self._value())
        post.hub.join(URL, team.chief.line.root_fingerprint)
        with suppress(EnvironmentFailure):
            team.chief.hub.approve()

    @rule()
    def copy_hub(self) -> None:
        self.hub_backup = dict(self.team.objects)

    @precondition(lambda self: self.backup is None)
    @rule()
    def restore_hub(self) -> None:
        """IT puts a backup of the share in place of the share."""
        self.team.line().restore(self.hub_backup)
        self.team.is_harmed = True

    # --- what must hold ------------------------------------------------------------------------------------------

    @invariant()
    def files_are_sound_and_say_what_waits(self) -> None:
        for post in self.team.posts:
            assert post.rows("PRAGMA foreign_key_check") == []
            unsent = post.rows("SELECT 1 FROM sync_pending UNION ALL SELECT 1 FROM sync_outbox WHERE sent_at IS NULL")
            assert bool(unsent) <= (queries.waiting(post.reader) != (0, 0, 0))

    @override
    def teardown(self) -> None:
        try:
            self.team.settle()
            self.team.check_together()
        finally:
            for post in self.team.posts:
                post.close()
            shutil.rmtree(self.folder)


def play(examples: int, steps: int, machine: type[Whole] = Whole) -> None:
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    run = settings(max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=slow)
    run_state_machine_as_test(machine, settings=run)


@pytest.fixture
def base(seeded: Path, tmp_path: Path) -> Iterator[None]:
    Whole.base = Base(tmp_path, seeded)
    yield
    del Whole.base


@pytest.mark.usefixtures("base")
def test_a_team_agrees_whatever_happens_to_it() -> None:
    play(4, 25)


@pytest.mark.slow
@pytest.mark.usefixtures("base")
def test_a_team_agrees_at_length() -> None:
    play(400, 50)
