"""Values that each setting takes, and values that it refuses."""

import base64
from typing import Any

from aso_desktop.core.calendar import Zone

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

LETTERHEAD = (
    "ministry", "directorate", "letter_place", "service_address", "service_email", "service_phone", "signatory",
    "signatory_title", "court",
)  # fmt: skip

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
    **{name: ["", "Ministère des Essais"] for name in LETTERHEAD},
    "logo": [None, base64.b64encode(b"\x89PNG\r\n\x1a\n and the rest").decode()],
    "assistance_url": [None, "https://aide.example.org/v1", "forbidden"],
    "assistance_model": ["", "modele-7b"],
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
    **{name: ["x" * 201, 1] for name in LETTERHEAD},
    "logo": ["R0lGODlh", "not base64", 1],
    "assistance_url": ["http://aide.example.org", "https://", "https://a:b@aide.example.org"],
    "assistance_model": ["x" * 121, 1],
}


def cases(values: dict[str, list[Any]]) -> list[tuple[str, Any]]:
    return [(name, value) for name, several in values.items() for value in several]
