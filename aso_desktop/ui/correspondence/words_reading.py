"""New enclosures read beside the writer, so that search finds their letters by them."""

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.ui.kit.panel import PanelContext


def read_words(context: PanelContext) -> None:
    """Read the words of new enclosures beside the writer, so that they are found; what fails is tried the next time."""
    services, desk = context.services, context.undo

    def read() -> Changes:
        changes: Changes = services.correspondence.extract_pending()
        return changes

    def tell(changes: Changes) -> None:
        if changes.tables:
            desk.record(changes)

    def let_be(error: Exception) -> None:
        if not isinstance(error, EnvironmentFailure):
            context.faults.report(error)

    context.runner.work(desk, read, tell, let_be, kind="words")
