#!/usr/bin/env python3
"""Set up a source checkout: system libraries, `.venv`, the pinned packages, llama.cpp, the starter model.

    python3 installer/environment.py run|test|lint|installer
    python3 installer/environment.py bench|languages|package     also that extra of pyproject.toml, pinned likewise
    python3 installer/environment.py requirements EXTRA  print what that extra asks for

Only the standard library is used, because this runs before anything is installed. Each step looks first
whether it is done, so a second call takes a moment. What is missing from the system is installed with apt
when root or sudo allow it, else it is named and the command ends with status 2.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = VENV / "inkhorn-stamp"
CONSTRAINTS = ROOT / "constraints.txt"
EXTRAS = ("bench", "languages", "package")
"""Extras of pyproject.toml that are too heavy for everybody; each has its own `constraints-EXTRA.txt`."""
COMPILED = "llama-cpp-python"

# shared library (as the dynamic linker knows it) -> Debian package
WINDOW_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libgomp.so.1": "libgomp1",
}
COMPILERS = {"gcc": "gcc", "g++": "g++"}
TEST_COMMANDS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "import": "imagemagick",
    "dbus-daemon": "dbus",
}
INSTALLER_COMMANDS = {
    "debootstrap": "debootstrap",
    "dpkg-shlibdeps": "dpkg-dev",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "mandoc": "mandoc",
    "mksquashfs": "squashfs-tools",
    "flatpak-builder": "flatpak-builder",
}
TEST_FILES = {
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf": "fonts-noto-core",
    "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf": "fonts-noto-color-emoji",
}


def main(arguments: list[str]) -> int:
    purpose = arguments[0] if arguments else "run"
    if sys.version_info < (3, 11):  # noqa: UP036 - this file runs before pip can say so
        return refuse(f"Inkhorn needs Python 3.11 or newer; this is {platform.python_version()}.")
    if purpose == "requirements":
        print(*requirements(arguments[1]), sep="\n")
        return 0
    if missing := missing_packages(purpose):
        if not install_packages(missing):
            return refuse("Please install these packages and try again: " + " ".join(missing))
        if still := missing_packages(purpose):
            return refuse("These are still missing: " + " ".join(still))
    make_environment()
    install_python_packages()
    if purpose in EXTRAS:
        install_extra(purpose)
    if purpose != "lint":
        fetch_starter_model()
    return 0


def refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def say(sentence: str) -> None:
    print(f"inkhorn: {sentence}", flush=True)


# -- system ------------------------------------------------------------------------------------------------


def missing_packages(purpose: str) -> list[str]:
    """Debian packages that `purpose` needs and that are not there; libraries are looked up, not packages."""
    if sys.platform != "linux":
        return []
    known = known_libraries()
    missing = [package for library, package in WINDOW_LIBRARIES.items() if library not in known]
    missing += [package for command, package in COMPILERS.items() if not shutil.which(command)]
    if not can_make_environments():
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if purpose == "installer":
        missing += [package for command, package in INSTALLER_COMMANDS.items() if not shutil.which(command)]
    if purpose in ("test", "installer"):
        missing += [package for command, package in TEST_COMMANDS.items() if not shutil.which(command)]
        missing += [package for file, package in TEST_FILES.items() if not Path(file).exists()]
    return missing


def known_libraries() -> set[str]:
    """Names of all libraries in the dynamic linker's cache."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s+(\S+) \(", listing, re.MULTILINE))


def can_make_environments() -> bool:
    """Debian splits `ensurepip` from Python; without it `venv` fails halfway."""
    return (
        VENV.exists() or subprocess.run([sys.executable, "-c", "import ensurepip, venv"], check=False).returncode == 0
    )


def install_packages(packages: list[str]) -> bool:
    """Install with apt as root or through sudo; False when neither is possible or apt fails."""
    apt = shutil.which("apt-get")
    if not apt:
        return False
    prefix: list[str] = []
    if os.geteuid() != 0:
        sudo = shutil.which("sudo")
        asks = sys.stdin is not None and sys.stdin.isatty()
        if not sudo or (not asks and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode):
            return False
        prefix = [sudo]
    say("installing " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ([apt, "update", "-qq"], [apt, "install", "-y", "-qq", "--no-install-recommends", *packages]):
        if subprocess.run([*prefix, *command], env=environment, stdout=subprocess.DEVNULL, check=False).returncode:
            return False
    return True


# -- Python ------------------------------------------------------------------------------------------------


def make_environment() -> None:
    if not PYTHON.exists():
        say(f"making {VENV.name}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)


def install_python_packages() -> None:
    """All pinned packages with their hashes, llama.cpp compiled once, and this checkout itself."""
    wanted = fingerprint(CONSTRAINTS, ROOT / "pyproject.toml", Path(__file__))
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    say("installing the pinned Python packages")
    compiled, pinned = split_constraints(CONSTRAINTS.read_text())
    install("--require-hashes", "--no-deps", "-r", write_temporary(pinned))
    install("--no-deps", "--force-reinstall", str(compiled_wheel(compiled)))
    install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(wanted)


def install_extra(extra: str) -> None:
    """What the extra needs besides, pinned to versions that agree with all the others, with their hashes."""
    constraints = ROOT / f"constraints-{extra}.txt"
    stamp, wanted = VENV / f"inkhorn-stamp-{extra}", fingerprint(CONSTRAINTS, constraints, Path(__file__))
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say(f"installing the pinned packages for {extra}")
    install("--require-hashes", "--no-deps", "-r", str(constraints))
    stamp.write_text(wanted)


def requirements(extra: str) -> list[str]:
    """What pyproject.toml asks for with `extra`, as pip understands it."""
    import tomllib  # not above: an older Python must come as far as the sentence that says so

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return list(project["optional-dependencies"][extra])


def split_constraints(text: str) -> tuple[str, str]:
    """The entry of the package that is compiled here, and all the others."""
    entries = re.split(r"\n(?=\S)", text)
    compiled = [entry for entry in entries if entry.startswith(f"{COMPILED}==")]
    others = [entry for entry in entries if not entry.startswith(f"{COMPILED}==")]
    return "\n".join(compiled), "\n".join(others)


def compiled_wheel(requirement: str) -> Path:
    """llama-cpp-python for this very processor, out of the cache or compiled into it (about six minutes)."""
    folder = wheel_folder(requirement)
    if not list(folder.glob("*.whl")):
        say("compiling llama.cpp for this processor; this takes about six minutes, once")
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
            environment = {**os.environ, "CMAKE_ARGS": build_options()}
            options = ["--no-deps", "--require-hashes", f"--no-binary={COMPILED}", "-w", scratch]
            pip("wheel", *options, "-r", write_temporary(requirement), environment=environment)
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(scratch, folder)
    return next(folder.glob("*.whl"))


def build_options() -> str:
    """What CMake is told: no vision part; no AMX tiles, which crash on a number of processors (llama.cpp's issue
    20824) and without which the other fast kernels can be used there; and what CMAKE_ARGS asks for.
    """
    options = ["-DLLAVA_BUILD=OFF"]
    without_tiles = "-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"
    if understands(without_tiles):
        options += [f"'-DCMAKE_C_FLAGS={without_tiles}'", f"'-DCMAKE_CXX_FLAGS={without_tiles}'"]
    return " ".join([*options, os.environ.get("CMAKE_ARGS", "")]).strip()


def understands(flags: str) -> bool:
    """Whether the compiler here knows these flags; other processors' compilers do not, nor does Microsoft's."""
    if sys.platform == "win32":
        return False
    probe = ["gcc", *flags.split(), "-E", "-x", "c", os.devnull]
    try:
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def wheel_folder(requirement: str) -> Path:
    """Cache folder of the compiled wheel; its name changes with whatever changes the machine code."""
    script = "import platformdirs; print(platformdirs.user_cache_dir('inkhorn', appauthor=False))"
    cache = subprocess.run([PYTHON, "-c", script], capture_output=True, text=True, check=True).stdout.strip()
    identity = "\n".join([requirement, processor(), platform.python_version(), build_options()])
    return Path(cache) / "wheels" / hashlib.sha256(identity.encode()).hexdigest()[:16]


def processor() -> str:
    """What decides which instructions a native build may use."""
    try:
        facts = Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or platform.machine()
    return "\n".join(sorted(set(re.findall(r"^(?:model name|flags|Features)\s*:.*", facts, re.MULTILINE))))


def install(*arguments: str) -> None:
    pip("install", *arguments)


def pip(command: str, *arguments: str, environment: dict[str, str] | None = None) -> None:
    quiet = ["--quiet", "--disable-pip-version-check"]
    result = subprocess.run([PYTHON, "-m", "pip", command, *quiet, *arguments], env=environment, check=False)
    if result.returncode:
        raise SystemExit(refuse("pip could not install what Inkhorn needs; its message stands above."))


def write_temporary(text: str) -> str:
    """A requirements file inside the environment, which is thrown away with it."""
    file = VENV / f"requirements-{hashlib.sha256(text.encode()).hexdigest()[:8]}.txt"
    file.write_text(text + "\n")
    return str(file)


def fingerprint(*files: Path) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def fetch_starter_model() -> None:
    if subprocess.run([PYTHON, "-m", "writer", "models", "get", "starter"], cwd=ROOT, check=False).returncode:
        say("the starter model could not be fetched; the editor opens without it")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
