"""The program tried on the machine it is installed on, part by part."""

from typing import Final

from aso_desktop.cli.declare import DONE, REFUSED, Answer, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.build_facts import build_facts, is_frozen
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_PASSED: Final = "passed"


def selftest(desk: Desk, given: Given) -> Answer:
    """Try every part of the program, in a profile of its own; the user's is not touched."""
    del given
    parts = [row._asdict() for row in desk.host.selftest(desk.output.progress)]
    failed = [row["part"] for row in parts if row["result"] != _PASSED]
    taken = sum(row["milliseconds"] for row in parts)
    data = {
        "result": "refused" if failed else "accepted",
        "version": desk.host.version,
        "commit": build_facts().commit,
        "frozen": is_frozen(),
        "milliseconds": taken,
        "parts": parts,
    }
    sound = QT_TRANSLATE_NOOP("cli", "All {count} parts of the program work ({seconds} s).")
    broken = QT_TRANSLATE_NOOP(
        "cli", "These parts do not work: {names}. Install the program again, or tell its makers."
    )
    words = broken.format(names=", ".join(failed)) if failed else sound.format(count=len(parts), seconds=taken // 1000)
    lines = [f"{row['result']:7} {row['milliseconds']:6} ms  {row['part']:16} {row['detail']}" for row in parts]
    return Answer(data, [*lines, desk.say(words)], REFUSED if failed else DONE)


SELFTEST: Final = (
    Command(
        ("selftest",),
        QT_TRANSLATE_NOOP("cli", "Try every part of the program on this machine, with times."),
        selftest,
        (),
        ("result", "version", "commit", "frozen", "milliseconds", "parts"),
    ),
)
