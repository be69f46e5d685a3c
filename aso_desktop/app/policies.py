"""Look up what IT laid down: for each key the first place that has it wins, and bad input never loosens security.

The order is group policy of the machine, of the user, the policy file of the installer, the program's own file, and
for developers the environment. The last good rules of each place are kept in a copy, for the day a share is out of
reach or a file is broken. The copy is a file that the user can write: it may only tighten a security key.
"""

import json
import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from aso_desktop.app.policy_places import GROUP_POLICY, BadPlaceError, Machine, RawRule, read_rules
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.settings import POLICIES, POLICY_KEYS, Policies, Rule, Setting, Source
from aso_desktop.store.files import file_failures, write_whole

_FIRST_START_SECONDS: Final = 5.0

BAD_VALUE: Final = QT_TRANSLATE_NOOP("app", "Policy {key} of “{place}” is not used. {reason}")
BAD_LOCK: Final = QT_TRANSLATE_NOOP("app", "Write true or false for its lock.")
UNKNOWN_KEY: Final = QT_TRANSLATE_NOOP("app", "Policy {key} of “{place}” is unknown to this version and is ignored.")
NOT_LOOSENED: Final = QT_TRANSLATE_NOOP(
    "app", "Policy {key} of “{place}” is not loosened while that place holds errors: correct them first."
)
NOT_FROM_COPY: Final = QT_TRANSLATE_NOOP(
    "app", "Policy {key} of “{place}” waits until that place can be read: a copy may not loosen it."
)
NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "app", "The policies could not be copied to “{name}”: out of reach of their file, the shipped ones would apply."
)

Rules = Mapping[str, RawRule]
Copy = dict[str, dict[str, RawRule]]
"""Source → key → the last good rule and when it was read."""


@dataclass(frozen=True)
class Reading:
    """The rules in force, and what to tell about the places they come from."""

    policies: Policies
    notices: tuple[Text, ...] = ()


@dataclass(frozen=True)
class _Place:
    """One place of the lookup: how to read it, what it is called, what was kept of it."""

    source: Source
    name: str
    read: Callable[[], Rules]
    kept: Rules


def look_up(machine: Machine, clock: Clock) -> Reading:
    """Return the rules in force and keep a copy of them.

    With a share out of reach this may hang for long: call it away from the window, and `first_look_up` before it.
    """
    copy = _read_copy(machine.copy)
    notices: list[Text] = []
    found = {place.source: _good_rules(place, notices) for place in _places(machine, copy)}
    stamp = clock.now().isoformat(timespec="seconds")
    fresh = {source.value: {k: _stamped(r, stamp) for k, r in rules.items()} for source, rules in found.items()}
    if copy or Source.POLICY_FILE in found or any(fresh.values()):
        notices.extend(_write_copy(machine.copy, fresh))
    return Reading(_policies(found), tuple(notices))


def first_look_up(machine: Machine, clock: Clock) -> Reading:
    """Return the rules for the first window: the share is asked only if nothing was kept of it, and not for long."""
    if machine.policy_file() is None:
        return look_up(machine, clock)
    if Source.POLICY_FILE.value in _read_copy(machine.copy):
        return _without_share(machine)
    answers: queue.SimpleQueue[Reading] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(look_up(machine, clock)), name="policies", daemon=True).start()
    try:
        return answers.get(timeout=_FIRST_START_SECONDS)
    except queue.Empty:
        return _without_share(machine)


def _without_share(machine: Machine) -> Reading:
    """Return the rules with the kept copy of the policy file as it stands; nothing is written."""
    notices: list[Text] = []
    found: dict[Source, dict[str, RawRule]] = {}
    for place in _places(machine, _read_copy(machine.copy)):
        if place.source is Source.POLICY_FILE:
            found[place.source] = dict(_from_copy(place, []))
        else:
            found[place.source] = _good_rules(place, notices)
    return Reading(_policies(found), tuple(notices))


def _places(machine: Machine, copy: Copy) -> Iterator[_Place]:
    """Give the places in the order of the lookup."""
    for source, root in ((Source.MACHINE, "HKLM"), (Source.USER, "HKCU")):
        yield _Place(source, f"{root}\\{GROUP_POLICY}", partial(machine.group_policy, root), copy.get(source, {}))
    if path := machine.policy_file():
        yield _Place(Source.POLICY_FILE, str(path), partial(read_rules, path), copy.get(Source.POLICY_FILE, {}))
    yield _Place(Source.PROGRAM, str(machine.program), machine.program_rules, copy.get(Source.PROGRAM, {}))
    if path := machine.environment_file():
        yield _Place(Source.ENVIRONMENT, str(path), partial(read_rules, path), copy.get(Source.ENVIRONMENT, {}))


def _good_rules(place: _Place, notices: list[Text]) -> dict[str, RawRule]:
    """Return the rules of a place that can be used, with kept ones in the stead of bad ones."""
    try:
        raw = place.read()
    except BadPlaceError as error:
        notices.append(error.text)
        return dict(_from_copy(place, notices))
    notices.extend(UNKNOWN_KEY.format(key=key, place=place.name) for key in sorted(raw.keys() - POLICY_KEYS.keys()))
    refusals = {s.key: reason for s in POLICIES if s.key in raw and (reason := _refusal(s, raw[s.key]))}
    if not refusals:
        return {s.key: raw[s.key] for s in POLICIES if s.key in raw}
    notices.extend(BAD_VALUE.format(key=key, place=place.name, reason=reason) for key, reason in refusals.items())
    kept = dict(_from_copy(place, notices))
    good = {s.key: raw[s.key] for s in POLICIES if s.key in raw and s.key not in refusals}
    return good | {
        key: rule for key, rule in kept.items() if key in refusals or _loosened(key, good, kept, place, notices)
    }


def _refusal(setting: Setting, rule: RawRule) -> Text | None:
    """Return what is wrong with a rule."""
    if not isinstance(rule.locked, bool) and rule.locked not in (0, 1):
        return BAD_LOCK
    try:
        setting.kind.read(rule.value)
    except UserError as error:
        return error.text
    return None


def _loosened(key: str, good: Rules, kept: Rules, place: _Place, notices: list[Text]) -> bool:
    """Tell whether a place that holds errors would loosen a security key, and say so."""
    setting = POLICY_KEYS[key]
    if setting.loosens is None:
        return False
    old = setting.kind.read(kept[key].value)
    if key in good and not setting.loosens(setting.kind.read(good[key].value), old):
        return False
    notices.append(NOT_LOOSENED.format(key=key, place=place.name))
    return True


def _from_copy(place: _Place, notices: list[Text]) -> Iterator[tuple[str, RawRule]]:
    """Give the kept rules of a place, save those that would loosen a security key below the shipped value."""
    for key, rule in place.kept.items():
        setting = POLICY_KEYS[key]
        if setting.loosens and setting.loosens(setting.kind.read(rule.value), setting.default):
            notices.append(NOT_FROM_COPY.format(key=key, place=place.name))
        else:
            yield key, rule


def _policies(found: Mapping[Source, Rules]) -> Policies:
    """Return the typed rules: for each key, the first place that has it."""
    values: dict[str, Rule[Any]] = {}
    for setting in POLICIES:
        for source, rules in found.items():
            if setting.key in rules:
                raw = rules[setting.key]
                read_at = datetime.fromisoformat(raw.read_at) if raw.read_at else None
                values[setting.name] = Rule(setting.kind.read(raw.value), source, bool(raw.locked), read_at)
                break
    return replace(Policies(), **values)


def _stamped(rule: RawRule, stamp: str) -> RawRule:
    """Return a rule with the instant at which it was read, unless it is itself a kept one."""
    return rule if rule.read_at else rule._replace(read_at=stamp)


def _read_copy(path: Path) -> Copy:
    """Return what was kept, less anything that is not a good rule of a known key; a broken copy is an empty one."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return {
            source: {key: rule for key, fields in rules.items() if _is_good(key, rule := RawRule(**fields))}
            for source, rules in raw.items()
            if source in set(Source)
        }
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _is_good(key: str, rule: RawRule) -> bool:
    """Tell whether a kept rule may be used."""
    if key not in POLICY_KEYS or _refusal(POLICY_KEYS[key], rule):
        return False
    return datetime.fromisoformat(rule.read_at).tzinfo is not None


def _write_copy(path: Path, copy: Copy) -> Iterator[Text]:
    """Keep the rules; a disk that refuses costs the copy, not the start."""
    rules = {source: {key: rule._asdict() for key, rule in found.items()} for source, found in copy.items()}
    try:
        with file_failures(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(rules, ensure_ascii=False, indent=1).encode())
    except EnvironmentFailure:
        yield NOT_KEPT.format(name=path.name)
