"""The loadable backends that `make backends` built, and Mesa's Vulkan driver in software, which every computer can run.

Tests that need them are skipped with the reason where they are absent. A backend's folder is copied by links.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from writer import paths
from writer.engine.probing import listing
from writer.engine.probing.modules import ModuleFolder, find

DRIVERS = Path("/usr/share/vulkan/icd.d")
COMPILED = r"""
#include <stdlib.h>
#include <unistd.h>
%s
"""


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder of modules outside of any test's home, with Vulkan among them."""
    home = os.environ.pop("INKHORN_HOME", None)
    try:
        found = find(paths.backends_folder())
    finally:
        if home is not None:
            os.environ["INKHORN_HOME"] = home
    if not isinstance(found, ModuleFolder) or "vulkan" not in found.manifest.backends:
        pytest.skip("no loadable Vulkan backend here; `make backends` builds it")
    return found.path


@pytest.fixture
def modules(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, as the program's own, that a test may damage: by replacing files, never by writing into them."""
    folder = tmp_path / "modules"
    shutil.copytree(built, folder, symlinks=True, copy_function=_link)
    monkeypatch.setenv("INKHORN_BACKENDS", str(folder))
    return folder


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # the cache is on another disk
        shutil.copy2(source, target)


@pytest.fixture(scope="session")
def software_driver() -> Path:
    """The file in which Mesa's driver in software announces itself."""
    file = next(iter(DRIVERS.glob("lvp_icd*.json")), None)
    if file is None:
        pytest.skip("no Vulkan driver in software here; it comes with the package mesa-vulkan-drivers")
    return file


@pytest.fixture(scope="session")
def looked(built: Path, software_driver: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What is remembered of a look at the devices in a computer as `software` makes it: one look for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INKHORN_HOME", str(tmp_path_factory.mktemp("looked")))
        _only_software(patch, built, software_driver)
        listing.devices(60)
        return (paths.cache_folder() / listing.FILE).read_bytes()


@pytest.fixture
def software(built: Path, software_driver: Path, looked: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Vulkan's loader sees Mesa's driver in software and nothing else; returns the driver's file."""
    _only_software(monkeypatch, built, software_driver)
    paths.cache_folder().mkdir(parents=True, exist_ok=True)
    (paths.cache_folder() / listing.FILE).write_bytes(looked)
    return software_driver


def _only_software(patch: pytest.MonkeyPatch, built: Path, driver: Path) -> None:
    patch.setenv("INKHORN_BACKENDS", str(built))
    patch.setenv("VK_DRIVER_FILES", str(driver))
    patch.delenv("VK_ICD_FILENAMES", raising=False)
    patch.setenv("GGML_VK_VISIBLE_DEVICES", "0")


@pytest.fixture
def compiled(tmp_path: Path) -> Callable[[str, str], Path]:
    """A shared library of a few lines of C."""

    def compile_(name: str, body: str) -> Path:
        source = tmp_path / f"{name}.c"
        source.write_text(COMPILED % body)
        library = tmp_path / f"{name}.so"
        subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source], check=True)
        return library

    return compile_
