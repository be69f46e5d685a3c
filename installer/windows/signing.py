"""Signing, rehearsed with a throw-away certificate: every portable executable without a signature gets ours.

`python -m installer.windows.signing BUNDLE KEY.pem CERTIFICATE.pem` signs on Linux with osslsigncode. On Windows
`installer/windows/README.md` says the same in terms of signtool; the order is: files, MSI, signature of the MSI.
"""

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

_DOS: Final = b"MZ"
_PE: Final = b"PE\0\0"
_SECURITY: Final = 4
"""Place of the certificate table among the data directories (Microsoft's PE format, "Optional Header")."""
_FILE_HEADER: Final = 20
_WIDE: Final = 0x20B
"""PE32+, whose optional header is longer."""
_DIRECTORIES: Final = {True: 112, False: 96}
_HEAD: Final = 4096


def main(arguments: Sequence[str] | None = None) -> int:
    """Sign what is unsigned in the bundle that the command line names; print the names."""
    parser = argparse.ArgumentParser(prog="python -m installer.windows.signing", description=__doc__)
    for name in ("bundle", "key", "certificate"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args(arguments)
    for file in sign_bundle(options.bundle, options.key, options.certificate):
        print(file.relative_to(options.bundle).as_posix())
    return 0


def sign_bundle(bundle: Path, key: Path, certificate: Path) -> list[Path]:
    """Sign every unsigned executable file of a bundle; return them. What its maker signed is left as it is."""
    unsigned = list(unsigned_files(bundle))
    for file in unsigned:
        sign(file, key, certificate)
    return unsigned


def unsigned_files(bundle: Path) -> Iterator[Path]:
    """Give the portable executables of a folder without a signature, whatever their names end in."""
    for file in sorted(bundle.rglob("*")):
        if file.is_file() and is_executable(file) and not is_signed(file):
            yield file


def sign(file: Path, key: Path, certificate: Path) -> None:
    """Put a signature in a file, in place."""
    signed = file.with_name(f"{file.name}.signed")
    words = ["osslsigncode", "sign", "-certs", str(certificate), "-key", str(key), "-h", "sha256", "-n", "ASO Desktop"]
    done = subprocess.run([*words, "-in", file, "-out", signed], capture_output=True, text=True, check=False)
    if done.returncode:
        signed.unlink(missing_ok=True)
        message = f"{file.name} could not be signed: {done.stdout}{done.stderr}"
        raise RuntimeError(message)
    signed.replace(file)


def is_executable(file: Path) -> bool:
    """Tell whether a file is a portable executable, by its content."""
    head = _head(file)
    return head.startswith(_DOS) and head[_header(head) :].startswith(_PE)


def is_signed(file: Path) -> bool:
    """Tell whether a portable executable has a certificate table."""
    head = _head(file)
    optional = _header(head) + len(_PE) + _FILE_HEADER
    is_wide = int.from_bytes(head[optional : optional + 2], "little") == _WIDE
    place = optional + _DIRECTORIES[is_wide] + _SECURITY * 8
    return int.from_bytes(head[place + 4 : place + 8], "little") > 0


def _head(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(_HEAD)


def _header(head: bytes) -> int:
    return int.from_bytes(head[0x3C:0x40], "little")


if __name__ == "__main__":
    sys.exit(main())
