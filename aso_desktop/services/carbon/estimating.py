"""Quantities times factors, exactly; rounded once. Pure: no file, no clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation, localcontext
from fractions import Fraction
from typing import Final, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.money import round_cents
from aso_desktop.core.text import clean_line
from aso_desktop.services.carbon.factors import Factor

_MILLIGRAMS: Final = 1_000_000
_TONNE: Final = 1_000_000
_KILOGRAM: Final = 1_000
_LARGEST: Final = Decimal(10) ** 9
_SHOWN: Final = 60


@dataclass(frozen=True)
class PostInput:
    """One post: so much of a factor. `quantity` is a number or a product: `30 x 2 x 450` is 30 people both ways."""

    code: str
    quantity: str
    label: str = ""


class Post(NamedTuple):
    """One post worked out; `milligrams` is exact to the milligram."""

    factor: Factor
    quantity: Decimal
    label: str
    milligrams: int


def work_out(posts: Iterable[PostInput], factors: Mapping[str, Factor]) -> list[Post]:
    """Return the posts with their weight; refuse an unknown factor or a quantity that is none."""
    return [_post(given, factors) for given in posts]


def _post(given: PostInput, factors: Mapping[str, Factor]) -> Post:
    factor = factors.get(given.code.strip())
    if factor is None:
        text = QT_TRANSLATE_NOOP("carbon", "No emission factor has the code “{code}”: choose one of the list.")
        raise UserError(text.format(code=clean_line(given.code)[:_SHOWN]), field="code")
    quantity = read_quantity(given.quantity)
    exact = Fraction(quantity) * Fraction(factor.value) * _MILLIGRAMS
    return Post(factor, quantity, clean_line(given.label), round_cents(exact))


def read_quantity(text: str) -> Decimal:
    """Return a number, or the product of several; decimal comma or point. Refuse anything else, and negative ones."""
    try:
        with localcontext(prec=40):
            product = Decimal(1)
            for part in text.lower().replace("×", "x").replace("*", "x").split("x"):
                product *= Decimal("".join(part.split()).replace(",", "."))
    except InvalidOperation:
        product = Decimal(-1)
    if not product.is_finite() or not 0 <= product <= _LARGEST:
        words = QT_TRANSLATE_NOOP(
            "carbon", "“{text}” is not a quantity: write a number, or a product like 30 x 2 x 450."
        )
        raise UserError(words.format(text=clean_line(text)[:_SHOWN]), field="quantity")
    return product


def total_grams(posts: Iterable[Post]) -> int:
    """Return the sum in grams, rounded once."""
    return round_cents(Fraction(sum(post.milligrams for post in posts), 1_000))


def shown(grams: int, decimal_point: str = ",") -> str:
    """Return a weight as precise as such estimates are: two significant figures from a tonne on, three below."""
    if grams >= _TONNE:
        return f"{_significant(Fraction(grams, _TONNE), 2, decimal_point)} t"
    if grams >= _KILOGRAM:
        return f"{_significant(Fraction(grams, _KILOGRAM), 3, decimal_point)} kg"
    return f"{grams} g"


def _significant(value: Fraction, figures: int, decimal_point: str) -> str:
    whole = len(str(int(value)))
    decimals = max(0, figures - whole)
    scaled = round_cents(value * 10**figures / 10 ** (figures - decimals))
    if decimals == 0:
        step = 10 ** max(0, whole - figures)
        return str(round_cents(value / step) * step)
    head, tail = divmod(scaled, 10**decimals)
    return f"{head}{decimal_point}{tail:0{decimals}d}"
