"""One engine at work in a process of its own: `python -m bench.template_work ENGINE JOB COUNT FOLDER [OUT]`.

Prints one JSON object: the milliseconds in the process, libraries warm, and the memory it reached in MB. With OUT it
writes each document into that folder and warms nothing: it is measured from outside, as a command.
"""

import io
import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from bench.figures import once
from bench.template_files import letter_row, minute_record

WARM: Final = 3


def ours(path: Path) -> Callable[[dict[str, Any]], bytes]:
    """Return our engine with the template compiled."""
    from aso_desktop.documents.templates.template import compile_template

    template = compile_template(path)
    return lambda data: template.render(data, "fr")


def ours_cold(path: Path) -> Callable[[dict[str, Any]], bytes]:
    """Return our engine, compiling for each document."""
    from aso_desktop.documents.templates.template import compile_template

    return lambda data: compile_template(path).render(data, "fr")


def docxtpl(path: Path) -> Callable[[dict[str, Any]], bytes]:
    """Return the peer that reads its template for each document: it has no compiled form."""
    from docxtpl import DocxTemplate

    def render(data: dict[str, Any]) -> bytes:
        document, out = DocxTemplate(path), io.BytesIO()
        document.render(data, autoescape=True)
        document.save(out)
        return out.getvalue()

    return render


ENGINES: Final = {"ours": ours, "ours_cold": ours_cold, "docxtpl": docxtpl}


def work(engine: str, job: str, count: int, folder: Path) -> dict[str, float]:
    """Return how long `count` documents take, a report of every row included for ours, and the memory reached."""
    path = folder / f"{job}-jinja.docx"
    render = ENGINES[engine](path)
    record = minute_record()
    for number in range(WARM):
        render(record if job == "minute" else letter_row(number))
    if engine == "ours" and job == "letter":
        milliseconds = once(lambda: _merge(path, count))
    else:
        rows = [record if job == "minute" else letter_row(number) for number in range(count)]
        milliseconds = once(lambda: [len(render(row)) for row in rows])
    return {"ms": milliseconds, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def write(engine: str, job: str, count: int, folder: Path, out: Path) -> None:
    """Write each document as a file, as a script of one run does."""
    render = ENGINES[engine](folder / f"{job}-jinja.docx")
    out.mkdir()
    for number, row in enumerate(json.loads((folder / f"{job}.json").read_text("utf-8"))[:count], 1):
        (out / f"{number:05}.docx").write_bytes(render(row))


def _merge(path: Path, count: int) -> None:
    from aso_desktop.documents.templates.merging import letters
    from aso_desktop.documents.templates.template import compile_template

    made = sum(bool(data) for _, data in letters(compile_template(path), map(letter_row, range(count))))
    assert made == count


if __name__ == "__main__":
    chosen, task, documents, place, *target = sys.argv[1:]
    if target:
        write(chosen, task, int(documents), Path(place), Path(target[0]))
    else:
        print(json.dumps(work(chosen, task, int(documents), Path(place))))
