"""The profile and the rooms over it: the same commands that scripts use."""

from datetime import date, timedelta
from email.message import EmailMessage
from typing import Any, Final

from aso_desktop.app.selftest.stage import Stage, expect
from aso_desktop.security.primitives import calibrate
from aso_desktop.store.versions import engine_versions

_SQLITE: Final = b"SQLite format 3\0"
_WORD: Final = "passerelle"
_SUBJECT: Final = "Réfection de la toiture"
_SENDER: Final = "Mairie de Montreval"
_AMOUNT: Final = "1234.50"
_REFUSED: Final = 3


def database(stage: Stage) -> str:
    """Make an encrypted profile, prove that nothing of it is in clear, and that a wrong passphrase opens nothing.

    What a guess of a user's passphrase will cost is measured: this machine has the memory for it.
    """
    cost = calibrate()
    made = stage.ask("init", "--agent", "Essai", "--unit", "SEC")
    expect(that=len(made["registers"]) > 0, otherwise="the profile has no register")
    head = (stage.profile / "aso.db").read_bytes()[: len(_SQLITE)]
    expect(that=head != _SQLITE, otherwise="the database is in clear")
    wrong = stage.file("wrong.txt")
    wrong.write_text("un deux trois quatre cinq six\n", "utf-8")
    code, _ = stage.run("--passphrase-file", wrong, "verify")
    expect(that=code == _REFUSED, otherwise=f"a wrong passphrase ends with exit code {code}")
    found = engine_versions()
    guess = f"a guess takes {cost.memory_kib // 1024} MiB, {cost.iterations} times"
    return f"SQLite {found.sqlite}, SQLCipher {found.sqlcipher}, {found.provider}; {guess}"


def full_text(stage: Stage) -> str:
    """Register a letter with a PDF, and find it by a word inside."""
    document = stage.file("demande.pdf")
    document.write_bytes(sheet(stage, "pdf"))
    words = ("letters", "add", "--direction", "in", "--subject", _SUBJECT, "--from", _SENDER, "--attach", document)
    number = stage.ask(*words)["number"]
    found = [row["number"] for row in stage.ask("letters", "list", "--search", _WORD)]
    expect(that=found == [number], otherwise=f"“{_WORD}” finds {found}, not {number}")
    return f"{number} found by a word of its PDF"


def mail(stage: Stage) -> str:
    """Take in a message with a Word document; its words find it."""
    message = EmailMessage()
    message["From"] = "Hélène Lefèvre <helene@mairie.example.org>"
    message["To"] = "courrier@section.example.org"
    message["Subject"] = "Calendrier du chantier"
    message["Date"] = stage.clock.now() - timedelta(hours=1)
    message["Message-ID"] = "<selftest@mairie.example.org>"
    message.set_content("Bonjour, voici la pièce.")
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    message.add_attachment(sheet(stage, "docx", "échafaudage"), "application", kind, filename="Pièce.docx")
    path = stage.file("courriel.eml")
    path.write_bytes(bytes(message))
    (taken,) = stage.ask("letters", "import", path)
    found = [row["number"] for row in stage.ask("letters", "list", "--search", "echafaudage")]
    expect(that=found == [taken["number"]], otherwise=f"the enclosed document finds {found}")
    return f"{taken['number']} taken in, enclosure read"


def tables(stage: Stage) -> str:
    """Write letters as XLSX and CSV, and read the table back."""
    from aso_desktop.core.child import LimitedChild
    from aso_desktop.documents.tables.reading import read_table

    counts = []
    for suffix in ("xlsx", "csv"):
        path = stage.file(f"letters.{suffix}")
        stage.ask("letters", "export", "--out", path)
        with LimitedChild() as child:
            counts.append(len(read_table(path, child).rows))
    expect(that=counts[0] == counts[1] > 0, otherwise=f"rows read back: {counts}")
    return f"{counts[0]} rows written and read back twice"


def meetings(stage: Stage) -> str:
    """Hold a meeting and print its minutes."""
    day = f"{stage.clock.today() - timedelta(days=1):%Y-%m-%d}"
    words = ("--starts", f"{day}T14:00", "--ends", f"{day}T15:00", "--item", "Bilan", "--person", "Hélène Lefèvre")
    made = stage.ask("meetings", "add", "--title", "Réunion d’essai", *words)
    stage.ask("minutes", "new", made["reference"])
    path = stage.file("minutes.pdf")
    stage.ask("minutes", "export", made["reference"], "--out", path)
    expect(that=path.read_bytes().startswith(b"%PDF-"), otherwise="the minutes are no PDF")
    return f"minutes of {made['reference']}, {path.stat().st_size} bytes"


def budget(stage: Stage) -> str:
    """Open a year, commit an amount and read it back to the cent."""
    year = str(stage.clock.today().year)
    stage.ask("budget", "open", year)
    stage.ask("budget", "add-line", "L1", "--label", "Fournitures")
    stage.ask("budget", "add", "opening", "--line", "L1", "--amount", "5000")
    stage.ask("budget", "add", "commitment", "--line", "L1", "--amount", _AMOUNT, "--subject", "Papier")
    (line,) = (row for row in stage.ask("budget", "lines") if row["code"] == "L1")
    expect(that=line["committed"] == _AMOUNT, otherwise=f"committed: {line['committed']}")
    return f"{line['committed']} committed of {line['ae_open']}"


def backup(stage: Stage) -> str:
    """Verify everything, copy it, put the copy in the place of the data, verify again."""
    before = stage.ask("verify")["entries"]
    made = stage.ask("backup")
    stage.ask("restore", made["set"])
    after = stage.ask("verify")["entries"]
    expect(that=after >= before > 0, otherwise=f"{before} entries of the journal before, {after} after restoring")
    return f"{before} entries of the journal proven, set of {made['size']} bytes restored"


def sheet(stage: Stage, kind: str, word: str = _WORD) -> bytes:
    """Return a document that holds a word."""
    from aso_desktop.services.demo import papers

    page: Any = papers.Sheet(
        heading=_SENDER,
        address="2 place de l’Hôtel-de-Ville",
        place_and_date=f"le {date(2026, 11, 13):%d/%m/%Y}",
        to="Bureau du courrier",
        reference="DGS/2026/412",
        subject=_SUBJECT,
        paragraphs=[f"Le chantier de la {word} est ouvert."],
        signature="Hélène Lefèvre, maire",
        email="courrier@mairie.example.org",
        written_at=stage.clock.now(),
    )
    return papers.make(kind, page)
