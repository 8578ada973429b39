"""The folder of loadable backends that `make backends` builds: where it lies, what is in it, whether it is whole.

    libllama.so libggml.so libggml-base.so    the libraries
    cpu/ vulkan/ cuda/ metal/                 the modules of one backend each, so that each can be left out
    manifest.json                             what was built from what, sizes and hashes

A truncated library ends the process that maps it, so nothing in here is loaded before its size was compared.
"""

from __future__ import annotations

import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from writer import paths

MANIFEST: Final = "manifest.json"
POINTER: Final = "current"
"""A file in the cache's folder that names the build in use."""
AGAIN: Final = (
    "Install Inkhorn again." if paths.is_packaged() else "Run `make backends` again, or install Inkhorn again."
)
CPU: Final = "cpu"


class FileFacts(msgspec.Struct, frozen=True):
    """What a file of the folder was when it was built."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What `installer/backends.py` wrote beside the libraries."""

    llama_cpp: str
    """Version of llama-cpp-python whose llama.cpp this is."""
    files: dict[str, FileFacts]
    """By path inside the folder, with forward slashes."""
    ggml: str = ""
    left_out: dict[str, str] = {}
    """Backends that were not built, each with the reason in words."""
    made: str = ""
    """When, as an ISO date."""

    @property
    def backends(self) -> tuple[str, ...]:
        """Names of the folders that hold modules, the CPU's among them."""
        return tuple(sorted({name.partition("/")[0] for name in self.files if "/" in name}))


@dataclass(frozen=True, slots=True)
class ModuleFolder:
    """A folder with a manifest of this program's llama.cpp; single files may still be `damaged`."""

    path: Path
    manifest: Manifest

    def folder(self, backend: str) -> Path:
        """Of the modules of `backend`."""
        return self.path / backend

    def damaged(self) -> dict[str, str]:
        """What is wrong, by backend ("" for the libraries all of them need), each a sentence; sizes only."""
        found: dict[str, str] = {}
        for name, facts in self.manifest.files.items():
            folder = name.rpartition("/")[0]
            if (size := _size(self.path / name)) != facts.size:
                found.setdefault(folder, _words(name, facts.size, size))
        return found

    def altered(self, backend: str) -> str:
        """Like `damaged` for one backend, by hashes, which means reading its files; "" when all is well."""
        for name, facts in self.manifest.files.items():
            if name.rpartition("/")[0] == backend and _hash(self.path / name) != facts.sha256:
                return f"The engine's file {name} is not the one that was built. {AGAIN}"
        return ""


@dataclass(frozen=True, slots=True)
class Unfit:
    """There is a folder, but it cannot be used; `reason` is a sentence."""

    path: Path
    reason: str


def find(folder: Path | None = None) -> ModuleFolder | Unfit | None:
    """The folder of modules, `folder` or the one the program would use; None when there is none."""
    path = folder or paths.backends_folder()
    if path is None or not (path / MANIFEST).is_file():
        return None
    try:
        manifest = msgspec.json.decode((path / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.MsgspecError):
        return Unfit(path, f"The list of the engine's files cannot be read ({path / MANIFEST}). {AGAIN}")
    if (wanted := installed_version()) and manifest.llama_cpp != wanted:
        return Unfit(
            path, f"The engine's modules are of version {manifest.llama_cpp}, and {wanted} is installed. {AGAIN}"
        )
    found = ModuleFolder(path, manifest)
    problems = found.damaged()
    for needed in ("", CPU):
        if needed in problems:
            return Unfit(path, problems[needed])
    return found


def installed_version() -> str:
    """Of llama-cpp-python; "" when it cannot be told. Off a folder's name: importlib.metadata takes 20 ms to load."""
    package = _package()
    found = package.parent.glob("llama_cpp_python-*.dist-info") if package else ()
    return next((folder.name.split("-")[1].removesuffix(".dist") for folder in found), "")


def plain_library() -> Path | None:
    """libllama of the plain build in llama-cpp-python, as a source checkout has it; None in an installed program."""
    package = _package()
    if package is None:
        return None
    names = ("libllama.so", "libllama.dylib", "llama.dll", "libllama.dll")
    candidates = (package / "lib" / name for name in names)
    return next((path for path in candidates if path.exists()), None)


def _package() -> Path | None:
    """The folder of llama_cpp, which is not imported: that loads its libraries."""
    spec = importlib.util.find_spec("llama_cpp")
    return Path(spec.origin).parent if spec and spec.origin else None


def _words(name: str, wanted: int, size: int | None) -> str:
    if size is None:
        return f"The engine's file {name} is missing. {AGAIN}"
    return f"The engine's file {name} is damaged ({size:,} of {wanted:,} bytes). {AGAIN}"


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None


def _hash(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
