"""The AppImage, made of a small stand-in for the program and for the runtime."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from installer.appimage import build
from installer.release import APP_ID, Release
from installer.tree import SHIPPED_MODELS
from tests.support.fake_bundle import write_bundle

RELEASE = Release("1.2.3", 1_700_000_000)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bundle(tmp_path_factory.mktemp("bundle") / "inkhorn")


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    """The first bytes are all that anybody looks at."""
    file = tmp_path / "runtime"
    file.write_bytes(b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(1000))
    return file


def test_the_folder_has_what_runtimes_and_desktops_look_for(bundle: Path, tmp_path: Path) -> None:
    folder = build.make_folder(bundle, tmp_path, RELEASE)
    assert os.access(folder / "AppRun", os.X_OK)
    assert (folder / "AppRun").resolve() == folder / "usr/lib/inkhorn/inkhorn"
    for name in (f"{APP_ID}.desktop", f"{APP_ID}.png", ".DirIcon", f"usr/share/metainfo/{APP_ID}.metainfo.xml"):
        assert (folder / name).is_file()
    assert not [link for link in folder.rglob("*") if link.is_symlink() and os.path.isabs(os.readlink(link))]


def test_the_full_flavour_has_the_model_where_the_program_looks(bundle: Path, tmp_path: Path) -> None:
    model = tmp_path / "any.gguf"
    model.write_bytes(b"GGUF")
    assert not (build.make_folder(bundle, tmp_path, RELEASE) / "usr" / SHIPPED_MODELS).exists()
    folder = build.make_folder(bundle, tmp_path, RELEASE, model)
    assert [file.read_bytes() for file in (folder / "usr" / SHIPPED_MODELS).iterdir()] == [b"GGUF"]


def test_a_link_that_leads_nowhere_is_found_before_anybody_else_finds_it(bundle: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(bundle, broken, symlinks=True)
    (broken / "_internal" / "libgone.so").symlink_to("libgone.so.1")
    with pytest.raises(ValueError, match=r"libgone\.so"):
        build.make_folder(broken, tmp_path, RELEASE)


@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="squashfs-tools are not installed")
def test_the_image_is_the_runtime_with_the_folder_behind_it_and_the_same_each_time(
    bundle: Path, runtime: Path, tmp_path: Path
) -> None:
    folder = build.make_folder(bundle, tmp_path, RELEASE)
    image = build.make_image(folder, runtime, tmp_path / "one.AppImage", RELEASE)
    content = image.read_bytes()
    assert os.access(image, os.X_OK)
    assert content.startswith(runtime.read_bytes())
    packed = tmp_path / "packed"
    packed.write_bytes(content[runtime.stat().st_size :])
    listing = subprocess.run(["unsquashfs", "-l", str(packed)], capture_output=True, text=True, check=True).stdout
    assert "squashfs-root/AppRun" in listing
    again = build.make_folder(bundle, tmp_path, RELEASE)
    assert build.make_image(again, runtime, tmp_path / "two.AppImage", RELEASE).read_bytes() == content


def test_what_is_no_runtime_is_refused(bundle: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no AppImage runtime"):
        build.make_image(build.make_folder(bundle, tmp_path, RELEASE), Path("/bin/true"), tmp_path / "x", RELEASE)
