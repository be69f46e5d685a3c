"""The cards of each device, in order, as far as they prove themselves."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from aso_desktop.sync.keys.cards import FIRST, Card, Enrol, check_card
from aso_desktop.sync.keys.creation import Creation
from aso_desktop.sync.keys.faults import Fault, FaultError


@dataclass(frozen=True)
class Chains:
    """By device: its cards from 0 on without a gap, each proved; and the names of what did not pass, with why."""

    cards: Mapping[bytes, Sequence[Card]]
    faults: Mapping[str, Fault]


def read_chains(creation: Creation, cards: Iterable[Card]) -> Chains:
    """Return the chains that a set of cards makes; what follows a gap or a refused card waits."""
    by_device: dict[bytes, dict[int, Card]] = defaultdict(dict)
    faults: dict[str, Fault] = {}
    for card in cards:
        by_device[card.author][card.k] = card
    chains: dict[bytes, Sequence[Card]] = {}
    for device, numbered in sorted(by_device.items()):
        chain = _chain(creation, numbered, faults)
        if chain:
            chains[device] = chain
    return Chains(chains, faults)


def _chain(creation: Creation, numbered: Mapping[int, Card], faults: dict[str, Fault]) -> list[Card]:
    chain: list[Card] = []
    for k in sorted(numbered):
        card = numbered[k]
        try:
            _check(creation, chain, card)
        except FaultError as error:
            faults[card.name] = error.fault
            break
        chain.append(card)
    return chain


def _check(creation: Creation, chain: Sequence[Card], card: Card) -> None:
    if card.hub != creation.hub:
        raise FaultError(Fault.WRONG_HUB)
    if card.k != len(chain):
        raise FaultError(Fault.OUT_OF_ORDER)
    if card.previous != (chain[-1].hash if chain else FIRST):
        raise FaultError(Fault.BROKEN_CHAIN)
    said = chain[0].act if chain else card.act
    if not isinstance(said, Enrol):
        raise FaultError(Fault.NOT_A_MEMBER)
    check_card(card, said.signing)
