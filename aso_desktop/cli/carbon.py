"""The group `carbon`: estimates of seminars, missions and purchases, and the factors they use."""

from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_FAMILIES: Final = ("transport", "lodging", "food", "energy", "communication", "supplies", "other")
_LEVELS: Final = ("low", "medium", "high")
_KINDS: Final = ("seminar", "mission", "purchase")
_FACTOR: Final = ("code", "label", "unit", "kilograms", "source", "version", "uncertainty", "family")
_ESTIMATE: Final = ("result", "id", "subject", "kind", "grams", "shown", "commitment", "posts")


def estimate(desk: Desk, given: Given) -> Answer:
    """Estimate and keep."""
    from aso_desktop.services.carbon.commands import EstimateInput
    from aso_desktop.services.carbon.estimating import shown

    commitment = _commitment(desk, given.get("commitment"))
    wanted = EstimateInput(
        given["subject"],
        tuple(_post(text) for text in given["post"] or ()),
        kind=given.get("kind") or "seminar",
        people=values.count(given, "people", low=1),
        commitment_id=commitment[0] if commitment else None,
    )
    done = desk.services.carbon.estimate(wanted)
    posts = [
        {
            "code": post.factor.code,
            "quantity": f"{post.quantity:f}",
            "kilograms_each": f"{post.factor.value:f}",
            "version": post.factor.version,
            "milligrams": post.milligrams,
        }
        for post in done.posts
    ]
    data = {
        "result": "accepted",
        "id": done.estimate_id,
        "subject": wanted.subject,
        "kind": wanted.kind,
        "grams": done.grams,
        "shown": shown(done.grams),
        "commitment": commitment[1] if commitment else None,
        "posts": posts,
    }
    return Answer(data, [f"{wanted.subject}: {data['shown']} CO₂e"])


def _post(text: str) -> Any:
    from aso_desktop.services.carbon.estimating import PostInput

    code, sign, quantity = text.partition("=")
    if not sign:
        words = QT_TRANSLATE_NOOP("carbon", "Write a post as code=quantity, for instance tgv=30x2x450.")
        raise UserError(words, field="post")
    return PostInput(code, quantity)


def _commitment(desk: Desk, reference: str | None) -> Any:
    from aso_desktop.services.invoices.matches.queries import commitment_named

    if not reference:
        return None
    with desk.reading() as database:
        found = commitment_named(database, reference.strip(), values.identity(reference))
    if found is None:
        raise desk.code("commitment", reference)
    return found


def factors(desk: Desk, given: Given) -> Answer:
    """List the factors in force."""
    from aso_desktop.services.carbon import queries

    del given
    with desk.reading() as database:
        found = sorted(queries.factors(database).values(), key=lambda factor: (factor.family, factor.code))
    shown = [
        {
            "code": factor.code,
            "label": factor.label("fr"),
            "unit": factor.unit,
            "kilograms": f"{factor.value:f}",
            "source": factor.source,
            "version": factor.version,
            "uncertainty": factor.uncertainty,
            "family": factor.family,
        }
        for factor in found
    ]
    headings = [
        desk.say(QT_TRANSLATE_NOOP("carbon", "Code")),
        desk.say(QT_TRANSLATE_NOOP("carbon", "kg CO₂e")),
        desk.say(QT_TRANSLATE_NOOP("carbon", "Unit")),
        desk.say(QT_TRANSLATE_NOOP("carbon", "Name")),
    ]
    return Answer(shown, table(headings, [(r["code"], r["kilograms"], r["unit"], r["label"]) for r in shown]))


def add_factor(desk: Desk, given: Given) -> Answer:
    """Keep a factor of one's own, or a newer version of a known one."""
    from aso_desktop.services.carbon.commands import FactorInput

    names = ("code", "label", "unit", "value", "source")
    more = {name: given[name] for name in ("scope", "licence", "uncertainty", "family") if given.get(name)}
    desk.services.carbon.add_factor(
        FactorInput(**{name: given[name] for name in names}, version=given["edition"], **more)
    )
    data = {"result": "accepted", "code": given["code"], "version": given["edition"]}
    return Answer(data, [f"{given['code']} {given['edition']}"])


def estimates(desk: Desk, given: Given) -> Answer:
    """List the estimates, the latest first."""
    from aso_desktop.services.carbon import queries
    from aso_desktop.services.carbon.estimating import shown

    del given
    with desk.reading() as database:
        rows = queries.estimates(database)
    data = [
        {name: getattr(row, name) for name in _KEPT if name not in ("shown", "commitment")}
        | {"shown": shown(row.grams), "commitment": row.commitment or None}
        for row in rows
    ]
    told = [(row.estimated_on, shown(row.grams), row.subject) for row in rows]
    return Answer(data, list(table(("", "CO₂e", ""), told)))


_KEPT: Final = ("id", "subject", "kind", "estimated_on", "people", "grams", "shown", "commitment", "is_replaced")
CARBON: Final = (
    Command(
        ("carbon", "estimate"),
        QT_TRANSLATE_NOOP("carbon", "Estimate the carbon of a seminar, a mission or a purchase, and freeze it."),
        estimate,
        (
            Argument("--subject", QT_TRANSLATE_NOOP("carbon", "What is estimated."), "TEXT", required=True),
            Argument(
                "--post",
                QT_TRANSLATE_NOOP("carbon", "Factor and quantity, as tgv=30x2x450; once for each."),
                "CODE=QUANTITY",
                many=True,
                required=True,
            ),
            Argument("--kind", QT_TRANSLATE_NOOP("carbon", "What it is."), "KIND", _KINDS),
            Argument("--people", QT_TRANSLATE_NOOP("carbon", "How many take part."), "COUNT"),
            Argument("--commitment", QT_TRANSLATE_NOOP("carbon", "Number or id of its commitment."), "NUMBER"),
        ),
        _ESTIMATE,
    ),
    Command(
        ("carbon", "factors"),
        QT_TRANSLATE_NOOP("carbon", "List the emission factors in force, with their sources."),
        factors,
        (),
        _FACTOR,
        is_list=True,
    ),
    Command(
        ("carbon", "list"),
        QT_TRANSLATE_NOOP("carbon", "List the estimates, the latest first."),
        estimates,
        (),
        _KEPT,
        is_list=True,
    ),
    Command(
        ("carbon", "add-factor"),
        QT_TRANSLATE_NOOP("carbon", "Keep an emission factor of one's own, or a newer version of a known one."),
        add_factor,
        (
            Argument("code", QT_TRANSLATE_NOOP("carbon", "Its code."), "CODE", required=True),
            Argument("--label", QT_TRANSLATE_NOOP("carbon", "Its name."), "TEXT", required=True),
            Argument(
                "--value", QT_TRANSLATE_NOOP("carbon", "Kilograms of CO₂e for one unit."), "NUMBER", required=True
            ),
            Argument("--unit", QT_TRANSLATE_NOOP("carbon", "What one unit is."), "TEXT", required=True),
            Argument("--source", QT_TRANSLATE_NOOP("carbon", "Where it was read."), "TEXT", required=True),
            Argument("--edition", QT_TRANSLATE_NOOP("carbon", "Version of the source."), "TEXT", required=True),
            Argument("--family", QT_TRANSLATE_NOOP("carbon", "What it is counted with."), "FAMILY", _FAMILIES),
            Argument(
                "--uncertainty", QT_TRANSLATE_NOOP("carbon", "How sure it is."), "LEVEL", ("low", "medium", "high")
            ),
            Argument("--scope", QT_TRANSLATE_NOOP("carbon", "What it covers."), "TEXT"),
            Argument("--licence", QT_TRANSLATE_NOOP("carbon", "Licence of the source."), "TEXT"),
        ),
        ("result", "code", "version"),
    ),
)
