"""Which kinds of model the installed llama.cpp knows: `python -m tests.support.architectures` prints them.

llama.cpp has no function that lists them. So every word in its library that could be one is put into an otherwise empty
GGUF file, and the file given to llama.cpp, which says whether it knows the word. The result is kept in
resources/catalogue/architectures.txt; make it anew when llama-cpp-python changes.
"""

from __future__ import annotations

import re
import struct
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_WORD = re.compile(rb"(?<=\0)[a-z][a-z0-9_.-]{1,31}(?=\0)")


def known(words: Iterable[str] = ()) -> list[str]:
    """Those of `words` that are known, of all words in the library without any: that takes a minute."""
    from writer.engine.worker.native import NativeLog, library_folder, llama

    log = NativeLog()
    llama.llama_backend_init()
    words = sorted(words) or sorted({word for path in library_folder().glob("*llama.*") for word in _words(path)})
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.gguf"
        return [word for word in words if _knows(llama, log, file, word)]


def _words(library: Path) -> set[str]:
    """Every word and every end of one: a linker keeps "qwen2" only as the end of "rwkv6qwen2"."""
    found = {word.decode() for word in _WORD.findall(library.read_bytes())}
    ends = {word[start:] for word in found for start in range(len(word) - 1)}
    return {word for word in found | ends if word[0].isalpha()}


def _knows(llama: Any, log: Any, file: Path, word: str) -> bool:
    file.write_bytes(_header(word))
    log.clear()
    parameters = llama.llama_model_default_params()
    parameters.vocab_only = True
    llama.llama_model_load_from_file(str(file).encode(), parameters)
    refused = ("unknown model architecture", "unsupported model architecture", "CLIP cannot be used")
    return not any(words in log.text for words in refused)


def _header(architecture: str) -> bytes:
    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value)) + value.encode()

    return (
        b"GGUF"
        + struct.pack("<IQQ", 3, 0, 1)
        + text("general.architecture")
        + struct.pack("<I", 8)
        + text(architecture)
    )


if __name__ == "__main__":
    print(*known(sys.argv[1:]), sep="\n")
