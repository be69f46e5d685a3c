"""Change the ways into an open profile. The data key never changes here: each act rewraps it and nothing else."""

from typing import NamedTuple

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.escrow_key import fingerprint
from aso_desktop.security.key_file import SlotKind
from aso_desktop.security.keyring_slot import KeyringError
from aso_desktop.security.passphrase import Verdict
from aso_desktop.security.primitives import WrongKeyError
from aso_desktop.security.recovery_code import RecoveryCode
from aso_desktop.security.slots import open_with_passphrase, with_keyring, with_passphrase, with_recovery
from aso_desktop.services.access.commands import AccessService
from aso_desktop.services.access.keyring_way import FAULT_WORDS
from aso_desktop.services.access.opening import Opening, Screen, opening


class SlotStates(NamedTuple):
    """Which ways exist, for the preferences; `keyring_offered` says whether this machine can have a keyring slot.

    `escrow` and `announced` are fingerprints of the organisation's key in use and of the one to come; empty for none.
    """

    passphrase: bool
    keyring: bool
    recovery: bool
    keyring_offered: bool
    escrow: str = ""
    announced: str = ""


class SlotService:
    """What the preferences and the wizard do with the slots."""

    def __init__(self, access: AccessService) -> None:
        """Work on the profile that `access` opened."""
        self._access = access
        self._session = access.session

    def states(self) -> SlotStates:
        """Return which ways into the profile exist."""
        kinds = self._session.key_file.kinds
        escrow = self._session.key_file.slot(SlotKind.ESCROW)
        return SlotStates(
            passphrase=SlotKind.PASSPHRASE in kinds,
            keyring=SlotKind.KEYRING in kinds,
            recovery=SlotKind.RECOVERY in kinds,
            keyring_offered=self._access.keyring.is_offered,
            escrow=fingerprint(escrow.public) if escrow and escrow.public else "",
            announced=fingerprint(escrow.announced) if escrow and escrow.announced else "",
        )

    def judge(self, passphrase: str) -> Verdict:
        """Say while it is typed whether a new passphrase may be used."""
        return self._access.judge(passphrase)

    def change_passphrase(self, present: str, new: str, about: tuple[str, ...] = ()) -> None:
        """Put a new passphrase in place of the present one, which must be proven."""
        self.prove(present)
        self._choose(new, about)

    def choose_passphrase(self, new: str, about: tuple[str, ...] = ()) -> Opening:
        """Choose a passphrase after the printed code or the escrow key opened the profile, and only then."""
        if not self._session.must_choose_passphrase:
            raise UserError(QT_TRANSLATE_NOOP("access", "Type the present passphrase first."), field="present")
        self._choose(new, about)
        self._session.must_choose_passphrase = False
        return opening(Screen.READY, keys=self._session.keys)

    def add_keyring(self) -> None:
        """Make the keyring slot, or make it anew; it counts only once the keyring has given the key back."""
        session = self._session
        try:
            entry = self._access.keyring.entry(session.key_file.profile)
            kept = entry.keep_new()
        except KeyringError as error:
            raise EnvironmentFailure(FAULT_WORDS[error.fault]) from error
        session.replace_key_file(with_keyring(session.key_file, session.keys, kept, entry.name))
        session.keyring_failed = False
        session.note("keyring_slot_added", backend=entry.name)

    def enter_travel(self, passphrase: str) -> None:
        """Leave the keyring out while travelling: prove the passphrase, forget the key, confirm by a read."""
        self.prove(passphrase)
        self._remove_keyring()
        self._session.note("travel_mode_entered")

    def leave_travel(self) -> None:
        """Make the keyring slot again."""
        self.add_keyring()
        self._session.note("travel_mode_left")

    def prepare_code(self) -> RecoveryCode:
        """Draw a printed code to show; it is in force once its last group is confirmed."""
        return self._session.prepare_code()

    def confirm_code(self, last_group: str) -> None:
        """Put the prepared printed code in force, in place of an earlier one."""
        session = self._session
        prepared = session.take_confirmed_code(last_group)
        session.replace_key_file(with_recovery(session.key_file, session.keys, prepared.secret))
        session.prepared_code = None
        session.note("recovery_code_printed")

    def remove_code(self, passphrase: str) -> None:
        """Make the printed code useless; the passphrase must be proven, since it is what remains."""
        self.prove(passphrase)
        self._session.replace_key_file(self._session.key_file.without(SlotKind.RECOVERY))
        self._session.note("recovery_code_removed")

    def prove(self, passphrase: str, field: str = "present") -> None:
        """Refuse anything but the present passphrase; `field` is where it was typed."""
        try:
            open_with_passphrase(self._session.key_file, passphrase)
        except WrongKeyError as error:
            text = QT_TRANSLATE_NOOP("access", "This is not the present passphrase.")
            raise UserError(text, field=field) from error

    def _choose(self, new: str, about: tuple[str, ...]) -> None:
        session = self._session
        verdict = self._access.judge(new, about)
        if not verdict.accepted:
            raise UserError(verdict.words, field="passphrase")
        session.replace_key_file(with_passphrase(session.key_file, session.keys, new, self._access.cost()))
        session.note("passphrase_changed")

    def _remove_keyring(self) -> None:
        """Forget the kept key first: a copy of the key file in a backup then opens nothing."""
        session = self._session
        try:
            self._access.keyring.entry(session.key_file.profile).forget()
        except KeyringError as error:
            raise EnvironmentFailure(FAULT_WORDS[error.fault]) from error
        session.replace_key_file(session.key_file.without(SlotKind.KEYRING))
