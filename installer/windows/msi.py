"""The MSI of a bundle, built on Linux to be tested: `python -m installer.windows.msi BUNDLE TARGET [--version V]`.

wixl writes it and msibuild completes it; a release is made by WiX on Windows (installer/windows/README.md). Its name
and its title say `winetest`: what comes from here is never handed out.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from aso_desktop import __version__
from installer.windows.files import write_files

LABEL: Final = "winetest"
SOURCE: Final = Path(__file__).with_name("aso-desktop.wxs")
UPDATES: Final = (
    # POLICYFILE=path sets the value, POLICYFILE=- clears it, nothing keeps the previous one; removal always applies.
    'UPDATE `Component` SET `Condition`=\'(POLICYFILE AND POLICYFILE<>"-") OR REMOVE="ALL"\''
    " WHERE `Component`='cPolicyGiven'",
    "UPDATE `Component` SET `Condition`='(PREVIOUSPOLICYFILE AND NOT POLICYFILE) OR REMOVE=\"ALL\"'"
    " WHERE `Component`='cPolicyKept'",
    # A path with a variable in it is written as one.
    "UPDATE `Registry` SET `Value`='#%%SystemRoot%\\System32\\EventCreate.exe' WHERE `Name`='EventMessageFile'",
    # Public properties reach the elevated half of the installation only when listed here.
    "UPDATE `Property` SET `Value`='POLICYFILE;WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED'"
    " WHERE `Property`='SecureCustomProperties'",
    # afterInstallInitialize: the old version leaves inside the transaction, so a failed upgrade is rolled back.
    "UPDATE `InstallExecuteSequence` SET `Sequence`=1501 WHERE `Action`='RemoveExistingProducts'",
)
"""What wixl 0.101 cannot express; WiX has it in the source."""
CODE_PAGE: Final = b"\r\n\r\n1252\t_ForceCodepage\r\n"
"""wixl writes these bytes but declares no code page."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the MSI that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m installer.windows.msi", description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--version", default=__version__)
    options = parser.parse_args(arguments)
    print(build_msi(options.bundle, options.target, options.version))
    return 0


def build_msi(bundle: Path, folder: Path, version: str = __version__) -> Path:
    """Return the MSI of a bundle, made in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder.resolve() / f"aso-desktop-{version}-{LABEL}.msi"
    with tempfile.TemporaryDirectory() as work:
        files = Path(work, "files.wxs")
        write_files(bundle.resolve(), files)
        said = {"VERSION": version, "NAME": f"ASO Desktop ({LABEL})", "SourceDir": bundle.resolve().name}
        options = [word for name, value in said.items() for word in ("-D", f"{name}={value}")]
        _run("wixl", "-a", "x64", *options, "-o", target, SOURCE, files, folder=bundle.resolve().parent)
        table = Path(work, "_ForceCodepage.idt")
        table.write_bytes(CODE_PAGE)
        for update in UPDATES:
            _run("msibuild", target, "-q", update)
        _run("msibuild", target, "-i", table)
    _run("msibuild", target, "-s", f"ASO Desktop ({LABEL})", "ASO Desktop", "x64;1036")
    return target


def _run(*command: str | Path, folder: Path | None = None) -> None:
    """Run a tool; wixl takes no whole path of a file to install, so it runs beside the bundle."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    if done.returncode:
        message = f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}"
        raise RuntimeError(message)


if __name__ == "__main__":
    sys.exit(main())
