"""Saved views come back as they were kept, whatever version kept them."""

import json
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.services.correspondence.labels import DIRECTIONS, INSTRUCTIONS
from aso_desktop.services.correspondence.views import DUE, SHIPPED, SHIPPED_VIEWS, View
from aso_desktop.services.search.derived import STATE_ORDER

SOME = UUID("0190a3c4-0000-7000-8000-000000000001")


def views() -> st.SearchStrategy[View]:
    """Return any view."""
    flags = ("open_only", "unassigned", "requests_only", "unanswered", "unread")
    codes = st.lists(st.sampled_from(STATE_ORDER), max_size=3, unique=True).map(tuple)
    ids = st.lists(st.uuids(), max_size=2).map(tuple)
    return st.builds(
        View,
        directions=codes,
        states=codes,
        due=st.sampled_from(DUE),
        register_ids=ids,
        type_ids=ids,
        lead_id=st.none() | st.uuids(),
        day_from=st.none() | st.dates(),
        has_enclosures=st.none() | st.booleans(),
        text=st.text(max_size=20),
        **{flag: st.booleans() for flag in flags},
    )


@given(view=views())
def test_a_view_comes_back_from_its_text(view: View) -> None:
    assert View.from_json(view.to_json()) == view


def test_a_view_keeps_only_what_it_asks() -> None:
    assert View().to_json() == "{}"
    kept = View(register_ids=(SOME,), day_from=date(2026, 11, 1), open_only=True).to_json()
    assert json.loads(kept) == {"register_ids": [str(SOME)], "day_from": "2026-11-01", "open_only": True}


@given(text=st.text(max_size=60))
def test_any_text_is_a_view(text: str) -> None:
    assert isinstance(View.from_json(text), View)


def test_what_this_version_does_not_know_is_left_out() -> None:
    kept = {
        "tomorrow": 1,
        "open_only": "yes",
        "lead_id": 3,
        "register_ids": ["x", str(SOME), None],
        "day_to": "never",
        "states": "closed",
        "directions": ["incoming"],
        "text": 5,
    }
    assert View.from_json(json.dumps(kept)) == View(register_ids=(SOME,), directions=("incoming",))
    assert View.from_json("[1]") == View()


def test_shipped_views_use_codes_that_exist() -> None:
    assert len(SHIPPED) == len(SHIPPED_VIEWS)
    for shipped in SHIPPED_VIEWS:
        view = shipped.view
        assert set(view.directions) <= set(DIRECTIONS), shipped.code
        assert set(view.states) <= set(STATE_ORDER), shipped.code
        assert view.due in DUE, shipped.code
        assert view.instruction in {"", *INSTRUCTIONS}, shipped.code
        assert shipped.label.source, shipped.code


def test_no_two_shipped_views_show_the_same() -> None:
    assert len({shipped.view for shipped in SHIPPED_VIEWS}) == len(SHIPPED_VIEWS)
