"""Takes the tags out of the runs of a paragraph and puts marks in their places, each in the first run it started in."""

import copy
from typing import Final

from aso_desktop.documents.templates.expressions import Refusal, Statement, Tree, parse_expression, parse_statement
from aso_desktop.documents.templates.findings import Place
from aso_desktop.documents.templates.marks import Mark, Marks
from aso_desktop.documents.templates.ooxml import RPR, RUN, TEXT, Element, fragment, own_texts, preserve, replace, w
from aso_desktop.documents.templates.scanner import Stray, Tag, scan
from aso_desktop.documents.templates.words import RICH_FILTERS

_SIGNS: Final = ("{{", "{%", "}}", "%}")
_BEFORE_HIGHLIGHT: Final = frozenset(
    w(n)
    for n in (
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
        "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
        "position", "sz", "szCs",
    )
)  # fmt: skip
_OPENING: Final = '<w:r>{properties}<w:t xml:space="preserve">'
CLOSING: Final = "</w:t></w:r>"

Segment = str | Mark


def has_tags(text: str) -> bool:
    """Tell whether a text holds a sign of ours."""
    return any(sign in text for sign in _SIGNS)


def tag_paragraph(paragraph: Element, place: Place, marks: Marks) -> None:
    """Replace the tags of a paragraph by marks; note what cannot be understood."""
    texts = list(own_texts(paragraph))
    joined = "".join(text.text or "" for text in texts)
    if not has_tags(joined):
        return
    tags, strays = scan(joined)
    for stray in strays:
        _note_stray(stray, joined, place, marks)
    made = [(tag, make_mark(tag, joined[tag.start : tag.end], place, marks)) for tag in tags]
    for _, mark in made:
        mark.paragraph = paragraph
    _put_in(texts, made)


def _note_stray(stray: Stray, joined: str, place: Place, marks: Marks) -> None:
    marks.fault(stray.code, place, tag=joined[stray.start : stray.end], correction=stray.correction)


def make_mark(tag: Tag, written: str, place: Place, marks: Marks) -> Mark:
    """Return the mark of a tag; what cannot be understood is noted, and stands for something harmless."""
    if tag.prefix == "tc" and not tag.is_field:
        marks.fault("docxtpl_prefix", place, tag=written, severity="warning")
    if tag.is_field:
        tree = _expression(tag, written, place, marks)
        return marks.add("field", place, tag=written, tree=tree, prefix=tag.prefix)
    statement = _statement(tag, written, place, marks)
    return marks.add(statement.kind, place, tag=written, statement=statement, prefix=tag.prefix)


def kind_of_field(tree: Tree, prefix: str) -> str:
    """Return what a field inserts: text, image, rich or paragraphs."""
    if tree[0] == "filter" and tree[1] in RICH_FILTERS:
        return str(tree[1])
    return "rich" if prefix in ("r", "p") else "text"


def _expression(tag: Tag, written: str, place: Place, marks: Marks) -> Tree:
    try:
        return parse_expression(tag.inner)
    except Refusal as refusal:
        _note(refusal, tag, written, place, marks)
        return ("none",)


def _statement(tag: Tag, written: str, place: Place, marks: Marks) -> Statement:
    try:
        return parse_statement(tag.inner)
    except Refusal as refusal:
        _note(refusal, tag, written, place, marks)
        if refusal.code == "unknown_keyword" and refusal.correction:
            return _meant(refusal.correction)
        return _meant(tag.inner)


def _meant(source: str) -> Statement:
    """Return a statement that keeps the blocks in balance although its words are wrong."""
    try:
        return parse_statement(source)
    except Refusal:
        first = source.split(maxsplit=1)[0].casefold() if source.split() else ""
        if first in ("pour", "for"):
            return Statement("for", "", ("none",))
        return Statement("if", tree=("none",)) if first in ("si", "if") else Statement("void")


def _note(refusal: Refusal, tag: Tag, written: str, place: Place, marks: Marks) -> None:
    correction = ""
    if refusal.correction:
        correction = f"{{{{ {refusal.correction} }}}}" if tag.is_field else f"{{% {refusal.correction} %}}"
    marks.fault(refusal.code, place, tag=written, values=refusal.values, correction=correction)


def _put_in(texts: list[Element], made: list[tuple[Tag, Mark]]) -> None:
    """Write the marks into the runs, and take the characters of the tags out of all of them."""
    start = 0
    work: list[tuple[Element, list[Segment]]] = []
    for text in texts:
        words = text.text or ""
        work.append((text, _segments(words, start, made)))
        start += len(words)
    for text, segments in work:
        if any(isinstance(segment, Mark) for segment in segments):
            _split_run(text, segments)
        elif "".join(map(str, segments)) != (text.text or ""):
            _shorten(text, "".join(map(str, segments)))


def _segments(words: str, start: int, made: list[tuple[Tag, Mark]]) -> list[Segment]:
    """Return what is left of one text: the words outside tags, and the marks of the tags that start in it."""
    segments: list[Segment] = []
    place, end = start, start + len(words)
    for tag, mark in made:
        if tag.end <= place or tag.start >= end:
            continue
        if tag.start >= place:
            segments += (words[place - start : tag.start - start], mark)
        place = min(tag.end, end)
    segments.append(words[place - start :])
    return [segment for segment in segments if segment != ""]


def _shorten(text: Element, words: str) -> None:
    """Leave `words` in a text; an empty run goes."""
    run = text.getparent()
    if words:
        text.text = words
        preserve(text)
        return
    run.remove(text)
    if run.tag == RUN and not [child for child in run if child.tag != RPR]:
        run.getparent().remove(run)


def _split_run(text: Element, segments: list[Segment]) -> None:
    """Cut a run at the marks: each piece keeps the formatting."""
    run = text.getparent()
    properties = run.find(RPR)
    written = run_texts(properties)
    before = [child for child in run.iterchildren() if child.tag != RPR]
    after = before[before.index(text) + 1 :]
    nodes: list[Element] = []
    piece = _piece(run, properties, before[: before.index(text)])
    for segment in segments:
        if isinstance(segment, Mark):
            segment.run = written
            nodes += (piece, segment.node)
            piece = _piece(run, properties, [])
        else:
            words = run.makeelement(TEXT, {})
            words.text = segment
            preserve(words)
            piece.append(words)
    piece.extend(after)
    nodes.append(piece)
    replace(run, [n for n in nodes if n.tag != RUN or [c for c in n if c.tag != RPR]])


def _piece(run: Element, properties: Element | None, children: list[Element]) -> Element:
    piece = run.makeelement(RUN, {})
    if properties is not None:
        piece.append(copy.deepcopy(properties))
    piece.extend(children)
    return piece


def run_texts(properties: Element | None) -> dict[str, str]:
    """Return what stands before a text of this formatting: plain, and highlighted for what is missing."""
    if properties is None:
        plain = ""
        marked = '<w:rPr><w:highlight w:val="yellow"/></w:rPr>'
    else:
        plain = fragment(properties)
        marked = _highlighted(properties)
    return {
        "opening": _OPENING.format(properties=plain),
        "marked": _OPENING.format(properties=marked),
        "closing": CLOSING,
    }


def _highlighted(properties: Element) -> str:
    """Return run properties with a yellow ground, in the order that the schema asks for."""
    copied = copy.deepcopy(properties)
    for old in copied.findall(w("highlight")):
        copied.remove(old)
    at = sum(1 for child in copied if child.tag in _BEFORE_HIGHLIGHT)
    copied.insert(at, copied.makeelement(w("highlight"), {w("val"): "yellow"}))
    return fragment(copied)
