#!/usr/bin/env python3
"""Build the packaged program: one folder, `dist/inkhorn`, with everything that it needs but a model.

    .venv/bin/python installer/bundle/build.py                 without a model
    .venv/bin/python installer/bundle/build.py --flavour full  with the starter model inside

`make bundle` sets up what this needs. The engine's modules (installer/backends.py) are taken from the cache, or built.
At the end the program tests itself, and the size of what is in it is printed.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import distribution, distributions
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import backends
import contents
import environment
import icu
import lean
import licences

from writer.models.starter import STARTER

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "build" / "bundle"
RESULT = WORK / "made" / "inkhorn"
PLACE = ROOT / "dist" / "inkhorn"
"""Where it is put once it has passed its test: until then the last one stays."""
INSIDE = RESULT / "_internal"
BACKENDS = INSIDE / "writer" / "_resources" / "backends"
NOTICES = "THIRD-PARTY.txt"
STRIPPED = (
    "libpython*",
    "python3*/lib-dynload/*.so",
    "PySide6/Qt/lib/libicui18n.so.*",
    "PySide6/Qt/lib/libicuuc.so.*",
    "charset_normalizer/*.so",
    "cryptography/hazmat/bindings/*.so",
    "hunspell/*.so*",
    "numpy/*/*.so",
    "psutil/*.so",
)
"""Libraries that come with symbols for debuggers."""
FLAVOURS = ("slim", "full")
SUFFIX = ".exe" if sys.platform == "win32" else ""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Build the packaged program.")
    parser.add_argument("--flavour", choices=FLAVOURS, default="slim", help="full: with the starter model inside")
    parser.add_argument("--backends", type=Path, help="the folder of the engine's modules; default: the cache's")
    parser.add_argument("--model", type=Path, help="the starter model for the full flavour; default: the one fetched")
    options = parser.parse_args(arguments)
    modules = options.backends or cached_modules()
    if modules is None:
        return environment.refuse("The engine's modules are not there. Run `make backends` first.")
    model = options.model or fetched_starter()
    if options.flavour == "full" and model is None:
        return environment.refuse(
            "The starter model is not there. Run `inkhorn models get starter`, or name it with --model."
        )
    WORK.mkdir(parents=True, exist_ok=True)
    pack(lean.numpy_folder())
    put_modules(modules)
    make_smaller()
    if options.flavour == "full" and model:
        put_model(model)
    finish(modules)
    return test_and_put()


# -- what goes in ------------------------------------------------------------------------------------------


def cached_modules() -> Path | None:
    """Where `make backends` has built them, for this version of llama.cpp."""
    try:
        folder = backends.cache_folder()
        found = folder / (folder / backends.POINTER).read_text(encoding="utf-8").strip()
        manifest = json.loads((found / backends.MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    wanted = backends.version_of(environment.split_constraints(environment.CONSTRAINTS.read_text())[0])
    return found if manifest["llama_cpp"] == wanted else None


def fetched_starter() -> Path | None:
    from writer import paths
    from writer.models.starter import starter_path

    return starter_path(paths.models_folder())


# -- PyInstaller -------------------------------------------------------------------------------------------


def pack(numpy: Path | None) -> None:
    """Run PyInstaller in a process of its own, with everything that could differ between two runs held fast. Python
    finds the package in the folder `numpy` before the one installed."""
    shutil.rmtree(RESULT, ignore_errors=True)
    settings = {
        **os.environ,
        "INKHORN_BUNDLE_WORK": str(WORK),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(numpy) if numpy else "",
        "SOURCE_DATE_EPOCH": str(commit_time()),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(RESULT.parent), "--workpath", str(WORK / "pyinstaller")]
    done = subprocess.run([*command, *places, str(HERE / "inkhorn.spec")], env=settings, cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(environment.refuse("PyInstaller could not build the program; its message stands above."))


def commit_time() -> int:
    """Seconds since 1970 of the last commit, or what SOURCE_DATE_EPOCH says; 0 outside of a checkout."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(said.stdout.strip() or 0)


# -- what is done to the folder ----------------------------------------------------------------------------


def put_modules(modules: Path) -> None:
    """The engine's modules as they were built, where `paths.backends_folder` looks for them, and beside them OpenMP's
    library, which not every system has."""
    unwanted = shutil.ignore_patterns(*(f"*-{variant}.*" for variant in contents.LEFT_OUT_VARIANTS))
    shutil.copytree(modules, BACKENDS, symlinks=True, ignore=unwanted)
    manifest = json.loads((BACKENDS / backends.MANIFEST).read_text())
    manifest["files"] = {name: facts for name, facts in manifest["files"].items() if (BACKENDS / name).exists()}
    (BACKENDS / backends.MANIFEST).write_text(json.dumps(manifest, indent=1))
    for name, place in openmp(modules).items():
        shutil.copy2(place, BACKENDS / name)


def openmp(modules: Path) -> dict[str, Path]:
    """The system's library of OpenMP that the modules ask for, by the name they ask for; empty where they ask for none
    or bring it."""
    if sys.platform != "linux":
        return {}
    said = subprocess.run(["ldd", str(min((modules / "cpu").glob("*.so")))], capture_output=True, text=True, check=True)
    return {name: Path(place) for name, place in re.findall(r"(libgomp\S*) => (/\S+)", said.stdout)}


def make_smaller() -> None:
    """Take symbols for debuggers out of the libraries that are built with them, and out of ICU what nobody asks for."""
    if sys.platform != "linux":
        return
    for pattern in STRIPPED:
        for file in INSIDE.glob(pattern):
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)
    for library in INSIDE.glob("PySide6/Qt/lib/libicudata.so.*"):
        before, after = icu.reduce(library)
        environment.say(f"{library.name}: {before / 1e6:.1f} MB, now {after / 1e6:.1f} MB")


def finish(modules: Path) -> None:
    """The command for terminals of Windows, the notices, and dates that tell nothing."""
    if sys.platform == "win32":
        shutil.copy2(RESULT / "inkhorn-engine.exe", RESULT / "inkhorn.com")
    (RESULT / NOTICES).write_text(notices(modules), encoding="utf-8")
    shutil.copy2(ROOT / "LICENSE", RESULT / "LICENSE.txt")
    stamp = commit_time()
    for path in sorted(RESULT.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (stamp, stamp), follow_symlinks=False)


def notices(modules: Path) -> str:
    """The page about other people's work in what was collected. `modules` is where the engine's were built."""
    sources = [Path(source) for source in json.loads((WORK / "sources.json").read_text())]
    lean_ones = [str(folder)] if (folder := lean.numpy_folder()) else []
    parts, others = licences.parts_of(sources, distributions(path=[*lean_ones, *sys.path]))
    foreign = [part for part in parts if part.name != "inkhorn"]
    native = [other for other in others if ".so" in other.name and not other.is_relative_to(sys.base_prefix)]
    native += openmp(modules).values()
    python = licences.Part("Python", sys.version.split()[0], "PSF-2.0")
    texts = {
        "Qt for Python (PySide6) and Qt": licences.QT_NOTICE,
        "GNU Lesser General Public License, version 3": (licences.TEXTS / "LGPL-3.0.txt").read_text("utf-8"),
        "GNU General Public License, version 3": (licences.TEXTS / "GPL-3.0.txt").read_text("utf-8"),
        "ICU": (licences.TEXTS / "ICU.txt").read_text("utf-8"),
        "PyInstaller": licences.PYINSTALLER_NOTICE,
        "Python": python_licence(),
        "llama.cpp and ggml": (licences.TEXTS / "llama.cpp.txt").read_text("utf-8"),
        "Compiled into harper-py": "\n".join(licences.crates_of(distribution("harper-py"))),
        **{f"resources/{path.relative_to(ROOT / 'resources')}": path.read_text("utf-8") for path in own_notices()},
    }
    listed = {
        "Python and its packages": [python, *foreign],
        "Engine": [licences.Part("llama.cpp and ggml", engine_version(), "MIT")],
        "Libraries of the system it was built on": licences.of_system(native),
    }
    return licences.page(listed, texts)


def own_notices() -> list[Path]:
    """Licences of the fonts, icons and lists in resources."""
    found = (ROOT / "resources").rglob("*")
    return sorted(path for path in found if path.name.startswith(("OFL-", "LICENSE")) and path.is_file())


def python_licence() -> str:
    places = [Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}" / "LICENSE.txt"]
    places += [Path(sys.base_prefix) / "LICENSE.txt"]
    return next(
        (place.read_text("utf-8") for place in places if place.is_file()), "See docs.python.org/3/license.html."
    )


def engine_version() -> str:
    return f"of llama-cpp-python {json.loads((BACKENDS / backends.MANIFEST).read_text())['llama_cpp']}"


def put_model(model: Path) -> None:
    """The starter model, where `paths.shipped_models_folder` looks for it."""
    folder = BACKENDS.with_name("models")
    folder.mkdir(parents=True)
    shutil.copy2(model, folder / STARTER.file)
    shutil.copy2(HERE / "texts" / "Apache-2.0.txt", folder / "LICENSE.txt")


# -- what came of it ---------------------------------------------------------------------------------------


def test_and_put() -> int:
    """Print what is in the folder, the largest first, let the program test itself, and put it in its place."""
    for size, name in largest(RESULT)[:25]:
        print(f"{size / 1e6:8.1f} MB  {name}")
    print(f"{folder_bytes(RESULT) / 1e6:8.1f} MB  altogether ({datetime.date.fromtimestamp(commit_time())})")
    done = subprocess.run([str(RESULT / f"inkhorn{SUFFIX}"), "--selftest"], check=False)
    if done.returncode:
        return environment.refuse("The program that was built fails its own test; see above.")
    PLACE.parent.mkdir(exist_ok=True)
    shutil.rmtree(PLACE, ignore_errors=True)
    RESULT.rename(PLACE)
    environment.say(f"the program is in {PLACE}")
    return 0


def largest(folder: Path) -> list[tuple[int, str]]:
    """Bytes of the parts of the program: the folders below `_internal`, files beside them on their own."""
    inside = folder / INSIDE.name
    entries = [*(path for path in folder.iterdir() if path != inside), *inside.iterdir()]
    return sorted(((folder_bytes(path), path.name) for path in entries), reverse=True)


def folder_bytes(path: Path) -> int:
    """Bytes of the files at and below `path`; links count nothing."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
