"""What goes into the packaged program and what stays out: decisions as plain functions, apart from PyInstaller.

Names of files are as PyInstaller gives them: the place below the program's `_internal` folder, with the system's own
separators turned into "/".
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

NEVER = (
    "IPython",
    "PIL",
    "OpenGL",
    "_pytest",
    "certifi",
    "cmd",
    "code",
    "cupy",
    "distutils",
    "doctest",
    "hypothesis",
    "jedi",
    "lib2to3",
    "llama_cpp.llava_cpp",
    "llama_cpp.mtmd_cpp",
    "llama_cpp.server",
    "matplotlib",
    "mypy",
    "numba",
    "numpy._core._multiarray_tests",
    "numpy.distutils",
    "numpy.f2py",
    "numpy.fft",
    "numpy.polynomial",
    "numpy.testing",
    "pdb",
    "pip",
    "pkg_resources",
    "pydoc_data",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.exporters",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "pytest",
    "readline",
    "requests",
    "scipy",
    "setuptools",
    "spacy",
    "tkinter",
    "unittest",
    "urllib3",
    "wheel",
    "xmlrpc",
    "yaml._yaml",
)
"""Modules that no part of the program imports when it runs, though something mentions them."""
RUNTIME_HOOKS = ("pyi_rth_pkgutil",)
"""What PyInstaller runs before the program, as far as it is needed. Its hook for Qt loads Qt, also for commands that
hand on, and leaves variables behind that other programs would inherit; PySide6 finds its plugins without."""

NOT_IN_THE_WINDOW = (
    "harper",
    "jinja2",
    "lemminflect",
    "llama_cpp",
    "lsprotocol",
    "lt_py",
    "py3langid",
    "pygls",
    "writer.language.grammar.bench",
    "writer.lsp",
)
NOT_BY_NAME_IN_THE_WINDOW = ("writer.cli", "writer.engine.bench", "writer.engine.worker")
NOT_BY_NAME_IN_THE_ENGINE = ("writer.app",)
"""Of these only what others import is packed; of all the rest everything is, because some of it is imported by name."""
NOT_IN_THE_ENGINE = ("PySide6", "pyqtgraph", "shiboken6", "writer.ui", "writer.app.program")

HIDDEN = ("hunspell", "symspellpy")
"""Modules that are asked for by name only."""
KEYRINGS = (
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
)
"""Found by their entry points, not by an import."""
NO_RESOURCES = ("screenshots",)
"""In the folder of resources, and not part of the program."""
SOURCES = (".ts",)
"""Endings of what the program reads in another form: what translators edit."""
WITH_SUBMODULES = ("justhtml",)
"""Packages that load modules of their own by name."""
WITH_DATA = ("lemminflect", "py3langid", "symspellpy")
"""Packages that read files of their own."""
WITH_METADATA = (
    "PySide6-Essentials",
    "harper-py",
    "inkhorn",
    "keyring",
    "lemminflect",
    "llama-cpp-python",
    "numpy",
    "pyqtgraph",
)
"""Distributions whose version or entry points are asked for."""

STAND_INS = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""Modules in whose place something of ours is packed, from the folder `stand_ins`."""
OF_EVERY_DESKTOP = re.compile(
    r"lib(?:X11|X11-xcb|Xau|Xdmcp|cups|dbus-1|fontconfig|freetype|gcc_s|glib-2\.0|gthread-2\.0|stdc\+\+)\.so\.\d+"
)
"""Libraries of Linux that stay the system's own: they are on every computer with a desktop, fit its configuration, and
are never older there than the C library that this build asks for anyway."""
LEFT_OUT_VARIANTS = ("cannonlake", "cooperlake", "piledriver", "zen4")
"""Of the engine's modules for processors. Next to nobody has the first three; the last differs from the one for Ice
Lake in what it does with BF16 weights, which nobody writes with. All of them run the next best one."""
QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
"""Python modules of Qt that are kept."""

PLUGINS: Mapping[str, str] = {
    "iconengines": "qsvgicon",
    "imageformats": "qsvg|qico",
    "platforminputcontexts": "composeplatforminputcontextplugin|ibusplatforminputcontextplugin",
    "platforms": "qxcb|qwayland|qwayland-generic|qoffscreen|qwindows|qcocoa",
    "platformthemes": "qxdgdesktopportal",
    "printsupport": ".*",
    "styles": ".*",
    "wayland-decoration-client": "bradient|adwaita",
    "wayland-shell-integration": "xdg-shell",
}
"""Folder of Qt's plugins -> those that stay. OpenGL is not used, nor are databases and GTK."""

QT_SENTENCES = re.compile(r"PySide6/(?:Qt/)?translations/qtbase_(?:ar|de|es|fr|ja|pt_BR|zh_CN)\.qm$")
"""What Qt's own dialogs say in the languages of the window."""
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w.-]+?)\.(?:so|dll|dylib)$")
_QT_MODULE = re.compile(r"PySide6/(Qt\w+)\.(?:abi3\.so|pyd|\w+\.so)$")
_UNUSED_DATA = re.compile(
    r"(?:^|/)(?:tests?|__pycache__|examples)/"
    r"|PySide6/(?:Qt/)?(?:translations|qml|resources|metatypes|libexec)/"
    r"|PySide6/.*\.(?:pyi|qm|json)$"
    r"|symspellpy/.*bigram"
    r"|pyqtgraph/(?:icons/peegee|colors)/"
    r"|\.dist-info/sboms/"
    r"|\.(?:pyi|pyx|pxd|h|hpp|c|cpp|cmake|typed)$"
    r"|(?:^|/)(?:RECORD|INSTALLER|REQUESTED|direct_url\.json|WHEEL)$"
)


def wanted(place: str) -> bool:
    """Whether the file that would lie at `place` is used at all."""
    place = place.replace("\\", "/")
    if found := _PLUGIN.search(place):
        return bool(re.fullmatch(PLUGINS.get(found[1], ""), found[2]))
    if found := _QT_MODULE.search(place):
        return found[1] in QT_MODULES
    if OF_EVERY_DESKTOP.fullmatch(place):
        return False
    if QT_SENTENCES.search(place):
        return True
    if place.startswith("llama_cpp/lib/") or place.startswith("bin/"):
        return False  # the build for the processor of the machine that packs; the modules of `backends` are for all
    return not _UNUSED_DATA.search(place)


def is_hook_unused(name: str) -> bool:
    """Whether the start-up script `name` is one of PyInstaller's that are not wanted."""
    return name.startswith("pyi_rth_") and name not in RUNTIME_HOOKS


def is_root(place: str, kind: str) -> bool:
    """Whether a binary is loaded by name and not only because another one needs it; `kind` is PyInstaller's."""
    place = place.replace("\\", "/")
    return (
        kind == "EXTENSION" or "/plugins/" in place or re.match(r"(lib)?python3", PurePosixPath(place).name) is not None
    )


def reachable(roots: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """`roots` and all that they need, and what that needs."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(needs(one))
    return found


def needed_libraries(listing: str) -> list[str]:
    """Names out of what `readelf -d` says of a library."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", listing)


def below(name: str, packages: Iterable[str]) -> bool:
    """Whether the module `name` is one of `packages` or inside one."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def is_own(name: str) -> bool:
    """Whether a module of the program belongs into a packaged one: without the measuring of quality, whose libraries
    are not there."""
    return not below(name, ("writer.language.grammar.bench.errant_edits",))


def has_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def resources(folder: Path) -> list[tuple[str, str]]:
    """The files of the program's own, each with the folder it goes to."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    used = [
        file for file in files if file.relative_to(folder).parts[0] not in NO_RESOURCES and file.suffix not in SOURCES
    ]
    return [(str(file), str("writer/_resources" / file.relative_to(folder).parent)) for file in used]
