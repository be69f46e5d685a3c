"""What a user chooses, within the rules that IT lays down.

Only what was chosen is kept: the rest follows the policy, then the shipped value. What is wanted before the profile
is unlocked (`early`) lives in a small plain file; everything else inside the encrypted profile.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from aso_desktop.core.calendar import Calendar, Closure, Zone
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.settings.declare import Setting, declared, settings_of
from aso_desktop.core.settings.kinds import (
    Choice,
    Closures,
    Flag,
    Integer,
    Json,
    Kind,
    Line,
    Picture,
    Place,
    SecureAddress,
)
from aso_desktop.core.settings.policies import FORBIDDEN, LANGUAGES, LOG_LEVELS, POLICY_KEYS, Policies, Rule

THEMES: Final = ("system", "light", "dark", "high_contrast")
DENSITIES: Final = ("compact", "normal", "comfortable")

Chosen = Mapping[str, Any]
"""Preference name → the value that the user chose; a name that is absent was never chosen."""


def _preference(kind: Kind, default: Any, title: Text, meaning: Text, key: str = "", *, early: bool = False) -> Any:
    """Declare one row of the table; `key` names the policy that rules it."""
    setting = Setting(kind, default, title, meaning, key=key, optional=default is None, early=early)
    return declared(setting)


@dataclass(frozen=True)
class Preferences:
    """The preferences in force; every field is declared once, here, and the table is made from the fields."""

    language: str = _preference(
        Choice(LANGUAGES),
        "fr",
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "Language of the window, the commands and the messages."),
        "Language",
        early=True,
    )
    theme: str = _preference(
        Choice(THEMES),
        "system",
        QT_TRANSLATE_NOOP("settings", "Theme"),
        QT_TRANSLATE_NOOP("settings", "Light, dark, high contrast, or as the system says."),
        early=True,
    )
    density: str = _preference(
        Choice(DENSITIES),
        "normal",
        QT_TRANSLATE_NOOP("settings", "Density"),
        QT_TRANSLATE_NOOP("settings", "Height of the rows in the lists."),
        early=True,
    )
    text_size: int = _preference(
        Integer(80, 200),
        100,
        QT_TRANSLATE_NOOP("settings", "Text size"),
        QT_TRANSLATE_NOOP("settings", "In per cent of the usual size."),
        early=True,
    )
    log_level: str = _preference(
        Choice(LOG_LEVELS),
        "info",
        QT_TRANSLATE_NOOP("settings", "Detail of the log"),
        QT_TRANSLATE_NOOP("settings", "What the log keeps; it never holds personal data."),
        "LogLevel",
        early=True,
    )
    single_letter_keys: bool = _preference(
        Flag(),
        default=True,
        title=QT_TRANSLATE_NOOP("settings", "Single-letter keys"),
        meaning=QT_TRANSLATE_NOOP("settings", "In the lists, R answers, V endorses, A assigns and E files."),
    )
    start_view: str = _preference(
        Line(60),
        "",
        QT_TRANSLATE_NOOP("settings", "View at start"),
        QT_TRANSLATE_NOOP("settings", "View shown when the window opens; empty for the first of the sidebar."),
    )
    unit: str = _preference(
        Line(60),
        "",
        QT_TRANSLATE_NOOP("settings", "Unit"),
        QT_TRANSLATE_NOOP("settings", "Code of the unit that new letters go to first."),
    )
    zone: str = _preference(
        Choice(tuple(Zone)),
        Zone.METROPOLE.value,
        QT_TRANSLATE_NOOP("settings", "Zone of holidays"),
        QT_TRANSLATE_NOOP("settings", "Part of France whose holidays count in the target dates."),
    )
    whit_monday_off: bool = _preference(
        Flag(),
        default=True,
        title=QT_TRANSLATE_NOOP("settings", "Whit Monday off"),
        meaning=QT_TRANSLATE_NOOP("settings", "Untick where Whit Monday is worked as the day of solidarity."),
    )
    good_friday_off: bool = _preference(
        Flag(),
        default=True,
        title=QT_TRANSLATE_NOOP("settings", "Good Friday off"),
        meaning=QT_TRANSLATE_NOOP(
            "settings", "Untick in a commune of Alsace or Moselle without a Protestant or shared church."
        ),
    )
    closures: tuple[Closure, ...] = _preference(
        Closures(),
        (),
        QT_TRANSLATE_NOOP("settings", "Closures of the service"),
        QT_TRANSLATE_NOOP("settings", "Days on which the service is closed beside the holidays."),
    )
    auto_lock_minutes: int = _preference(
        Integer(1, 60),
        10,
        QT_TRANSLATE_NOOP("settings", "Lock after"),
        QT_TRANSLATE_NOOP("settings", "Minutes without a key or a click before the profile locks."),
        "AutoLockMinutes",
    )
    backup_folder: str | None = _preference(
        Place(variables=True),
        None,
        QT_TRANSLATE_NOOP("settings", "Backup folder"),
        QT_TRANSLATE_NOOP("settings", "Where checked backups are copied; without it they stay in the profile folder."),
        "BackupFolder",
    )
    backup_keep: int = _preference(
        Integer(1, 99),
        24,
        QT_TRANSLATE_NOOP("settings", "Backups kept"),
        QT_TRANSLATE_NOOP("settings", "Number of backups kept before the oldest goes."),
        "BackupKeep",
    )

    ministry: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Ministry"),
        QT_TRANSLATE_NOOP("settings", "First line of the letterhead."),
    )
    directorate: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Directorate"),
        QT_TRANSLATE_NOOP("settings", "Second line of the letterhead, above the unit."),
    )
    letter_place: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Place of writing"),
        QT_TRANSLATE_NOOP("settings", "Town that stands before the date of a document."),
    )
    service_address: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Address of the unit"),
        QT_TRANSLATE_NOOP("settings", "In acknowledgements of receipt, as the law asks for; commas part its lines."),
    )
    service_email: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "E-mail of the unit"),
        QT_TRANSLATE_NOOP("settings", "In acknowledgements of receipt."),
    )
    service_phone: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Telephone of the unit"),
        QT_TRANSLATE_NOOP("settings", "In acknowledgements of receipt."),
    )
    signatory: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Signatory"),
        QT_TRANSLATE_NOOP("settings", "Who signs, where neither the letter nor the document says; otherwise you."),
    )
    signatory_title: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Position of the signatory"),
        QT_TRANSLATE_NOOP("settings", "Stands above the signature."),
    )
    court: str = _preference(
        Line(200),
        "",
        QT_TRANSLATE_NOOP("settings", "Administrative court"),
        QT_TRANSLATE_NOOP("settings", "Town of the court named as the way of appeal."),
    )
    logo: bytes | None = _preference(
        Picture(),
        None,
        QT_TRANSLATE_NOOP("settings", "Logo"),
        QT_TRANSLATE_NOOP("settings", "Picture at the top of the documents; it is kept in the profile, encrypted."),
    )
    assistance_url: str | None = _preference(
        SecureAddress((FORBIDDEN,)),
        None,
        QT_TRANSLATE_NOOP("settings", "Address of the writing assistance"),
        QT_TRANSLATE_NOOP(
            "settings", "Nothing is sent without an address, nor without your consent to each text. Off by default."
        ),
        "AssistanceUrl",
    )
    assistance_model: str = _preference(
        Line(120),
        "",
        QT_TRANSLATE_NOOP("settings", "Model of the assistance"),
        QT_TRANSLATE_NOOP("settings", "Name of the model, as its provider writes it."),
    )

    @property
    def calendar(self) -> Calendar:
        """Return the working days of the service."""
        return Calendar(Zone(self.zone), self.whit_monday_off, self.good_friday_off, self.closures)


PREFERENCES: Final[tuple[Setting, ...]] = tuple(settings_of(Preferences))
"""The table, in the order of the preferences window."""

PREFERENCE_NAMES: Final = {setting.name: setting for setting in PREFERENCES}


def rule_of(setting: Setting, policies: Policies) -> Rule[Any] | None:
    """Return the rule that IT laid down for a preference, if one can rule it."""
    return getattr(policies, POLICY_KEYS[setting.key].name) if setting.key else None


def in_force(chosen: Chosen, policies: Policies | None = None) -> Preferences:
    """Return the preferences: a locked rule, else what was chosen, else the rule, else the shipped value."""
    rules = policies or Policies()
    return replace(Preferences(), **{s.name: _value(s, chosen, rule_of(s, rules)) for s in PREFERENCES})


def _value(setting: Setting, chosen: Chosen, rule: Rule[Any] | None) -> Any:
    """Return the value of one preference."""
    if rule and rule.locked:
        return rule.value
    return chosen.get(setting.name, rule.value if rule else setting.default)


def choose(chosen: Chosen, name: str, raw: Json, policies: Policies | None = None) -> dict[str, Any]:
    """Return what is chosen once `name` is `raw`; a locked or unacceptable value raises `UserError`."""
    setting = PREFERENCE_NAMES[name]
    rule = rule_of(setting, policies or Policies())
    if rule and rule.locked:
        raise UserError(QT_TRANSLATE_NOOP("settings", "Your IT has set this; ask them to change it."), name)
    return {**chosen, name: setting.read(raw)}


def read_chosen(raw: Mapping[str, Json]) -> tuple[dict[str, Any], list[UserError]]:
    """Return what is acceptable of kept JSON values, and a refusal for each that is not; unknown names are left out."""
    chosen: dict[str, Any] = {}
    refused: list[UserError] = []
    for setting in (s for s in PREFERENCES if s.name in raw):
        try:
            chosen[setting.name] = setting.read(raw[setting.name])
        except UserError as error:
            refused.append(error)
    return chosen, refused


def write_chosen(chosen: Chosen, *, early: bool | None = None) -> dict[str, Json]:
    """Return JSON values that `read_chosen` accepts: all of them, or only those wanted before (or after) unlocking."""
    kept = (s for s in PREFERENCES if s.name in chosen and early in (None, s.early))
    return {s.name: s.write(chosen[s.name]) for s in kept}
