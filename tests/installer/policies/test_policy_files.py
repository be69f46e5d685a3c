"""What IT receives about policies: in step with the program, valid, and read back by the program as it was meant."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree

from aso_desktop.app.policies import look_up
from aso_desktop.app.policy_places import Machine
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import in_english
from aso_desktop.core.settings import POLICIES, POLICY_KEYS, RESERVED, Source
from installer.policies import words
from installer.policies.admx import KEY, NAMESPACE, longest
from installer.policies.generate import FOLDER, files
from tests.app.test_policies import PaperRegistry
from tests.unit.setting_cases import BAD, GOOD, cases

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
IN = {"p": NAMESPACE}
HERE = Path(__file__).parent
PACKAGE = FOLDER.parents[1] / "aso_desktop"


@pytest.fixture(scope="module")
def definitions() -> Any:
    return etree.parse(FOLDER / "aso-desktop.admx").getroot()


def test_the_files_are_what_the_table_makes() -> None:
    for path, content in files():
        assert path.read_bytes() == content, "run: python -m installer.policies.generate"


def test_the_templates_keep_the_rules_of_group_policy(definitions: Any) -> None:
    rules = etree.XMLSchema(etree.parse(HERE / "templates.xsd"))
    names = {policy.get("name") for policy in definitions.iterfind(".//p:policy", IN)}
    assert names == set(POLICY_KEYS)
    categories = {category.get("name") for category in definitions.iterfind(".//p:category", IN)}
    assert {place.get("ref") for place in definitions.iterfind(".//p:parentCategory", IN)} <= categories
    elements = {one.get("id") for one in definitions.xpath("//p:elements/*", namespaces=IN)}
    asked = set(re.findall(r"\$\(string\.(\w+)\)", etree.tostring(definitions, encoding="unicode")))
    rules.assertValid(definitions)
    for language in words.LANGUAGES:
        said: Any = etree.parse(FOLDER / language / "aso-desktop.adml").getroot()
        rules.assertValid(said)
        assert {string.get("id") for string in said.iterfind(".//p:string", IN)} == asked
        assert {box.get("refId") for box in said.xpath("//p:presentation/*", namespaces=IN)} == elements
        assert {shown.get("id") for shown in said.iterfind(".//p:presentation", IN)} == names
        for reserved in RESERVED:
            (text,) = (s.text for s in said.iterfind(".//p:string", IN) if s.get("id") == f"{reserved}_Help")
            assert words.RESERVED.spoken(language) in text


def as_edited(policy: Any, raw: Any) -> Iterator[Any]:
    """Give what the editor of group policy writes for a value, if its fields can hold it."""
    (field, _) = policy.find("p:elements", IN)
    kind = etree.QName(field).localname
    if kind == "decimal":
        if isinstance(raw, int) and int(field.get("minValue")) <= raw <= int(field.get("maxValue")):
            yield raw
    elif kind == "enum":
        for value in field.iterfind("p:item/p:value/*", IN):
            written = int(value.get("value")) if value.get("value") else value.text
            if written == raw:
                yield written
    elif isinstance(raw, str) and 0 < len(raw) <= int(field.get("maxLength")):
        yield raw
    elif isinstance(raw, list) and raw:
        yield ";".join("|".join(part.values()) if isinstance(part, dict) else part for part in raw)


def test_what_the_editor_writes_is_what_the_program_reads(definitions: Any, tmp_path: Path) -> None:
    policies = {policy.get("name"): policy for policy in definitions.iterfind(".//p:policy", IN)}
    tried: set[str] = set()
    for key, raw in cases(GOOD):
        for written in as_edited(policies[key], raw):
            registry = PaperRegistry()
            assert policies[key].get("key") == f"{KEY}\\{key}"
            registry.lay("HKLM", key, written, locked=1)
            found = look_up(Machine(tmp_path / f"{len(tried)}.json", registry), FixedClock(NOON))
            rule = getattr(found.policies, POLICY_KEYS[key].name)
            assert (rule.value, rule.source, rule.locked) == (POLICY_KEYS[key].read(raw), Source.MACHINE, True)
            assert found.notices == ()
            tried.add(key)
    assert tried == set(POLICY_KEYS)
    bounded = [key for key in policies if policies[key].find("p:elements/p:text", IN) is None]
    assert set(bounded) == {
        "Language",
        "AutoLockMinutes",
        "MinPassphraseWords",
        "AllowExport",
        "Spelling",
        "BackupKeep",
        "LogLevel",
    }
    for key, raw in cases(BAD):
        assert key not in bounded or isinstance(raw, bool | float) or not list(as_edited(policies[key], raw)), (
            f"{key}: {raw!r}"
        )
    assert all(longest(setting) <= 16_383 for setting in POLICIES)  # what a text of the registry may hold


def test_a_rule_that_was_withdrawn_leaves_nothing_behind(tmp_path: Path) -> None:
    registry = PaperRegistry()
    registry.lay("HKLM", "BackupKeep", 7)
    del registry.keys["HKLM", KEY]["BackupKeep"]["Value"]
    found = look_up(Machine(tmp_path / "copy.json", registry), FixedClock(NOON))
    assert (found.policies.backup_keep.source, found.notices) == (Source.DEFAULT, ())


def test_the_schema_takes_what_the_program_takes_and_refuses_what_it_refuses() -> None:
    schema = json.loads((FOLDER / "policies.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    check = jsonschema.Draft202012Validator(schema)

    def is_valid(key: str, value: Any) -> bool:
        return bool(check.is_valid({"schema": 1, "policies": {key: {"value": value, "locked": True}}}))

    assert not check.is_valid({"schema": 2, "policies": {}})
    assert not is_valid("Colour", "pink")
    for key, raw in cases(GOOD):
        in_file = POLICY_KEYS[key].write(POLICY_KEYS[key].read(raw))
        assert is_valid(key, in_file), f"{key}: {raw!r}"
    refused = [(key, raw) for key, raw in cases(BAD) if not is_valid(key, raw)]
    assert len(refused) >= len(cases(BAD)) * 2 // 3  # what needs more than a schema is refused at the start


def test_the_example_is_taken_whole_and_holds_no_key(tmp_path: Path) -> None:
    example = tmp_path / "policies.json"
    example.write_bytes((FOLDER / "policies.example.json").read_bytes())
    found = look_up(Machine(tmp_path / "copy.json", program=example, owner=None), FixedClock(NOON))
    assert [in_english(notice) for notice in found.notices] == []
    laid = {setting.key for setting, rule in found.policies if rule.source is Source.PROGRAM}
    assert laid == set(words.EXAMPLE)
    assert not laid & {"EscrowPublicKey", "HubRootFingerprint"}


def test_every_rule_is_read_by_something_or_says_that_it_is_not() -> None:
    settings = PACKAGE / "core" / "settings"
    sources = [path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py")) if settings not in path.parents]
    text, preferences = "\n".join(sources), (settings / "preferences.py").read_text("utf-8")
    unread = {
        setting.key
        for setting in POLICIES
        if not re.search(rf"policies\(?\)?\.{setting.name}\b", text) and f'"{setting.key}"' not in preferences
    }
    assert unread == RESERVED
