"""The templates that are shipped: made anew they are the same, nothing is wrong with them, LibreOffice prints each."""

import io

import pytest
from docx import Document

from aso_desktop.core.resources import resource_folder
from aso_desktop.documents.pages import PdfPages
from aso_desktop.documents.pdf.engines import find_engines
from aso_desktop.documents.pdf.outside import convert
from aso_desktop.documents.shipped.library import SHIPPED, make
from aso_desktop.documents.shipped.titles import LANGUAGES, TITLES, file_name, title_of
from aso_desktop.documents.templates.fields import read_specs
from aso_desktop.documents.templates.template import compile_template
from aso_desktop.services.templates.dictionary import dictionary

ALL = [(kind, language) for kind in SHIPPED for language in LANGUAGES]


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_shipped_template_is_what_its_program_makes_and_has_no_fault(kind: str, language: str) -> None:
    kept = (resource_folder("templates") / file_name(kind, language)).read_bytes()
    again = Document(io.BytesIO(make(kind, language))).element.body.xml
    assert Document(io.BytesIO(kept)).element.body.xml == again
    known = read_specs(dictionary(kind))
    assert [f.code for f in compile_template(kept, known).check() if f.severity != "notice"] == []


def test_libreoffice_prints_every_shipped_template() -> None:
    assert set(TITLES) == set(SHIPPED)
    files = [(resource_folder("templates") / file_name(kind, language)).read_bytes() for kind, language in ALL]
    made = convert(find_engines()[0], files)
    assert len(made) == len(ALL)
    for (kind, language), data in zip(ALL, made, strict=True):
        pages = PdfPages(data)
        if kind != "letter":
            assert pages.find(title_of(kind, language)) or pages.find(title_of(kind, language).split()[0])
        assert pages.count == 1
        pages.close()
