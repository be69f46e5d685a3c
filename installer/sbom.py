"""The bill of materials of a bundle, CycloneDX 1.6 as JSON: what it holds, inner libraries of native code included."""

import re
import uuid
from collections.abc import Sequence
from typing import Any, Final

from aso_desktop import __version__
from installer.components import Component
from installer.places import NAME, commit, committed_at_iso

_NAMESPACE: Final = uuid.UUID("6f0c2f4e-6f7d-5a55-9a0e-0b8f3f0f7d11")
_PLAIN_ID: Final = re.compile(r"[A-Za-z0-9.+-]+")


def bill(components: Sequence[Component], system: str, label: str = "") -> dict[str, Any]:
    """Return the bill; the same components give the same bill. `system` is `linux` or `windows`."""
    root = f"{NAME}@{__version__}"
    listed = [_listed(component) for component in components]
    version = f"{__version__} [{label}]" if label else __version__
    program = {"type": "application", "bom-ref": root, "name": NAME, "version": version, "licenses": _licences("MIT")}
    references = {component["name"]: component["bom-ref"] for component in listed}
    inner = {one.name for one in components if one.within}
    depends = [{"ref": root, "dependsOn": sorted(ref for name, ref in references.items() if name not in inner)}]
    for name in sorted({one.within for one in components if one.within}):
        held = sorted(references[one.name] for one in components if one.within == name)
        depends.append({"ref": references[name], "dependsOn": held})
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{root} {system} {commit()} {label}')}",
        "version": 1,
        "metadata": {
            "timestamp": committed_at_iso(),
            "component": program,
            "properties": [{"name": "aso:commit", "value": commit()}, {"name": "aso:system", "value": system}],
        },
        "components": listed,
        "dependencies": depends,
    }


def _listed(component: Component) -> dict[str, Any]:
    listed: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{component.within or component.purl or 'shipped'}#{component.name}@{component.version}",
        "name": component.name,
        "licenses": _licences(component.licence),
    }
    if component.version:
        listed["version"] = component.version
    if component.purl:
        listed["purl"] = component.purl
    natives = sorted(file for file in component.files if re.search(r"\.(so|dll|pyd|exe)\b", file))
    if natives:
        listed["evidence"] = {"occurrences": [{"location": file} for file in natives]}
    return listed


def _licences(expression: str) -> list[dict[str, Any]]:
    if expression.startswith("LicenseRef-"):
        return [{"license": {"name": expression.removeprefix("LicenseRef-").replace("-", " ")}}]
    if expression == "libtiff" or not _PLAIN_ID.fullmatch(expression):
        return [{"expression": expression}]
    return [{"license": {"id": expression}}]
