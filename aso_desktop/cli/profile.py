"""Commands about the profile itself: making it, filling it, proving it, copying it, giving it back."""

import getpass
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

_UNIT: Final = "SEC"
_DEMO_AGENT: Final = "Camille Martin"
_DEMO_UNIT: Final = ("DAF", "Bureau du courrier")
_NO_PASSPHRASE: Final = QT_TRANSLATE_NOOP(
    "cli", "Name a file that holds the passphrase of the new profile, with --passphrase-file or ASO_PASSPHRASE_FILE."
)


def init(desk: Desk, given: Given) -> Answer:
    """Make a profile where there is none."""
    agent, unit = given.get("agent") or _session_name(), given.get("unit") or _UNIT
    slots, notices = _create(desk, agent, (unit, given.get("unit_label", "")), given)
    with desk.reading() as database:
        from aso_desktop.services.registers import queries

        registers = [row.code for row in queries.registers(database)]
    data = {
        "result": "accepted",
        "profile": desk.profile.paths.root,
        "agent": agent,
        "unit": unit,
        "registers": registers,
        "slots": slots,
        "notices": notices,
    }
    text = QT_TRANSLATE_NOOP("cli", "The profile is made in {folder}; it has the registers {registers}.")
    words = desk.say(text.format(folder=desk.profile.paths.root, registers=", ".join(registers)))
    return Answer(data, [words, *notices])


def _session_name() -> str:
    """Return the name of the user's session; where the machine knows none, a word that can be changed later."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "agent"


def _create(desk: Desk, agent: str, unit: tuple[str, str], given: Given) -> tuple[list[str], list[str]]:
    """Make a profile and open it; return its slots and what to tell."""
    from aso_desktop.services.access import Screen
    from aso_desktop.services.access.commands import read_passphrase
    from aso_desktop.services.access.keyring_way import NO_KEYRING
    from aso_desktop.services.people.values import Founding

    found = desk.profile.access.assess()
    if found.screen != Screen.FIRST_START:
        text = QT_TRANSLATE_NOOP("cli", "A profile, or what is left of one, is already there. {sentence}")
        raise UserError(text.format(sentence=found.sentence), field="profile")
    if desk.passphrase_file is None:
        raise UserError(_NO_PASSPHRASE, field="passphrase_file")
    passphrase = read_passphrase(desk.passphrase_file)
    build = desk.profile.builder(Founding(agent, unit[0], unit[1], given.get("email", "")))
    made = desk.profile.access.create(passphrase, build, about=(agent, *unit), keyring=given.get("keyring", False))
    desk.take(desk.profile)
    slots = sorted(str(kind) for kind in desk.profile.access.session.key_file.kinds)
    is_unmet = given.get("keyring", False) and "keyring" not in slots
    told = made.notices or ((NO_KEYRING,) if is_unmet else ())
    return slots, [desk.say(notice) for notice in told]


def demo(desk: Desk, given: Given) -> Answer:
    """Fill an empty profile with invented mail; make the profile first where there is none."""
    from aso_desktop.services.access import Screen

    letters, told = values.count(given, "letters", low=1), list[str]()
    if desk.profile.access.assess().screen == Screen.FIRST_START and desk.passphrase_file is not None:
        told = _create(desk, _DEMO_AGENT, _DEMO_UNIT, given)[1]
    service = desk.services.demo
    filled = service.fill(*([letters] if letters else []), progress=desk.output.progress)
    text = QT_TRANSLATE_NOOP(
        "cli",
        "Demonstration: {letters} letters from {first} to {last}, {quarter} of them in the last quarter, "
        "{organisations} organisations, {people} people, {enclosures} documents.",
    )
    words = text.format(
        letters=filled.letters,
        first=f"{filled.first_day:%d/%m/%Y}",
        last=f"{filled.last_day:%d/%m/%Y}",
        quarter=filled.last_quarter,
        organisations=filled.organisations,
        people=filled.people,
        enclosures=filled.enclosures,
    )
    return Answer({"result": "accepted", **filled._asdict(), "notices": told}, [desk.say(words), *told])


def verify(desk: Desk, given: Given) -> Answer:
    """Prove everything that the profile holds."""
    del given
    report = desk.services.verify.verify(desk.output.progress)
    findings = [{"kind": str(found.kind), "reason": desk.say(found.words)} for found in report.findings]
    data = {
        "result": "accepted" if report.is_sound else "refused",
        "entries": report.entries,
        "enclosures": report.enclosures,
        "findings": findings,
        "heads": [head._asdict() for head in report.heads],
    }
    text = QT_TRANSLATE_NOOP("cli", "{entries} entries of the journal and {enclosures} documents were verified.")
    sound = QT_TRANSLATE_NOOP("cli", "Nothing is wrong.")
    words = [desk.say(text.format(entries=report.entries, enclosures=report.enclosures))]
    lines = [*words, *([desk.say(sound)] if report.is_sound else [found["reason"] for found in findings])]
    return Answer(data, lines, DONE if report.is_sound else REFUSED)


def backup(desk: Desk, given: Given) -> Answer:
    """Make a set of copies, opened and read before it counts, here and in the folder that was chosen for copies."""
    saved = desk.services.copies.save("manual", desk.output.progress)
    made = saved.made
    faults = [saved.refused] if saved.refused else []
    if made.missing:
        text = QT_TRANSLATE_NOOP("cli", "{count} documents could not be copied: run verify.")
        faults.append(text.format(count=len(made.missing)))
    notices = [desk.say(fault) for fault in faults]
    result = "refused" if notices else "accepted"
    data = {"result": result, "reason": " ".join(notices) or None, **_set(made)}
    words = QT_TRANSLATE_NOOP("cli", "Checked set of copies: {folder}").format(folder=made.folder)
    del given
    return Answer(data, [desk.say(words), *notices], REFUSED if notices else DONE)


def backups(desk: Desk, given: Given) -> Answer:
    """List the sets of copies of the profile, the newest first."""
    del given
    found = [_set(made) for made in desk.services.backup.sets()]
    return Answer(found, (f"{s['made_at']:%d/%m/%Y %H:%M}  {s['set']}" for s in found))


def _set(made: Any) -> dict[str, Any]:
    return {
        "set": made.folder,
        "made_at": made.made_at,
        "occasion": made.reason,
        "size": made.size,
        "sha256": made.sha256,
        "enclosures": made.enclosures,
        "missing": made.missing,
    }


def restore(desk: Desk, given: Given) -> Answer:
    """Put a set of copies in the place of the profile's data; what is there is kept under another name."""
    from aso_desktop.services.backup.restore import RestoreService
    from aso_desktop.services.backup.sets import read_set

    chosen = read_set(values.checked_path(given["set"], "set"))
    service = RestoreService(desk.profile.paths.root, desk.host.clock)
    keys = _keys_of(desk, service, chosen)
    with _alone(desk):
        done = service.restore(chosen, keys, desk.output.progress)
    data = {
        "result": "accepted",
        "set": chosen.folder,
        "made_at": chosen.made_at,
        "profile": desk.profile.paths.root,
        "kept_as": done.kept_as,
        "missing": done.missing,
    }
    text = QT_TRANSLATE_NOOP("cli", "The backup of {date} is restored.").format(date=f"{chosen.made_at:%d/%m/%Y %H:%M}")
    kept = QT_TRANSLATE_NOOP("cli", "The former data is kept as {names}.").format(names=", ".join(done.kept_as))
    return Answer(data, [desk.say(text), *([desk.say(kept)] if done.kept_as else [])])


def _keys_of(desk: Desk, service: Any, chosen: Any) -> Any:
    """Return the keys of a set: by the passphrase file, or those that the keyring gives for the profile."""
    from aso_desktop.services.access.commands import read_passphrase

    if desk.passphrase_file is not None:
        try:
            return service.unlock(chosen, read_passphrase(desk.passphrase_file))
        except UserError as error:
            raise EnvironmentFailure(error.text) from error
    keys = desk.profile.access.open_headless(None, {}).keys
    if not service.keys_at_hand(chosen, keys):
        text = QT_TRANSLATE_NOOP("cli", "Name a file that holds the passphrase of the backup’s date.")
        raise EnvironmentFailure(text)
    return keys


def _alone(desk: Desk) -> Any:
    """Hold the window's lock: nobody works on the profile while it is replaced."""
    claim = desk.host.claim(desk.profile)
    if claim is None:
        text: Text = QT_TRANSLATE_NOOP("cli", "A window is open on this profile: close it, then restore.")
        raise EnvironmentFailure(text)
    return claim


def policies(desk: Desk, given: Given) -> Answer:
    """List the rules that IT lays down."""
    del given
    for notice in desk.host.policy_notices():
        desk.output.error(desk.say(notice))
    found = [line._asdict() for line in desk.host.policies()]
    locked = desk.say(QT_TRANSLATE_NOOP("cli", "locked"))
    lines = [f"{f['key']} = {f['value']}  ({f['source']}{f', {locked}' if f['locked'] else ''})" for f in found]
    return Answer(found, lines)


def tour(desk: Desk, given: Given) -> Answer:
    """Take the guided tour; name its folder."""
    folder = values.checked_path(given["out"], "out")
    files: Sequence[Path] = desk.host.tour(folder, lambda text: desk.output.error(desk.say(text)))
    text = QT_TRANSLATE_NOOP("cli", "{count} pictures and documents are in {folder}")
    words = desk.say(text.format(count=len(files), folder=folder.absolute()))
    return Answer({"result": "accepted", "folder": folder.absolute(), "files": files}, [words])


_KEYRING: Final = Argument("--keyring", QT_TRANSLATE_NOOP("cli", "Also keep a key in the keyring of the system."))

PROFILE_COMMANDS: Final = (
    Command(
        ("init",),
        QT_TRANSLATE_NOOP("cli", "Make a profile where there is none."),
        init,
        (
            Argument(
                "--agent", QT_TRANSLATE_NOOP("cli", "Name of the agent who works here; that of the session."), "NAME"
            ),
            Argument("--unit", QT_TRANSLATE_NOOP("cli", "Code of the unit, as numbers print it; SEC."), "CODE"),
            Argument("--unit-label", QT_TRANSLATE_NOOP("cli", "Name of the unit."), "TEXT"),
            Argument("--email", QT_TRANSLATE_NOOP("cli", "E-mail address of the agent."), "ADDRESS"),
            _KEYRING,
        ),
        ("result", "profile", "agent", "unit", "registers", "slots", "notices"),
    ),
    Command(
        ("demo",),
        QT_TRANSLATE_NOOP("cli", "Fill an empty profile with fifteen months of invented mail."),
        demo,
        (
            Argument("--letters", QT_TRANSLATE_NOOP("cli", "Letters of the last quarter; 3264."), "COUNT"),
            _KEYRING,
        ),
        (
            "result",
            "letters",
            "last_quarter",
            "organisations",
            "people",
            "enclosures",
            "first_day",
            "last_day",
            "notices",
        ),
    ),
    Command(
        ("verify",),
        QT_TRANSLATE_NOOP("cli", "Prove the database, the journal, the numbers and the documents."),
        verify,
        (),
        ("result", "entries", "enclosures", "findings", "heads"),
    ),
    Command(
        ("backup",),
        QT_TRANSLATE_NOOP("cli", "Make a set of copies, checked before it counts."),
        backup,
        (),
        ("result", "reason", "set", "made_at", "occasion", "size", "sha256", "enclosures", "missing"),
    ),
    Command(
        ("backups",),
        QT_TRANSLATE_NOOP("cli", "List the sets of copies, the newest first."),
        backups,
        (),
        ("set", "made_at", "occasion", "size", "sha256", "enclosures", "missing"),
        is_list=True,
    ),
    Command(
        ("restore",),
        QT_TRANSLATE_NOOP("cli", "Put a set of copies in the place of the present data."),
        restore,
        (Argument("set", QT_TRANSLATE_NOOP("cli", "Folder of the set."), "SET", required=True),),
        ("result", "set", "made_at", "profile", "kept_as", "missing"),
    ),
    Command(
        ("tour",),
        QT_TRANSLATE_NOOP("cli", "Do the main job without a window; leave pictures and documents."),
        tour,
        (Argument("--out", QT_TRANSLATE_NOOP("cli", "Folder for what it leaves."), "DIR", required=True),),
        ("result", "folder", "files"),
    ),
    Command(
        ("policies",),
        QT_TRANSLATE_NOOP("cli", "List the rules that IT lays down."),
        policies,
        (),
        ("key", "value", "source", "locked", "age_days"),
        is_list=True,
    ),
)
