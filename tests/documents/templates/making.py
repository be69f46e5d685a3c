"""Documents written as word processors write them: from the XML of their parts, with nothing added."""

import io
import re
import zipfile
from collections.abc import Mapping

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" '
    'w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
)

NAMES = {
    "header1.xml": ("header", "header"),
    "footer1.xml": ("footer", "footer"),
    "footnotes.xml": ("footnotes", "footnotes"),
    "numbering.xml": ("numbering", "numbering"),
    "styles.xml": ("styles", "styles"),
    "comments.xml": ("comments", "comments"),
}


def p(*runs: str, properties: str = "") -> str:
    """Return a paragraph of runs; a plain text is a run of its own."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    form = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{form}<w:t xml:space="preserve">{escaped}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; a cell is the XML of its paragraphs, or a text."""
    lines = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    grid = "".join('<w:gridCol w:w="4000"/>' for _ in rows[0])
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>'


def cell(content: str) -> str:
    inner = content if content.startswith("<") else p(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{inner}</w:tc>'


def control(tag: str, content: str, properties: str = "") -> str:
    """Return a content control around paragraphs, rows or runs."""
    inside = f'<w:alias w:val="x"/><w:tag w:val="{tag}"/><w:id w:val="7"/>{properties}'
    return f"<w:sdt><w:sdtPr>{inside}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def docx(
    body: str, parts: Mapping[str, str] = {}, *, main_type: str = "document.main+xml", more: Mapping[str, bytes] = {}
) -> bytes:
    """Return a document; `parts` holds the inner XML of further parts, `more` members as they are."""
    types = [f'<Override PartName="/word/document.xml" ContentType="{TYPE}{main_type}"/>']
    relations: list[str] = []
    members: dict[str, bytes] = {}
    for number, (name, inner) in enumerate(parts.items(), 1):
        kind, element = NAMES[name]
        root = {"header": "hdr", "footer": "ftr"}.get(element, element)
        types.append(f'<Override PartName="/word/{name}" ContentType="{TYPE}{kind}+xml"/>')
        relations.append(f'<Relationship Id="rId{number}" Type="{RELATION}/{kind}" Target="{name}"/>')
        members[f"word/{name}"] = f"<w:{root} {SPACES}>{inner}</w:{root}>".encode()
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="rId{number}"/>'
        for number, (name, kind) in enumerate(((n, NAMES[n][0]) for n in parts), 1)
        if kind in ("header", "footer")
    )
    section = SECTION.replace("<w:sectPr>", f"<w:sectPr>{references}")
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    content = f"{declaration}\n<w:document {SPACES}><w:body>{body}{section}</w:body></w:document>"
    members["word/document.xml"] = content.encode()
    package = "http://schemas.openxmlformats.org/package/2006"
    members["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{package}/relationships">{"".join(relations)}</Relationships>'.encode()
    )
    members["_rels/.rels"] = (
        f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{RELATION}/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    ).encode()
    members["[Content_Types].xml"] = (
        f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{"".join(types)}</Types>'
    ).encode()
    return zipped({**members, **more})


def zipped(members: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members, key=lambda name: name != "[Content_Types].xml"):
            archive.writestr(name, members[name])
    return out.getvalue()


def part(document: bytes, name: str = "word/document.xml") -> str:
    """Return a part of a document as text."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return archive.read(name).decode()


def lines(document: bytes, name: str = "word/document.xml") -> list[str]:
    """Return the paragraphs of a part as one reads them: a break as a line break, a tab as a tab."""
    root = etree.fromstring(part(document, name).encode())
    return [said(paragraph) for paragraph in root.iter(f"{{{W}}}p")]


def said(paragraph: etree._Element) -> str:
    signs = {"t": lambda n: n.text or "", "br": lambda _: "\n", "tab": lambda _: "\t"}
    names = ((n, re.sub(r"\{.*\}", "", str(n.tag))) for n in paragraph.iter(f"{{{W}}}t", f"{{{W}}}br", f"{{{W}}}tab"))
    return "".join(signs[name](node) for node, name in names if node.iterancestors(f"{{{W}}}p").__next__() is paragraph)


def rows(document: bytes, number: int = 0) -> list[list[str]]:
    """Return a table of a document as texts."""
    root = etree.fromstring(part(document).encode())
    found = list(root.iter(f"{{{W}}}tbl"))[number]
    return [
        ["|".join(said(one) for one in c.iter(f"{{{W}}}p")) for c in row.findall(f"{{{W}}}tc")]
        for row in found.findall(f"{{{W}}}tr")
    ]
