"""llama.cpp's C functions: the ctypes layer of llama_cpp, the ggml functions it leaves out, and the native log.

Everything else in the worker calls `llama.*` through this module, so that the import, which costs 0.2 s and
loads the libraries, happens in one place. NULL comes back as a falsy pointer object, never as None.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import llama_cpp.llama_cpp as _typed_llama

llama: Final[Any] = _typed_llama

LOG_LINES: Final = 60
LONGEST_FACT: Final = 1_000
"""Characters of a line that is looked at for facts: a file can make llama.cpp print a name of a megabyte."""
_WARNING: Final = 3
_CONTINUED: Final = 5
_OFFLOADED: Final = re.compile(r"offloaded (\d+)/\d+ layers to GPU")
_USING: Final = re.compile(r"using device (\S+) \(")
_BUFFER: Final = re.compile(r"(\S+)\s+(?:model|KV|RS|compute|output) buffer size\s*=\s*([\d.]+) MiB")

_ABORTED: Final = re.compile(
    r"graph_compute_async failed with error 1$|compute status: 1$|removing memory module entries"
    r"|failed to decode, ret = 2$"
)
"""What llama.cpp says of a decode that was aborted on purpose."""


class NativeLog:
    """The last lines llama.cpp printed; warnings and errors go on to stderr, which is the client's log."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=LOG_LINES)
        self._level = 0
        self.offloaded = 0
        """Layers the last load put on a graphics processor; llama.cpp tells it in its log only."""
        self.used: list[str] = []
        """Names of the graphics processors the last load uses, likewise."""
        self.buffers: dict[str, int] = {}
        """Bytes that the last load and its first computation took of each device, likewise."""
        self._callback = llama.llama_log_callback(self._take)
        llama.llama_log_set(self._callback, ctypes.c_void_p(0))

    def _take(self, level: int, text: bytes, _user: object) -> None:
        line = text.decode("utf-8", "replace").rstrip("\n")
        self._level = self._level if level == _CONTINUED else level
        if len(line) <= LONGEST_FACT:
            self._learn(line)
        if self._level >= _WARNING and line and not _ABORTED.search(line):
            self._lines.append(line)
            print(line, file=sys.stderr, flush=True)

    def _learn(self, line: str) -> None:
        """What llama.cpp tells in its log only."""
        if found := _OFFLOADED.search(line):
            self.offloaded = int(found[1])
        if found := _USING.search(line):
            self.used.append(found[1])
        if found := _BUFFER.search(line):
            self.buffers[found[1]] = self.buffers.get(found[1], 0) + int(float(found[2]) * (1 << 20))

    def clear(self) -> None:
        self._lines.clear()
        self.offloaded = 0
        self.used.clear()
        self.buffers.clear()

    @property
    def text(self) -> str:
        """Warnings and errors since the last `clear`, oldest first."""
        return "\n".join(self._lines)


class Ggml:
    """The ggml functions llama_cpp does not bind. One instance a process; loads the backend modules in `folders`."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self._libraries = _libraries()
        llama.llama_backend_init()
        # A build with loadable backends registers none by itself. Always with a folder: without one, ggml also
        # searches the current directory (llama-cpp-python's issue 2069). Of the CPU's variants ggml takes the best.
        load = self._function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)
        for folder in folders:
            load(os.fsencode(folder))
        for folder in (library_folder(), library_folder() / "cpu"):
            if self.device_count() == 0:
                load(os.fsencode(folder))

    def device_count(self) -> int:
        return int(self._function("ggml_backend_dev_count", ctypes.c_size_t)())

    def device(self, index: int) -> ctypes.c_void_p:
        return ctypes.c_void_p(self._function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)(index))

    def device_text(self, device: ctypes.c_void_p, what: str) -> str:
        """`what` is "name" or "description"."""
        text = self._function(f"ggml_backend_dev_{what}", ctypes.c_char_p, ctypes.c_void_p)(device)
        return (text or b"").decode("utf-8", "replace")

    def device_type(self, device: ctypes.c_void_p) -> int:
        """0 CPU, 1 GPU, 2 GPU that shares the computer's memory, 3 accelerator."""
        return int(self._function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)(device))

    def device_memory(self, device: ctypes.c_void_p) -> tuple[int, int]:
        """(free, total) in bytes."""
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        arguments = (ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t))
        self._function("ggml_backend_dev_memory", None, *arguments)(device, ctypes.byref(free), ctypes.byref(total))
        return free.value, total.value

    def registry_of(self, device: ctypes.c_void_p) -> str:
        """Name of the backend the device belongs to, such as "CUDA"."""
        registry = self._function("ggml_backend_dev_backend_reg", ctypes.c_void_p, ctypes.c_void_p)(device)
        return self._registry_name(registry)

    def registries(self) -> list[str]:
        """Names of the backends this build has, with or without devices."""
        count = self._function("ggml_backend_reg_count", ctypes.c_size_t)()
        get = self._function("ggml_backend_reg_get", ctypes.c_void_p, ctypes.c_size_t)
        return [self._registry_name(get(index)) for index in range(count)]

    def _registry_name(self, registry: int | None) -> str:
        name = self._function("ggml_backend_reg_name", ctypes.c_char_p, ctypes.c_void_p)(registry) if registry else b""
        return (name or b"").decode("utf-8", "replace")

    def function(self, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
        """The C function `name` with its types. Raises AttributeError when no library has it."""
        return self._function(name, result, *arguments)

    def _function(self, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
        for library in self._libraries:
            try:
                found: Any = library[name]  # a new object each time: the types set here disturb nobody else's
            except AttributeError:
                continue
            found.restype, found.argtypes = result, list(arguments)
            return found  # type: ignore[no-any-return]
        raise AttributeError(name)


def library_folder() -> Path:
    """Where libllama and libggml lie; LLAMA_CPP_LIB_PATH moves it, as in llama_cpp."""
    override = os.environ.get("LLAMA_CPP_LIB_PATH")
    return Path(override) if override else Path(llama.__file__).parent / "lib"


def _libraries() -> list[Any]:
    """libllama's handle finds the symbols of the libraries it depends on, but not on Windows.

    Not opened by path elsewhere: wheels hold copies instead of links, and a second copy is a second registry.
    """
    found: list[Any] = [llama._lib]
    if sys.platform == "win32":
        names = (library_folder() / f"{name}.dll" for name in ("ggml", "ggml-base"))
        found += [ctypes.CDLL(str(path)) for path in names if path.exists()]
    return found


def load_error(folder: Path) -> str:
    """What the system says when the modules in `folder` are opened one by one, which ggml keeps to itself; "" when
    nothing is wrong."""
    for file in sorted(folder.iterdir()):
        try:
            ctypes.CDLL(str(file))
        except OSError as error:
            return str(error)
    return ""


def system_text() -> str:
    """Which processor features this build uses, in llama.cpp's words."""
    return (llama.llama_print_system_info() or b"").decode("utf-8", "replace").strip()


def has_amx() -> bool:
    """Whether this build and processor use AMX tiles."""
    return "AMX_INT8 = 1" in system_text()


def strlen_address() -> int:
    """Address of libc's strlen, the abort callback: strlen("") goes on, strlen("\\1") aborts, without Python's lock."""
    libc = ctypes.CDLL("msvcrt" if sys.platform == "win32" else None)
    return ctypes.cast(libc.strlen, ctypes.c_void_p).value or 0


class AbortFlag:
    """Two bytes that llama.cpp looks at between graph nodes on the CPU; written by the reader thread."""

    def __init__(self) -> None:
        self._bytes = ctypes.create_string_buffer(b"\0\0", 2)

    def set(self, value: bool) -> None:
        self._bytes[0] = b"\1" if value else b"\0"

    def __bool__(self) -> bool:
        return self._bytes[0] != b"\0"

    @property
    def address(self) -> ctypes.c_void_p:
        return ctypes.cast(self._bytes, ctypes.c_void_p)
