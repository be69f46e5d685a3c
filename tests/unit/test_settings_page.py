"""docs/policies.md says what the code does."""

from aso_desktop.core.settings import POLICIES, PREFERENCES
from tests.unit.settings_page import PAGE, french, with_tables


def test_the_page_is_in_step_with_the_tables() -> None:
    page = PAGE.read_text("utf-8")
    assert page == with_tables(page), "run: python -m tests.unit.settings_page"


def test_every_key_is_on_the_page_in_both_languages() -> None:
    page, words = PAGE.read_text("utf-8"), french()
    for setting in (*POLICIES, *PREFERENCES):
        assert f"| `{setting.key if setting in POLICIES else setting.name}`" in page
        assert words[setting.meaning.context, setting.meaning.source] in page
