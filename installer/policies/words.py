"""What the administrative templates say beside the words of the settings, in both languages."""

from collections.abc import Mapping
from typing import Final, NamedTuple

LANGUAGES: Final = ("fr-FR", "en-US")
"""The folders that the central store of group policy wants."""


class Said(NamedTuple):
    """One sentence in the languages of `LANGUAGES`, in that order."""

    french: str
    english: str

    def spoken(self, language: str) -> str:
        """Return the sentence in one of `LANGUAGES`."""
        return self[LANGUAGES.index(language)]


PROGRAM: Final = "ASO Desktop"
TITLE: Final = Said("Règles d’ASO Desktop", "ASO Desktop policies")
DESCRIPTION: Final = Said(
    "Modèle d’administration d’ASO Desktop, tiré du schéma des règles du programme.",
    "Administrative template of ASO Desktop, made from the program’s own table of rules.",
)
SUPPORTED: Final = Said("Toutes les versions d’ASO Desktop", "Every version of ASO Desktop")
LOCKED: Final = Said("Verrouillé : l’utilisateur ne peut pas le changer", "Locked: the user cannot change it")
YES: Final = Said("Oui", "Yes")
NO: Final = Said("Non", "No")
ACCEPTED: Final = Said("Valeurs acceptées : {values}.", "Accepted values: {values}.")
DEFAULT: Final = Said("Valeur livrée : {value}.", "Shipped value: {value}.")
NONE: Final = Said("aucune", "none")
SEMICOLONS: Final = Said("Séparer les éléments par « ; ».", "Separate the parts by semicolons.")
REGISTERS: Final = Said(
    "Écrire chaque registre « code|libellé|sens|forme du numéro », le sens étant incoming, outgoing ou internal.",
    "Write each register as code|label|direction|pattern, the direction being incoming, outgoing or internal.",
)
SECURITY: Final = Said(
    "Règle de sécurité : une valeur erronée ne l’assouplit jamais.",
    "Security rule: bad input never loosens it.",
)
UNLOCKED: Final = Said(
    "Sans verrou, c’est une valeur par défaut que l’utilisateur peut changer.",
    "Without the lock it is a default that the user may change.",
)
RESERVED: Final = Said(
    "Réservée : cette version ne signe rien avec un certificat et ne lit pas cette règle.",
    "Reserved: this version signs nothing with a certificate and does not read this rule.",
)

FRENCH_KINDS: Final[Mapping[str, str]] = {
    "path": "chemin complet",
    "path with variables": "chemin complet, variables admises",
    "path, postgresql://…, s3://…": "chemin complet, postgresql://…, s3://…",
    "text": "texte",
    "32 bytes in base64": "32 octets en base64",
    "64 hexadecimal figures": "64 chiffres hexadécimaux",
    "code, label, direction, pattern": "code, libellé, sens, forme du numéro",
}
"""French of the kinds that are described in words; the others are words of the program itself."""

CATEGORIES: Final[Mapping[str, tuple[Said, tuple[str, ...]]]] = {
    "Hub": (Said("Espace partagé", "Shared space"), ("HubUrl", "HubRootFingerprint", "Proxy")),
    "Security": (
        Said("Sécurité", "Security"),
        ("EscrowPublicKey", "AutoLockMinutes", "MinPassphraseWords", "KeyringBackends", "ProtectionMarks"),
    ),
    "Documents": (
        Said("Documents", "Documents"),
        (
            "RegisterCodes",
            "TemplateFolder",
            "LetterheadFile",
            "AllowExport",
            "Spelling",
            "AssistanceUrl",
            "TimestampUrl",
            "Pkcs11Library",
        ),
    ),
    "Machine": (
        Said("Poste et sauvegardes", "Machine and backups"),
        ("Language", "DataFolder", "BackupFolder", "BackupKeep", "LogLevel"),
    ),
}
"""Category → its title and the keys that stand in it."""

EXAMPLE: Final[Mapping[str, tuple[object, bool]]] = {
    "HubUrl": (r"\\serveur.example.org\section\aso", True),
    "RegisterCodes": (
        [
            {"code": "A", "label": "Arrivée", "direction": "incoming", "pattern": "A-{year}-{number:5}"},
            {"code": "D", "label": "Départ", "direction": "outgoing", "pattern": "D-{year}-{number:5}"},
        ],
        False,
    ),
    "Language": ("fr", False),
    "AutoLockMinutes": (10, True),
    "MinPassphraseWords": (6, True),
    "KeyringBackends": (["windows", "secretservice"], True),
    "BackupFolder": ("%USERPROFILE%\\ASO-sauvegardes", False),
    "BackupKeep": (24, False),
    "AssistanceUrl": ("forbidden", True),
    "LogLevel": ("info", False),
}
"""Rules of the example file. No key of it is one: an escrow key copied from an example would open every profile."""
