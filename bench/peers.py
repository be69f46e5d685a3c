"""Another search engine over the same letters: tantivy, with the words already folded as ours."""

import shutil
from pathlib import Path
from typing import Any, Final

from aso_desktop.core.text import fold
from aso_desktop.services.search.words import asked, distinct, number_words
from bench import stores
from bench.letters import PRINTED, Correspondent, Letter

HITS: Final = 50
_HEAP: Final = 200_000_000


class Tantivy:
    """An open index; the reader's thread may interrupt it to no effect."""

    def __init__(self, folder: Path) -> None:
        """Open the index."""
        import tantivy

        self.schema = _schema()
        self.searcher = tantivy.Index(self.schema, str(folder)).searcher()

    def interrupt(self) -> None:
        """Let the running query end: this engine cannot be stopped."""

    def close(self) -> None:
        """Let the index go."""


def index(count: int) -> Path:
    """Return where the index is kept; it is made on first use."""
    folder = stores.kept_folder() / f"tantivy-{count}"
    if not folder.exists():
        _fill(folder, count)
    return folder


def find(peer: Tantivy, text: str) -> list[Any]:
    """Return the newest 50 letters whose words begin as typed, with what a line shows."""
    import tantivy

    wanted = asked(text)
    if wanted is None:
        return []
    parts = [
        (
            tantivy.Occur.Must,
            tantivy.Query.regex_query(peer.schema, "words", f"{word}.*"),
        )
        for word in wanted.words
    ]
    query = tantivy.Query.boolean_query(parts)
    hits = peer.searcher.search(query, limit=HITS, count=False, order_by_field="place").hits
    return [peer.searcher.doc(address) for _, address in hits]


def _schema() -> Any:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("place", stored=True, fast=True)
    builder.add_text_field("words", tokenizer_name="whitespace", index_option="basic")
    for name in ("number", "subject", "correspondents", "state", "day", "due"):
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def _fill(folder: Path, count: int) -> None:
    import tantivy

    work = folder.with_suffix(".part")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    index = tantivy.Index(_schema(), str(work))
    writer = index.writer(heap_size=_HEAP, num_threads=1)
    for letter, who in stores.letters_of(count):
        writer.add_document(_document(letter, who))
    writer.commit()
    writer.wait_merging_threads()
    work.rename(folder)


def _document(letter: Letter, who: Correspondent) -> Any:
    import tantivy

    number = PRINTED.format(register=letter.register, year=letter.made_at.year, value=letter.value)
    words = [*number_words(number), *number_words(letter.sender_reference), *distinct([letter.subject, who.printed])]
    document = tantivy.Document()
    document.add_unsigned("place", letter.place)
    document.add_text("words", " ".join(dict.fromkeys(words)))
    document.add_text("number", number)
    document.add_text("subject", letter.subject)
    document.add_text("correspondents", fold(who.printed))
    document.add_text("state", letter.state)
    document.add_text("day", letter.made_at.date().isoformat())
    document.add_text("due", letter.due_on.isoformat())
    return document
