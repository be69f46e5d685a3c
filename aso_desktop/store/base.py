"""What every mapped class shares: identity, who made it, and the permanent numbers of its cells."""

from datetime import UTC, datetime
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import Dialect, Integer, LargeBinary, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from typing_extensions import override

from aso_desktop.core.ids import uuid7


class UuidBlob(TypeDecorator[UUID]):
    """A UUID kept as its 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    @override
    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        return None if value is None else UUID(bytes=value)


class InstantText(TypeDecorator[datetime]):
    """An aware instant kept as ISO text in UTC with milliseconds: `2026-11-13T09:42:07.125Z`."""

    impl = String
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else instant_text(value)

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def instant_text(instant: datetime) -> str:
    """Return an aware instant as the store writes it."""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Base(DeclarativeBase):
    """The registry of mapped classes."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {UUID: UuidBlob, datetime: InstantText}


def cell(number: int, *args: Any, quiet: bool = False, **options: Any) -> MappedColumn[Any]:
    """Declare a column that is captured, journalled and one day synchronised.

    `number` is permanent and never reused within its table; 0 is the life of the row. Nobody is asked about versions
    of a `quiet` cell: it follows from others.
    """
    return mapped_column(*args, info={"cell": number, "quiet": quiet}, **options)


class Synced(Base):
    """A row that travels: `id` is its identity everywhere, `local_id` only SQLite's rowid here.

    Subclasses give `__table_number__`, permanent and never reused.
    """

    __abstract__ = True
    __table_number__: ClassVar[int]

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7, sort_order=-9)
    local_id: Mapped[int] = mapped_column(Integer, sort_order=-10)
    origin_device: Mapped[str | None] = mapped_column(sort_order=90, info={"cell": 61})
    created_at: Mapped[datetime | None] = mapped_column(sort_order=91, info={"cell": 62})
    created_by: Mapped[UUID | None] = mapped_column(sort_order=92, info={"cell": 63})


APPEND_ONLY: Final = "append_only"
"""Key of `__table_args__["info"]`: triggers refuse UPDATE and DELETE."""
