"""Six words for a fingerprint: 66 bits that two people read to each other before a device is approved.

The list is that of proposed passphrases: 2,048 French words, of which no two share their first four letters.
"""

from functools import cache
from typing import Final

from aso_desktop.core.resources import resource_folder
from aso_desktop.security.passphrase import read_words

WORDS: Final = 6
_BITS: Final = 11
_MASK: Final = (1 << _BITS) - 1
_FINGERPRINT_BITS: Final = 256


@cache
def _list() -> tuple[str, ...]:
    return tuple(read_words(resource_folder("wordlists") / "passphrase_fr.txt"))


def six_words(fingerprint: bytes) -> tuple[str, ...]:
    """Return the words of a fingerprint of 32 bytes, from its first 66 bits."""
    number = int.from_bytes(fingerprint)
    places = (_FINGERPRINT_BITS - _BITS * (turn + 1) for turn in range(WORDS))
    return tuple(_list()[number >> place & _MASK] for place in places)
