"""HTML into the text one reads: blocks on lines of their own, no script, no style, nothing fetched."""

import re
from html.parser import HTMLParser
from typing import Final

from typing_extensions import override

from aso_desktop.core.text import clean_text

_SILENT: Final = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object"})
_BLOCKS: Final = frozenset({
    "address", "article", "blockquote", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul", "br",
})  # fmt: skip
_BLANKS: Final = re.compile(r"[ \t\r\n\f]+")
_SPACES_AT_ENDS: Final = re.compile(r" *\n *")
_EMPTY_LINES: Final = re.compile(r"\n{3,}")
_LONGEST: Final = 5_000_000
"""The standard parser is slow on broken tags; a body beyond this is read in part."""


def text_of_html(html: str) -> str:
    """Return the readable text of a page."""
    reader = _Reader()
    reader.feed(html[:_LONGEST])
    reader.close()
    text = _SPACES_AT_ENDS.sub("\n", "".join(reader.pieces))
    return clean_text(_EMPTY_LINES.sub("\n\n", text))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._silent.clear()  # a head that was never closed must not swallow the body
        elif tag in _SILENT:
            self._silent.append(tag)
        elif tag in _BLOCKS:
            self.pieces.append("\n")
        elif tag in ("td", "th"):
            self.pieces.append("\t")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            while self._silent.pop() != tag:
                pass
        elif tag in _BLOCKS:
            self.pieces.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(_BLANKS.sub(" ", data))
