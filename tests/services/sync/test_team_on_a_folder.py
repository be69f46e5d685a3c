"""The stories of `test_team` around a folder behind FUSE: half a write, an error or a silence at any operation."""

from functools import partial
from typing import ClassVar

import pytest
from typing_extensions import override

from tests import servers
from tests.services.sync.folder_line import FolderLine, FolderObjects
from tests.services.sync.team import Team
from tests.services.sync.test_team import Whole, base, play
from tests.sync.hub.conftest import _fault_folder, faults

__all__ = ["_fault_folder", "base", "faults"]


class OnAFolder(Whole):
    """The same officers around a folder that fails."""

    faults: ClassVar[servers.FaultFolder]

    @override
    def _team(self) -> Team:
        objects = FolderObjects(self.faults.source)
        objects.clear()
        return self.base.team(self.folder, objects, partial(FolderLine, self.faults))


@pytest.mark.slow
@pytest.mark.usefixtures("base")
def test_a_team_agrees_around_a_folder_that_fails(faults: servers.FaultFolder) -> None:
    OnAFolder.faults = faults
    play(20, 50, OnAFolder)
