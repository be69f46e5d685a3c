"""Open, create and lock a profile. No key error creates, empties or deletes a database: each has its screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.security import passphrase as rules
from aso_desktop.security.escrow_key import fingerprint
from aso_desktop.security.key_file import KeyFile, Reading, SlotKind, read_copies, write_copies
from aso_desktop.security.keyring_slot import KeyringError
from aso_desktop.security.primitives import Argon2Cost, WrongKeyError, calibrate
from aso_desktop.security.recovery_code import decode
from aso_desktop.security.slots import (
    OpenKeys,
    new_keys,
    open_with_escrow,
    open_with_keyring,
    open_with_passphrase,
    open_with_recovery,
    with_keyring,
    with_passphrase,
    with_recovery,
)
from aso_desktop.services.access.escrow import follow_escrow, sealed_if_possible
from aso_desktop.services.access.keyring_way import FAULT_WORDS, KeyringWay
from aso_desktop.services.access.opening import SENTENCES, Offer, Opening, Screen, opening, ways_in
from aso_desktop.services.access.profile import (
    Build,
    create_profile,
    database_of,
    database_state,
    finish_creation,
    is_untouched,
    refuse_if_touched,
)
from aso_desktop.services.access.rescue import (
    DAMAGED,
    bring_database,
    install_key_file,
    opens_database,
    read_key_file,
)
from aso_desktop.services.access.session import Session
from aso_desktop.store.connection import check_engine
from aso_desktop.store.files import file_failures

PASSPHRASE_FILE_VARIABLE: Final = "ASO_PASSPHRASE_FILE"  # noqa: S105 - a name, not a secret
_LONGEST_PASSPHRASE_FILE: Final = 8_192

CheckPlace = Callable[[Path], None]
"""Raises `EnvironmentFailure` where a profile may not lie."""


@dataclass(frozen=True)
class AccessRules:
    """What the machine's policies and the tests decide: least number of words, cost of a guess (None: calibrated).

    `escrow` is the organisation's X25519 public key, 32 bytes; None: nobody but the user opens the profile.
    """

    minimum_words: int = rules.MINIMUM_WORDS
    cost: Argon2Cost | None = None
    escrow: bytes | None = None


class _KeyFileFound(NamedTuple):
    """The key file to open with, whether its copies agree, and whether one of them is not good."""

    key_file: KeyFile
    agree: bool
    is_half: bool


class AccessService:
    """The way into one profile."""

    def __init__(
        self,
        profile: Path,
        keyring: KeyringWay | None = None,
        access_rules: AccessRules | None = None,
        check_place: CheckPlace = lambda _profile: None,
    ) -> None:
        """Know the folder, the keyring, the rules, and who says whether a profile may lie there."""
        self.profile = profile
        self.session = Session(profile)
        self.keyring = keyring or KeyringWay()
        self._rules = access_rules or AccessRules()
        self._check_place = check_place

    def follow(self, keyring: KeyringWay, minimum_words: int, escrow: bytes | None = None) -> None:
        """Take over rules that changed since the start."""
        self.keyring = keyring
        self._rules = replace(self._rules, minimum_words=minimum_words, escrow=escrow)

    def assess(self) -> Opening:
        """Say what the folder holds, before any secret is asked. A creation cut at its last step is completed."""
        return self._look()[0]

    def _look(self) -> tuple[Opening, _KeyFileFound | None]:
        try:
            check_engine()
            self._check_place(self.profile)
            finish_creation(self.profile)
            reading = read_copies(self.profile)
        except EnvironmentFailure as failure:
            return opening(Screen.STARTUP_REFUSED, failure.text), None
        if reading.key_file is None:
            return self._without_key_file(reading), None
        found = _KeyFileFound(reading.key_file, reading.agree, reading.is_half)
        if not database_of(self.profile).exists():
            return opening(Screen.DATABASE_MISSING), found
        return opening(Screen.UNLOCK)._replace(offers=ways_in(reading.key_file)), found

    def _without_key_file(self, reading: Reading) -> Opening:
        if reading.is_newer:
            return opening(Screen.NEWER_SCHEMA)
        if reading.is_absent and is_untouched(self.profile):
            return opening(Screen.FIRST_START)
        return opening(Screen.KEY_FILE_LOST)

    def open_with_keyring(self) -> Opening:
        """Open without asking anything, when the profile has a keyring slot that works."""
        return self._attempt(SlotKind.KEYRING, self._keyring_keys)

    def unlock(self, passphrase: str) -> Opening:
        """Open with the passphrase."""
        return self._attempt(SlotKind.PASSPHRASE, lambda key_file: open_with_passphrase(key_file, passphrase))

    def unlock_with_code(self, code: str) -> Opening:
        """Open with the printed code; a new passphrase must follow. A mistyped code is refused beside its field."""
        secret = decode(code)
        found = self._attempt(SlotKind.RECOVERY, lambda key_file: open_with_recovery(key_file, secret))
        return self._recovered(found, SENTENCES[Screen.RECOVERY], "recovery_code_used")

    def unlock_with_escrow(self, private: X25519PrivateKey) -> Opening:
        """Open with the organisation's key, which IT brings; a new passphrase must follow."""
        found = self._attempt(SlotKind.ESCROW, lambda key_file: open_with_escrow(key_file, private))
        text = QT_TRANSLATE_NOOP("access", "The escrow key opened the profile: choose a new passphrase now.")
        whose = fingerprint(private.public_key().public_bytes_raw())
        return self._recovered(found, text, "escrow_key_used", fingerprint=whose)

    def _recovered(self, found: Opening, sentence: Text, operation: str, **details: str) -> Opening:
        """Return where a way in that is for emergencies leads: the journal is told, a new passphrase is asked."""
        if found.screen != Screen.READY:
            return found
        self.session.note(operation, **details)
        self.session.must_choose_passphrase = True
        return opening(Screen.RECOVERY, sentence, keys=found.keys)._replace(notices=found.notices)

    def open_headless(self, passphrase_file: Path | None, environment: Mapping[str, str]) -> Opening:
        """Open for a command: by the passphrase file where one is named, otherwise by the keyring."""
        named = passphrase_file or environment.get(PASSPHRASE_FILE_VARIABLE)
        before = self.assess()
        if before.screen != Screen.UNLOCK:
            return before
        if named:
            return self.unlock(read_passphrase(Path(named)))
        if Offer.KEYRING in before.offers:
            return self.open_with_keyring()
        text = QT_TRANSLATE_NOOP(
            "access", "This profile opens with a passphrase: name a file that holds it with {option}."
        )
        return before._replace(sentence=text.format(option=f"--passphrase-file / {PASSPHRASE_FILE_VARIABLE}"))

    def create(self, passphrase: str, build: Build, *, about: tuple[str, ...] = (), keyring: bool = True) -> Opening:
        """Make a profile where there is none: key file, then the database that `build` makes.

        A code prepared with `session.prepare_code` becomes its recovery slot. A failing keyring is left out and said.
        """
        rules.check(passphrase, about, self._rules.minimum_words)
        refuse_if_touched(self.profile)
        self._check_place(self.profile)
        key_file, keys = new_keys()
        key_file = with_passphrase(key_file, keys, passphrase, self.cost())
        if self.session.prepared_code is not None:
            key_file = with_recovery(key_file, keys, self.session.prepared_code.secret)
        key_file, notices = sealed_if_possible(key_file, keys, self._rules.escrow)
        if keyring and self.keyring.is_offered:
            key_file, told = self._with_keyring_if_it_works(key_file, keys)
            notices += told
        create_profile(self.profile, key_file, keys, build)
        self.session.open(key_file, keys)
        self.session.prepared_code = None
        self.session.note("profile_created", slots=sorted(key_file.kinds))
        return opening(Screen.READY, keys=keys)._replace(notices=notices)

    def take_key_file(self, source: Path, passphrase: str, now: datetime) -> Opening:
        """Take a lost key file back from a backup set; it must open the database before it is put in place."""
        before = self.assess()
        if before.screen != Screen.KEY_FILE_LOST:
            return before
        key_file = read_key_file(source)
        try:
            keys = open_with_passphrase(key_file, passphrase)
        except WrongKeyError:
            return opening(Screen.WRONG_PASSPHRASE)._replace(offers=(Offer.TRY_AGAIN,))
        path = database_of(self.profile)
        if path.exists() and not opens_database(path, keys):
            text = QT_TRANSLATE_NOOP(
                "access", "This key file does not open the database here: choose another backup set."
            )
            return before._replace(sentence=text)
        install_key_file(self.profile, key_file, now, DAMAGED)
        self.session.note("key_file_taken_back")
        return self.unlock(passphrase)

    def locate(self, source: Path, keys: OpenKeys) -> Opening:
        """Bring a database that lies elsewhere into a profile that lost its own; `keys` come with that screen."""
        bring_database(self.profile, source, keys)
        self.session.note("database_located")
        return self._attempt(SlotKind.PASSPHRASE, lambda _key_file: keys)

    def cost(self) -> Argon2Cost:
        """Return what one guess of a new passphrase will cost."""
        return self._rules.cost or calibrate()

    def judge(self, passphrase: str, about: tuple[str, ...] = ()) -> rules.Verdict:
        """Say while it is typed whether a passphrase may be used."""
        return rules.judge(passphrase, about, self._rules.minimum_words)

    def lock(self) -> None:
        """Forget the keys; the caller has closed its connections."""
        self.session.close()

    def _attempt(self, kind: SlotKind, open_slot: Callable[[KeyFile], OpenKeys]) -> Opening:
        before, found = self._look()
        if found is None:
            return before
        try:
            keys = open_slot(found.key_file)
        except (WrongKeyError, KeyringError) as error:
            return self._refused(kind, found.key_file, error)
        return self._proven(found, keys)

    def _refused(self, kind: SlotKind, key_file: KeyFile, error: Exception) -> Opening:
        if kind == SlotKind.KEYRING:
            self.session.keyring_failed = True
            found = opening(Screen.KEYRING_UNAVAILABLE)
            why = (FAULT_WORDS[error.fault],) if isinstance(error, KeyringError) else ()
            return found._replace(offers=ways_in(key_file, frozenset({kind})), notices=why)
        screens = {SlotKind.RECOVERY: Screen.WRONG_CODE, SlotKind.ESCROW: Screen.WRONG_ESCROW}
        return opening(screens.get(kind, Screen.WRONG_PASSPHRASE))._replace(
            offers=(Offer.TRY_AGAIN, *ways_in(key_file))
        )

    def _proven(self, found: _KeyFileFound, keys: OpenKeys) -> Opening:
        """Say what the right data key finds, and mend what can be."""
        try:
            screen = database_state(self.profile, keys)
        except EnvironmentFailure as failure:
            return opening(Screen.STARTUP_REFUSED, failure.text)
        end = opening(screen, keys=keys)
        if not end.is_open:
            return end
        self.session.open(found.key_file, keys)
        if screen == Screen.READY and not found.agree:
            write_copies(self.profile, found.key_file)
            end = end._replace(notices=(SENTENCES[Screen.KEY_COPY_REPAIRED],) if found.is_half else ())
        if screen == Screen.READY:
            end = end._replace(notices=(*end.notices, *follow_escrow(self.session, self._rules.escrow)))
        if self.session.keyring_failed and SlotKind.KEYRING in found.key_file.kinds:
            end = end._replace(offers=(*end.offers, Offer.REPAIR_KEYRING))
        return end

    def _keyring_keys(self, key_file: KeyFile) -> OpenKeys:
        return open_with_keyring(key_file, self.keyring.entry(key_file.profile).read())

    def _with_keyring_if_it_works(self, key_file: KeyFile, keys: OpenKeys) -> tuple[KeyFile, tuple[Text, ...]]:
        try:
            entry = self.keyring.entry(key_file.profile)
            return with_keyring(key_file, keys, entry.keep_new(), entry.name), ()
        except KeyringError as error:
            return key_file, (FAULT_WORDS[error.fault],)


def read_passphrase(path: Path) -> str:
    """Return the passphrase that a file holds on its first line."""
    with file_failures(path), path.open("rb") as file:
        raw = file.read(_LONGEST_PASSPHRASE_FILE)
    try:
        lines = raw.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        text = QT_TRANSLATE_NOOP("access", "The passphrase file “{name}” is not UTF-8 text: save it again as UTF-8.")
        raise UserError(text.format(name=path.name), field="passphrase_file") from error
    if not lines or not lines[0].strip():
        text = QT_TRANSLATE_NOOP(
            "access", "The passphrase file “{name}” is empty: write the passphrase on its first line."
        )
        raise UserError(text.format(name=path.name), field="passphrase_file")
    return lines[0]
