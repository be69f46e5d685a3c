"""Places where a database must not live: network, removable, roaming and synchronised folders."""

import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

NETWORK: Final = QT_TRANSLATE_NOOP("app", "on a network drive")
REMOVABLE: Final = QT_TRANSLATE_NOOP("app", "on a removable disk")
ROAMING: Final = QT_TRANSLATE_NOOP("app", "in the roaming part of the user’s data")
SYNCHRONISED: Final = QT_TRANSLATE_NOOP("app", "in a folder that another program synchronises")
LINKED: Final = QT_TRANSLATE_NOOP("app", "behind a link to another place")

REFUSAL: Final = QT_TRANSLATE_NOOP(
    "app",
    "The profile folder “{folder}” is {reason}, where the database could be damaged: choose a folder of a local disk "
    "with --profile, or ask your IT to set the policy DataFolder.",
)

_NETWORK_SYSTEMS: Final = re.compile(
    r"(afpfs|afs|ceph|cifs|coda|davfs|drvfs|gfs2?|glusterfs|lustre|ncpfs|nfs4?|ocfs2|prl_fs|smb2|smb3|smbfs|vboxsf|"
    r"vmhgfs)$"
)
"""9p and virtiofs are not among them: a container's own root may be one, with a single kernel using it: WAL works."""
_NETWORK_FUSE: Final = re.compile(
    r"fuse\.(sshfs|rclone|davfs2?|s3fs|goofys|gcsfuse|glusterfs|gvfsd-fuse|kio-fuse|onedriver|vmhgfs-fuse|ceph.*|"
    r"google-drive-ocamlfuse)$"
)
_SYNCHRONISERS: Final = re.compile(
    r"(onedrive( .*)?|dropbox( .*)?|nextcloud|owncloud|google ?drive|kdrive)$", re.IGNORECASE
)
_DRIVE_REMOVABLE: Final = 2
_DRIVE_REMOTE: Final = 4
_DRIVE_CD: Final = 5


def check_place(folder: Path) -> None:
    """Raise `EnvironmentFailure` where the folder, which need not exist yet, is not on a local fixed disk."""
    if reason := (_windows_reason_here(folder) if sys.platform == "win32" else _linux_reason_here(folder)):
        raise EnvironmentFailure(REFUSAL.format(folder=str(folder), reason=reason))


# --- Linux ------------------------------------------------------------------------------------------------------


class Mount(NamedTuple):
    """One line of `/proc/self/mountinfo` (proc_pid_mountinfo(5))."""

    point: PurePath
    device: str
    system: str


def mounts(mountinfo: str) -> Iterator[Mount]:
    """Give the mounts of a mountinfo text, the latest last."""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        point = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[4])
        yield Mount(PurePath(point), fields[2], after.split()[0])


def linux_reason(folder: PurePath, mountinfo: str, is_removable: Callable[[str], bool]) -> Text | None:
    """Return why a resolved folder is refused on Linux; `is_removable` answers for a device number."""
    if _is_synchronised(folder):
        return SYNCHRONISED
    holding = [mount for mount in mounts(mountinfo) if folder.is_relative_to(mount.point)]
    if not holding:
        return None
    mount = max(enumerate(holding), key=lambda one: (len(one[1].point.parts), one[0]))[1]
    if _NETWORK_SYSTEMS.match(mount.system) or _NETWORK_FUSE.match(mount.system):
        return NETWORK
    return REMOVABLE if is_removable(mount.device) else None


def _linux_reason_here(folder: Path) -> Text | None:
    mountinfo = Path("/proc/self/mountinfo")
    text = mountinfo.read_text(encoding="utf-8", errors="surrogateescape") if mountinfo.exists() else ""
    return linux_reason(folder.resolve(), text, lambda device: is_removable_disk(Path("/sys/dev/block") / device))


def is_removable_disk(device: Path) -> bool:
    """Tell whether a block device, by its entry of `/sys/dev/block`, can be pulled out; unnamed devices cannot."""
    disk = device.resolve()
    flags = [place / "removable" for place in (disk, disk.parent)]
    return "/usb" in str(disk) or any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)


# --- Windows ----------------------------------------------------------------------------------------------------


def windows_reason(
    folder: PureWindowsPath,
    drive_kind: int,
    environ: Mapping[str, str],
    is_link: Callable[[PureWindowsPath], bool],
) -> Text | None:
    """Return why a folder is refused on Windows; `drive_kind` is what GetDriveType answers for its drive."""
    if folder.drive.startswith("\\\\") or drive_kind == _DRIVE_REMOTE:
        return NETWORK
    if drive_kind in (_DRIVE_REMOVABLE, _DRIVE_CD):
        return REMOVABLE
    clouds = [
        PureWindowsPath(environ[name]) for name in environ if name.upper().startswith("ONEDRIVE") and environ[name]
    ]
    if _is_synchronised(folder) or any(folder.is_relative_to(cloud) for cloud in clouds):
        return SYNCHRONISED
    if "APPDATA" in environ and folder.is_relative_to(PureWindowsPath(environ["APPDATA"])):
        return ROAMING
    return LINKED if any(is_link(place) for place in (folder, *folder.parents)) else None


def _windows_reason_here(folder: Path) -> Text | None:
    import ctypes

    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(folder.anchor)  # noqa: B009 - absent elsewhere
    return windows_reason(PureWindowsPath(folder), kind, os.environ, _is_reparse_point)


def _is_reparse_point(place: PureWindowsPath) -> bool:
    try:
        status = os.lstat(place)
    except OSError:
        return False
    return bool(getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def _is_synchronised(folder: PurePath) -> bool:
    return any(_SYNCHRONISERS.match(part) for part in folder.parts)
