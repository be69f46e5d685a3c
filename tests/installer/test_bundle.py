"""What is shipped is named, licensed and whole; what must not be shipped is refused; nothing runs at installation."""

import ast
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from aso_desktop import __version__
from aso_desktop.app.selftest.program import LIBRARIES
from aso_desktop.ui.shell.about import COMPONENTS
from dev import Refused
from installer import gates
from installer.bundle import Bundle, make_uniform
from installer.components import Component, Row, Unnamed, components_of, known
from installer.contents import TEXTS, write
from installer.linux import package_gates
from installer.linux.deb import make_deb
from installer.linux.screen import screen, until_window
from installer.places import INSTALLER, ROOT
from installer.prepare import prepare
from installer.sbom import bill

MODULES = {
    "PySide6-Essentials": "PySide6", "python-dateutil": "dateutil", "python-docx": "docx", "factur-x": "facturx",
    "pillow": "PIL", "psycopg[binary]": "psycopg", "python-stdnum": "stdnum", "typing-extensions": "typing_extensions",
}  # fmt: skip


@pytest.fixture(scope="module")
def wheels() -> Path:
    """Return where the wheels of this Python stand."""
    import sqlalchemy

    return Path(sqlalchemy.__file__).parent.parent


def row(wheels: Path, name: str, kind: str = "EXTENSION") -> Row:
    return Row(name, str(wheels / name), kind)


@pytest.fixture(scope="module")
def components(wheels: Path) -> list[Component]:
    """Return what a bundle of real wheels is made of: pure ones, and one of each kind of native code."""
    pure = ["keyring/core.py", "docx/api.py", "requests/api.py", "iso4217/__init__.py", "facturx/facturx.py"]
    native = [
        str(next(wheels.glob(pattern)).relative_to(wheels))
        for pattern in ("sqlcipher3/_sqlite3.*", "lxml/etree.*.so", "PySide6/Qt/lib/libicudata*", "PIL/_imaging.*")
    ]
    rows = [*(row(wheels, name, "PYMODULE") for name in pure), *(row(wheels, name) for name in native)]
    return components_of(rows, wheels, {"python": "3.11.9", "sqlite": "3.53.4", "sqlcipher": "4.19.0", "qt": "6.11.3"})


def test_the_self_test_imports_every_library_that_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {re.split(r"[<>=!~ ;]", words)[0] for words in project["dependencies"]}
    roots = {name.partition(".")[0].lower() for name in LIBRARIES}
    assert {MODULES.get(name, name).lower() for name in wanted} <= roots


def test_the_about_box_names_every_library_that_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {re.split(r"[<>=!~ ;\[]", words)[0].lower() for words in project["dependencies"]}
    assert {name for name in wanted if not any(name in shown.lower() for shown, _ in COMPONENTS)} == set()


def test_the_specification_is_read_and_names_what_exists() -> None:
    tree = ast.parse((INSTALLER / "aso-desktop.spec").read_text("utf-8"))
    hooks = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and str(n.value).endswith("_start.py")]
    assert hooks
    assert all((INSTALLER / "hooks" / str(name)).is_file() for name in hooks)


def test_components_say_what_is_inside_native_code(components: list[Component]) -> None:
    found = {one.name: one for one in components}
    assert found["SQLCipher"].version == "4.19.0"
    assert found["SQLCipher"].within == "sqlcipher3"
    assert found["ICU"].licence == "Unicode-3.0"
    assert found["OpenJPEG"].within == "pillow", "the wheel's own bill of materials is read"
    assert "libimagequant" not in found
    assert all(one.licence for one in components)


def test_the_bill_of_materials_keeps_the_rules_of_cyclonedx(components: list[Component]) -> None:
    made = bill(components, "linux", "rehearsal")
    schemas = files("cyclonedx.schema").joinpath("_res")
    whole: Mapping[str, Any] = json.loads(schemas.joinpath("bom-1.6.SNAPSHOT.schema.json").read_text("utf-8"))
    beside = ("spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json")
    known_ones = [
        (name, Resource.from_contents(json.loads(schemas.joinpath(name).read_text("utf-8")))) for name in beside
    ]
    base = whole["$id"].rpartition("/")[0]
    registry = Registry().with_resources([(f"{base}/{name}", resource) for name, resource in known_ones])
    faults = [error.message for error in Draft7Validator(whole, registry=registry).iter_errors(made)]
    assert faults == []
    references = {component["bom-ref"] for component in made["components"]}
    assert len(references) == len(made["components"])
    assert {ref for entry in made["dependencies"] for ref in entry["dependsOn"]} <= references
    assert made == bill(components, "linux", "rehearsal"), "the same components give the same bill"


def test_every_component_has_its_licence_text(components: list[Component], tmp_path: Path) -> None:
    bundle = tmp_path / "aso-desktop"
    (bundle / "_internal" / "aso_desktop" / "resources").mkdir(parents=True)
    write(bundle, components, "linux")
    licences = bundle / "licences"
    assert (licences / "texts" / "LGPL-3.0-only.txt").read_text("utf-8").count("GNU GENERAL PUBLIC LICENSE") >= 1
    assert list((licences / "pillow").iterdir())
    listed = (licences / "COMPONENTS.txt").read_text("utf-8")
    assert all(one.name in listed for one in components)
    shown = json.loads((bundle / "_internal/aso_desktop/resources/components.json").read_text("utf-8"))
    assert len(shown) == len(components)
    nameless = Component("new-library", "1.0", "EUPL-1.2")
    with pytest.raises(Unnamed, match=r"no text of the licence EUPL-1\.2 \(new-library\)"):
        write(bundle, [nameless], "linux")


def test_a_native_file_that_nobody_speaks_for_is_refused(wheels: Path, tmp_path: Path) -> None:
    stray = Row("libstray.so.1", str(tmp_path / "libstray.so.1"), "BINARY")
    with pytest.raises(Unnamed, match=r"nobody says what these files hold.*\n  libstray\.so\.1"):
        components_of([stray], wheels, {"python": "3.11"})


def test_what_is_said_of_native_code_can_be_told_apart() -> None:
    told = known()
    assert all(rule["files"] and (rule.get("version") or rule.get("fixed") or rule["holder"]) for rule in told.inside)
    assert len({rule["name"] for rule in told.inside}) == len(told.inside)
    assert all(text.stat().st_size for text in TEXTS.iterdir())


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory, components: list[Component]) -> Bundle:
    """Return a folder laid out as a bundle, with a small real program in the place of ours."""
    where = tmp_path_factory.mktemp("build")
    prepare(where / "prepared", "rehearsal")
    folder = where / "aso-desktop"
    (folder / "_internal" / "aso_desktop" / "resources").mkdir(parents=True)
    shutil.copy("/usr/bin/true", folder / "aso-desktop")
    (folder / "aso").symlink_to("aso-desktop")
    made = Bundle(folder, write(folder, components, "linux", "rehearsal"))
    make_uniform(folder)
    return made


def test_gates_refuse_what_a_bundle_must_not_have(bundle: Bundle, tmp_path: Path) -> None:
    folder = tmp_path / "aso-desktop"
    shutil.copytree(bundle.folder, folder, symlinks=True)
    spoilt = Bundle(folder, bundle.bill)
    assert gates.no_dangling_link(spoilt) == "1 links"
    assert gates.no_missing_library(spoilt) == "1 native files"
    assert "files looked at" in gates.no_forbidden_file(spoilt)
    assert gates.fingerprint(folder) == gates.fingerprint(bundle.folder)

    (folder / "libgone.so").symlink_to("nowhere.so")
    with pytest.raises(Refused, match="libgone"):
        gates.no_dangling_link(spoilt)
    for name in ("libQt6Network.so.6", "libqgtk3.so", "PIL/_avif.so", "icuuc.dll", "mscms.dll", "libsqlite3.so.0"):
        stray = folder / "_internal" / name
        stray.parent.mkdir(exist_ok=True)
        stray.write_bytes(b"x")
        with pytest.raises(Refused, match=re.escape(Path(name).name)):
            gates.no_forbidden_file(spoilt)
        stray.unlink()
    shutil.copy("/usr/bin/true", folder / "_internal" / "libunknown.so")
    with pytest.raises(Refused, match=r"does not name: libunknown\.so"):
        gates.bill_is_whole(spoilt)
    assert gates.differences(folder, bundle.folder) == ["_internal/libunknown.so"]
    assert gates.fingerprint(folder) != gates.fingerprint(bundle.folder)


def test_a_self_test_that_is_not_whole_is_refused() -> None:
    part = {"part": "database", "result": "passed", "milliseconds": 1, "detail": ""}
    whole = {"result": "accepted", "frozen": True, "milliseconds": 1, "parts": [part]}
    assert gates.judged(json.dumps(whole), "") == whole
    with pytest.raises(Refused, match="database: no key"):
        gates.judged(json.dumps({**whole, "parts": [{**part, "result": "failed", "detail": "no key"}]}), "")
    with pytest.raises(Refused, match="do not work"):
        gates.judged(json.dumps({**whole, "frozen": False}), "")
    with pytest.raises(Refused, match="cannot open shared object"):
        gates.judged("", "error while loading shared libraries: cannot open shared object file")


def test_the_package_repeats_runs_nothing_and_opens_what_it_declares(bundle: Bundle, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for place in (one, other):
        place.mkdir()
    deb, twin = make_deb(bundle, one), make_deb(bundle, other)
    assert deb.read_bytes() == twin.read_bytes()
    assert "entries below /usr" in package_gates.nothing_runs_at_installation(deb)
    assert "application/vnd.aso-desktop.hub+json" in package_gates.desktop_files(deb)
    fields = subprocess.run(["dpkg-deb", "--field", deb], capture_output=True, text=True, check=True).stdout
    assert f"Version: {__version__}\n" in fields
    assert re.search(r"Depends: .*libc6 \(>= 2\.", fields), "what the files need is read from them"
    share = one / "root" / "usr" / "share"
    assert (one / "root/usr/bin/aso").resolve().name == "aso-desktop"
    assert not (one / "root/etc").exists()
    pictures = {path.parent.parent.name for path in (share / "icons/hicolor").rglob("*.*")}
    assert {"16x16", "48x48", "256x256", "scalable"} <= pictures
    page = gzip.decompress((share / "man/man1/aso-desktop.1.gz").read_bytes()).decode()
    assert __version__ in page
    assert "@" not in page
    assert "SQLCipher" in (share / "doc/aso-desktop/copyright").read_text("utf-8")


def test_a_window_is_timed_from_the_start_of_its_program_to_the_screen() -> None:
    bare = (
        "from PySide6.QtWidgets import QApplication, QWidget; a = QApplication([]); w = QWidget(); w.resize(640, 480); "
        "w.show(); a.exec()"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    with screen() as display:
        shown = until_window([sys.executable, "-I", "-c", bare], environment, display)
        assert 0.02 < shown.seconds < 60
        assert 10 < shown.megabytes < 500
        with pytest.raises(Refused, match="showed no window"):
            until_window(["/bin/sleep", "30"], environment, display, limit=0.3)
