"""Both languages are complete, say the glossary's words and keep the rules of French typography."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as Xml

import pytest

from tests.architecture.sources import ROOT

FOLDER = ROOT / "resources" / "i18n"
GLOSSARY = ROOT / "docs" / "glossary.md"
PLURAL = re.compile(r"%L?n")
BRACES = re.compile(r"\{[^}]*\}|%L?n|<[^>]+>")
FRENCH_RULES = {
    "a straight apostrophe": re.compile(r"\w'\w"),
    "no no-break space before ; : ! ? »": re.compile(r"[^\s\u00a0\u202f;:!?/(][;:!?»](\s|$)|[^\S\u00a0\u202f][;:!?»]"),
    "no no-break space after «": re.compile(r"«[^\u00a0\u202f]"),
    "three full stops": re.compile(r"\.\.\."),
    "a blank at an end": re.compile(r"^ | $"),
}


class Message(NamedTuple):
    """One entry of a catalogue; a plural has several forms."""

    catalogue: str
    source: str
    forms: list[str]
    unfinished: bool


def messages(language: str) -> Iterator[Message]:
    for path in sorted(FOLDER.glob(f"*_{language}.ts")):
        for node in Xml.parse(path).getroot().iter("message"):  # noqa: S314 - our own files
            translation = node.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            source, state = node.findtext("source", ""), translation.get("type", "")
            if state not in ("vanished", "obsolete"):
                yield Message(path.name, source, forms, unfinished=state == "unfinished" or not all(forms))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_left_to_translate(language: str) -> None:
    assert not [(m.catalogue, m.source) for m in messages(language) if m.unfinished]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_rooms_that_share_a_context_say_the_same(language: str) -> None:
    """Catalogues are merged into one: of two translations of one sentence in one context, only one would be shown."""
    said: dict[tuple[str, str], set[str]] = {}
    for path in sorted(FOLDER.glob(f"*_{language}.ts")):
        for context in Xml.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
            for node in context.iter("message"):
                translation = node.find("translation")
                if translation is not None and translation.get("type", "") == "":
                    key = context.findtext("name", ""), node.findtext("source", "")
                    said.setdefault(key, set()).add("".join(translation.itertext()).strip())
    assert not {key: words for key, words in said.items() if len(words) > 1}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_same_values_are_filled_in(language: str) -> None:
    """A plural form may leave its number out: "one letter"."""
    differing = [
        (m.catalogue, m.source, form)
        for m in messages(language)
        if not m.unfinished
        for form in m.forms
        if set(BRACES.findall(m.source)) - {"%n", "%Ln"} != set(BRACES.findall(form)) - {"%n", "%Ln"}
    ]
    assert not differing


def test_english_has_its_plurals_only() -> None:
    assert not [(m.catalogue, m.source) for m in messages("en") if not PLURAL.search(m.source)]


@pytest.mark.parametrize("rule", FRENCH_RULES)
def test_french_is_typeset_as_french(rule: str) -> None:
    wrong = [
        (m.catalogue, form) for m in messages("fr") for form in m.forms if FRENCH_RULES[rule].search(without_code(form))
    ]
    assert not wrong


def without_code(form: str) -> str:
    """Return a sentence without what is not French in it: braces, tags, times, drive letters, addresses."""
    return re.sub(r"\{[^}]*\}|<[^>]+>|\w+://\S*|\b\d+:\d+|&\w+;", "x", form)


def test_the_window_says_the_words_of_the_glossary() -> None:
    said = plain(" ".join(form for m in messages("fr") for form in m.forms))
    assert not [word for word in glossary() if plain(word) not in said]


def glossary() -> list[str]:
    rows = re.findall(r"(?m)^\| (?!French|---)([^|]+) \|", GLOSSARY.read_text("utf-8"))
    assert rows
    return [word.strip() for row in rows for word in row.split(";")]


def plain(words: str) -> str:
    """Return words without case, accelerators and kinds of blanks."""
    return " ".join(words.casefold().replace("&", "").replace("'", "’").split())
