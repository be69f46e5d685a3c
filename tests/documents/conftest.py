"""A limited child, a mail to begin with and a folder for what comes out of it."""

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from aso_desktop.core.child import LimitedChild


@pytest.fixture
def child() -> Iterator[LimitedChild]:
    with LimitedChild() as child:
        yield child


@pytest.fixture
def letter() -> EmailMessage:
    """A mail with a body in both forms, a PDF and another mail."""
    message = EmailMessage()
    message["From"] = "Hélène Lefèvre <helene@example.org>"
    message["To"] = '"Chef, bureau du courrier" <chef@example.org>, zoe@example.org'
    message["Cc"] = "Équipe <equipe@example.org>"
    message["Subject"] = "Demande d’audience à l’été"
    message["Date"] = "Tue, 03 Mar 2026 10:30:00 +0100"
    message["Message-ID"] = "<abc@example.org>"
    message["In-Reply-To"] = "<aaa@example.org>"
    message["References"] = "<zzz@example.org> <aaa@example.org>"
    message.set_content("Bonjour,\nci-joint l’été.\n")
    message.add_alternative("<p>Bonjour,</p><p>ci-joint l’été.</p>", subtype="html")
    message.add_attachment(b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="Pièce à lire.pdf")
    inner = EmailMessage()
    inner["Subject"] = "Message d’origine"
    inner.set_content("Le premier.")
    message.add_attachment(inner)
    return message


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for what comes out of a mail."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder
