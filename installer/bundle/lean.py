"""numpy without OpenBLAS, for packaged programs on Linux.

The wheel of numpy brings 28 MB of linear algebra with a kernel for every processor, which takes a tenth of a second and
some tens of megabytes of memory to load. The program multiplies no matrices: it sorts and sums probabilities, and
draws curves. Built from the pinned sources it uses its own small routines instead. A few minutes, once: the wheel stays
in the cache.
"""

from __future__ import annotations

import hashlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import environment

OPTIONS = ("-Dblas=none", "-Dlapack=none", "-Dallow-noblas=true", "-Dcpu-dispatch=X86_V3")
"""One more variant than the plain one, with AVX2. One with AVX-512 would save 0.05 ms a token where there is that."""
PACKAGE = "numpy"


def numpy_folder() -> Path | None:
    """The folder in which the package lies; None where the one from the wheel is to be used."""
    if sys.platform != "linux":
        return None
    requirement = pinned(environment.CONSTRAINTS.read_text())
    folder = cache_folder(requirement)
    if not (folder / PACKAGE).is_dir():
        environment.say("building numpy without OpenBLAS; this takes some minutes, once")
        build(requirement, folder)
    return folder


def pinned(constraints: str) -> str:
    """The entry of numpy, with its hashes."""
    entries = re.split(r"\n(?=\S)", constraints)
    return next(entry for entry in entries if entry.startswith(f"{PACKAGE}=="))


def cache_folder(requirement: str) -> Path:
    """Its name changes with whatever changes the machine code."""
    from writer.paths import cache_folder as cache

    compiler = subprocess.run(["gcc", "--version"], capture_output=True, text=True, check=False).stdout.partition("\n")[
        0
    ]
    identity = "\n".join([requirement, *OPTIONS, platform.machine(), platform.python_version(), compiler])
    return cache() / "wheels" / f"numpy-{hashlib.sha256(identity.encode()).hexdigest()[:16]}"


def with_options(requirement: str) -> str:
    """The entry with the options of the build behind it: pip takes those of its command line for nothing in a file."""
    options = [f'--config-settings="setup-args={option}"' for option in OPTIONS]
    return " \\\n    ".join([requirement.rstrip(), *options])


def build(requirement: str, folder: Path) -> None:
    """Compile into a folder beside `folder`, which appears only when all of it is there."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        file = environment.write_temporary(with_options(requirement))
        environment.pip("wheel", "--no-deps", "--require-hashes", f"--no-binary={PACKAGE}", "-r", file, "-w", scratch)
        made = Path(scratch) / "made"
        with zipfile.ZipFile(next(Path(scratch).glob("*.whl"))) as wheel:
            wheel.extractall(made)
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)
