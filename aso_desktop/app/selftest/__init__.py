"""Every part of the program, done once for real: what IT runs after an installation, and the gates of packaging.

A profile of its own is made in a temporary folder and wiped; no file, keyring entry or setting of the user is touched,
and no connection leaves the machine.
"""

from aso_desktop.app.selftest.run import SelfTest
from aso_desktop.app.selftest.stage import PartFailed, Stage, Tried

__all__ = ["PartFailed", "SelfTest", "Stage", "Tried"]
