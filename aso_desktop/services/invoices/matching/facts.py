"""What is compared: an invoice and the open commitments, both brought into one form."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import Final
from uuid import UUID

from aso_desktop.core.text import fold, words

ALIKE: Final = 0.88
"""From which likeness on two names are one supplier."""
_FLOOR_CENTS: Final = 100
_SHARE: Final = 200
"""One two-hundredth: half a percent."""
_FORMS: Final = frozenset(
    {"sa", "sas", "sasu", "sarl", "eurl", "snc", "sci", "scop", "ste", "societe", "ets", "etablissements", "groupe"}
)
_BETWEEN: Final = re.compile(r"(?<=\d)[\s.\-/](?=\d)")
_FIGURES: Final = re.compile(r"\d{6,}")


def tolerance(cents: int) -> int:
    """Return by how much an invoice may exceed what is left of its commitment: half a percent, a euro at least."""
    return max(_FLOOR_CENTS, abs(cents) // _SHARE)


@dataclass(frozen=True)
class Facts:
    """An invoice as it is matched; `gross_cents` is negative for a credit note.

    `credited_id` is the commitment of the invoice that a credit note takes back, where it names one.
    """

    number: str
    gross_cents: int
    issued_on: date | None = None
    siren: str = ""
    name: str = ""
    ibans: tuple[str, ...] = ()
    order: str = ""
    contract: str = ""
    supplier_id: UUID | None = None
    credited_id: UUID | None = None

    @cached_property
    def quoted(self) -> frozenset[str]:
        """Return the commitment numbers that the invoice may quote: its order reference, however it was written."""
        closed = _BETWEEN.sub("", self.order)
        return frozenset({key(self.order), *_FIGURES.findall(closed)} - {""})

    @cached_property
    def contract_key(self) -> str:
        """Return the public contract it names."""
        return key(self.contract)


@dataclass(frozen=True)
class OpenCommitment:
    """A commitment with something left; `remaining_cents` is its net amount less what is invoiced, with tax."""

    id: UUID
    number: str
    supplier_id: UUID | None
    remaining_cents: int
    committed_on: date | None = None
    contract: str = ""
    instalments: tuple[tuple[date | None, int], ...] = ()
    """When each instalment is due, and its cents."""
    siren: str = ""
    name: str = ""
    ibans: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    @cached_property
    def key(self) -> str:
        """Return its number as it is compared."""
        return key(self.number)

    @cached_property
    def contract_key(self) -> str:
        """Return its public contract as it is compared."""
        return key(self.contract)


@dataclass
class Open:
    """The open commitments, found by supplier and by number; what is left of them goes down as invoices are matched."""

    commitments: Iterable[OpenCommitment]
    _by_id: dict[UUID, OpenCommitment] = field(default_factory=dict)
    _by_supplier: dict[UUID | None, list[UUID]] = field(default_factory=lambda: defaultdict(list))
    _by_number: dict[str, set[UUID]] = field(default_factory=lambda: defaultdict(set))
    _suppliers: dict[UUID, OpenCommitment] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Index them once."""
        for one in self.commitments:
            self._by_id[one.id] = one
            self._by_supplier[one.supplier_id].append(one.id)
            if one.key:
                self._by_number[one.key].add(one.id)
            if one.supplier_id is not None:
                self._suppliers.setdefault(one.supplier_id, one)

    def take(self, commitment_id: UUID, cents: int) -> None:
        """Count an invoice against a commitment."""
        one = self._by_id[commitment_id]
        self._by_id[commitment_id] = replace(one, remaining_cents=one.remaining_cents - cents)

    def get(self, commitment_id: UUID) -> OpenCommitment | None:
        """Return a commitment by its id."""
        return self._by_id.get(commitment_id)

    def numbered(self, number_key: str) -> set[UUID]:
        """Return the commitments of a number: one, unless it was given twice."""
        return self._by_number.get(number_key, set())

    def of(self, suppliers: Iterable[UUID]) -> Iterator[OpenCommitment]:
        """Yield the commitments of suppliers."""
        for supplier in suppliers:
            yield from (self._by_id[found] for found in self._by_supplier[supplier])

    def certain(self, facts: Facts) -> set[UUID]:
        """Return the suppliers that an invoice names by an identifier: the entry itself, the SIREN, else an account."""
        if facts.supplier_id is not None:
            return {facts.supplier_id}
        by_siren = {i for i, one in self._suppliers.items() if facts.siren and one.siren == facts.siren}
        if by_siren or facts.siren:
            return by_siren
        return {i for i, one in self._suppliers.items() if set(facts.ibans) & set(one.ibans)}

    def alike(self, facts: Facts) -> set[UUID]:
        """Return the suppliers of a name much like the invoice's."""
        if not facts.name:
            return set()
        return {
            i for i, one in self._suppliers.items() if any(are_alike(facts.name, n) for n in (one.name, *one.aliases))
        }


@lru_cache(maxsize=65_536)
def are_alike(one: str, other: str) -> bool:
    """Tell whether two names are most likely one supplier's: legal forms, case, accents and small slips aside."""
    first, second = _bare(one), _bare(other)
    if not first or not second:
        return False
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


@lru_cache(maxsize=65_536)
def _bare(name: str) -> str:
    return " ".join(word for word in words(name) if word not in _FORMS)


def key(reference: str) -> str:
    """Return a reference without signs, case or accents."""
    return "".join(c for c in fold(reference) if c.isalnum())
