"""A folder of modules that is whole, with files of a few bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from writer.engine.probing import modules

MakeFolder = Callable[..., Path]


@pytest.fixture
def make_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeFolder:
    """Writes one and makes it the program's; `backends` besides the CPU's, `changes` of the manifest."""

    def make(*backends: str, **changes: object) -> Path:
        folder = tmp_path / "modules"
        names = ["libllama.so", "cpu/libggml-cpu-x64.so", *(f"{name}/libggml-{name}.so" for name in backends)]
        files = {}
        for name in names:
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content := name.encode() * 10)
            files[name] = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        manifest = {"llama_cpp": modules.installed_version(), "files": files, **changes}
        (folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))
        monkeypatch.setenv("INKHORN_BACKENDS", str(folder))
        return folder

    return make
