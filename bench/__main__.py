"""Run the measurements: `python -m bench [--letters N] [--only NAME …] [--json FILE] [--markdown FILE]`."""

import argparse
import importlib
import json
import os
import sys
from pathlib import Path
from typing import Final

from bench.figures import Figure, Setting, table, timed

MEASURES: Final = (
    "typing",
    "lists",
    "saving",
    "encryption",
    "memory",
    "painting",
    "stalls",
    "boards",
    "starting",
    "packaging",
    "hub",
    "merging",
    "exchange",
    "bootstrap",
    "hanging",
    "ledger",
    "invoices",
    "templates",
    "day",
)
MACHINE: Final = "2 cores, 24 GiB, Linux x86_64"
LETTERS: Final = 1_000_000
MOST_TWIN_LETTERS: Final = 200_000
ADDITIONS: Final = 3_000_000


def main() -> int:
    """Measure, print the table, and write the files that were asked for."""
    options = _parser().parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    setting = Setting(options.letters, min(options.letters, MOST_TWIN_LETTERS))
    figures = [_yardstick("before")]
    for name in options.only or MEASURES:
        print(f"Measuring {name} …", file=sys.stderr, flush=True)
        figures += importlib.import_module(f"bench.measures.{name}").measure(setting)
    figures.append(_yardstick("after"))
    letters = f"{setting.letters:,}".replace(",", "\u202f")
    shown = f"{letters} letters · {MACHINE}\n\n{table(figures)}"
    print(shown)
    if options.json:
        plain = {"letters": setting.letters, "machine": MACHINE, "figures": [figure.plain() for figure in figures]}
        options.json.write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", "utf-8")
    if options.markdown:
        options.markdown.write_text(shown + "\n", "utf-8")
    return 0


def _yardstick(when: str) -> Figure:
    """Return how fast this processor is now: compare two runs by it."""
    taken = min(timed(_add_up))
    return Figure("Yardstick", f"three million additions in Python, {when} the measurements", taken)


def _add_up() -> None:
    total = 0
    for number in range(ADDITIONS):
        total += number


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--letters", type=int, default=LETTERS, help="letters to generate (kept between runs)")
    parser.add_argument("--only", nargs="*", choices=MEASURES, help="measure these alone")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--markdown", type=Path, help="write the table to this file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
