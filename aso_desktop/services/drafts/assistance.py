"""The optional writing assistance: one text goes to one OpenAI-compatible address, after consent, and one comes back.

Off without an address; never asked by itself; what will be sent is shown word for word first; what bears a mark of
protection, or personal data, is refused. The journal keeps when, where, which model and how long, never the words.
"""

import json
import ssl
from collections.abc import Callable
from contextlib import closing
from typing import Any, Final, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener
from uuid import UUID

from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.settings import FORBIDDEN, Policies, Preferences
from aso_desktop.security.audit import record
from aso_desktop.services.drafts import queries
from aso_desktop.services.settings import queries as settings
from aso_desktop.store.unit_of_work import UnitOfWork

KEY: Final = "assistance_key"
"""Name of the access key among the settings of this device: encrypted with the profile, never exchanged."""
ASKED: Final = "ask_assistance"
SECONDS: Final = 60
LONGEST: Final = 20_000
"""Signs of a text that may be sent."""
_LARGEST_ANSWER: Final = 1_000_000
_TASKS: Final = {
    "clearer": (
        "Réécris ce texte administratif plus clairement, sans rien ajouter ni retirer. Réponds par le texte seul.",
        "Rewrite this administrative text more clearly; add and remove nothing. Answer with the text alone.",
    ),
    "shorter": (
        "Raccourcis ce texte administratif sans perdre d’information utile. Réponds par le texte seul.",
        "Shorten this administrative text without losing useful information. Answer with the text alone.",
    ),
    "correct": (
        "Corrige l’orthographe, la grammaire et la ponctuation de ce texte. Réponds par le texte seul.",
        "Correct the spelling, grammar and punctuation of this text. Answer with the text alone.",
    ),
}
"""What is asked for → the instruction, French and English: words for a model, not of the window."""
TASKS: Final = tuple(_TASKS)
_OFF: Final = QT_TRANSLATE_NOOP(
    "drafts", "The writing assistance is off: give an address and a model in Preferences, Writing assistance."
)
_FORBIDDEN: Final = QT_TRANSLATE_NOOP("drafts", "Your IT forbids the writing assistance on this computer.")
_PROTECTED: Final = QT_TRANSLATE_NOOP(
    "drafts", "This document bears a mark of protection or personal data: nothing of it is sent."
)
_EMPTY: Final = QT_TRANSLATE_NOOP("drafts", "There is no text to send: type it first.")
_LONG: Final = QT_TRANSLATE_NOOP("drafts", "The text is over {most} signs: send it in parts.")
_REFUSED: Final = QT_TRANSLATE_NOOP(
    "drafts", "{host} refuses the request (answer {code}): check the key and the model."
)
_AWAY: Final = QT_TRANSLATE_NOOP("drafts", "{host} does not answer: check the network and the address, then try again.")
_STRANGE: Final = QT_TRANSLATE_NOOP(
    "drafts", "{host} gave no answer that can be read: check the address and the model."
)


class Envelope(NamedTuple):
    """What would be sent, word for word: the address and the body; the access key alone is not shown."""

    draft_id: UUID
    address: str
    model: str
    body: str

    @property
    def host(self) -> str:
        """Return the machine that would read it."""
        return urlsplit(self.address).hostname or self.address


class _NoRedirect(HTTPRedirectHandler):
    """Goes nowhere else: the key and the text are for one address."""

    @override
    def redirect_request(self, *_arguments: Any, **_named: Any) -> None:
        return None


class AssistanceService:
    """Asks for a better text; nothing changes unless somebody accepts it."""

    def __init__(
        self, connect: Callable[[], Any], unit_of_work: UnitOfWork, preferences: Callable[[], Preferences],
        policies: Callable[[], Policies],
    ) -> None:  # fmt: skip
        """Know how to read, where the journal is written, what was chosen and what IT lays down."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._preferences = preferences
        self._policies = policies

    def keep_key(self, key: str) -> Changes:
        """Keep the access key in the profile; an empty one is forgotten."""
        words = QT_TRANSLATE_NOOP("drafts", "Keep the key of the assistance")
        with self._unit_of_work("keep_assistance_key", words, undoable=False) as work:
            settings.keep(work.connection, {KEY: key.strip()})
        return work.changes()

    def has_key(self) -> bool:
        """Say whether a key is kept."""
        return bool(self._key())

    def prepare(self, draft_id: UUID, text: str, task: str) -> Envelope:
        """Return what would be sent for a text of a document; refuse what may not leave."""
        address, model = self._address()
        if not text.strip():
            raise UserError(_EMPTY)
        if len(text) > LONGEST:
            raise UserError(_LONG.format(most=LONGEST))
        with closing(self._connect()) as db:
            draft = queries.draft(db, draft_id)
            if draft is None or queries.is_protected(db, draft):
                raise UserError(_PROTECTED)
        instruction = _TASKS[task][draft.language == "en"]
        messages = [{"role": "system", "content": instruction}, {"role": "user", "content": text}]
        body = {"model": model, "messages": messages, "temperature": 0.2}
        return Envelope(draft_id, address, model, json.dumps(body, ensure_ascii=False, indent=1))

    def ask(self, envelope: Envelope) -> str:
        """Send what was shown, once, and return the text that comes back; call it away from the window."""
        self._address()  # what was forbidden in the meantime is not sent
        self._note(envelope)
        answer = self._post(envelope)
        try:
            said = json.loads(answer)["choices"][0]["message"]["content"]
        except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
            raise EnvironmentFailure(_STRANGE.format(host=envelope.host)) from error
        if not isinstance(said, str) or not said.strip():
            raise EnvironmentFailure(_STRANGE.format(host=envelope.host))
        return said.strip()

    # --- inside ------------------------------------------------------------------------------------------------

    def _address(self) -> tuple[str, str]:
        chosen = self._preferences()
        if FORBIDDEN in (self._policies().assistance_url.value, chosen.assistance_url):
            raise UserError(_FORBIDDEN)
        if not chosen.assistance_url or not chosen.assistance_model:
            raise UserError(_OFF)
        return f"{chosen.assistance_url.rstrip('/')}/chat/completions", chosen.assistance_model

    def _key(self) -> str:
        with closing(self._connect()) as db:
            return str(settings.kept(db).get(KEY, ""))

    def _note(self, envelope: Envelope) -> None:
        words = QT_TRANSLATE_NOOP("drafts", "Ask the writing assistance")
        with self._unit_of_work(ASKED, words, undoable=False) as work:
            about = {"endpoint": envelope.host, "model": envelope.model, "signs": len(envelope.body)}
            record(work.connection, work.author, work.now, ASKED, ("document_draft", envelope.draft_id), **about)

    def _post(self, envelope: Envelope) -> bytes:
        headers = {"Content-Type": "application/json", "User-Agent": "ASO Desktop"}
        if key := self._key():
            headers["Authorization"] = f"Bearer {key}"
        request = Request(envelope.address, envelope.body.encode(), headers, method="POST")  # noqa: S310 - https alone
        opener = build_opener(_NoRedirect, HTTPSHandler(context=ssl.create_default_context()))
        try:
            with opener.open(request, timeout=SECONDS) as answer:
                content: bytes = answer.read(_LARGEST_ANSWER)
        except HTTPError as error:
            raise EnvironmentFailure(_REFUSED.format(host=envelope.host, code=error.code)) from error
        except (URLError, OSError, ValueError) as error:
            raise EnvironmentFailure(_AWAY.format(host=envelope.host)) from error
        return content
