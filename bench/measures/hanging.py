"""The longest time the window did not answer while the share hung for half a minute, somebody typing and saving."""

import tempfile
from pathlib import Path
from typing import Final

from bench import stores
from bench.figures import Figure, Setting
from bench.measures.children import run

GROUP: Final = "Worst gap of the interface while the share hangs for 30 s"


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of the event loop; they do not depend on the number of letters."""
    del setting
    stores.kept_folder().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=stores.kept_folder()) as folder:
        worst = run("hanging", Path(folder))
    assert worst["still_hangs"]
    assert worst["saves"]
    return [
        Figure(GROUP, "typing and saving, the share answers", worst["idle"], note=_worked(worst["idle_processor"])),
        Figure(
            GROUP,
            "the same while it hangs",
            worst["hanging"],
            limit=50,
            note=f"{_worked(worst['hanging_processor'])}; {worst['saves']} saves went well meanwhile",
        ),
    ]


def _worked(processor: float) -> str:
    return f"the program worked {processor:.0f} ms of them"
