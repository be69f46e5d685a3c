"""Where the parts are tried: a temporary folder, a profile in it, and the commands on that profile."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.core.clock import Clock

PHRASE: Final = "cerise moulin verger tambour lagune visite"
"""Passphrase of a profile that lives for the time of the test."""
RunWords = Callable[[Sequence[str]], tuple[int, str]]
"""(words of a command) → exit code and standard output."""


class PartFailed(Exception):  # noqa: N818 - the answer of a test
    """A part does not do what it is there for; the words are for IT."""


class Tried(NamedTuple):
    """A part that was tried: `result` is `passed` or `failed`; `detail` names versions and figures, or the fault."""

    part: str
    result: str
    milliseconds: int
    detail: str


class Stage:
    """What the parts share."""

    def __init__(self, folder: Path, clock: Clock, run: RunWords) -> None:
        """Work in `folder`, which is wiped afterwards."""
        self.folder = folder
        self.clock = clock
        self.profile = folder / "profile"
        self._phrase = folder / "phrase.txt"
        self._phrase.write_text(f"{PHRASE}\n", "utf-8")
        self._run = run

    def file(self, name: str) -> Path:
        """Return the place of a file beside the profile."""
        return self.folder / name

    def ask(self, *words: object) -> Any:
        """Return what a command answers; anything but success is a failure of the part."""
        code, said = self.run(*words)
        answer = json.loads(said)
        if code != 0:
            raise PartFailed(f"{' '.join(str(word) for word in words[:2])}: exit code {code}: {_reason(answer)}")
        return answer

    def run(self, *words: object) -> tuple[int, str]:
        """Run a command on the profile; return its exit code and what it said."""
        common = ["--profile", str(self.profile), "--passphrase-file", str(self._phrase), "--json"]
        return self._run([*common, *(str(word) for word in words)])


def expect(*, that: bool, otherwise: str) -> None:
    """Fail the part unless something holds; assertions are taken out of a frozen program."""
    if not that:
        raise PartFailed(otherwise)


def _reason(answer: Any) -> str:
    found = answer[0] if isinstance(answer, list) and answer else answer
    return str(found.get("reason", found) if isinstance(found, dict) else found)[:300]
