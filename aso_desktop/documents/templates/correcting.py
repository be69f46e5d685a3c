"""Corrections that the checker proposes, made in a copy of a template; the author's file is never touched."""

from collections.abc import Sequence

from aso_desktop.documents.templates.findings import Finding
from aso_desktop.documents.templates.ooxml import Element, P, own_texts, preserve
from aso_desktop.documents.templates.package import archive, read_package


def corrected(data: bytes, findings: Sequence[Finding]) -> tuple[bytes, int]:
    """Return a copy where each faulty tag is what it was meant to be, and how many were put right.

    A correction is made in the paragraph where the fault stands, everywhere the same tag stands in it.
    """
    package = read_package(data)
    made = 0
    for finding in findings:
        if not finding.correction or not finding.tag or finding.place.member not in package.members:
            continue
        root = package.root(finding.place.member)
        paragraphs = list(root.iter(P))
        if 0 <= finding.place.rank < len(paragraphs) and _replace(paragraphs[finding.place.rank], finding):
            package.write(finding.place.member, root)
            made += 1
    return archive(package.members), made


def _replace(paragraph: Element, finding: Finding) -> bool:
    """Replace a tag that may be split over runs: the first run keeps its formatting for the whole of it."""
    texts = list(own_texts(paragraph))
    whole = "".join(node.text or "" for node in texts)
    start = whole.find(finding.tag)
    if start < 0:
        return False
    end, at, is_written = start + len(finding.tag), 0, False
    for node in texts:
        text = node.text or ""
        low, high = max(start - at, 0), min(end - at, len(text))
        at += len(text)
        if low < high or (low == high == 0 and start == end):
            node.text = text[:low] + ("" if is_written else finding.correction) + text[high:]
            is_written = True
            preserve(node)
    return is_written
