"""The tables of docs/policies.md, made from the declarations and the French catalogue.

`python -m tests.unit.settings_page` writes them into the page; a test compares.
"""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

from aso_desktop.core.settings import POLICIES, PREFERENCES, Setting

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "policies.md"
HEAD = "| {first} | Type | Default | Meaning | Sens |\n|---|---|---|---|---|"


def french() -> dict[tuple[str, str], str]:
    """Return the French of every sentence of a setting."""
    trees = [ET.parse(path) for path in sorted((ROOT / "resources" / "i18n").glob("*_fr.ts"))]  # noqa: S314 - our own
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for tree in trees
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def table(settings: tuple[Setting, ...], first: str) -> str:
    """Return one table in Markdown."""
    words = french()
    return "\n".join((HEAD.format(first=first), *(row(setting, words) for setting in settings)))


def row(setting: Setting, words: dict[tuple[str, str], str]) -> str:
    """Return one line: IT's name for a policy, our own for a preference."""
    is_policy = setting in POLICIES
    name = f"`{setting.key if is_policy else setting.name}`"
    notes = " (security)" if setting.security else "" if is_policy or not setting.key else f" (policy `{setting.key}`)"
    default = setting.write(setting.default)
    shown = "none" if default is None else f"`{json.dumps(default, ensure_ascii=False)}`"
    sentences = (setting.title, setting.meaning)
    english = "<br>".join(text.source for text in sentences)
    said = "<br>".join(words[text.context, text.source] for text in sentences)
    return f"| {name}{notes} | {setting.kind.describe()} | {shown} | {english} | {said} |"


def with_tables(page: str) -> str:
    """Return the page with fresh tables between its marks."""
    for mark, made in (("policies", table(POLICIES, "Key")), ("preferences", table(PREFERENCES, "Name"))):
        pattern = rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)"
        page = re.sub(pattern, lambda found, made=made: f"{found[1]}{made}\n{found[2]}", page, flags=re.DOTALL)  # type: ignore[misc]
    return page


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
