"""What a bank statement holds, whatever its form."""

from datetime import date
from typing import Final, NamedTuple

from aso_desktop.core.money import NotAnAmount, to_cents
from aso_desktop.core.text import clean_line

MOST_ENTRIES: Final = 100_000
_LONGEST: Final = 500


class NotAStatement(Exception):  # noqa: N818 - the answer to a reading
    """The file is no bank statement that can be read; `code` says why."""

    def __init__(self, code: str) -> None:
        """Keep the code."""
        super().__init__(code)
        self.code = code


class BankEntry(NamedTuple):
    """One entry: `cents` is negative for what left the account. `key` makes importing it twice do nothing."""

    number: int
    booked_on: date
    cents: int
    currency: str
    account: str = ""
    reference: str = ""
    label: str = ""
    party: str = ""
    key: str = ""


class Statement(NamedTuple):
    """A statement: its form (`ofx`, `mt940`, `camt053`, `cfonb120`) and its entries in the order of the file."""

    form: str
    entries: tuple[BankEntry, ...]


def words(text: str | None) -> str:
    """Return a text of a statement on one clean line of at most 500 characters."""
    return clean_line((text or "")[: 4 * _LONGEST])[:_LONGEST]


def cents(text: str) -> int:
    """Return an amount written with a decimal comma or point; raises `NotAStatement`."""
    try:
        return to_cents(text.strip().replace(",", "."))
    except NotAnAmount as error:
        raise NotAStatement("malformed") from error


def day(year: str, month: str, of_month: str) -> date:
    """Return a day; raises `NotAStatement` for one that is not in the calendar."""
    try:
        return date(int(year), int(month), int(of_month))
    except ValueError as error:
        raise NotAStatement("malformed") from error


def checked(found: list[BankEntry]) -> list[BankEntry]:
    """Return the entries; raises `NotAStatement` when there are more than a statement holds."""
    if len(found) > MOST_ENTRIES:
        raise NotAStatement("too_many")
    return found
