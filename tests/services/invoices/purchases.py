"""A year of purchases, simulated from the buyers' and the suppliers' side, knowing nothing of how invoices are matched.

Orders are made of articles with prices and VAT; deliveries come whole, in parts or by subscription; each supplier makes
out its invoices in its own way: rounding VAT line by line or on the total, writing order numbers well, badly or never,
adding carriage, raising prices, sending the same invoice twice. What is true stands beside each invoice.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from aso_desktop.services.invoices.matching import Facts, OpenCommitment

TRADES = ("Imprimerie", "Papeterie", "Transports", "Menuiserie", "Traiteur", "Nettoyage", "Librairie", "Électricité")
NAMES = (
    "Martin", "Besson", "du Rhône", "Garnier", "Lemoine", "des Alpes", "Fabre", "Delmas", "Océane", "Marchand",
    "Vasseur", "Roussel", "Bretagne", "Chevalier", "Faure", "Perrin", "Colin", "Renard", "du Midi", "Aubert",
)  # fmt: skip
FORMS = ("SARL", "SAS", "SA", "EURL")
RATES = (Decimal("20"), Decimal("10"), Decimal("5.5"))
FIRST = date(2026, 1, 5)


@dataclass
class Seller:
    """A supplier with the habits of its accounts."""

    id: UUID
    name: str
    siren: str
    iban: str
    contracts: list[str]
    quotes: float
    """How often it writes the order number."""
    rounds_lines: bool
    counter: int


@dataclass
class Order:
    """What was ordered: articles as (price in cents, quantity, rate)."""

    id: UUID
    number: str
    seller: Seller
    ordered_on: date
    articles: list[tuple[int, int, Decimal]]
    contract: str
    schedule: list[tuple[date, int]] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Return what was committed: the quote, with VAT reckoned on the totals of each rate."""
        return _with_tax(self.articles, by_line=False)


@dataclass
class Sent:
    """An invoice that arrived, and what is true of it."""

    facts: Facts
    arrived_on: date
    truth: tuple[UUID, ...] = ()
    copy_of: int | None = None


@dataclass
class Year:
    """Everything of one year."""

    commitments: list[OpenCommitment]
    invoices: list[Sent]


def simulate(seed: int, *, references: bool = True) -> Year:
    """Return a year; without `references` nobody quotes an order or a contract."""
    return _Simulation(seed, references=references).run()


class _Simulation:
    def __init__(self, seed: int, *, references: bool) -> None:
        self._random = random.Random(seed)
        self._references = references
        self._sellers = [self._seller(number) for number in range(60)]
        self._last_order: dict[str, str] = {}

    def run(self) -> Year:
        orders = [self._order(number) for number in range(400)]
        sent = [invoice for order in orders for invoice in self._invoices_of(order)]
        sent += [self._without_order() for _ in range(len(sent) // 9)]
        sent.sort(key=lambda one: (one.arrived_on, one.facts.number))
        originals = list(sent)
        for place in self._random.sample(range(len(originals)), len(originals) * 3 // 100):
            sent.append(self._again(originals[place], place))
        sent[len(originals) :] = sorted(sent[len(originals) :], key=lambda one: one.arrived_on)
        return Year([self._commitment(order) for order in orders], sent)

    # --- who sells -------------------------------------------------------------------------------------------------

    def _seller(self, number: int) -> Seller:
        pick = self._random
        return Seller(
            id=UUID(int=pick.getrandbits(128)),
            name=f"{pick.choice(TRADES)} {pick.choice(NAMES)} {pick.choice(FORMS)}",
            siren=_siren(pick),
            iban=f"FR76{pick.randrange(10**22):023d}",
            contracts=[
                f"{pick.randrange(2023, 2027)}-M-{pick.randrange(1, 400):03d}" for _ in range(pick.randrange(3))
            ],
            quotes=pick.choice((0.0, 0.2, 0.6, 0.9, 1.0)),
            rounds_lines=pick.random() < 0.4,
            counter=pick.randrange(1, 900) * (number % 7 + 1),
        )

    # --- what is bought --------------------------------------------------------------------------------------------

    def _order(self, number: int) -> Order:
        pick = self._random
        seller = pick.choice(self._sellers)
        articles = [
            (pick.randrange(150, 90_000), pick.choice((1, 1, 2, 3, 5, 10, 25)), pick.choice(RATES))
            for _ in range(pick.randrange(1, 6))
        ]
        order = Order(
            id=UUID(int=pick.getrandbits(128)),
            number=str(2_100_000_000 + number * 37 + pick.randrange(37)),
            seller=seller,
            ordered_on=FIRST + timedelta(days=pick.randrange(300)),
            articles=articles,
            contract=pick.choice(seller.contracts) if seller.contracts and pick.random() < 0.6 else "",
        )
        if pick.random() < 0.15:
            count = pick.choice((4, 6, 12))
            share = order.total // count
            begin, step = order.ordered_on + timedelta(days=20), 365 // count
            shares = [share] * (count - 1) + [order.total - share * (count - 1)]
            order.schedule = [(begin + timedelta(days=step * n), cents) for n, cents in enumerate(shares)]
        return order

    def _commitment(self, order: Order) -> OpenCommitment:
        seller = order.seller
        return OpenCommitment(
            order.id, order.number, seller.id, order.total, order.ordered_on, order.contract, tuple(order.schedule),
            seller.siren, seller.name, (seller.iban,),
        )  # fmt: skip

    # --- what is sent ----------------------------------------------------------------------------------------------

    def _invoices_of(self, order: Order) -> list[Sent]:
        pick = self._random
        if order.schedule:
            return [
                self._sent(order, cents, due + timedelta(days=pick.randrange(-4, 12))) for due, cents in order.schedule
            ]
        delivered = order.ordered_on + timedelta(days=pick.randrange(3, 90))
        if pick.random() < 0.04:  # the purchase was made first and regularised afterwards
            delivered = order.ordered_on - timedelta(days=pick.randrange(1, 30))
        if len(order.articles) > 1 and pick.random() < 0.25:
            cut = pick.randrange(1, len(order.articles))
            parts = [order.articles[:cut], order.articles[cut:]]
        else:
            parts = [order.articles]
        return [
            self._sent(order, self._billed(order, part), delivered + timedelta(days=21 * place))
            for place, part in enumerate(parts)
        ]

    def _billed(self, order: Order, articles: list[tuple[int, int, Decimal]]) -> int:
        """Return what the supplier asks for: its own rounding, now and then carriage or a price that rose."""
        pick = self._random
        luck = pick.random()
        if luck < 0.03:
            articles = [*articles, (pick.randrange(600, 4_500), 1, Decimal(20))]
        elif luck < 0.05:
            rise = Decimal(pick.randrange(102, 125)) / 100
            articles = [(int(price * rise), count, rate) for price, count, rate in articles]
        return _with_tax(articles, by_line=order.seller.rounds_lines)

    def _sent(self, order: Order, cents: int, issued_on: date) -> Sent:
        seller = order.seller
        facts = replace(
            self._from(seller, cents, issued_on),
            order=self._written_order(order),
            contract=order.contract if self._references and self._random.random() < 0.5 else "",
        )
        self._last_order[seller.siren] = order.number
        return Sent(facts, issued_on + timedelta(days=self._random.randrange(12)), (order.id,))

    def _from(self, seller: Seller, cents: int, issued_on: date) -> Facts:
        pick = self._random
        seller.counter += pick.choice((1, 1, 1, 2, 5))
        number = f"{pick.choice(('FA', 'F', 'FAC-'))}{issued_on.year}-{seller.counter:05d}"
        if pick.random() >= 0.15:
            return Facts(number, cents, issued_on, seller.siren, self._written_name(seller.name), (seller.iban,))
        ibans = (seller.iban,) if pick.random() < 0.6 else ()
        return Facts(number, cents, issued_on, "", self._written_name(seller.name), ibans)

    def _written_name(self, name: str) -> str:
        """Return a name as some invoices write it."""
        pick = self._random
        luck = pick.random()
        if luck < 0.15:
            return name.upper().replace("É", "E")
        if luck < 0.25:
            return name.rpartition(" ")[0]
        if luck < 0.30:
            place = pick.randrange(len(name) - 1)
            return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        return name

    def _written_order(self, order: Order) -> str:
        """Return what stands in the order field: nothing, the number in many guises, a slip of the pen, another one."""
        pick = self._random
        if not self._references or pick.random() >= order.seller.quotes:
            return ""
        number, luck = order.number, pick.random()
        if luck < 0.03:
            place = pick.randrange(4, len(number))
            number = number[:place] + str(pick.randrange(10)) + number[place + 1 :]
        elif luck < 0.045:
            place = pick.randrange(4, len(number) - 1)
            number = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
        elif luck < 0.06:
            number = self._last_order.get(order.seller.siren, number)
        elif luck < 0.08:
            return f"Devis {pick.randrange(100, 999)}"
        guise = pick.random()
        if guise < 0.15:
            return f"EJ n° {number}"
        if guise < 0.25:
            return f"{number[:4]} {number[4:7]} {number[7:]}"
        return f"BC {number} du {order.ordered_on:%d/%m}" if guise < 0.3 else number

    def _without_order(self) -> Sent:
        """Return an invoice that no order stands behind: a fee, a repair asked for on the telephone, a mistake."""
        pick = self._random
        known = pick.random() < 0.6
        seller = pick.choice(self._sellers) if known else self._seller(0)
        issued_on = FIRST + timedelta(days=pick.randrange(330))
        cents = _with_tax([(pick.randrange(900, 60_000), 1, pick.choice(RATES))], by_line=False)
        facts = self._from(seller, cents, issued_on)
        if known and seller.contracts and self._references and pick.random() < 0.2:
            facts = replace(facts, contract=pick.choice(seller.contracts))
        return Sent(facts, issued_on + timedelta(days=pick.randrange(12)))

    def _again(self, sent: Sent, place: int) -> Sent:
        """Return an invoice that comes a second time, by another road and perhaps typed by another hand."""
        pick = self._random
        number = pick.choice((str.lower, lambda n: n.replace("-", "/"), lambda n: n.replace("-", " "), str))(
            sent.facts.number
        )
        facts = replace(sent.facts, number=number)
        if pick.random() < 0.3:
            facts = replace(facts, siren="", order="")
        return Sent(facts, sent.arrived_on + timedelta(days=pick.randrange(1, 60)), sent.truth, copy_of=place)


def _with_tax(articles: list[tuple[int, int, Decimal]], *, by_line: bool) -> int:
    """Return the total with VAT, rounded on each line or on each rate."""
    if by_line:
        return sum(price * count + _tax(price * count, rate) for price, count, rate in articles)
    nets = {rate: sum(p * c for p, c, r in articles if r == rate) for rate in RATES}
    return sum(net + _tax(net, rate) for rate, net in nets.items())


def _tax(net: int, rate: Decimal) -> int:
    return int((net * rate / 100).quantize(Decimal(1), ROUND_HALF_UP))


def _siren(pick: random.Random) -> str:
    """Return a number of nine figures whose last one is its Luhn key."""
    head = [pick.randrange(10) for _ in range(8)]
    doubled = sum(sum(divmod(2 * figure, 10)) if place % 2 else figure for place, figure in enumerate(head))
    return "".join(map(str, head)) + str(-doubled % 10)
