"""Who writes to the section: 120 bodies and 400 persons, all invented, with homonyms and one entry made twice."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from aso_desktop.core.text import fold
from aso_desktop.services.demo.phrases import Dice, Phrase, load, typeset

PEOPLE: Final = 400
_IN_A_BODY: Final = 316
_HOMONYMS: Final = 6
DOMAIN: Final = "example.org"
_LONGEST_HOST: Final = 40


@dataclass(frozen=True)
class Body:
    """An organisation and where it stands."""

    kind: str
    name: str
    commune: Phrase
    department: Phrase
    address: str
    email: str
    phone: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    """Somebody who writes, alone or for a body (by its place in the list)."""

    title: str
    given: str
    family: str
    email: str
    phone: str
    address: str
    commune: Phrase
    department: Phrase
    function: str = ""
    body: int | None = None

    @property
    def is_woman(self) -> bool:
        """Say which agreements and salutations to use."""
        return self.title == "Mme"


@dataclass(frozen=True)
class Officer:
    """An agent of the section; unit 1 is the section's own, 2 the second one."""

    name: str
    unit: int


class Directory:
    """The whole directory of the demonstration, made from the dice."""

    def __init__(self, dice: Dice, me: str = "") -> None:
        """Draw every body, then everybody; the first officer is the one whose profile it is."""
        self._dice = dice
        self._words: dict[str, Any] = load("directory")
        self._lines = dice.mixed(range(10_000))
        self._departments = [Phrase(typeset(d)) for d in self._words["departments"]]
        self._communes = [Phrase(typeset(c)) for c in self._words["communes"]]
        self._kinds = {kind["code"]: kind for kind in self._words["kinds"]}
        colleagues = [Officer(o["name"], o["unit"]) for o in self._words["agents"]]
        self.officers = [Officer(me or colleagues[0].name, 1), *colleagues[1:]]
        self.bodies = [body for kind in self._words["kinds"] for body in self._bodies(kind)]
        self.people = list(self._everybody())
        self.by_kind = {
            code: [place for place, body in enumerate(self.bodies) if body.kind == code] for code in self._kinds
        }
        self.staff = {
            place: [who for who, person in enumerate(self.people) if person.body == place]
            for place in range(len(self.bodies))
        }
        self.private = [who for who, person in enumerate(self.people) if person.body is None]

    def _bodies(self, kind: dict[str, Any]) -> Iterator[Body]:
        """Give the bodies of a kind, under different names."""
        places = self._dice.mixed(self._communes)
        for turn in range(kind["count"]):
            pattern = kind["names"][turn % len(kind["names"])]
            commune = places[turn % len(places)]
            department = self._department(commune) if "departement" not in pattern else self._departments[turn % 6]
            name = typeset(pattern.format(commune=commune, departement=department))
            yield Body(
                kind=kind["code"],
                name=name,
                commune=commune,
                department=department,
                address=self._address(commune),
                email=f"{kind['mailbox']}@{host(name)}.{DOMAIN}",
                phone=self._phone(),
                references=tuple(kind["references"]),
            )

    def _department(self, commune: Phrase) -> Phrase:
        """Return where a commune lies, always the same."""
        return self._departments[self._communes.index(commune) % len(self._departments)]

    def _everybody(self) -> Iterator[Person]:
        """Give 400 persons: some homonyms elsewhere, and the first of them entered a second time."""
        taken: set[str] = set()
        first = self._person(0, taken, rank=1)
        yield first
        twins: list[Person] = []
        for count in range(1, PEOPLE - 1 - _HOMONYMS):
            place = count % len(self.bodies) if count < _IN_A_BODY else None
            person = self._person(place, taken, rank=count // len(self.bodies))
            twins += [person] if person.body and len(twins) < _HOMONYMS else []
            yield person
        for turn, twin in enumerate(twins):
            yield self._homonym(twin, len(self.bodies) - 1 - turn)
        yield entered_twice(first)

    def _person(self, body: int | None, taken: set[str], rank: int) -> Person:
        """Draw somebody whose full name nobody bears yet; `rank` chooses the function in the body."""
        woman = self._dice.percent(52)
        given, family = self._name(woman, taken)
        home = self.bodies[body] if body is not None else None
        commune = home.commune if home else self._dice.one(self._communes)
        return Person(
            title="Mme" if woman else "M.",
            given=given,
            family=family,
            email=f"{slug(given)}.{slug(family)}@{home.email.partition('@')[2] if home else f'courriel.{DOMAIN}'}",
            phone=self._phone(),
            address=home.address if home else self._address(commune),
            commune=commune,
            department=home.department if home else self._department(commune),
            function=self._function(home, rank, woman=woman) if home else "",
            body=body,
        )

    def _name(self, woman: bool, taken: set[str]) -> tuple[str, str]:  # noqa: FBT001 - drawn by the caller
        while True:
            given, family = self._dice.one(self._words["women" if woman else "men"]), self._dice.one(self._families)
            if f"{given} {family}" not in taken:
                taken.add(f"{given} {family}")
                return given, family

    @property
    def _families(self) -> Sequence[str]:
        """Return the family names, without those of the section's agents."""
        own = {officer.name.partition(" ")[2] for officer in self.officers}
        return [name for name in self._words["families"] if name not in own]

    def _homonym(self, person: Person, body: int) -> Person:
        """Return another person of the same name, in another body."""
        home = self.bodies[body]
        return Person(
            title=person.title,
            given=person.given,
            family=person.family,
            email=f"{slug(person.given)}.{slug(person.family)}@{home.email.partition('@')[2]}",
            phone=self._phone(),
            address=home.address,
            commune=home.commune,
            department=home.department,
            function=self._function(home, 2, woman=person.is_woman),
            body=body,
        )

    def _function(self, body: Body, rank: int, *, woman: bool) -> str:
        titles = self._kinds[body.kind]["titles"]
        feminine, masculine = titles[rank % len(titles)].split("|")
        return typeset((feminine if woman else masculine).format(departement=body.department))

    def _address(self, commune: Phrase) -> str:
        street = typeset(self._dice.one(self._words["streets"]))
        code = f"00{100 + 27 * self._communes.index(commune)}"  # no département of France has the number 00
        return f"{self._dice.number(1, 98)} {street}, {code} {commune}"

    def _phone(self) -> str:
        """Return a number nobody else has, of the range that the regulator keeps for fiction (01 99 00)."""
        figures = f"{self._lines.pop():04d}"
        return f"01 99 00 {figures[:2]} {figures[2:]}"


def entered_twice(person: Person) -> Person:
    """Return a person as a hurried hand entered them again: no accents, no function."""
    return Person(
        title=person.title,
        given=bare(person.given),
        family=bare(person.family).upper(),
        email=person.email,
        phone="",
        address="",
        commune=person.commune,
        department=person.department,
        body=person.body,
    )


def bare(name: str) -> str:
    """Return a name without its accents, its capitals kept."""
    return "".join(f.upper() if c.isupper() else f for c in name if (f := fold(c)))


def slug(name: str) -> str:
    """Return a name as an e-mail address holds it."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def host(name: str) -> str:
    """Return the name of a body as the name of its machines, without its small words."""
    words = [w for w in slug(name).split("-") if w not in ("de", "du", "des", "la", "le", "les", "d", "l", "et", "aux")]
    return "-".join(words)[:_LONGEST_HOST].strip("-")
