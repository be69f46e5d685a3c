"""The list of a bundle's files as WiX source. Component codes are made of the path: the same for every version."""

import hashlib
from pathlib import Path, PurePosixPath
from typing import Final
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

NAMESPACE: Final = "http://schemas.microsoft.com/wix/2006/wi"
_CODES: Final = UUID("4f6f1d2a-58a1-5b0e-9f63-3b7a0d0c9e11")
"""Never changes: a component that changed its code would be left behind by an upgrade."""
_MARK: Final = 24


def write_files(bundle: Path, target: Path) -> None:
    """Write the WiX source that lists every file of a bundle, in the order of their names.

    It names them under the variable `SourceDir`, to be given to wixl or candle.
    """
    ET.register_namespace("", NAMESPACE)
    wix = ET.Element(f"{{{NAMESPACE}}}Wix")
    files = sorted(PurePosixPath(f.relative_to(bundle).as_posix()) for f in bundle.rglob("*") if f.is_file())
    folders = _add_folders(_part(_part(wix, "Fragment"), "DirectoryRef", Id="INSTALLDIR"), files)
    group = _part(_part(wix, "Fragment"), "ComponentGroup", Id="Bundle")
    for file in files:
        _add_file(folders[str(file.parent)], str(file))
        _part(group, "ComponentRef", Id=_mark("c", str(file)))
    ET.indent(wix)
    target.write_bytes(ET.tostring(wix, encoding="utf-8", xml_declaration=True))


def component_code(name: str) -> UUID:
    """Return the code of the component that installs a file of the bundle."""
    return uuid5(_CODES, name)


def _add_file(folder: ET.Element, name: str) -> None:
    code = str(component_code(name)).upper()
    component = _part(folder, "Component", Id=_mark("c", name), Guid=code, Win64="yes")
    _part(component, "File", Id=_mark("f", name), KeyPath="yes", Source=f"$(var.SourceDir)/{name}")


def _add_folders(root: ET.Element, files: list[PurePosixPath]) -> dict[str, ET.Element]:
    """Return the element of each folder by its path."""
    made = {".": root}
    for folder in sorted({parent for file in files for parent in file.parents if parent.name}):
        made[str(folder)] = _part(made[str(folder.parent)], "Directory", Id=_mark("d", str(folder)), Name=folder.name)
    return made


def _mark(kind: str, name: str) -> str:
    """Return an identifier within the 72 signs of Windows Installer; names of files may be longer."""
    return f"{kind}{hashlib.sha256(name.encode()).hexdigest()[:_MARK]}"


def _part(owner: ET.Element, name: str, **attributes: str) -> ET.Element:
    return ET.SubElement(owner, f"{{{NAMESPACE}}}{name}", attributes)
