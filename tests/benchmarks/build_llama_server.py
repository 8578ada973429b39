"""Builds llama-server, a peer of `inkhorn bench engine`, from the sources inside llama-cpp-python's source archive.

    python tests/benchmarks/build_llama_server.py [--source ARCHIVE] [--jobs N]

Prints the path of the executable, which lies in Inkhorn's cache; a second call finds it there. Without --source pip
gets the archive of the version constraints.txt pins. The compiler is told the same as for the engine's own llama.cpp,
so that both are compared with the same machine code. Needs cmake, a C++ compiler and about fifteen minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import platform
import shlex
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Final

from writer import paths

ROOT: Final = Path(__file__).resolve().parent.parent.parent
SERVER_ONLY: Final = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_APP=OFF",
    "-DLLAMA_BUILD_UI=OFF",
    "-DLLAMA_USE_PREBUILT_UI=OFF",
    "-DLLAMA_OPENSSL=OFF",
)
"""One file that needs no library of its own, no pages for a browser, no encryption."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, metavar="ARCHIVE", help="llama-cpp-python's .tar.gz; default: pip's")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="compilers at once (default 2)")
    options = parser.parse_args(arguments)
    if shutil.which("cmake") is None:
        return refuse("Building llama-server needs cmake. Install it and try again.")
    environment = set_up()
    server = server_file(environment)
    if not server.exists():
        try:
            build(environment, server, options.source, options.jobs)
        except (OSError, tarfile.TarError, subprocess.CalledProcessError) as error:
            return refuse(f"llama-server could not be built: {error}")
    print(server)
    return 0


def refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def set_up() -> ModuleType:
    """`installer/environment.py`, which runs before anything is installed and so belongs to no package."""
    spec = importlib.util.spec_from_file_location("environment", ROOT / "installer" / "environment.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def server_file(environment: ModuleType) -> Path:
    """Where the executable lies; the folder's name changes with whatever changes the machine code."""
    identity = "\n".join([requirement(environment), environment.processor(), environment.build_options()])
    folder = hashlib.sha256(identity.encode()).hexdigest()[:16]
    suffix = ".exe" if platform.system() == "Windows" else ""
    return paths.cache_folder() / "llama-server" / folder / f"llama-server{suffix}"


def requirement(environment: ModuleType) -> str:
    """The pinned version of llama-cpp-python with its hashes."""
    compiled, _others = environment.split_constraints((ROOT / "constraints.txt").read_text(encoding="utf-8"))
    return str(compiled)


def build(environment: ModuleType, server: Path, archive: Path | None, jobs: int) -> None:
    """Compile into a folder beside `server` and move the result to it."""
    server.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=server.parent, prefix="build-") as scratch:
        folder = Path(scratch)
        with tarfile.open(archive or downloaded(environment, folder)) as sources:
            sources.extractall(folder, filter="data")
        source = next(folder.glob("*/vendor/llama.cpp"))
        options = [*SERVER_ONLY, *shlex.split(environment.build_options())]
        run("cmake", "-S", str(source), "-B", str(folder / "build"), *options)
        run("cmake", "--build", str(folder / "build"), "--target", "llama-server", "--parallel", str(jobs))
        made = next((folder / "build" / "bin").rglob(server.name))
        made.replace(server)


def downloaded(environment: ModuleType, folder: Path) -> Path:
    """The pinned source archive, out of pip's cache or fetched by pip."""
    wanted = folder / "requirement.txt"
    wanted.write_text(requirement(environment) + "\n", encoding="utf-8")
    options = ["--no-deps", "--require-hashes", f"--no-binary={environment.COMPILED}", "-d", str(folder)]
    run(sys.executable, "-m", "pip", "download", "--quiet", *options, "-r", str(wanted))
    return next(folder.glob("*.tar.gz"))


def run(*command: str) -> None:
    """What it prints goes to stderr: stdout is for the path alone."""
    subprocess.run(command, check=True, stdout=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
