"""The printed code: 160 random bits in Crockford's base 32, eight groups of four, and a check of two characters.

The check is the number modulo 1,021 (the largest prime below 32²): any one wrong character and any two neighbours
exchanged are noticed before a key is tried.
"""

import secrets
from typing import Final, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.primitives import SALT_BYTES, derive

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 8
GROUP_LENGTH: Final = 4
SECRET_BYTES: Final = 20
_LENGTH: Final = GROUPS * GROUP_LENGTH
_CHECK_LENGTH: Final = 2
_MODULUS: Final = 1_021
_LOOKALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_BASE_BITS: Final = 5


class RecoveryCode(NamedTuple):
    """A code as it is printed: eight groups, and the check beside them."""

    groups: tuple[str, ...]
    check: str

    @property
    def printed(self) -> str:
        """Return the groups and the check on one line."""
        return f"{'-'.join(self.groups)} {self.check}"


def make_code() -> tuple[RecoveryCode, bytes]:
    """Return a new code and the secret it stands for."""
    secret = secrets.token_bytes(SECRET_BYTES)
    return encode(secret), secret


def encode(secret: bytes) -> RecoveryCode:
    """Return the code of a secret of 160 bits."""
    number = int.from_bytes(secret)
    characters = _digits(number, _LENGTH)
    groups = tuple(characters[i : i + GROUP_LENGTH] for i in range(0, _LENGTH, GROUP_LENGTH))
    return RecoveryCode(groups, _digits(number % _MODULUS, _CHECK_LENGTH))


def decode(typed: str) -> bytes:
    """Return the secret of a typed code, blanks, hyphens, case and look-alikes forgiven; the check may be left out."""
    characters = [c for c in typed.upper().translate(_LOOKALIKES) if not c.isspace() and c not in "-–—.·"]
    if wrong := sorted({c for c in characters if c not in ALPHABET}):
        text = QT_TRANSLATE_NOOP("recovery_code", "A code never holds “{character}”: check what you typed.")
        raise UserError(text.format(character=wrong[0]), field="code")
    if len(characters) not in (_LENGTH, _LENGTH + _CHECK_LENGTH):
        text = QT_TRANSLATE_NOOP(
            "recovery_code", "A code has {groups} groups of {length} characters; {found} were typed."
        )
        raise UserError(text.format(groups=GROUPS, length=GROUP_LENGTH, found=len(characters)), field="code")
    number = _number(characters[:_LENGTH])
    check = characters[_LENGTH:]
    if check and _number(check) != number % _MODULUS:
        text = QT_TRANSLATE_NOOP("recovery_code", "The check does not match: one character of the code is wrong.")
        raise UserError(text, field="code")
    return number.to_bytes(SECRET_BYTES)


def confirms(typed: str, code: RecoveryCode) -> bool:
    """Say whether the last group was typed again as printed."""
    return typed.strip().upper().translate(_LOOKALIKES) == code.groups[-1]


def recovery_key(secret: bytes, salt: bytes) -> bytes:
    """Return the key that a code's secret gives; 160 random bits need no stretching."""
    if len(salt) != SALT_BYTES:
        message = "a slot's salt has 16 bytes"
        raise ValueError(message)
    return derive(secret, "aso recovery slot", salt)


def _digits(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> _BASE_BITS * i & 31] for i in reversed(range(count)))


def _number(characters: list[str]) -> int:
    total = 0
    for character in characters:
        total = total << _BASE_BITS | ALPHABET.index(character)
    return total
