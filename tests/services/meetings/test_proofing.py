"""Notes are read over; where IT forbids spelling, typography alone is proposed and no process is started."""

from uuid import uuid4

import pytest

from aso_desktop.core.child import LimitedChild
from aso_desktop.services.meetings.proofing import TYPOGRAPHY, ProofService


def no_child() -> LimitedChild:
    pytest.fail("a process was started to look words up")


def test_without_spelling_typography_is_still_proposed() -> None:
    note = uuid4()
    proofs = ProofService(no_child, may_spell=lambda: False)
    (found,) = proofs.read({note: "Il a dit: oui"})[note]
    assert (found.kind, found.proposal) == (TYPOGRAPHY, "Il a dit\u00a0: oui")
    proofs.close()
