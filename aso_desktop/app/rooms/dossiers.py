"""Dossiers, the classification plan and the board."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aso_desktop.app.rooms.base import RoomServices

if TYPE_CHECKING:
    from aso_desktop.services.dossiers.board.commands import BoardService
    from aso_desktop.services.dossiers.commands import DossierService
    from aso_desktop.services.dossiers.life import LifeService
    from aso_desktop.services.dossiers.pieces import PieceService
    from aso_desktop.services.dossiers.plan import PlanService
    from aso_desktop.services.dossiers.plan_tables import PlanTables


class DossierServices(RoomServices):
    """Dossiers, the classification plan and the board."""

    @cached_property
    def plan(self) -> PlanService:
        """Return what keeps the classification plan."""
        from aso_desktop.services.dossiers.plan import PlanService

        return PlanService(self.unit_of_work)

    @cached_property
    def plan_tables(self) -> PlanTables:
        """Return what imports classification plans."""
        from aso_desktop.services.dossiers.plan_tables import PlanTables

        return PlanTables(self.unit_of_work, self.wiring.paths.root / "scratch")

    @cached_property
    def dossiers(self) -> DossierService:
        """Return what opens and changes dossiers."""
        from aso_desktop.services.dossiers.commands import DossierService

        return DossierService(self.unit_of_work, self.clock)

    @cached_property
    def dossier_pieces(self) -> PieceService:
        """Return what puts pieces into dossiers."""
        from aso_desktop.services.dossiers.pieces import PieceService

        return PieceService(self.unit_of_work, self.clock, self.enclosures)

    @cached_property
    def dossier_life(self) -> LifeService:
        """Return what blocks, closes and reopens dossiers."""
        from aso_desktop.services.dossiers.life import LifeService

        return LifeService(self.unit_of_work, self.clock, self.enclosures, self.wiring.paths.root / "scratch")

    @cached_property
    def board(self) -> BoardService:
        """Return what keeps the columns of the board and each officer's order."""
        from aso_desktop.services.dossiers.board.commands import BoardService

        return BoardService(self.unit_of_work)
