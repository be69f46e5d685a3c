"""Makes the documents of planned letters and keeps them: encrypted, described, their words ready for the search."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.documents import kinds
from aso_desktop.documents.extract import extract
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.enclosing import Prepared
from aso_desktop.services.demo import papers, queries
from aso_desktop.services.demo.cast import Cast
from aso_desktop.services.demo.planned import Paper, PlannedLetter
from aso_desktop.services.demo.words import french_day
from aso_desktop.store.unit_of_work import Work

_SOURCES: Final[Mapping[str, str]] = {"pdf": "scan", "docx": "template", "eml": "mail"}
_SECTION_MAIL: Final = "courrier@section.example.org"


class Desk:
    """Where documents are made. They are the product's own, so that they are read here and not in a child."""

    def __init__(self, cast: Cast, store: EnclosureStore) -> None:
        """Know who writes to whom, and where enclosures are kept."""
        self._cast = cast
        self._store = store
        self._shared: dict[str, Prepared] = {}
        self.made = 0

    def prepare(self, work: Work, planned: PlannedLetter, answered: str) -> list[Prepared]:
        """Make and keep the documents of a letter; `answered` is the number that its text quotes."""
        self.made += len(planned.papers)
        return [self._prepared(work, planned, paper, answered) for paper in planned.papers]

    def _prepared(self, work: Work, planned: PlannedLetter, paper: Paper, answered: str) -> Prepared:
        if paper.key not in papers.SHARED_SHEETS:
            return self._keep(work, paper, papers.make(paper.kind, self._sheet(planned, answered)))
        if paper.key not in self._shared:
            self._shared[paper.key] = self._keep(work, paper, papers.make_shared(paper.key))
        return self._shared[paper.key]

    def _keep(self, work: Work, paper: Paper, content: bytes) -> Prepared:
        kept = self._store.keep_bytes(content)
        read = extract(content, paper.name)
        queries.keep_text(work.connection, [(kept.sha256, read.text, read.state)])
        return Prepared(
            original_name=paper.name,
            name=paper.name,
            size=kept.size,
            mime=kinds.kind_of(content, paper.name).mime,
            sha256=kept.sha256,
            blob=kept.blob,
            reference=None,
            role=paper.role,
            source=_SOURCES[paper.kind],
            flags=read.flags,
        )

    def _sheet(self, planned: PlannedLetter, answered: str) -> papers.Sheet:
        """Return what the document of a letter says."""
        cast, sender = self._cast, planned.senders[0]
        body = cast.directory.bodies[sender.body] if sender.body is not None else None
        home = body or (cast.directory.people[sender.person] if sender.person is not None else None)
        signature = cast.printed(sender) if planned.direction == "incoming" else planned.signatory or planned.drafter
        return papers.Sheet(
            heading=body.name if body else cast.printed(sender),
            address=home.address if home else "",
            place_and_date=f"le {french_day(planned.document_date or planned.registered_on)}",
            to=cast.printed(planned.recipients[0]),
            reference=planned.sender_reference,
            subject=planned.subject,
            paragraphs=[text.replace("{numero}", answered) for text in planned.body],
            signature=signature,
            email=home.email if home else _SECTION_MAIL,
            written_at=planned.at,
        )
