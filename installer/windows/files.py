"""The list of a bundle's files as WiX source. Component codes are made of the path: the same for every version."""

import hashlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

NAMESPACE: Final = "http://schemas.microsoft.com/wix/2006/wi"
_CODES: Final = UUID("4f6f1d2a-58a1-5b0e-9f63-3b7a0d0c9e11")
"""Never changes: a component that changed its code would be left behind by an upgrade."""
_MARK: Final = 24


def write_files(bundle: Path, target: Path) -> None:
    """Write the WiX source that lists every file of a bundle, in the order of their names."""
    ET.register_namespace("", NAMESPACE)
    wix = ET.Element(f"{{{NAMESPACE}}}Wix")
    files = sorted(file.relative_to(bundle) for file in bundle.rglob("*") if file.is_file())
    _add_directories(_part(_part(wix, "Fragment"), "DirectoryRef", Id="INSTALLDIR"), files)
    group = _part(_part(wix, "Fragment"), "ComponentGroup", Id="Bundle")
    for file in files:
        name = file.as_posix()
        component = _part(
            group,
            "Component",
            Id=_mark("c", name),
            Guid=str(component_code(name)).upper(),
            Directory=_directory(file.parent.as_posix()),
            Win64="yes",
        )
        _part(component, "File", Id=_mark("f", name), KeyPath="yes", Name=file.name, Source=str(bundle / file))
    ET.indent(wix)
    target.write_bytes(ET.tostring(wix, encoding="utf-8", xml_declaration=True))


def component_code(name: str) -> UUID:
    """Return the code of the component that installs a file of the bundle."""
    return uuid5(_CODES, name)


def _add_directories(root: ET.Element, files: list[Path]) -> None:
    made = {".": root}
    for folder in sorted({parent for file in files for parent in _parents(file)}):
        place = made[folder.parent.as_posix()]
        made[folder.as_posix()] = _part(place, "Directory", Id=_directory(folder.as_posix()), Name=folder.name)


def _parents(file: Path) -> Iterator[PurePosixPath]:
    """Give the folders above a file, those of the bundle only."""
    return (parent for parent in PurePosixPath(file.as_posix()).parents if parent.name)


def _directory(name: str) -> str:
    return "INSTALLDIR" if name == "." else _mark("d", name)


def _mark(kind: str, name: str) -> str:
    """Return an identifier within the 72 signs of Windows Installer; names of files may be longer."""
    return f"{kind}{hashlib.sha256(name.encode()).hexdigest()[:_MARK]}"


def _part(owner: ET.Element, name: str, **attributes: str) -> ET.Element:
    return ET.SubElement(owner, f"{{{NAMESPACE}}}{name}", attributes)
