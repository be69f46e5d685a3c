"""The seminar of the design to the gram; factors frozen; what is no quantity refused."""

from decimal import Decimal

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.carbon import queries
from aso_desktop.services.carbon.commands import CarbonService, EstimateInput, FactorInput
from aso_desktop.services.carbon.estimating import PostInput, read_quantity, shown, total_grams, work_out
from aso_desktop.services.carbon.factors import FAMILIES, UNCERTAINTIES, shipped
from tests.services.budget.conftest import Desk, desk, founded

__all__ = ["desk", "founded"]

SEMINAR = (
    PostInput("tgv", "30 x 2 x 450", "Paris–Lyon"),
    PostInput("flight_short", "6 x 2 x 650"),
    PostInput("car", "2 x 400"),
    PostInput("hotel_night", "40"),
    PostInput("meal_vegetarian", "80"),
)


@pytest.fixture
def carbon(desk: Desk) -> CarbonService:
    return CarbonService(desk.unit_of_work, desk.clock)


def test_the_seminar_to_the_gram() -> None:
    posts = work_out(SEMINAR, shipped())
    assert [post.milligrams for post in posts] == [79_110_000, 1_751_661_600, 174_080_000, 277_200_000, 40_800_000]
    assert total_grams(posts) == 2_322_852
    assert shown(total_grams(posts)) == "2,3 t"
    video = work_out([PostInput("video_hour", "40 × 6")], shipped())
    assert total_grams(video) == 13_680
    assert shown(13_680) == "13,7 kg"


@pytest.mark.parametrize(
    ("grams", "words"),
    [
        (0, "0 g"), (999, "999 g"), (1_000, "1.00 kg"), (12_345, "12.3 kg"), (123_456, "123 kg"), (999_950, "1000 kg"),
        (1_000_000, "1.0 t"), (12_500_000, "13 t"), (123_456_789, "120 t"),
    ],
)  # fmt: skip
def test_an_estimate_is_shown_as_precisely_as_it_is_known(grams: int, words: str) -> None:
    assert shown(grams, ".") == words


def test_every_factor_has_its_source_and_its_date() -> None:
    for factor in shipped().values():
        assert factor.source
        assert factor.version
        assert factor.licence
        assert factor.dated
        assert factor.value >= 0
        assert factor.family in FAMILIES
        assert factor.uncertainty in UNCERTAINTIES
        assert factor.label("fr") != ""
        assert factor.label("en") != ""


def test_an_estimate_keeps_the_factors_of_its_day(desk: Desk, carbon: CarbonService) -> None:
    commitment = desk.commit(desk.line("MIS-01", 1_000_000), 100_000, "Séminaire")
    first = carbon.estimate(EstimateInput("Séminaire d’octobre", SEMINAR, people=38, commitment_id=commitment))
    assert first.grams == 2_322_852
    carbon.add_factor(
        FactorInput("hotel_night", "Nuit d’hôtel", "night", "5,20", "Hôtelier", "2026-1", family="lodging")
    )
    second = carbon.estimate(
        EstimateInput("Séminaire d’octobre", SEMINAR, commitment_id=commitment, replaces_id=first.estimate_id)
    )
    assert second.grams == 2_322_852 - 40 * 1_730
    rows = queries.estimates(desk.reader)
    assert [(row.grams, row.is_replaced, row.commitment_id) for row in rows] == [
        (second.grams, False, commitment), (first.grams, True, commitment),
    ]  # fmt: skip
    frozen = {post.code: post for post in queries.posts(desk.reader, first.estimate_id)}
    assert (frozen["hotel_night"].value, frozen["hotel_night"].version) == ("6.93", "3.4.0")
    assert frozen["flight_short"].value == "0.224572"
    assert (frozen["tgv"].label, frozen["tgv"].quantity) == ("Paris–Lyon", "27000")
    assert queries.posts(desk.reader, second.estimate_id)[3].value == "5.20"


def test_one_version_has_one_value(carbon: CarbonService) -> None:
    carbon.add_factor(FactorInput("ream", "Ramette", "ream", "1.9", "Papetier", "2026"))
    with pytest.raises(UserError, match="new version") as refused:
        carbon.add_factor(FactorInput("ream", "Ramette", "ream", "1.8", "Papetier", "2026"))
    assert refused.value.field == "version"
    with pytest.raises(UserError) as refused:
        carbon.add_factor(FactorInput("ream", "Ramette", "ream", "1.8", " ", "2026"))
    assert refused.value.field == "source"


def test_what_cannot_be_worked_out_is_refused(carbon: CarbonService) -> None:
    for field, values in {
        "code": EstimateInput("A", (PostInput("rocket", "1"),)),
        "quantity": EstimateInput("A", (PostInput("tgv", "beaucoup"),)),
        "posts": EstimateInput("A", ()),
        "subject": EstimateInput(" ", SEMINAR),
        "kind": EstimateInput("A", SEMINAR, kind="party"),
    }.items():
        with pytest.raises(UserError) as refused:
            carbon.estimate(values)
        assert refused.value.field == field


@pytest.mark.parametrize("text", ["", "x", "-1", "3 x -2", "NaN", "1e40", "1 2 x"])
def test_a_quantity_is_a_number_or_a_product(text: str) -> None:
    with pytest.raises(UserError):
        read_quantity(text)


def test_quantities_are_exact() -> None:
    assert read_quantity("30 x 2 × 450,5") == Decimal("27030.0")
