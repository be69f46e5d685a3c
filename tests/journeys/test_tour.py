"""The guided tour of a machine without a display: it does the main job and leaves what it says it leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2

PROGRAM = Path(sys.executable).parent / "aso-desktop"
PLACES = ("to-process", "search", "new-letter", "contacts", "registers")


def test_the_tour_leaves_pictures_documents_and_transcripts(tmp_path: Path) -> None:
    out = tmp_path / "visite"
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    done = subprocess.run(
        [PROGRAM, "tour", "--out", out, "--json"],
        env={**environment, "ASO_DESKTOP_LANGUAGE": "fr", "TMPDIR": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    said = done.stderr.decode("utf-8")
    assert done.returncode == 0, said
    assert [line.partition(".")[0] for line in said.splitlines()] == [str(n) for n in range(1, 11)]
    answer = json.loads(done.stdout)
    assert answer["folder"] == str(out)
    files = [Path(file) for file in answer["files"]]
    assert all(file.stat().st_size for file in files)
    names = {f"{place}-{look}.png" for place in PLACES for look in ("fr-light", "fr-dark", "en-light", "en-dark")}
    assert {file.name for file in files if file.suffix == ".png"} == names
    assert {file.suffix for file in (out / "documents").iterdir()} == {".pdf", ".xlsx", ".csv", ".eml"}
    for file in (out / "documents").glob("*.pdf"):
        with pypdfium2.PdfDocument(file) as document:
            assert len(document)
    for transcript in (out / "transcripts").iterdir():
        assert json.loads(transcript.read_text("utf-8"))["exit_code"] == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["visite"], "the profile of the tour is gone"
