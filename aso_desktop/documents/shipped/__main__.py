"""Make the templates that are shipped, in a folder."""

import sys
from pathlib import Path

from aso_desktop.documents.shipped.library import SHIPPED, make
from aso_desktop.documents.shipped.titles import LANGUAGES, file_name


def main(folder: Path) -> None:
    """Write every template in every language."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in SHIPPED:
        for language in LANGUAGES:
            (folder / file_name(kind, language)).write_bytes(make(kind, language))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
