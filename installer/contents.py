"""Licences and bill of materials of a bundle: `python -m installer.contents BUNDLE COLLECTED SITE_PACKAGES VERSIONS`.

BUNDLE is the folder of the programs, COLLECTED PyInstaller's collected.json, VERSIONS what `probes.py` printed. Writes
BUNDLE/licences/ and the list of the about box, and beside the bundle NAME.cdx.json. Runs on Linux for both systems.
"""

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from installer.components import Component, Unnamed, components_of, rows_of
from installer.places import INSTALLER
from installer.sbom import bill

TEXTS: Final = INSTALLER / "licences"
_OPERATORS: Final = re.compile(r"\s+(?:AND|OR)\s+|[()]")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write what the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m installer.contents", description=__doc__)
    for name in ("bundle", "collected", "site_packages", "versions"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--system", choices=("linux", "windows"), default="linux")
    parser.add_argument("--label", default="")
    given = parser.parse_args(arguments)
    versions = json.loads(given.versions.read_text("utf-8"))
    try:
        components = components_of(rows_of(given.collected), given.site_packages, versions)
        write(given.bundle, components, given.system, given.label)
    except Unnamed as error:
        print(f"installer: {error}", file=sys.stderr)
        return 1
    return 0


def write(bundle: Path, components: Sequence[Component], system: str, label: str = "") -> Path:
    """Write licences and lists; return the bill of materials."""
    write_licences(bundle / "licences", components)
    shown = [[one.name, one.version, one.licence] for one in components]
    inside = bundle / "_internal" / "aso_desktop" / "resources" / "components.json"
    inside.write_text(_json(shown), "utf-8")
    made = bundle.with_name(f"{bundle.name}.cdx.json")
    made.write_text(_json(bill(components, system, label)), "utf-8")
    return made


def write_licences(folder: Path, components: Sequence[Component]) -> None:
    """Write every licence text: those that wheels carry, and the standard ones that no wheel carries.

    Raises `Unnamed` for a component whose text is neither in its wheel nor in installer/licences.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"{one.name:34} {one.version:22} {one.licence:32} {one.holder}".rstrip() for one in components]
    head = "What ASO Desktop is shipped with, each under its licence (SPDX). ASO Desktop itself: MIT."
    (folder / "COMPONENTS.txt").write_text("\n".join([head, "", *lines, ""]), "utf-8")
    (folder / "ASO-Desktop.txt").write_bytes((INSTALLER.parent / "LICENSE").read_bytes())
    with_text = {one.name for one in components if one.texts}
    for component in components:
        for place, text in sorted(component.texts.items()):
            target = folder / component.name / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text)
        if not component.texts:
            _write_standard(folder / "texts", component, by_wheel=component.within in with_text)


def _write_standard(folder: Path, component: Component, *, by_wheel: bool) -> None:
    """Write the standard texts of a licence expression; one alternative of an OR is enough."""
    names = [name.partition(" WITH ")[0].strip() for name in _OPERATORS.split(component.licence) if name.strip()]
    known = [name for name in names if (TEXTS / f"{name}.txt").is_file()]
    is_choice = " OR " in component.licence
    if not by_wheel and (not known or (len(known) < len(names) and not is_choice)):
        missing = sorted(set(names) - set(known))
        raise Unnamed(f"no text of the licence {', '.join(missing)} ({component.name}): add it to installer/licences.")
    folder.mkdir(exist_ok=True)
    for name in known:
        (folder / f"{name}.txt").write_bytes((TEXTS / f"{name}.txt").read_bytes())


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main())
