"""The group `hub`: the shared space is created, joined and governed."""

from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.escrow import RECOVER
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

SECRET_VARIABLE: Final = "ASO_HUB_SECRET_FILE"  # noqa: S105 - the name of a variable
"""Names a file whose first line opens PostgreSQL or S3; a secret never stands in an address or among arguments."""
_LARGEST_SECRET: Final = 4_096
_ALL: Final = "all"
_URL_HELP: Final = QT_TRANSLATE_NOOP("cli", "Address: file:///…, \\\\server\\share\\…, postgresql://… or s3://….")
_MEMBER: Final = (
    "device", "name", "code", "state", "responsible", "here", "app", "schema", "fingerprint", "words", "seq",
    "read", "seen_at",
)  # fmt: skip


def create(desk: Desk, given: Given) -> Answer:
    """Create a shared space, or finish one whose making was interrupted."""
    done = desk.services.hub.create(given.get("url") or "", _secret(desk))
    data = {
        "result": "accepted",
        "hub_id": done.hub_id,
        "root_fingerprint": done.root_fingerprint,
        "url": done.url,
        "escrow": done.has_escrow,
        "enrolment_file": _enrolment(given, done),
    }
    made = QT_TRANSLATE_NOOP("cli", "The shared space is made at {url}.").format(url=done.url)
    compare = QT_TRANSLATE_NOOP("cli", "Root fingerprint, for those who join: {fingerprint}")
    warning = QT_TRANSLATE_NOOP("cli", "No escrow key is laid down: if every device is lost, what it holds is lost.")
    lines = [desk.say(made), desk.say(compare.format(fingerprint=done.root_fingerprint))]
    return Answer(data, lines if done.has_escrow else [*lines, desk.say(warning)])


def join(desk: Desk, given: Given) -> Answer:
    """Ask to join a shared space; until a responsible approves, the profile works alone."""
    url, fingerprint = given.get("url") or "", given.get("fingerprint") or ""
    if file := values.path(given, "file"):
        from aso_desktop.services.sync.enrolment import read_enrolment

        found = read_enrolment(file)
        url, fingerprint = url or found.url, fingerprint or found.root_fingerprint
    done = desk.services.hub.join(url, fingerprint, _secret(desk))
    data = {
        "result": "accepted",
        "hub_id": done.hub_id,
        "root_fingerprint": done.root_fingerprint,
        "url": done.url,
        "device": done.device,
        "state": done.state,
        "fingerprint": done.fingerprint,
        "words": done.words,
    }
    pending = QT_TRANSLATE_NOOP("cli", "The request stands; a responsible compares these words and approves: {words}")
    member = QT_TRANSLATE_NOOP("cli", "This device is in the shared space: {state}.")
    text = pending.format(words=" ".join(done.words)) if done.state == "pending" else member.format(state=done.state)
    return Answer(data, [desk.say(text), done.fingerprint])


def members(desk: Desk, given: Given) -> Answer:
    """List the devices of the team; approve those that wait."""
    from aso_desktop.services.sync import overview

    wanted: list[str] = given.get("approve") or []
    if wanted:
        desk.services.hub.approve([] if _ALL in wanted else wanted)
    with desk.reading() as database:
        rows = overview.members(database)
    data = [{**{name: getattr(row, name) for name in _MEMBER}, "seen_at": instant(row.seen_at)} for row in rows]
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Name")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Code")),
        desk.say(QT_TRANSLATE_NOOP("cli", "State")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Version")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Device")),
    ]
    return Answer(data, table(headings, [(r.name, r.code, r.state, r.app, r.device) for r in rows]))


def responsible(desk: Desk, given: Given) -> Answer:
    """Name a member a responsible."""
    done = desk.services.hub.name_responsible(given["device"])
    text = QT_TRANSLATE_NOOP("cli", "This device is a responsible of the shared space now.")
    return Answer({"result": "accepted", "device": done.devices[0]}, [desk.say(text)])


def minimum(desk: Desk, given: Given) -> Answer:
    """Let nobody exchange with an earlier version; this one is typed in full, so that nobody does it lightly."""
    if given["version"] != desk.host.version:
        text = QT_TRANSLATE_NOOP("cli", "Only the version that runs here can be asked of the team: {version}.")
        raise UserError(text.format(version=desk.host.version), field="version")
    version = desk.services.hub.raise_minimum()
    text = QT_TRANSLATE_NOOP("cli", "From now on the team exchanges with version {version} or later.")
    return Answer({"result": "accepted", "version": version}, [desk.say(text.format(version=version))])


def escrow(desk: Desk, given: Given) -> Answer:
    """Let the organisation's key, as IT laid it down, read the shared space from now on."""
    del given
    done = desk.services.escrow.lay_down()
    text = QT_TRANSLATE_NOOP("cli", "From now on the escrow key {fingerprint} opens the shared space.")
    data = {"result": "accepted", "fingerprint": done.fingerprint}
    return Answer(data, [desk.say(text.format(fingerprint=done.fingerprint))])


def enrolment_file(desk: Desk, given: Given) -> Answer:
    """Write the file that spares a newcomer the typing."""
    from aso_desktop.services.sync.enrolment import write_enrolment

    file, what = values.checked_path(given["file"], "file"), desk.services.hub.enrolment()
    write_enrolment(file, what)
    text = QT_TRANSLATE_NOOP("cli", "The enrolment file is {name}; a responsible still approves whoever uses it.")
    data = {"result": "accepted", "file": file.absolute(), **what._asdict()}
    return Answer(data, [desk.say(text.format(name=file.name))])


def revoke(desk: Desk, given: Given) -> Answer:
    """Revoke a device."""
    done = desk.services.hub.revoke(given["device"], given.get("reason") or "")
    text = QT_TRANSLATE_NOOP(
        "cli", "The device is revoked. Ask IT to remove its right on the share; what it copied stays readable there."
    )
    return Answer({"result": "accepted", "device": done.devices[0]}, [desk.say(text)])


def renew(desk: Desk, given: Given) -> Answer:
    """Go on under a new identity."""
    del given
    done = desk.services.hub.renew()
    data = {"result": "accepted", "device": done.new, "former_device": done.old, "moved": done.moved}
    text = QT_TRANSLATE_NOOP("cli", "This device has a new identity; a responsible must approve it. Nothing is lost.")
    return Answer(data, [desk.say(text), done.new])


def compact(desk: Desk, given: Given) -> Answer:
    """Write a snapshot and delete what is due."""
    del given
    done = desk.services.compaction.compact()
    data = {"result": "accepted", **done._asdict()}
    made = QT_TRANSLATE_NOOP("cli", "Snapshot {turn} stands in the shared space; {deleted} files were deleted.")
    lines = [desk.say(made.format(turn=done.turn, deleted=done.deleted))]
    if done.waiting_for:
        text = QT_TRANSLATE_NOOP("cli", "Nothing more may go before these devices have read it: {devices}.")
        lines.append(desk.say(text.format(devices=", ".join(done.waiting_for))))
    return Answer(data, lines)


def heal(desk: Desk, given: Given) -> Answer:
    """Put back what the shared space lost and this device holds."""
    del given
    done = desk.services.care.heal()
    lacking = [{"name": name, "reason": reason} for name, reason in done.lacking]
    text = QT_TRANSLATE_NOOP("cli", "{count} files were put back.").format(count=len(done.put_back))
    return Answer(
        {"result": "accepted", "put_back": list(done.put_back), "lacking": lacking},
        [desk.say(text), *(f"{name}: {reason}" for name, reason in done.lacking)],
    )


def check(desk: Desk, given: Given) -> Answer:
    """Read the whole shared space and name every fault."""
    del given
    done = desk.services.care.check()
    flaws = [flaw._asdict() for flaw in done.flaws]
    text = QT_TRANSLATE_NOOP("cli", "{files} files were read, {flaws} are not as they should be.")
    told = desk.say(text.format(files=done.files, flaws=len(flaws)))
    return Answer({"files": done.files, "flaws": flaws}, [told, *(f"{f.name}: {f.reason}" for f in done.flaws)])


def instant(milliseconds: int | None) -> str | None:
    """Return an instant in UTC as JSON writes it."""
    from datetime import UTC, datetime

    if milliseconds is None:
        return None
    text = datetime.fromtimestamp(milliseconds / 1_000, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def _secret(desk: Desk) -> str:
    """Return the first line of the file that the environment names, if it names one."""
    named = desk.host.environment.get(SECRET_VARIABLE)
    if not named:
        return ""
    try:
        with values.checked_path(named, "secret_file").open(encoding="utf-8") as file:
            return file.read(_LARGEST_SECRET).split("\n", 1)[0].strip("\r")
    except (OSError, UnicodeError) as error:
        text = QT_TRANSLATE_NOOP("cli", "The file named by {variable} cannot be read: check the path and your rights.")
        raise EnvironmentFailure(text.format(variable=SECRET_VARIABLE)) from error


def _enrolment(given: Given, done: Any) -> str | None:
    """Write the enrolment file where one is asked for."""
    file = values.path(given, "enrolment_file")
    if file is None:
        return None
    from aso_desktop.services.sync.enrolment import Enrolment, write_enrolment

    write_enrolment(file, Enrolment(done.url, done.hub_id, done.root_fingerprint))
    return str(file)


_DEVICE: Final = Argument(
    "device",
    QT_TRANSLATE_NOOP("cli", "Device: its id or the beginning of it, its code or its fingerprint."),
    "DEVICE",
    required=True,
)

HUB: Final = (
    Command(
        ("hub", "create"),
        QT_TRANSLATE_NOOP("cli", "Create a shared space at an empty place."),
        create,
        (
            Argument("url", _URL_HELP, "URL"),
            Argument(
                "--enrolment-file", QT_TRANSLATE_NOOP("cli", "Also write a file that spares others the typing."), "FILE"
            ),
        ),
        ("result", "hub_id", "root_fingerprint", "url", "escrow", "enrolment_file"),
    ),
    Command(
        ("hub", "join"),
        QT_TRANSLATE_NOOP("cli", "Ask to join a shared space."),
        join,
        (
            Argument("url", _URL_HELP, "URL"),
            Argument("--fingerprint", QT_TRANSLATE_NOOP("cli", "Root fingerprint that “hub create” printed."), "HEX"),
            Argument("--file", QT_TRANSLATE_NOOP("cli", "Enrolment file (.aso-hub) that says both."), "FILE"),
        ),
        ("result", "hub_id", "root_fingerprint", "url", "device", "state", "fingerprint", "words"),
    ),
    Command(
        ("hub", "members"),
        QT_TRANSLATE_NOOP("cli", "List the devices of the team; approve those that wait."),
        members,
        (
            Argument(
                "--approve", QT_TRANSLATE_NOOP("cli", "Approve a device, or all that wait."), "DEVICE|all", many=True
            ),
        ),
        _MEMBER,
        is_list=True,
    ),
    Command(
        ("hub", "responsible"),
        QT_TRANSLATE_NOOP("cli", "Name a member a responsible too."),
        responsible,
        (_DEVICE,),
        ("result", "device"),
    ),
    Command(
        ("hub", "revoke"),
        QT_TRANSLATE_NOOP("cli", "Revoke a device: the team takes a key that it does not have."),
        revoke,
        (
            _DEVICE,
            Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why, for the journal of the team."), "TEXT"),
        ),
        ("result", "device"),
    ),
    Command(
        ("hub", "enrolment-file"),
        QT_TRANSLATE_NOOP("cli", "Write the enrolment file of the shared space, for a newcomer."),
        enrolment_file,
        (Argument("file", QT_TRANSLATE_NOOP("cli", "New file, with .aso-hub at its end."), "FILE", required=True),),
        ("result", "file", "url", "hub_id", "root_fingerprint"),
    ),
    Command(
        ("hub", "minimum"),
        QT_TRANSLATE_NOOP("cli", "Ask every device of the team for this version, or a later one."),
        minimum,
        (
            Argument(
                "version", QT_TRANSLATE_NOOP("cli", "Version of this program, typed in full."), "VERSION", required=True
            ),
        ),
        ("result", "version"),
    ),
    Command(
        ("hub", "escrow"),
        QT_TRANSLATE_NOOP("cli", "Let the organisation’s key, as IT laid it down, open a shared space that exists."),
        escrow,
        (),
        ("result", "fingerprint"),
    ),
    RECOVER,
    Command(
        ("hub", "renew"),
        QT_TRANSLATE_NOOP("cli", "Give this device a new identity: its file is an old copy, or a clone."),
        renew,
        (),
        ("result", "device", "former_device", "moved"),
    ),
    Command(
        ("hub", "compact"),
        QT_TRANSLATE_NOOP("cli", "Write a snapshot for newcomers; delete what every device has, a month after."),
        compact,
        (),
        ("result", "turn", "parts", "bytes", "listed", "deleted", "buried", "waiting_for"),
    ),
    Command(
        ("hub", "heal"),
        QT_TRANSLATE_NOOP("cli", "Put back what the shared space lost and this device holds; list what it lacks."),
        heal,
        (),
        ("result", "put_back", "lacking"),
    ),
    Command(
        ("hub", "check"),
        QT_TRANSLATE_NOOP("cli", "Read the whole shared space, change nothing, name every fault."),
        check,
        (),
        ("files", "flaws"),
    ),
)
