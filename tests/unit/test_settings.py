"""The two tables of settings, walked: every row is complete, typed, reads what it writes and refuses the rest."""

import json
from dataclasses import fields
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.calendar import Calendar, Closure, Zone
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.core.settings import (
    FORBIDDEN,
    POLICIES,
    POLICY_KEYS,
    PREFERENCE_NAMES,
    PREFERENCES,
    SOURCE_NAMES,
    Policies,
    Preferences,
    RegisterCode,
    Rule,
    Setting,
    Source,
    choose,
    in_force,
    read_chosen,
    rule_of,
    write_chosen,
)
from aso_desktop.core.settings.policies import MARKS
from aso_desktop.models import correspondence

KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="  # 32 bytes

GOOD: dict[str, list[Any]] = {
    "HubUrl": ["/srv/hub", "\\\\serveur\\section", "postgresql://hub.example.org/section", "s3://bucket/section"],
    "EscrowPublicKey": [KEY],
    "HubRootFingerprint": ["ab" * 32, ":".join(["AB"] * 32)],
    "RegisterCodes": [
        [{"code": "A", "label": "Arrivée", "direction": "incoming", "pattern": "A-{year}-{number:5}"}],
        "A|Arrivée|incoming|A-{year}-{number:5};D|Départ|outgoing|D-{year}-{number:5}",
        [],
    ],
    "TemplateFolder": ["C:\\Modèles", "/usr/share/modeles"],
    "LetterheadFile": ["C:\\Modèles\\en-tête.docx"],
    "Language": ["fr", "en", "system"],
    "AutoLockMinutes": [1, 60],
    "MinPassphraseWords": [5, 8],
    "KeyringBackends": [["windows"], "secretservice;kwallet", [], ""],
    "ProtectionMarks": [["internal", "dr"], "internal"],
    "AllowExport": [True, False, 0, 1],
    "Spelling": [True, 0],
    "AssistanceUrl": ["https://assistance.example.org/v1", "forbidden"],
    "TimestampUrl": ["https://horodatage.example.org"],
    "DataFolder": ["%LOCALAPPDATA%\\ASO", "$HOME/aso", "~/aso", "D:\\ASO"],
    "BackupFolder": ["\\\\serveur\\sauvegardes", "/mnt/sauvegardes"],
    "BackupKeep": [1, 99],
    "Pkcs11Library": ["C:\\Windows\\System32\\carte.dll"],
    "LogLevel": ["error", "warning", "info", "debug"],
    "Proxy": ["proxy.example.org:3128"],
}

BAD: dict[str, list[Any]] = {
    "HubUrl": ["hub", "http://x.org", "postgresql://u:secret@x.org/a", "s3://b?secret=1", "postgresql://[x/a", 4, ""],
    "EscrowPublicKey": ["AAAA", "%%%", "é" * 44, 7, ""],
    "HubRootFingerprint": ["ab" * 31, "zz" * 32, 1],
    "RegisterCodes": [
        "A|Arrivée|incoming",
        "A|Arrivée|sideways|x",
        [{"code": "A"}],
        [3],
        "A|a|incoming|x;A|b|outgoing|y",
        [{"code": "A", "label": " ", "direction": "incoming", "pattern": "x"}],
        {"code": "A"},
    ],
    "TemplateFolder": ["modeles", "%APPDATA%\\m", "a\nb", 5],
    "LetterheadFile": ["lettre.docx"],
    "Language": ["de", "FR", 1, ""],
    "AutoLockMinutes": [0, 61, "10", 10.0, True],
    "MinPassphraseWords": [4, 100, "5"],
    "KeyringBackends": ["plaintext", ["windows", "null"], 3, [["windows"]]],
    "ProtectionMarks": [["secret"], 1],
    "AllowExport": ["true", 2, [], 1.0],
    "Spelling": ["no"],
    "AssistanceUrl": ["http://x.org", "https://u:p@x.org", "https://", "FORBIDDEN"],
    "TimestampUrl": ["forbidden", "ftp://x.org"],
    "DataFolder": ["aso", 3],
    "BackupFolder": ["sauvegardes"],
    "BackupKeep": [0, 100, "24"],
    "Pkcs11Library": ["carte.dll"],
    "LogLevel": ["verbose", 1],
    "Proxy": ["x" * 256, "a\x00b", 8],
}

GOOD_PREFERENCES: dict[str, list[Any]] = {
    "language": ["fr", "en", "system"],
    "theme": ["system", "light", "dark", "high_contrast"],
    "density": ["compact", "normal", "comfortable"],
    "text_size": [80, 150, 200],
    "log_level": ["debug"],
    "single_letter_keys": [False],
    "start_view": ["", "late"],
    "unit": ["CAB"],
    "zone": [zone.value for zone in Zone],
    "whit_monday_off": [False],
    "good_friday_off": [False],
    "closures": [[], [{"first": "2026-05-15"}, {"first": "2026-12-24", "last": "2026-12-31", "label": "Fin d’année"}]],
    "auto_lock_minutes": [1, 60],
    "backup_folder": [None, "/mnt/sauvegardes"],
    "backup_keep": [1, 99],
}

BAD_PREFERENCES: dict[str, list[Any]] = {
    "language": ["it"],
    "theme": ["pink"],
    "density": [1],
    "text_size": [79, 201, "100"],
    "log_level": ["all"],
    "single_letter_keys": ["yes", 2],
    "start_view": ["x" * 61, 1],
    "unit": ["a\tb"],
    "zone": ["corse", 1],
    "whit_monday_off": [None],
    "good_friday_off": ["x"],
    "closures": ["2026-05-15", [{"first": "15/05/2026"}], [{}], [{"first": "2026-05-15", "last": "2026-05-14"}], [1]],
    "auto_lock_minutes": [0, 61],
    "backup_folder": ["ici"],
    "backup_keep": [0],
}


def cases(values: dict[str, list[Any]]) -> list[tuple[str, Any]]:
    return [(name, value) for name, several in values.items() for value in several]


@pytest.mark.parametrize(("owner", "table"), [(Policies, POLICIES), (Preferences, PREFERENCES)])
def test_every_field_is_a_row_with_a_title_and_a_meaning(owner: type, table: tuple[Setting, ...]) -> None:
    assert [setting.name for setting in table] == [field.name for field in fields(owner)]
    for setting in table:
        assert in_english(setting.title)
        assert in_english(setting.meaning).endswith(".")
        assert setting.kind.describe()


@pytest.mark.parametrize("setting", [*POLICIES, *PREFERENCES], ids=lambda s: s.key or s.name)
def test_a_shipped_value_is_acceptable_and_survives_json(setting: Setting) -> None:
    kept = json.loads(json.dumps(setting.write(setting.default)))
    assert setting.read(kept) == setting.default


def test_the_tables_of_cases_cover_every_key() -> None:
    assert set(GOOD) == set(BAD) == set(POLICY_KEYS)
    assert set(GOOD_PREFERENCES) == set(BAD_PREFERENCES) == set(PREFERENCE_NAMES)


@pytest.mark.parametrize(("key", "raw"), cases(GOOD))
def test_a_policy_reads_and_writes_back(key: str, raw: Any) -> None:
    setting = POLICY_KEYS[key]
    value = setting.read(raw)
    assert setting.read(json.loads(json.dumps(setting.write(value)))) == value


@pytest.mark.parametrize(("key", "raw"), cases(BAD))
def test_a_policy_refuses_in_words_beside_its_field(key: str, raw: Any) -> None:
    with pytest.raises(UserError) as refused:
        POLICY_KEYS[key].read(raw)
    assert refused.value.field == POLICY_KEYS[key].name
    assert in_english(refused.value.text).endswith((".", "15."))


@pytest.mark.parametrize(("name", "raw"), cases(GOOD_PREFERENCES))
def test_a_preference_is_chosen_kept_and_read_again(name: str, raw: Any) -> None:
    chosen = choose({}, name, raw)
    again, refused = read_chosen(json.loads(json.dumps(write_chosen(chosen))))
    assert (again, refused) == (chosen, [])
    assert getattr(in_force(again), name) == chosen[name]


@pytest.mark.parametrize(("name", "raw"), cases(BAD_PREFERENCES))
def test_a_preference_refuses_in_words_beside_its_field(name: str, raw: Any) -> None:
    with pytest.raises(UserError) as refused:
        choose({}, name, raw)
    assert refused.value.field in (name, "closures")
    chosen, errors = read_chosen({name: raw})
    assert chosen == {}
    assert [error.field for error in errors] == [refused.value.field]


def test_values_have_their_types() -> None:
    assert POLICY_KEYS["RegisterCodes"].read("A|Arrivée|incoming|A-{number}") == (
        RegisterCode("A", "Arrivée", "incoming", "A-{number}"),
    )
    assert len(POLICY_KEYS["EscrowPublicKey"].read(KEY)) == 32
    assert POLICY_KEYS["KeyringBackends"].read("kwallet;windows") == ("windows", "kwallet")
    assert PREFERENCE_NAMES["closures"].read([{"first": "2026-05-15"}]) == (
        Closure(date(2026, 5, 15), date(2026, 5, 15)),
    )


def test_the_marks_of_the_policy_are_those_of_letters() -> None:
    assert ("none", *MARKS) == correspondence.MARKS
    assert not {"dr", "dr_france"} & set(Policies().protection_marks.value)


def test_every_source_has_a_name() -> None:
    assert set(SOURCE_NAMES) == set(Source)


def test_iterating_over_policies_gives_each_key_with_its_rule() -> None:
    rules = Policies(auto_lock_minutes=Rule(5, Source.MACHINE, locked=True))
    assert [setting.key for setting, _ in rules] == list(GOOD)
    assert {s.key: rule.value for s, rule in rules}["AutoLockMinutes"] == 5


@pytest.mark.parametrize(
    ("key", "old", "looser"),
    [
        ("AutoLockMinutes", 10, [11]),
        ("MinPassphraseWords", 7, [6, 5]),
        ("KeyringBackends", ("windows",), [("windows", "kwallet"), ("kwallet",)]),
        ("ProtectionMarks", ("internal",), [("internal", "dr")]),
        ("EscrowPublicKey", b"a" * 32, [b"b" * 32, None]),
        ("HubRootFingerprint", "ab" * 32, ["cd" * 32, None]),
        ("AssistanceUrl", FORBIDDEN, [None, "https://a.org"]),
        ("AssistanceUrl", None, ["https://a.org"]),
        ("AssistanceUrl", "https://a.org", ["https://b.org"]),
    ],
)
def test_security_keys_know_what_protects_less(key: str, old: Any, looser: list[Any]) -> None:
    loosens = POLICY_KEYS[key].loosens
    assert loosens is not None
    assert POLICY_KEYS[key].security
    assert not loosens(old, old)
    for new in looser:
        assert loosens(new, old), new


@pytest.mark.parametrize(
    ("key", "old", "stricter"),
    [
        ("AutoLockMinutes", 10, 1),
        ("MinPassphraseWords", 5, 6),
        ("KeyringBackends", ("windows",), ()),
        ("ProtectionMarks", ("internal", "dr"), ("internal",)),
        ("EscrowPublicKey", None, b"b" * 32),
        ("AssistanceUrl", "https://a.org", None),
        ("AssistanceUrl", None, FORBIDDEN),
    ],
)
def test_security_keys_may_be_tightened(key: str, old: Any, stricter: Any) -> None:
    loosens = POLICY_KEYS[key].loosens
    assert loosens is not None
    assert not loosens(stricter, old)


def test_a_rule_is_a_default_until_it_is_locked() -> None:
    suggested = Policies(language=Rule("en", Source.MACHINE))
    assert in_force({}, suggested).language == "en"
    assert in_force({"language": "fr"}, suggested).language == "fr"
    locked = Policies(language=Rule("en", Source.MACHINE, locked=True))
    assert in_force({"language": "fr"}, locked).language == "en"
    with pytest.raises(UserError, match="Your IT has set this") as refused:
        choose({}, "language", "fr", locked)
    assert refused.value.field == "language"
    assert choose({"theme": "dark"}, "language", "fr", suggested) == {"theme": "dark", "language": "fr"}


def test_preferences_ruled_by_a_policy_agree_with_it() -> None:
    for setting in PREFERENCES:
        rule = rule_of(setting, Policies())
        assert (rule is not None) == bool(setting.key)
        if rule:
            assert setting.default == rule.value
            assert setting.kind == POLICY_KEYS[setting.key].kind


def test_only_what_the_unlock_screen_needs_is_early() -> None:
    early = {setting.name for setting in PREFERENCES if setting.early}
    assert early == {"language", "theme", "density", "text_size", "log_level"}
    chosen = {"theme": "dark", "zone": "mayotte"}
    assert write_chosen(chosen, early=True) == {"theme": "dark"}
    assert write_chosen(chosen, early=False) == {"zone": "mayotte"}


def test_unknown_names_are_left_out() -> None:
    assert read_chosen({"theme": "dark", "colour": "pink"}) == ({"theme": "dark"}, [])


def test_preferences_give_the_calendar_of_the_service() -> None:
    bridge = {"first": "2026-05-15", "label": "Pont"}
    chosen, _ = read_chosen({"zone": "alsace_moselle", "whit_monday_off": False, "closures": [bridge]})
    assert in_force(chosen).calendar == Calendar(
        Zone.ALSACE_MOSELLE,
        whit_monday_off=False,
        closures=(Closure(date(2026, 5, 15), date(2026, 5, 15), "Pont"),),
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from([*POLICIES, *PREFERENCES]), JSON)
def test_any_json_is_read_or_refused_never_a_crash(setting: Setting, raw: Any) -> None:
    try:
        value = setting.read(raw)
    except UserError:
        return
    assert setting.read(setting.write(value)) == value
