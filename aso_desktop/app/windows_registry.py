"""The Windows registry as `policy_places` wants it."""

import sys
from collections.abc import Mapping
from typing import Any

if sys.platform == "win32":
    import winreg

    _ROOTS = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
    _ACCESS = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

    class WindowsRegistry:
        """Reads the 64-bit view; what is missing or closed to us is empty."""

        def subkeys(self, root: str, key: str) -> Mapping[str, Mapping[str, Any]]:
            """Return the values of each subkey."""
            try:
                with winreg.OpenKey(_ROOTS[root], key, 0, _ACCESS) as opened:
                    names = [winreg.EnumKey(opened, n) for n in range(winreg.QueryInfoKey(opened)[0])]
            except OSError:
                return {}
            return {name: self._values(root, f"{key}\\{name}") for name in names}

        def value(self, root: str, key: str, name: str) -> Any:
            """Return one value of a key, or None."""
            return self._values(root, key).get(name)

        def _values(self, root: str, key: str) -> dict[str, Any]:
            try:
                with winreg.OpenKey(_ROOTS[root], key, 0, _ACCESS) as opened:
                    values = [winreg.EnumValue(opened, n) for n in range(winreg.QueryInfoKey(opened)[1])]
            except OSError:
                return {}
            return {name: value for name, value, _ in values}
