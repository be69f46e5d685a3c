"""How much of a foreign file is taken: every number of the floor stands here (design: bad inputs)."""

from typing import Final

from aso_desktop.core import child_guard

MEGABYTE: Final = 1024 * 1024

ENCLOSURE_BYTES: Final = 100 * MEGABYTE
"""Above it an enclosure is registered by reference."""
TEXT_BYTES: Final = 50 * MEGABYTE
"""Above it neither text nor preview is made."""
TEXT_CHARACTERS: Final = 1_000_000

ZIP_TOTAL_BYTES: Final = 200 * MEGABYTE
ZIP_RATIO: Final = 200
ZIP_ENTRIES: Final = 5_000

CHILD_SECONDS: Final = child_guard.SECONDS
CHILD_MEGABYTES: Final = child_guard.MEGABYTES
READING_SECONDS: Final = 8
"""A reader that goes page by page stops here and gives what it has; the child is killed at `CHILD_SECONDS`."""

MAIL_PARTS: Final = 500
MAIL_DEPTH: Final = 60
MAIL_HEADERS: Final = 2_000
HEADER_CHARACTERS: Final = 200_000
EMBEDDED_DEPTH: Final = 8
"""Messages inside Outlook messages; a mail inside a mail is kept as a file and has no depth."""

SHEET_ROWS: Final = 100_000
SHEET_COLUMNS: Final = 200
CELL_CHARACTERS: Final = 100_000
TABLE_CHARACTERS: Final = 20_000_000

NAME_BYTES: Final = 120
PATH_CHARACTERS: Final = 240
PICTURE_SIDE: Final = 2_400
PAGE_PIXELS: Final = 40_000_000
YEARS: Final = range(1899, 2201)
