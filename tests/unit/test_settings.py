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
    words_of,
    write_chosen,
)
from aso_desktop.core.settings.policies import MARKS
from aso_desktop.models import correspondence
from tests.unit.setting_cases import BAD, BAD_PREFERENCES, GOOD, GOOD_PREFERENCES, KEY, cases


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


def test_every_word_of_a_choice_has_a_name() -> None:
    choices = {setting.name: words_of(setting) for setting in (*POLICIES, *PREFERENCES)}
    assert [(word, in_english(name)) for word, name in choices["density"]] == [
        ("compact", "Compact"),
        ("normal", "Normal"),
        ("comfortable", "Comfortable"),
    ]
    assert len(choices["zone"]) == len(Zone)
    assert choices["backup_keep"] == ()


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
