"""The groups `escrow` and `hub recover`: the organisation's key is made, tried, and used when nothing else is left."""

from pathlib import Path
from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_WINDOW: Final = QT_TRANSLATE_NOOP("cli", "A window is open on this profile: close it first.")


def make(desk: Desk, given: Given) -> Answer:
    """Make the organisation's pair of keys; the private half goes to a new file."""
    from aso_desktop.services.access import read_passphrase
    from aso_desktop.services.access.escrow import make_escrow_file

    file = values.checked_path(given["file"], "file")
    made = make_escrow_file(
        file, read_passphrase(values.checked_path(given["key_passphrase_file"], "key_passphrase_file"))
    )
    data = {"result": "accepted", "file": file.absolute(), "public_key": made.public, "fingerprint": made.fingerprint}
    public = QT_TRANSLATE_NOOP("cli", "Lay this down as the policy EscrowPublicKey: {key}").format(key=made.public)
    compare = QT_TRANSLATE_NOOP("cli", "Fingerprint of the escrow key: {fingerprint}")
    away = QT_TRANSLATE_NOOP(
        "cli", "Lock “{name}” away, off every network: whoever has it and its passphrase reads all."
    )
    texts = (public, compare.format(fingerprint=made.fingerprint), away.format(name=file.name))
    return Answer(data, [desk.say(text) for text in texts])


def open_profile(desk: Desk, given: Given) -> Answer:
    """Open the profile with the escrow key: a drill, or, with a new passphrase, the rescue of a forgotten one."""
    from aso_desktop.services.access import Screen, SlotService, read_passphrase

    new, private = values.path(given, "new_passphrase_file"), _private(given)
    phrase = None if new is None else read_passphrase(new)
    access, claim = desk.profile.access, desk.host.claim(desk.profile)
    if claim is None:
        raise EnvironmentFailure(_WINDOW)
    with claim:
        opening = access.unlock_with_escrow(private)
        if opening.screen == Screen.WRONG_ESCROW:
            raise UserError(opening.sentence, field="key")
        if opening.screen != Screen.RECOVERY:
            raise EnvironmentFailure(opening.sentence)
        if phrase is not None:
            SlotService(access).choose_passphrase(phrase)
        desk.take(desk.profile, opening.notices)
        _ = desk.services.unit_of_work  # what writes is made now, and tells the journal that the key was used
    opened = QT_TRANSLATE_NOOP("cli", "The escrow key opens this profile.")
    changed = QT_TRANSLATE_NOOP("cli", "The new passphrase is in force; the former one opens nothing any more.")
    texts = [opened, *([changed] if phrase is not None else [])]
    data = {"result": "accepted", "profile": desk.profile.paths.root, "passphrase_changed": phrase is not None}
    return Answer(data, [desk.say(text) for text in texts])


def recover(desk: Desk, given: Given) -> Answer:
    """Try the escrow key on the shared space, or read all of it into this profile."""
    service, private = desk.services.escrow, _private(given)
    reads = bool(given.get("read"))
    done = service.recover(private, desk.output.progress) if reads else service.drill(private)
    whole = done.opened == done.keys and done.readable == done.lots
    data = {"result": "accepted" if whole else "refused", **done._asdict()}
    text = QT_TRANSLATE_NOOP(
        "cli",
        "Team keys opened: {opened} of {keys}. Newest lots opened: {readable} of {lots}. Changes read: {applied}.",
    )
    lines = [desk.say(text.format(**done._asdict()))]
    return Answer(data, lines, DONE if whole else REFUSED)


def _private(given: Given) -> Any:
    """Return the private key, for as long as the command runs."""
    from aso_desktop.services.access import read_passphrase
    from aso_desktop.services.access.escrow import read_escrow_key

    secret: Path | None = values.path(given, "key_passphrase_file")
    key = values.checked_path(given["key"], "key")
    return read_escrow_key(key, "" if secret is None else read_passphrase(secret))


_KEY: Final = Argument(
    "--key", QT_TRANSLATE_NOOP("cli", "File with the private half of the escrow key (PEM)."), "FILE", required=True
)
_SECRET: Final = Argument(
    "--key-passphrase-file", QT_TRANSLATE_NOOP("cli", "File whose first line is the passphrase of that key."), "FILE"
)

RECOVER: Final = Command(
    ("hub", "recover"),
    QT_TRANSLATE_NOOP("cli", "Try the escrow key on the shared space, or read all of it with it."),
    recover,
    (
        _KEY,
        _SECRET,
        Argument("--read", QT_TRANSLATE_NOOP("cli", "Also take everything into this profile; without it, a drill.")),
    ),
    ("result", "fingerprint", "keys", "opened", "lots", "readable", "applied"),
)

ESCROW: Final = (
    Command(
        ("escrow", "make"),
        QT_TRANSLATE_NOOP("cli", "Make the pair of keys of the organisation’s escrow."),
        make,
        (
            Argument("file", QT_TRANSLATE_NOOP("cli", "New file for the private half."), "FILE", required=True),
            Argument(
                _SECRET.name,
                QT_TRANSLATE_NOOP("cli", "File whose first line is the passphrase that will protect it."),
                "FILE",
                required=True,
            ),
        ),
        ("result", "file", "public_key", "fingerprint"),
    ),
    Command(
        ("escrow", "open"),
        QT_TRANSLATE_NOOP("cli", "Open this profile with the escrow key: a drill, or a forgotten passphrase."),
        open_profile,
        (
            _KEY,
            _SECRET,
            Argument(
                "--new-passphrase-file",
                QT_TRANSLATE_NOOP("cli", "File with a new passphrase for the profile; without it, a drill."),
                "FILE",
            ),
        ),
        ("result", "profile", "passphrase_changed"),
    ),
)
"""The group `escrow`: what IT does with the organisation's key."""
