"""A profile that joins a shared space keeps what it numbered in registers of its own; nothing is renumbered."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import func, select

from aso_desktop.models.registers import Register, SerialNumber
from aso_desktop.store.unit_of_work import Work

LONGEST_CODE: Final = 12
UUID_OF_DEVICE: Final = 7
"""Version of the ids that are made on a device; shipped rows have others."""
HandOver = Callable[[bytes, bytes], None]
"""(old register, new register): whatever refers to the one refers to the other afterwards."""


def set_apart(work: Work, device_code: str, hand_over: HandOver) -> list[str]:
    """Close the registers that issued numbers under `<code>-<device code>` and a new id; return their codes.

    A register that issued nothing is the team's one of the same code, whose id it shares when it was shipped; one that
    was made here gets the device's code too, so that two registers never claim the same numbers.
    """
    renamed = []
    for register in work.session.scalars(select(Register).order_by(Register.code)).all():
        is_used = work.session.scalar(select(func.count()).where(SerialNumber.register_id == register.id))
        is_shipped = register.id.version != UUID_OF_DEVICE
        code = f"{register.code[: LONGEST_CODE - len(device_code) - 1]}-{device_code}"
        if is_used and is_shipped:
            renamed.append(_move(work, register, code, hand_over).code)
        elif is_used or not is_shipped:
            register.state = "closed" if is_used else register.state
            register.code = code
            renamed.append(code)
    return renamed


def _move(work: Work, register: Register, code: str, hand_over: HandOver) -> Register:
    copied = ("label", "unit_id", "direction", "pattern", "reset", "rank")
    own = Register(code=code, state="closed", **{name: getattr(register, name) for name in copied})
    work.add(own)
    work.session.flush()
    hand_over(register.id.bytes, own.id.bytes)
    work.session.expire_all()
    return own
