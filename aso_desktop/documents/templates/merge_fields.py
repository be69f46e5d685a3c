"""Merge fields of Word become text tags: simple ones, and those spread over begin, instruction, result and end."""

import re
from collections.abc import Callable
from typing import Final

from aso_desktop.documents.templates.ooxml import PPR, RPR, RUN, TEXT, Element, attribute, preserve, replace, w

FLD_CHAR: Final = w("fldChar")
FLD_SIMPLE: Final = w("fldSimple")
INSTRUCTION: Final = w("instrText")
_MERGE: Final = r"(?is)\s*MERGEFIELD\s+(?:\"([^\"]*)\"|“([^”]*)”|(\S+))\s*(.*)"
_BLANKS: Final = r"[\s\u00a0\u202f-]+"
_HARMLESS: Final = r"(?i)(\\\*\s*(MERGEFORMAT|CHARFORMAT)\s*)*"
_SILENT: Final = frozenset(
    {
        "PAGE",
        "NUMPAGES",
        "SECTIONPAGES",
        "SECTION",
        "TOC",
        "PAGEREF",
        "REF",
        "HYPERLINK",
        "STYLEREF",
        "SEQ",
        "DATE",
        "TIME",
        "FILENAME",
    }
)
"""Fields that any letter has; they are not worth a word."""

Note = Callable[[str, Element, str], None]
"""(code, paragraph, name of the field) → None."""
Known = Callable[[str], str]
"""Name of a merge field → the field of the dictionary that it fills, or nothing."""


def plain_name(written: str) -> str:
    """Return the name that a merge field stands for: `Date limite` → `date_limite`."""
    return re.sub(_BLANKS, "_", written.strip())


def read_merge_fields(root: Element, known: Known, note: Note) -> None:
    """Put a tag in the place of each merge field that is known; the others stay, and are noted."""
    for simple in list(root.iter(FLD_SIMPLE)):
        _read_simple(simple, known, note)
    for paragraph in root.iter(w("p")):
        for field in _complex_fields(paragraph):
            _read_complex(field, paragraph, known, note)


def _read_simple(simple: Element, known: Known, note: Note) -> None:
    name = _name(attribute(simple, w("instr")), simple, known, note)
    if not name:
        return
    runs = [child for child in simple if child.tag == RUN]
    kept = runs[0] if runs else simple.makeelement(RUN, {})
    _write_tag(kept, name)
    replace(simple, [kept])


def _name(instruction: str, where: Element, known: Known, note: Note) -> str:
    match = re.match(_MERGE, instruction)
    if match is None:
        word = instruction.split(maxsplit=1)[0].upper() if instruction.split() else ""
        if word and word not in _SILENT:
            note("other_field", where, word)
        return ""
    written = next(group for group in match.groups()[:3] if group is not None)
    name = known(plain_name(written))
    if not name:
        note("other_field", where, f"MERGEFIELD {written}")
    elif not re.fullmatch(_HARMLESS, match[4]):
        note("field_switches", where, written)
    return name


class _Field:
    """A field between its characters: the runs of its instruction and of its result."""

    def __init__(self) -> None:
        self.instruction: list[Element] = []
        self.result: list[Element] = []
        self.signs: list[Element] = []
        self.words = ""
        self.is_nesting = False
        self.is_over = False


def _complex_fields(paragraph: Element) -> list[_Field]:
    """Return the outermost fields that begin and end in a paragraph."""
    found: list[_Field] = []
    depth, present, in_result = 0, None, False
    for run in [r for r in paragraph.iter(RUN) if next(r.iterancestors(w("p")), None) is paragraph]:
        sign = run.find(FLD_CHAR)
        kind = attribute(sign, w("fldCharType")) if sign is not None else ""
        if kind == "begin":
            depth += 1
            if depth == 1:
                present, in_result = _Field(), False
                found.append(present)
            elif present is not None:
                present.is_nesting = True
        if present is None:
            continue
        (present.signs if sign is not None else present.result if in_result else present.instruction).append(run)
        present.words += "".join(i.text or "" for i in run.iter(INSTRUCTION)) if depth == 1 else ""
        if kind == "separate" and depth == 1:
            in_result = True
        if kind == "end":
            depth -= 1
            present.is_over = depth == 0
            present = present if depth else None
    return [field for field in found if field.is_over]


def _read_complex(field: _Field, paragraph: Element, known: Known, note: Note) -> None:
    if field.is_nesting and not field.words.strip().upper().startswith("MERGEFIELD"):
        words = field.words.split()
        note("other_field", paragraph, words[0].upper() if words else "")
        return
    name = _name(field.words, paragraph, known, note)
    if not name:
        return
    kept = field.result[0] if field.result else field.instruction[0]
    for run in (*field.signs, *field.instruction, *field.result):
        if run is not kept:
            run.getparent().remove(run)
    _write_tag(kept, name)


def _write_tag(run: Element, name: str) -> None:
    """Leave nothing in a run but its formatting and a tag."""
    for child in list(run):
        if child.tag not in (RPR, PPR):
            run.remove(child)
    text = run.makeelement(TEXT, {})
    text.text = f"{{{{ {name} }}}}"
    preserve(text)
    run.append(text)
