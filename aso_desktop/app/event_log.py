"""The system's own log: starts, upgrades of a database and faults of policies go to the Application log of Windows.

The MSI registers the source; its messages are those of `EventCreate.exe`, a file of Windows that shows the text as it
is. Elsewhere the log in the profile is enough.
"""

import sys
from typing import Final

SOURCE: Final = "ASO Desktop"
_NUMBER: Final = 1
"""`EventCreate.exe` has a message for every number from 1 to 1000: the text alone."""
_WARNING: Final = 2
_INFORMATION: Final = 4

if sys.platform == "win32":

    def tell_system(words: str, *, is_fault: bool = False) -> None:
        """Write a sentence to the Application log; a machine that refuses it loses nothing else."""
        import ctypes

        library = ctypes.WinDLL("advapi32")
        library.RegisterEventSourceW.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(library.RegisterEventSourceW(None, SOURCE))
        if not handle:
            return
        texts = (ctypes.c_wchar_p * 1)(words)
        kind = _WARNING if is_fault else _INFORMATION
        library.ReportEventW(handle, kind, 0, _NUMBER, None, 1, 0, texts, None)
        library.DeregisterEventSource(handle)

else:

    def tell_system(words: str, *, is_fault: bool = False) -> None:
        """Do nothing: the log in the profile says it."""
