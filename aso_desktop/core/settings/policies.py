# ruff: noqa: RUF009 - a field is declared by a row of the table, and every value of a row is immutable
"""The rules that IT lays down: a typed value for each key, where it comes from and whether it is locked.

`app/policies.py` looks them up. A key that is not locked is a default that the user may change.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, Generic, NamedTuple, TypeVar

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.settings.declare import Loosens, Setting, declared, settings_of
from aso_desktop.core.settings.kinds import (
    Choice,
    Fingerprint,
    Flag,
    HubAddress,
    Integer,
    Json,
    KeyBytes,
    Kind,
    Line,
    Place,
    RegisterCode,
    RegisterList,
    SecureAddress,
    Several,
)

T = TypeVar("T")

LANGUAGES: Final = ("fr", "en", "system")
KEYRINGS: Final = ("windows", "secretservice", "kwallet")
MARKS: Final = (
    "internal",
    "restricted_use",
    "confidential_personal",
    "confidential_medical",
    "confidential_hr",
    "dr",
    "dr_france",
)
"""Marks of protection that may be allowed; having none is always allowed."""
LOG_LEVELS: Final = ("error", "warning", "info", "debug")
FORBIDDEN: Final = "forbidden"


class Source(StrEnum):
    """Where a rule was found, in the order of the lookup; the first hit wins."""

    MACHINE = "machine"
    USER = "user"
    POLICY_FILE = "policy_file"
    PROGRAM = "program"
    ENVIRONMENT = "environment"
    DEFAULT = "default"


SOURCE_NAMES: Final = {
    Source.MACHINE: QT_TRANSLATE_NOOP("settings", "Group policy of the machine"),
    Source.USER: QT_TRANSLATE_NOOP("settings", "Group policy of the user"),
    Source.POLICY_FILE: QT_TRANSLATE_NOOP("settings", "Policy file"),
    Source.PROGRAM: QT_TRANSLATE_NOOP("settings", "Policy file of this machine"),
    Source.ENVIRONMENT: QT_TRANSLATE_NOOP("settings", "Environment (development)"),
    Source.DEFAULT: QT_TRANSLATE_NOOP("settings", "Shipped value"),
}

SET_BY_IT: Final = QT_TRANSLATE_NOOP("settings", "Set by your IT")


@dataclass(frozen=True)
class Rule(Generic[T]):
    """The value in force for one key. `read_at` is set where a kept copy stands in for a place out of reach."""

    value: T
    source: Source = Source.DEFAULT
    locked: bool = False
    read_at: datetime | None = None


class PolicyRow(NamedTuple):
    """One line of the page “Policies in force” and of `aso-desktop policies`; the value is plain JSON.

    `age_days` counts from the day a kept copy was read; it is None where the place itself answered.
    """

    key: str
    value: Json
    source: str
    locked: bool
    age_days: int | None


def _rule(key: str, kind: Kind, default: Any, title: Text, meaning: Text, loosens: Loosens | None = None) -> Any:
    """Declare one row of the table; a default of None means that nothing is laid down."""
    setting = Setting(kind, default, title, meaning, key=key, optional=default is None, loosens=loosens)
    return declared(setting, Rule(default))


def _changed(new: Any, old: Any) -> bool:
    """Tell whether something that was pinned is now another thing, or gone."""
    return old is not None and new != old


def _higher(new: int, old: int) -> bool:
    return new > old


def _lower(new: int, old: int) -> bool:
    return new < old


def _wider(new: tuple[str, ...], old: tuple[str, ...]) -> bool:
    """Tell whether something is allowed that was not."""
    return not set(new) <= set(old)


def _opened(new: str | None, old: str | None) -> bool:
    """Tell whether data may now leave where it could not: forbidden, then off, then an address."""
    openness = {FORBIDDEN: 0, None: 1}
    return new != old and openness.get(new, 2) >= openness.get(old, 2)


@dataclass(frozen=True)
class Policies:
    """The rules in force; every field is declared once, here, and the table is made from the fields."""

    hub_url: Rule[str | None] = _rule(
        "HubUrl",
        HubAddress(),
        None,
        QT_TRANSLATE_NOOP("settings", "Address of the hub"),
        QT_TRANSLATE_NOOP("settings", "Where the section exchanges its changes; without it the profile works alone."),
    )
    escrow_public_key: Rule[bytes | None] = _rule(
        "EscrowPublicKey",
        KeyBytes(32),
        None,
        QT_TRANSLATE_NOOP("settings", "Escrow public key"),
        QT_TRANSLATE_NOOP(
            "settings", "X25519 key of the organisation: its holder can open every profile that seals to it."
        ),
        _changed,
    )
    hub_root_fingerprint: Rule[str | None] = _rule(
        "HubRootFingerprint",
        Fingerprint(),
        None,
        QT_TRANSLATE_NOOP("settings", "Fingerprint of the hub’s root"),
        QT_TRANSLATE_NOOP("settings", "Printed by “hub create”; without it two people compare it in person."),
        _changed,
    )
    register_codes: Rule[tuple[RegisterCode, ...]] = _rule(
        "RegisterCodes",
        RegisterList(),
        (),
        QT_TRANSLATE_NOOP("settings", "Registers"),
        QT_TRANSLATE_NOOP("settings", "Registers of a new profile; without it the shipped ones."),
    )
    template_folder: Rule[str | None] = _rule(
        "TemplateFolder",
        Place(),
        None,
        QT_TRANSLATE_NOOP("settings", "Folder of templates"),
        QT_TRANSLATE_NOOP("settings", "Read only; without it the shipped templates."),
    )
    letterhead_file: Rule[str | None] = _rule(
        "LetterheadFile",
        Place(),
        None,
        QT_TRANSLATE_NOOP("settings", "Letterhead"),
        QT_TRANSLATE_NOOP("settings", "Word file whose header and footer the letters take."),
    )
    language: Rule[str] = _rule(
        "Language",
        Choice(LANGUAGES),
        "fr",
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "Language of the window, the commands and the messages."),
    )
    auto_lock_minutes: Rule[int] = _rule(
        "AutoLockMinutes",
        Integer(1, 60),
        10,
        QT_TRANSLATE_NOOP("settings", "Lock after"),
        QT_TRANSLATE_NOOP("settings", "Minutes without a key or a click before the profile locks."),
        _higher,
    )
    min_passphrase_words: Rule[int] = _rule(
        "MinPassphraseWords",
        Integer(5, 99),
        5,
        QT_TRANSLATE_NOOP("settings", "Words in a passphrase"),
        QT_TRANSLATE_NOOP("settings", "Fewest words that a new passphrase may have."),
        _lower,
    )
    keyring_backends: Rule[tuple[str, ...]] = _rule(
        "KeyringBackends",
        Several(KEYRINGS),
        KEYRINGS,
        QT_TRANSLATE_NOOP("settings", "Keyrings allowed"),
        QT_TRANSLATE_NOOP("settings", "Keyrings of the system that may open the profile; an empty list allows none."),
        _wider,
    )
    protection_marks: Rule[tuple[str, ...]] = _rule(
        "ProtectionMarks",
        Several(MARKS),
        MARKS[:5],
        QT_TRANSLATE_NOOP("settings", "Marks of protection allowed"),
        QT_TRANSLATE_NOOP("settings", "Marks that a letter may bear; Diffusion Restreinte only where IT allows it."),
        _wider,
    )
    allow_export: Rule[bool] = _rule(
        "AllowExport",
        Flag(),
        default=True,
        title=QT_TRANSLATE_NOOP("settings", "Exports allowed"),
        meaning=QT_TRANSLATE_NOOP("settings", "Lists and registers may be saved outside the profile."),
    )
    spelling: Rule[bool] = _rule(
        "Spelling",
        Flag(),
        default=True,
        title=QT_TRANSLATE_NOOP("settings", "Spelling"),
        meaning=QT_TRANSLATE_NOOP("settings", "Spelling may be checked, on this machine only."),
    )
    assistance_url: Rule[str | None] = _rule(
        "AssistanceUrl",
        SecureAddress((FORBIDDEN,)),
        None,
        QT_TRANSLATE_NOOP("settings", "Address of the writing assistance"),
        QT_TRANSLATE_NOOP("settings", "Off without an address; “forbidden” keeps the user from giving one."),
        _opened,
    )
    timestamp_url: Rule[str | None] = _rule(
        "TimestampUrl",
        SecureAddress(),
        None,
        QT_TRANSLATE_NOOP("settings", "Timestamp authority"),
        QT_TRANSLATE_NOOP("settings", "Address that dates signatures; without it they carry the time of the machine."),
    )
    data_folder: Rule[str | None] = _rule(
        "DataFolder",
        Place(variables=True),
        None,
        QT_TRANSLATE_NOOP("settings", "Profile folder"),
        QT_TRANSLATE_NOOP(
            "settings", "Local folder of the profile; without it the local application data of the user."
        ),
    )
    backup_folder: Rule[str | None] = _rule(
        "BackupFolder",
        Place(variables=True),
        None,
        QT_TRANSLATE_NOOP("settings", "Backup folder"),
        QT_TRANSLATE_NOOP("settings", "Where checked backups are copied; without it they stay in the profile folder."),
    )
    backup_keep: Rule[int] = _rule(
        "BackupKeep",
        Integer(1, 99),
        24,
        QT_TRANSLATE_NOOP("settings", "Backups kept"),
        QT_TRANSLATE_NOOP("settings", "Number of backups kept before the oldest goes."),
    )
    pkcs11_library: Rule[str | None] = _rule(
        "Pkcs11Library",
        Place(),
        None,
        QT_TRANSLATE_NOOP("settings", "Smart card library"),
        QT_TRANSLATE_NOOP("settings", "PKCS#11 library of the cards that sign."),
    )
    log_level: Rule[str] = _rule(
        "LogLevel",
        Choice(LOG_LEVELS),
        "info",
        QT_TRANSLATE_NOOP("settings", "Detail of the log"),
        QT_TRANSLATE_NOOP("settings", "What the log keeps; it never holds personal data."),
    )
    proxy: Rule[str | None] = _rule(
        "Proxy",
        Line(255),
        None,
        QT_TRANSLATE_NOOP("settings", "Proxy"),
        QT_TRANSLATE_NOOP("settings", "Used by an S3 hub only."),
    )

    def __iter__(self) -> Iterator[tuple[Setting, Rule[Any]]]:
        """Give each row of the table with the rule in force."""
        return ((setting, getattr(self, setting.name)) for setting in POLICIES)

    def rows(self, now: datetime) -> list[PolicyRow]:
        """Return what is in force, to be shown or printed; `now` is aware."""
        return [
            PolicyRow(s.key, s.write(r.value), r.source.value, r.locked, (now - r.read_at).days if r.read_at else None)
            for s, r in self
        ]


POLICIES: Final[tuple[Setting, ...]] = tuple(settings_of(Policies))
"""The table, in the order of the documentation."""

POLICY_KEYS: Final = {setting.key: setting for setting in POLICIES}
"""The same by IT's name."""

RESERVED: Final = frozenset({"TimestampUrl", "Pkcs11Library"})
"""Names that are settled and checked, and that nothing reads yet: this version signs nothing with a certificate."""
