"""A team around one hub in memory: whole profiles, each with a line that fails as a share does.

The hub remembers every object that was ever put, so that it can be healed as colleagues' copies would heal it.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import event
from sqlcipher3.dbapi2 import OperationalError
from typing_extensions import override

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.services.sync.cards import TwinFound
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.rounds import OldCopyFound
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Put
from aso_desktop.sync.keys.members import State
from tests.services.sync.conftest import Officer, open_profile, reopen_profile
from tests.services.sync.desks import Desk, Written, check_together
from tests.sync.faulty import FaultyStore

URL: Final = "file:///memory"
LASTING: Final = ("log/", names.MEMBERS, names.HUB)
"""What a colleague's copy can put back; markers come back with the next lot, or with the copy."""


class Line(FaultyStore):
    """One device's line to the hub; whatever reaches the hub whole is remembered."""

    def __init__(self, objects: MutableMapping[str, bytes], archive: dict[str, bytes]) -> None:
        super().__init__(objects)
        self.archive = archive

    @override
    def put_if_absent(self, key: str, body: bytes) -> Put:
        with self._remembered(key, body):
            return super().put_if_absent(key, body)

    @contextmanager
    def _remembered(self, key: str, body: bytes) -> Iterator[None]:
        """Remember an object that this put makes, in part or whole."""
        is_new = key not in self.objects
        try:
            yield
        finally:
            if is_new and key in self.objects:
                self.archive[key] = body


MakeLine = Callable[[MutableMapping[str, bytes], dict[str, bytes]], Line]


@dataclass
class Post(Desk):
    """A desk whose share is a line in memory."""

    wire: Line = field(kw_only=True)

    @property
    @override
    def door(self) -> HubDoor:
        return HubDoor(self.unit_of_work, lambda _url, _secret: self.wire)

    @classmethod
    def of(cls, officer: Officer, wire: Line, written: Iterable[Written] = ()) -> "Post":
        """Give an open profile a line."""
        event.listen(officer.engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous = OFF"))
        parts = (officer.path, officer.engine, officer.clock, officer.unit_of_work, officer.rules, officer.reader)
        return cls(*parts, wire=wire, written=list(written))

    @contextmanager
    def dying(self, steps: int) -> Iterator[None]:
        """Let the program die after so many hundred steps of its database, if it comes so far."""
        left = iter(range(steps))
        with self.unit_of_work.reading() as work:
            database = work.connection
        database.set_progress_handler(lambda: next(left, None) is None, 100)
        try:
            with suppress(OperationalError, EnvironmentFailure):
                yield
        finally:
            database.set_progress_handler(None, 0)

    def reopened(self) -> "Post":
        """Return the profile as the program opens it after it died."""
        self.close()
        fresh = Post.of(reopen_profile(self.path), self.wire, self.written)
        fresh.clock.move_to(self.clock.now())
        fresh.form, fresh.sent = self.form, self.sent
        return fresh


class Team:
    """Some posts, their hub, and what was acknowledged to anybody; `make_line` gives a device its way to the hub."""

    def __init__(self, seeded: Path, objects: MutableMapping[str, bytes], make_line: MakeLine = Line) -> None:
        self.posts: list[Post] = []
        self.seeded, self.objects, self.archive = seeded, objects, dict(objects)
        self.is_harmed = False
        self._make_line = make_line

    def line(self) -> Line:
        """Return a line of a new device."""
        return self._make_line(self.objects, self.archive)

    @property
    def chief(self) -> Post:
        """Return the responsible, who is never lost in these stories."""
        return self.posts[0]

    def hire(self, name: str, folder: Path) -> Post:
        """Give somebody a profile, and have it approved as soon as the hub answers."""
        folder.mkdir()
        path = Path(shutil.copy(self.seeded, folder / "aso.db"))
        post = Post.of(open_profile(path, name), self.line())
        self.posts.append(post)
        return post

    def heal(self) -> None:
        """Bring back what the hub lost, or holds damaged: every object as it was sent."""
        for key, body in self.archive.items():
            if key.startswith(LASTING):
                self.objects[key] = body
        for post in self.posts:
            post.wire.show_all()
            post.wire.is_cut_off = False
            post.wire.plan.clear()
        self.is_harmed = False

    def renew(self, place: int) -> None:
        """Let a device that is an old copy or a twin go on under a new id."""
        self.posts[place].hub.renew()
        self.posts[place] = self.posts[place].reopened()

    def is_troubled(self, place: int) -> bool:
        """Say whether a device has a reason not to reach its hub."""
        return self.is_harmed or self.posts[place].wire.is_cut_off

    def settle(self) -> None:
        """Bring everything back, and exchange until nothing is left to exchange."""
        self.heal()
        for _ in range(4):
            for place in range(len(self.posts)):
                try:
                    self.posts[place].exchange()
                except (OldCopyFound, TwinFound):
                    self.renew(place)
            with suppress(EnvironmentFailure):
                self.chief.hub.approve()
        for _ in range(3):
            for post in self.posts:
                post.exchange()

    def check_together(self) -> None:
        """Compare everybody with the definition, with each other, and with what officers were told."""
        check_together([post for post in self.posts if post.seat.state is State.ACTIVE])
