"""The Flatpak: what it is made of, and the few rights that it asks for."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from installer.flatpak import build
from installer.release import APP_ID, ROOT
from installer.tree import SHIPPED_MODELS
from tests.support.fake_bundle import write_bundle

MANIFEST = ROOT / "installer" / "flatpak" / f"{APP_ID}.yaml"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    scratch = tmp_path_factory.mktemp("flatpak")
    model = scratch / "any.gguf"
    model.write_bytes(b"GGUF")
    bundle, into = write_bundle(scratch / "inkhorn"), scratch / "tree"
    assert build.main(["--bundle", str(bundle), "--into", str(into), "--model", str(model)]) == 0
    return into


def test_it_asks_for_a_window_and_for_nothing_else() -> None:
    rights = set(yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))["finish-args"])
    assert rights == {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"}


def test_the_manifest_takes_up_what_is_laid_out(tree: Path) -> None:
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    (module,) = manifest["modules"]
    (command,) = module["build-commands"]
    assert set(command.split()) >= {path.name for path in tree.iterdir()}
    assert (MANIFEST.parent / module["sources"][0]["path"]).resolve() == ROOT / "dist" / "flatpak"
    assert (tree / "bin" / manifest["command"]).resolve() == tree / "lib/inkhorn/inkhorn"


def test_what_is_shown_outside_bears_its_name(tree: Path) -> None:
    """Flatpak exports only files whose names begin with the application's."""
    shown = [
        *tree.glob("share/applications/*"),
        *tree.glob("share/icons/hicolor/*/apps/*"),
        *tree.glob("share/metainfo/*"),
    ]
    assert len(shown) > 4
    assert all(file.name.startswith(f"{APP_ID}.") for file in [*shown, *tree.glob("share/mime/packages/*")])


def test_the_model_is_inside(tree: Path) -> None:
    assert list((tree / SHIPPED_MODELS).glob("*.gguf"))


@pytest.mark.skipif(not shutil.which("flatpak-builder"), reason="flatpak-builder is not installed")
def test_flatpak_builder_understands_the_manifest() -> None:
    command = ["flatpak-builder", "--show-manifest", str(MANIFEST)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(said.stdout)["id"] == APP_ID
    assert "warning" not in said.stderr.lower()
