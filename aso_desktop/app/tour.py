"""The guided tour: the main job done by commands in a profile of its own, with what it leaves in a folder.

It never touches a profile of the user: the shipped rules stand in for IT's, whose locked folder would name one.
"""

import json
import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.cli.host import Tell
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

LETTERS: Final = 160
"""Letters of the last quarter in the profile of the tour: enough to look lived in, quick to write."""
PHRASE: Final = "cerise moulin verger tambour lagune visite"
"""Passphrase of a profile that lives for the time of the tour."""

Run = Callable[[Sequence[str]], tuple[int, str]]
"""(words of a command) → exit code and standard output."""
Draw = Callable[[Path, str, Path], list[Path]]
"""(profile, passphrase, folder) → pictures of the window."""

_SUBJECT: Final = "Demande de subvention, rénovation de la salle des fêtes"
_SENDER: Final = "Mairie de Montreval"
_QUESTION: Final = (
    "Bonjour,\n\nVoici le calendrier du chantier de la passerelle. Pouvez-vous confirmer la date de la visite ?\n\n"
    "Cordialement,\nHélène Lefèvre"
)

_PROFILE: Final = QT_TRANSLATE_NOOP(
    "tour", "1. An invented section with {letters} letters is made, in an encrypted file."
)
_ADDED: Final = QT_TRANSLATE_NOOP("tour", "2. A letter with its document is registered: it takes the number {number}.")
_IMPORTED: Final = QT_TRANSLATE_NOOP(
    "tour", "3. An e-mail is taken in, headers and enclosure, under the number {number}."
)
_FOUND: Final = QT_TRANSLATE_NOOP("tour", "4. Words inside the documents find them again: {numbers}.")
_ANSWERED: Final = QT_TRANSLATE_NOOP(
    "tour", "5. A departure answers the letter: {reply} leaves, and {number} is answered."
)
_CLOSED: Final = QT_TRANSLATE_NOOP(
    "tour", "6. The month {month} of the register is closed: {numbers} numbers, none unexplained; PDF, XLSX and CSV."
)
_EXPORTED: Final = QT_TRANSLATE_NOOP("tour", "7. The late letters are written in a table: {letters} of them.")
_TWICE: Final = QT_TRANSLATE_NOOP("tour", "8. The directory proposes entries that may be one: {pairs} pairs.")
_KEPT: Final = QT_TRANSLATE_NOOP(
    "tour", "9. A set of copies is made and checked; {entries} entries of the journal hold."
)
_DRAWN: Final = QT_TRANSLATE_NOOP("tour", "10. Pictures of the window are drawn: {pictures}.")
_NOT_DRAWN: Final = QT_TRANSLATE_NOOP("tour", "10. The window cannot be drawn on this machine: {reason}")
_FAILED: Final = QT_TRANSLATE_NOOP("tour", "The tour stopped at “{command}”: {reason}")


class Stage(NamedTuple):
    """Where the tour works: its profile and passphrase, and what it leaves."""

    profile: Path
    phrase: Path
    documents: Path
    transcripts: Path
    pictures: Path


class Tour:
    """Takes the tour once."""

    def __init__(self, folder: Path, clock: Clock, run: Run, draw: Draw, tell: Tell) -> None:
        """Leave everything in `folder`; `tell` says each step when it is done."""
        self._folder = folder
        self._clock = clock
        self._run = run
        self._draw = draw
        self._tell = tell
        self._count = 0

    def take(self) -> list[Path]:
        """Do the main job; return the files that it left, in order."""
        with tempfile.TemporaryDirectory(prefix="aso-tour-") as temporary:
            stage = self._prepare(Path(temporary))
            self._fill(stage)
            first = self._register(stage)
            self._import(stage)
            self._find(stage)
            self._answer(stage, first)
            self._close_month(stage)
            self._export(stage)
            self._prove(stage)
            self._draw_pictures(stage)
        return sorted(path for path in self._folder.rglob("*") if path.is_file())

    def _prepare(self, temporary: Path) -> Stage:
        stage = Stage(
            temporary / "profile",
            temporary / "phrase.txt",
            self._folder / "documents",
            self._folder / "transcripts",
            self._folder / "pictures",
        )
        try:
            for folder in (stage.documents, stage.transcripts, stage.pictures):
                folder.mkdir(parents=True, exist_ok=True)
            stage.phrase.write_text(f"{PHRASE}\n", encoding="utf-8")
        except OSError as error:
            text = QT_TRANSLATE_NOOP("tour", "The folder “{name}” cannot be written: choose another one with --out.")
            raise EnvironmentFailure(text.format(name=self._folder.name)) from error
        return stage

    def _ask(self, stage: Stage, *words: object) -> Any:
        """Run a command, keep what it said, return its answer; a refusal ends the tour."""
        self._count += 1
        asked = [str(word) for word in words]
        common = ["--profile", str(stage.profile), "--passphrase-file", str(stage.phrase), "--json"]
        code, said = self._run([*common, *asked])
        name = "-".join(word for word in asked[:2] if word.isalpha())
        transcript = {"command": ["aso-desktop", *asked, "--json"], "exit_code": code, "answer": json.loads(said)}
        text = json.dumps(transcript, ensure_ascii=False, indent=2)
        (stage.transcripts / f"{self._count:02}-{name}.json").write_text(f"{text}\n", encoding="utf-8")
        if code != 0:
            reason = transcript["answer"].get("reason") if isinstance(transcript["answer"], dict) else said[:500]
            raise EnvironmentFailure(_FAILED.format(command=" ".join(asked[:2]), reason=reason))
        return transcript["answer"]

    # --- steps ------------------------------------------------------------------------------------------------------

    def _fill(self, stage: Stage) -> None:
        filled = self._ask(stage, "demo", "--letters", LETTERS)
        self._say(_PROFILE, letters=filled["letters"])

    def _register(self, stage: Stage) -> str:
        """Register an arrival with a document that the tour writes."""
        from aso_desktop.services.demo import papers

        day = self._clock.today()
        sheet = papers.Sheet(
            heading=_SENDER,
            address="2 place de l’Hôtel-de-Ville",
            place_and_date=f"le {day:%d/%m/%Y}",
            to="Bureau du courrier",
            reference="DGS/2026/412",
            subject=_SUBJECT,
            paragraphs=["Le conseil a approuvé l’avant-projet sommaire le mois dernier.", "Le devis est joint."],
            signature="Hélène Lefèvre, maire",
            email="courrier@mairie-montreval.example.org",
            written_at=self._clock.now(),
        )
        document = stage.documents / "demande-de-subvention.pdf"
        document.write_bytes(papers.make("pdf", sheet))
        words = ("letters", "add", "--direction", "in", "--subject", _SUBJECT, "--from", _SENDER, "--attach", document)
        added = self._ask(stage, *words, "--reference", "DGS/2026/412", "--type", "request", "--priority", "urgent")
        self._say(_ADDED, number=added["number"])
        return str(added["number"])

    def _import(self, stage: Stage) -> None:
        mail = EmailMessage()
        mail["From"] = "Hélène Lefèvre <helene.lefevre@mairie-montreval.example.org>"
        mail["To"] = "courrier@section.example.org"
        mail["Subject"] = "Calendrier du chantier de la passerelle"
        mail["Date"] = self._clock.now() - timedelta(hours=1)
        mail["Message-ID"] = "<tour@mairie-montreval.example.org>"
        mail.set_content(_QUESTION)
        mail.add_attachment("Visite prévue en semaine 48.", filename="Calendrier.txt")
        path = stage.documents / "courriel.eml"
        path.write_bytes(bytes(mail))
        (taken,) = self._ask(stage, "letters", "import", path)
        self._say(_IMPORTED, number=taken["number"])

    def _find(self, stage: Stage) -> None:
        found = self._ask(stage, "letters", "list", "--search", "passerelle", "--limit", 5)
        self._say(_FOUND, numbers=", ".join(row["number"] for row in found))

    def _answer(self, stage: Stage, number: str) -> None:
        day = self._clock.today().isoformat()
        words = ("--subject", f"Votre demande, {_SUBJECT.partition(', ')[2]}", "--to", _SENDER, "--sent-on", day)
        reply = self._ask(stage, "letters", "add", "--direction", "out", *words, "--answers", number)
        answered = self._ask(stage, "letters", "show", number)
        self._say(_ANSWERED, reply=reply["number"], number=answered["number"])

    def _close_month(self, stage: Stage) -> None:
        """Close the oldest month of the arrivals that is over and still open."""
        register, *_ = self._ask(stage, "registers", "list")
        present = f"{self._clock.today():%Y-%m}"
        open_months = [m["month"] for m in register["months"] if m["closed_at"] is None and m["month"] < present]
        if not open_months:
            return
        month = min(open_months)
        out = ("--out", stage.documents)
        closed = self._ask(stage, "registers", "close", register["code"], "--month", month, *out)
        self._say(_CLOSED, month=month, numbers=closed["numbers"])

    def _export(self, stage: Stage) -> None:
        late = ("letters", "export", "--late", "--out")
        self._ask(stage, *late, stage.documents / "en-retard.xlsx")
        self._say(_EXPORTED, letters=self._ask(stage, *late, stage.documents / "en-retard.csv")["letters"])
        self._say(_TWICE, pairs=len(self._ask(stage, "contacts", "duplicates")))

    def _prove(self, stage: Stage) -> None:
        self._ask(stage, "backup")
        self._say(_KEPT, entries=self._ask(stage, "verify")["entries"])

    def _draw_pictures(self, stage: Stage) -> None:
        try:
            drawn = self._draw(stage.profile, PHRASE, stage.pictures)
        except (ImportError, OSError) as error:
            self._say(_NOT_DRAWN, reason=str(error))
            return
        self._say(_DRAWN, pictures=len(drawn))

    def _say(self, text: Text, **values: object) -> None:
        self._tell(text.format(**values))
