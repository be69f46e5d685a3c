"""Who the session of the operating system says is working: proposed at the first start, never taken for granted."""

import getpass
import sys
from contextlib import suppress
from typing import Final

_DISPLAY_NAME: Final = 3
"""NameDisplay of EXTENDED_NAME_FORMAT (secext.h)."""
_LONGEST: Final = 256


def session_name() -> str:
    """Return the full name of the session's user; empty where the machine knows none. May ask a directory: slow."""
    with suppress(OSError, KeyError, ImportError, AttributeError):
        return _name()
    return ""


if sys.platform == "win32":

    def _name() -> str:
        import ctypes

        size = ctypes.c_ulong(_LONGEST)
        name = ctypes.create_unicode_buffer(_LONGEST)
        found = ctypes.windll.secur32.GetUserNameExW(_DISPLAY_NAME, name, ctypes.byref(size))
        return name.value.strip() if found else ""

else:

    def _name() -> str:
        import pwd

        full = pwd.getpwnam(getpass.getuser()).pw_gecos.partition(",")[0].strip()
        return full if " " in full else ""
