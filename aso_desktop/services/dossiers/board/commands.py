"""Writes of the board: its columns, and each officer's own order, which never travels."""

from collections.abc import Sequence
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.rules import short_line
from aso_desktop.services.dossiers.board import queries
from aso_desktop.services.dossiers.board.queries import BOARD, COLUMNS_KEY, DONE, BoardColumn
from aso_desktop.services.settings import queries as settings
from aso_desktop.store.unit_of_work import UnitOfWork

MOST_COLUMNS = 12
MOST_CARDS = 999


class BoardService:
    """Keeps columns and order on this device."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def arrange(self, cards: Sequence[UUID]) -> None:
        """Keep the order of the cards of a column, first to last."""
        words = QT_TRANSLATE_NOOP("dossiers", "Arrange the board")
        with self._unit_of_work("arrange_board", words, undoable=False) as work:
            rows = [(BOARD, card.bytes, float(place)) for place, card in enumerate(cards)]
            work.connection.executemany(queries.PUT, rows)

    def keep_columns(self, columns: Sequence[BoardColumn]) -> None:
        """Keep the columns in order; the last one is where what is finished goes. A limit warns, never forbids."""
        kept = [BoardColumn(short_line(c.key), short_line(c.label), c.limit) for c in columns]
        _check(kept)
        words = QT_TRANSLATE_NOOP("dossiers", "Change the columns of the board")
        with self._unit_of_work("keep_board", words, undoable=False) as work:
            settings.keep(work.connection, {COLUMNS_KEY: [list(column) for column in kept]})


def _check(columns: Sequence[BoardColumn]) -> None:
    keys = [column.key for column in columns]
    if len(set(keys)) != len(keys) or not all(keys):
        text = QT_TRANSLATE_NOOP("dossiers", "Each column has a name of its own: change one of them.")
        raise UserError(text, field="columns")
    if not keys or keys[-1] != DONE or not 2 <= len(keys) <= MOST_COLUMNS:  # noqa: PLR2004 - one to take from, one to end in
        text = QT_TRANSLATE_NOOP("dossiers", "Keep from 2 to {most} columns; the last one is “To close”.")
        raise UserError(text.format(most=MOST_COLUMNS), field="columns")
    if not all(0 <= column.limit <= MOST_CARDS for column in columns):
        text = QT_TRANSLATE_NOOP("dossiers", "Give a limit from 0 to {most}; 0 means none.")
        raise UserError(text.format(most=MOST_CARDS), field="columns")
