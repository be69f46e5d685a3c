"""The compiled form of a template as bytes for a cache: plain MessagePack, read back with the type of every value.

Apart from `template`: who makes letters keeps nothing, and does not load what reads MessagePack.
"""

from typing import Any, Final, NamedTuple

import msgspec

from aso_desktop.documents.templates.program import ENGINE, OPERATIONS, Compiled, Program

_NAMES: Final = {operation: name for name, operation in OPERATIONS.items()}


class _Kept(NamedTuple):
    """An operation of a program: what it is called, and what it holds."""

    name: str
    values: list[Any]


def to_bytes(compiled: Compiled) -> bytes:
    """Return a compiled template as MessagePack."""
    parts = [part._replace(program=[_kept(piece) for piece in part.program]) for part in compiled.parts]
    return msgspec.msgpack.encode(compiled._replace(parts=parts))


def from_bytes(data: bytes) -> Compiled | None:
    """Return what `to_bytes` gave; None for another version, or what is no longer readable."""
    try:
        compiled = msgspec.msgpack.decode(data, type=Compiled)
        parts = [part._replace(program=_program(part.program)) for part in compiled.parts]
    except (msgspec.MsgspecError, KeyError):
        return None
    return compiled._replace(parts=parts) if compiled.engine == ENGINE else None


def _kept(piece: Any) -> Any:
    return piece if isinstance(piece, str) else _Kept(_NAMES[type(piece)], list(piece))


def _program(pieces: Program) -> Program:
    read = msgspec.convert(pieces, list[str | _Kept])
    return [
        piece if isinstance(piece, str) else msgspec.convert(piece.values, OPERATIONS[piece.name]) for piece in read
    ]
