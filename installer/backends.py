#!/usr/bin/env python3
"""Build llama.cpp once more, as loadable modules: a variant for each kind of processor, and the graphics backends.

    python3 installer/backends.py                 all that can be built here: cpu, vulkan, cuda, metal
    python3 installer/backends.py cpu vulkan      only these
    python3 installer/backends.py --into FOLDER   for an installer: not into the cache

The plain build of `make run` stays what a source checkout uses for the CPU; the modules are used as soon as a
graphics processor is, and by installers, which must run on old and new processors alike. The sources are those of
the pinned llama-cpp-python, so both builds are of one commit. writer/engine/probing/modules.py describes the folder.

What is missing is installed with apt when root or sudo allow it. A backend that cannot be built is left out and
said so; only when it was asked for by name does the command end with status 2. Only the standard library is used.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import environment  # the other script beside this one

BACKENDS = ("cpu", "vulkan", "cuda", "metal")
SHIM = Path(__file__).resolve().parent / "vulkan_shim"
OMITTED = ("sapphirerapids",)
"""Variants that are built and thrown away: this one uses AMX tiles, which crash on a number of processors (llama.cpp's
issue 20824). Such processors run the next best variant, without tiles."""
MANIFEST = "manifest.json"
POINTER = "current"
ABANDONED = 86_400
"""Seconds after which the scratch folder of a build that was interrupted may go."""
COMPILERS = {"cl": "Visual Studio's C++ compiler"} if sys.platform == "win32" else environment.COMPILERS
CMAKE = {"cmake": "cmake", "ninja": "ninja-build", **COMPILERS}
VULKAN_FILES = {
    "/usr/include/vulkan/vulkan.hpp": "libvulkan-dev",
    "/usr/include/spirv/unified1/spirv.hpp": "spirv-headers",
}
VULKAN_COMMANDS = {"glslc": "glslc"}
OLDEST_HEADERS = 239
"""Last part of the version of the oldest Vulkan headers (Debian 12's) with which this was tried."""
COMMON = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in ("TESTS", "TOOLS", "EXAMPLES", "SERVER", "APP", "COMMON")),
)
OPTIONS = {
    "cpu": (),
    "vulkan": ("-DGGML_VULKAN=ON",),
    "cuda": ("-DGGML_CUDA=ON",),
    "metal": ("-DGGML_METAL=ON", "-DGGML_METAL_EMBED_LIBRARY=ON"),
}


@dataclass
class Plan:
    """What is built, and what is not, with the reason in words."""

    backends: list[str] = field(default_factory=lambda: ["cpu"])
    left_out: dict[str, str] = field(default_factory=dict)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Build the engine's loadable backends.")
    parser.add_argument("backends", nargs="*", choices=[[], *BACKENDS], metavar="cpu|vulkan|cuda|metal")
    parser.add_argument("--into", type=Path, help="write the folder here instead of into the cache")
    options = parser.parse_args(arguments)
    asked = list(dict.fromkeys(options.backends))
    missing = missing_commands(CMAKE)
    if missing and not (environment.install_packages(missing) and not missing_commands(CMAKE)):
        return environment.refuse("Please install these packages and try again: " + " ".join(missing))
    plan = plan_build(asked)
    for backend, reason in plan.left_out.items():
        environment.say(f"{backend} is left out. {reason}")
    if refused := [backend for backend in asked if backend in plan.left_out]:
        return environment.refuse(f"What was asked for cannot be built here: {', '.join(refused)}.")
    requirement, _others = environment.split_constraints(environment.CONSTRAINTS.read_text())
    folder = options.into or cache_folder() / identity(requirement, plan)
    if not (folder / MANIFEST).exists():
        environment.say(f"building the engine's modules ({', '.join(plan.backends)}); this takes a while, once")
        build(requirement, plan, folder)
    if options.into is None:
        use(folder)
    environment.say(f"the modules are in {folder}")
    return 0


# -- what can be built here --------------------------------------------------------------------------------


def plan_build(asked: list[str]) -> Plan:
    """Every backend of `asked` (empty: all) that this system can build, after installing what it lacks."""
    plan = Plan()
    for backend, obstacle in (("vulkan", vulkan_obstacle), ("cuda", cuda_obstacle), ("metal", metal_obstacle)):
        if asked and backend not in asked:
            continue
        if reason := obstacle():
            plan.left_out[backend] = reason
        else:
            plan.backends.append(backend)
    return plan


def vulkan_obstacle() -> str:
    """Why Vulkan cannot be built here, or ""."""
    if sys.platform == "darwin":
        return "On Apple computers Metal is used."
    if "VULKAN_SDK" in os.environ:
        return "" if shutil.which("glslc") else "The Vulkan SDK's glslc is not found; put its bin folder on the PATH."
    if sys.platform != "linux":
        return "Install the Vulkan SDK and start again; it sets VULKAN_SDK."
    if missing := missing_vulkan():
        environment.install_packages(missing)
        missing = missing_vulkan()
    if missing:
        return (
            f"Install {' '.join(missing)}, or the Vulkan SDK where this system has no such packages "
            "(Ubuntu 22.04 has no glslc), and start again."
        )
    version = header_version()
    if version and version < OLDEST_HEADERS:
        return f"The Vulkan headers here are too old ({version}). Install the Vulkan SDK and start again."
    return ""


def missing_vulkan() -> list[str]:
    missing = missing_commands(VULKAN_COMMANDS)
    return missing + [package for file, package in VULKAN_FILES.items() if not Path(file).exists()]


def header_version() -> int:
    """The last part of the version of the system's Vulkan headers, which only rises; 0 when they do not tell."""
    try:
        text = Path("/usr/include/vulkan/vulkan_core.h").read_text()
    except OSError:
        return 0
    found = re.search(r"define VK_HEADER_VERSION (\d+)", text)
    return int(found[1]) if found else 0


def cuda_obstacle() -> str:
    """CUDA is built where its compiler is; nothing of it is installed from here, it takes gigabytes."""
    if sys.platform == "darwin":
        return "Apple computers have no NVIDIA graphics processors."
    if not shutil.which("nvcc"):
        return "There is no nvcc; install NVIDIA's CUDA toolkit (on Debian: nvidia-cuda-toolkit) to build it."
    if not has_cublas():
        return "NVIDIA's compiler is there but not its library cuBLAS; install the whole CUDA toolkit to build it."
    return ""


def has_cublas() -> bool:
    """Whether nvcc finds the header of cuBLAS; some systems have the compiler alone."""
    probe = ["nvcc", "-x", "cu", "-E", "-include", "cublas_v2.h", os.devnull]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def metal_obstacle() -> str:
    return "" if sys.platform == "darwin" else "Metal exists on Apple computers only."


def missing_commands(commands: dict[str, str]) -> list[str]:
    return [package for command, package in commands.items() if not shutil.which(command)]


# -- the build ---------------------------------------------------------------------------------------------


def build(requirement: str, plan: Plan, folder: Path) -> None:
    """Compile into a folder beside `folder`, which appears only when all of it is there."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="build-") as scratch:
        source = unpack(requirement, Path(scratch))
        made = Path(scratch) / "cmake"
        run_cmake("-S", str(source), "-B", str(made), "-G", "Ninja", *cmake_options(plan))
        run_cmake("--build", str(made))
        result = Path(scratch) / "result"
        collect(made / "bin", result, plan)
        write_manifest(result, requirement, plan, ggml_version(made))
        shutil.rmtree(folder, ignore_errors=True)
        result.rename(folder)


def cmake_options(plan: Plan) -> list[str]:
    """Libraries find each other beside themselves, modules one folder up; symbols for debuggers are left out."""
    options = [*COMMON]
    for backend in plan.backends:
        options += OPTIONS[backend]
    if sys.platform == "linux":
        options += ["-DCMAKE_INSTALL_RPATH=$ORIGIN;$ORIGIN/.."]
        options += ["-DCMAKE_SHARED_LINKER_FLAGS=-s", "-DCMAKE_MODULE_LINKER_FLAGS=-s"]
    if sys.platform == "darwin":
        options += ["-DCMAKE_INSTALL_RPATH=@loader_path;@loader_path/.."]
        if "metal" not in plan.backends:
            options.append("-DGGML_METAL=OFF")
    if "vulkan" in plan.backends:
        options.append(f"-DCMAKE_CXX_FLAGS=-I{SHIM}")
    return [*options, *os.environ.get("CMAKE_ARGS", "").split()]


def run_cmake(*arguments: str) -> None:
    quiet = subprocess.run(["cmake", *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if quiet.returncode:
        text = quiet.stdout.decode(errors="replace")
        print(text[-6000:], file=sys.stderr)
        raise SystemExit(
            environment.refuse("The engine's modules could not be built; the compiler's message stands above.")
        )


def unpack(requirement: str, into: Path) -> Path:
    """llama.cpp's sources out of the pinned package, whose hash pip checks."""
    options = ["--no-deps", "--require-hashes", f"--no-binary={environment.COMPILED}", "-d", str(into)]
    environment.pip("download", *options, "-r", environment.write_temporary(requirement))
    archive = next(into.glob("*.tar.gz"))
    with tarfile.open(archive) as packed:
        packed.extractall(into / "source", filter="data")
    return next((into / "source").glob("*/vendor/llama.cpp"))


def collect(made: Path, into: Path, plan: Plan) -> None:
    """The libraries side by side under every name they are asked for, the modules a folder a backend."""
    into.mkdir(parents=True)
    for file in sorted(made.iterdir()):
        if library := re.fullmatch(
            r"(?:lib)?(llama|ggml|ggml-base)((?:\.\d+)*\.dylib|\.so(?:\.\d+)*|\.dll)", file.name
        ):
            shutil.copy2(file, into / file.name, follow_symlinks=library[2].count(".") > 2)
            continue
        module = re.fullmatch(r"(?:lib)?ggml-([a-z0-9]+)(?:-(\w.*))?\.(?:so|dll|dylib)", file.name)
        if module and module[1] in plan.backends and module[2] not in OMITTED:
            (into / module[1]).mkdir(exist_ok=True)
            shutil.copy2(file, into / module[1] / file.name)


def write_manifest(folder: Path, requirement: str, plan: Plan, ggml: str) -> None:
    files = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            hashed = hashlib.sha256(file.read_bytes()).hexdigest()
            files[file.relative_to(folder).as_posix()] = {"size": file.stat().st_size, "sha256": hashed}
    absent = [backend for backend in plan.backends if not any(name.startswith(f"{backend}/") for name in files)]
    if absent:
        raise SystemExit(environment.refuse(f"The build made no module for {', '.join(absent)}."))
    manifest = {
        "llama_cpp": version_of(requirement),
        "ggml": ggml,
        "left_out": plan.left_out,
        "made": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "files": files,
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1))


def version_of(requirement: str) -> str:
    found = re.match(r"\S+==([^\s\\;]+)", requirement)
    return found[1] if found else ""


def ggml_version(made: Path) -> str:
    """As CMake noted it in its package file; "" when it did not."""
    for file in made.rglob("ggml-config-version.cmake"):
        if found := re.search(r'set\(PACKAGE_VERSION "([^"]+)"', file.read_text()):
            return found[1]
    return ""


# -- where it lies -----------------------------------------------------------------------------------------


def cache_folder() -> Path:
    """The folder of builds, where writer/paths.py looks for them."""
    if home := os.environ.get("INKHORN_HOME"):
        return Path(home) / "cache" / "backends"
    script = "import platformdirs; print(platformdirs.user_cache_dir('inkhorn', appauthor=False))"
    command = [str(environment.PYTHON), "-c", script]
    return Path(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()) / "backends"


def identity(requirement: str, plan: Plan) -> str:
    """A name that changes with whatever changes the machine code; not with the processor, that is the point of it."""
    tools = [first_line(command, "--version") for command in ("gcc", "glslc", "nvcc") if shutil.which(command)]
    shim = [file.read_text() for file in sorted(SHIM.rglob("*.hpp"))]
    parts = [requirement, platform.machine(), *cmake_options(plan), *OMITTED, *tools, str(header_version()), *shim]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def first_line(*command: str) -> str:
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return said.partition("\n")[0]


def use(folder: Path) -> None:
    """Make `folder` the one the program finds, and forget earlier builds and those that were interrupted."""
    pointer = folder.parent / POINTER
    fresh = folder.parent / f".{POINTER}"
    fresh.write_text(folder.name)
    fresh.replace(pointer)
    for other in folder.parent.iterdir():
        earlier = other.is_dir() and other != folder and re.fullmatch(r"[0-9a-f]{16}", other.name)
        if earlier or (other.match("build-*") and time.time() - other.stat().st_mtime > ABANDONED):
            shutil.rmtree(other, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
