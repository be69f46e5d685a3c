"""Administrative templates for group policy (ADMX, ADML), made from the table of policies.

The shape is Microsoft's, "Group Policy ADMX Syntax Reference Guide": text → text box, list → text box with semicolons,
whole number → number with its bounds, choice and yes or no → drop-down; each with a check box that locks it.
"""

from typing import Any, Final
from xml.etree import ElementTree as ET

from aso_desktop.core.settings import POLICIES, Setting, words_of
from aso_desktop.core.settings import RESERVED as RESERVED_KEYS
from aso_desktop.core.settings.kinds import Choice, Fingerprint, Flag, Integer, KeyBytes, RegisterList, Several
from installer.policies import words
from installer.policies.catalogue import spoken
from installer.policies.words import CATEGORIES, LANGUAGES, Said

KEY: Final = r"Software\Policies\ASO Desktop"
NAMESPACE: Final = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_VERSION: Final = {"revision": "1.0", "schemaVersion": "1.0"}
_FLAGS: Final = ((1, "yes", words.YES), (0, "no", words.NO))
_ROOT: Final = "ASO_Desktop"
_LONGEST_LIST: Final = 8_000


def admx() -> bytes:
    """Return the definitions: where each rule is written, and within which bounds."""
    root = ET.Element("policyDefinitions", {"xmlns": NAMESPACE, **_VERSION})
    namespaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(namespaces, "target", prefix="aso", namespace="ASO.Desktop.Policies")
    ET.SubElement(root, "resources", minRequiredRevision="1.0", fallbackCulture=LANGUAGES[1])
    definitions = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(definitions, "definition", name="Every_Version", displayName=_string("Every_Version"))
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category", name=_ROOT, displayName=_string(_ROOT))
    for name in CATEGORIES:
        category = ET.SubElement(categories, "category", name=name, displayName=_string(f"Category_{name}"))
        ET.SubElement(category, "parentCategory", ref=_ROOT)
    policies = ET.SubElement(root, "policies")
    for setting in POLICIES:
        _add_policy(policies, setting)
    return _written(root)


def adml(language: str) -> bytes:
    """Return the words of the definitions in one of `LANGUAGES`."""
    root = ET.Element("policyDefinitionResources", {"xmlns": NAMESPACE, **_VERSION})
    ET.SubElement(root, "displayName").text = words.TITLE.spoken(language)
    ET.SubElement(root, "description").text = words.DESCRIPTION.spoken(language)
    resources = ET.SubElement(root, "resources")
    strings = ET.SubElement(resources, "stringTable")
    for name, sentence in _strings(language):
        ET.SubElement(strings, "string", id=name).text = sentence
    presentations = ET.SubElement(resources, "presentationTable")
    for setting in POLICIES:
        _add_presentation(presentations, setting, language)
    return _written(root)


def _add_policy(policies: ET.Element, setting: Setting) -> None:
    key = setting.key
    policy = ET.SubElement(
        policies,
        "policy",
        {
            "name": key,
            "class": "Both",
            "displayName": _string(key),
            "explainText": _string(f"{key}_Help"),
            "presentation": f"$(presentation.{key})",
            "key": f"{KEY}\\{key}",
        },
    )
    ET.SubElement(policy, "parentCategory", ref=next(name for name, (_, keys) in CATEGORIES.items() if key in keys))
    ET.SubElement(policy, "supportedOn", ref="Every_Version")
    elements = ET.SubElement(policy, "elements")
    _add_value(elements, setting)
    lock = ET.SubElement(elements, "boolean", id=f"{key}_Locked", valueName="Locked")
    for name, number in (("trueValue", 1), ("falseValue", 0)):
        ET.SubElement(ET.SubElement(lock, name), "decimal", value=str(number))


def _add_value(elements: ET.Element, setting: Setting) -> None:
    """Add the element that writes `Value`."""
    kind, place = setting.kind, {"id": f"{setting.key}_Value", "valueName": "Value", "required": "true"}
    if isinstance(kind, Integer):
        ET.SubElement(elements, "decimal", {**place, "minValue": str(kind.low), "maxValue": str(kind.high)})
    elif isinstance(kind, Flag | Choice):
        choices = ET.SubElement(elements, "enum", place)
        for raw, name in _items(setting):
            item = ET.SubElement(choices, "item", displayName=_string(name))
            value = ET.SubElement(item, "value")
            if isinstance(raw, int):
                ET.SubElement(value, "decimal", value=str(raw))
            else:
                ET.SubElement(value, "string").text = raw
    else:
        ET.SubElement(elements, "text", {**place, "maxLength": str(longest(setting))})


def longest(setting: Setting) -> int:
    """Return how many signs the text box of a setting takes."""
    kind = setting.kind
    if isinstance(kind, KeyBytes):
        return -(-kind.size // 3) * 4  # base64: four signs for three bytes
    if isinstance(kind, Fingerprint):
        return 127  # 64 figures, with a separator between each pair at most
    if isinstance(kind, RegisterList):
        return _LONGEST_LIST
    if isinstance(kind, Several):
        return sum(len(word) + 2 for word in kind.words)
    return getattr(kind, "longest", 1_000)


def _items(setting: Setting) -> list[tuple[Any, str]]:
    """Return what a drop-down writes and the names of its words."""
    if isinstance(setting.kind, Flag):
        return [(raw, name) for raw, name, _ in _FLAGS]
    return [(word, f"{setting.key}_{word}") for word, _ in words_of(setting)]


def _strings(language: str) -> list[tuple[str, str]]:
    """Return every string with its name."""
    found = [(_ROOT, words.PROGRAM), ("Every_Version", words.SUPPORTED.spoken(language))]
    found += [(f"Category_{name}", title.spoken(language)) for name, (title, _) in CATEGORIES.items()]
    found += [(name, said.spoken(language)) for _, name, said in _FLAGS]
    for setting in POLICIES:
        found += [(setting.key, spoken(setting.title, language)), (f"{setting.key}_Help", _help(setting, language))]
        if isinstance(setting.kind, Choice):
            found += [(f"{setting.key}_{word}", spoken(name, language)) for word, name in words_of(setting)]
    return found


def _help(setting: Setting, language: str) -> str:
    """Return what the editor of group policy explains about a rule."""
    kind = setting.kind
    default = setting.write(setting.default)
    shown = words.NONE.spoken(language) if default in (None, []) else _plain(default, language)
    lines: list[tuple[Said, dict[str, str]]] = [
        (words.ACCEPTED, {"values": _plain_kind(setting, language)}),
        (words.DEFAULT, {"value": shown}),
    ]
    lines += [(words.REGISTERS, {})] if isinstance(kind, RegisterList) else []
    lines += [(words.SEMICOLONS, {})] if isinstance(kind, RegisterList | Several) else []
    lines += [(words.SECURITY, {})] if setting.security else []
    lines += [(words.RESERVED, {})] if setting.key in RESERVED_KEYS else []
    said = [sentence.spoken(language).format(**values) for sentence, values in (*lines, (words.UNLOCKED, {}))]
    return "\n\n".join((spoken(setting.meaning, language), "\n".join(said)))


def _plain(default: Any, language: str) -> str:
    if isinstance(default, bool):
        return (words.YES if default else words.NO).spoken(language).lower()
    return ";".join(default) if isinstance(default, list) else str(default)


def _plain_kind(setting: Setting, language: str) -> str:
    """Return the accepted values as the editor's field takes them."""
    if isinstance(setting.kind, Flag):
        return ", ".join(said.spoken(language).lower() for _, _, said in _FLAGS)
    described = setting.kind.describe().strip("[]")
    return words.FRENCH_KINDS.get(described, described) if language == LANGUAGES[0] else described


def _add_presentation(presentations: ET.Element, setting: Setting, language: str) -> None:
    presentation = ET.SubElement(presentations, "presentation", id=setting.key)
    label, refers = spoken(setting.title, language), {"refId": f"{setting.key}_Value"}
    if isinstance(setting.kind, Integer):
        ET.SubElement(presentation, "decimalTextBox", {**refers, "defaultValue": str(setting.default)}).text = label
    elif isinstance(setting.kind, Flag | Choice):
        default = [raw for raw, _ in _items(setting)].index(setting.default)
        box = ET.SubElement(presentation, "dropdownList", {**refers, "noSort": "true", "defaultItem": str(default)})
        box.text = label
    else:
        ET.SubElement(ET.SubElement(presentation, "textBox", refers), "label").text = label
    lock = ET.SubElement(presentation, "checkBox", refId=f"{setting.key}_Locked")
    lock.text = words.LOCKED.spoken(language)


def _string(name: str) -> str:
    return f"$(string.{name})"


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()
