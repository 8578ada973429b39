"""A look at a GGUF file before it is loaded: is it one, is it whole, and how much memory will it need?

llama.cpp refuses most broken files by itself, but not in words a writer understands, and some headers make it
abort; so the header is read first, with ggml's own parser, which is quick also for large vocabularies.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.gguf_header import GgufHeader
from writer.engine.worker.native import Ggml
from writer.tongue import marked

_MAGIC: Final = b"GGUF"
_NEWEST_VERSION: Final = 3
_SMALLEST: Final = 24
"""Bytes of a header without entries."""
MOST_BLOCKS: Final = 1024
"""The largest published models have about 130; a header that claims 100,000 makes llama.cpp abort."""
MOST_EXPERTS: Final = 512
"""llama.cpp's LLAMA_MAX_EXPERTS; it aborts above that, and when more are used than there are."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says; numbers are 0 where it is silent."""

    architecture: str
    name: str
    blocks: int
    context_trained: int
    heads: int
    """Attention heads of the widest layer."""
    kv_values_per_token: int
    """Numbers kept in the KV cache for each token, over all layers."""
    file_bytes: int
    file_type: int = -1
    """llama.cpp's number for the quantisation of most tensors; -1 when the header is silent."""
    vocabulary: int = 0
    tokenizer: str = ""
    recurrent_values: int = 0
    """Numbers that layers without attention keep for each sequence, over all of them."""
    head_widths: tuple[int, int] = (0, 0)
    """Numbers of a head's key and of its value."""


def check_file(path: str) -> int:
    """Size of the file in bytes. Raises WorkerError when it cannot be a model."""
    file = Path(path)
    name = file.name or path
    if not path:
        raise WorkerError(marked("No model file is chosen. Choose one in Settings, Model."))
    try:
        if file.is_dir():
            raise WorkerError(f"{name} is a folder. Choose a GGUF file in Settings, Model.")
        with file.open("rb") as stream:
            head = stream.read(_SMALLEST)
            size = os.fstat(stream.fileno()).st_size
    except FileNotFoundError:
        raise WorkerError(f"The model file {name} is not there any more. Choose another in Settings, Model.") from None
    except PermissionError:
        raise WorkerError(f"The model file {name} may not be read. Change its permissions or choose another.") from None
    except (OSError, ValueError) as error:
        raise WorkerError(
            f"The model file {name} cannot be read. Choose another in Settings, Model.", str(error)
        ) from None
    if size == 0:
        raise WorkerError(f"The model file {name} is empty. Download it again.")
    if not _MAGIC.startswith(head[:4]) or head[:4] == b"":
        raise WorkerError(f"{name} is not a model in GGUF format. Choose another file in Settings, Model.")
    if len(head) < _SMALLEST:
        raise WorkerError(f"The model file {name} was cut short. Download it again.")
    version = int.from_bytes(head[4:8], "little")
    if not 2 <= version <= _NEWEST_VERSION:
        raise WorkerError(f"{name} is in a GGUF version this engine does not read. Choose another file.", f"{version}")
    return size


def read_header(ggml: Ggml, path: str, size: int) -> Header:
    """Raises WorkerError for a broken header and for a file that ends before its last tensor."""
    name = Path(path).name
    with GgufHeader(ggml, path) as header:
        if not header:
            raise WorkerError(f"The model file {name} is damaged or was cut short. Download it again.")
        if size < header.end_of_tensors():
            missing = header.end_of_tensors() - size
            raise WorkerError(
                f"The model file {name} was cut short: its end is missing. Download it again.",
                f"{missing} bytes are missing",
            )
        return _facts(header, size, name)


def _facts(header: GgufHeader, size: int, name: str) -> Header:
    architecture = header.text("general.architecture")
    key = f"{architecture}.".__add__
    blocks = header.number(key("block_count"))
    if not architecture or not 0 < blocks <= MOST_BLOCKS:
        raise WorkerError(f"{name} does not hold a language model this engine knows. Choose another file.")
    _check_experts(header, key, name)
    _check_epsilons(header, key, name)
    heads = header.numbers(key("attention.head_count"), blocks)
    kv_heads = _keeping(header, key, header.numbers(key("attention.head_count_kv"), blocks) or heads)
    width = header.number(key("embedding_length")) // max(1, max(heads, default=1))
    widths = (
        header.number(key("attention.key_length")) or width,
        header.number(key("attention.value_length")) or width,
    )
    return Header(
        architecture=architecture,
        name=header.text("general.name"),
        blocks=blocks,
        heads=max(heads, default=0),
        context_trained=header.number(key("context_length")),
        kv_values_per_token=sum(kv_heads) * sum(widths),
        file_bytes=size,
        file_type=header.number("general.file_type") if header.has("general.file_type") else -1,
        vocabulary=header.length("tokenizer.ggml.tokens"),
        tokenizer=header.text("tokenizer.ggml.model"),
        recurrent_values=_recurrent(header, key, sum(not count for count in kv_heads)),
        head_widths=widths,
    )


def _keeping(header: GgufHeader, key: Callable[[str], str], kv_heads: list[int]) -> list[int]:
    """Heads with a cache of their own in each layer. Some hybrids have attention only in every so many layers, and
    the last layers of some models share the cache of others, which they do not say with the heads."""
    interval = max(header.number(key("full_attention_interval")), 1)
    own = len(kv_heads) - header.number(key("attention.shared_kv_layers"))
    return [count if (at + 1) % interval == 0 and at < own else 0 for at, count in enumerate(kv_heads)]


def _recurrent(header: GgufHeader, key: Callable[[str], str], layers: int) -> int:
    """As llama.cpp's hparams (n_embd_r, n_embd_s) count the state of a layer without attention."""
    if inner := header.number(key("ssm.inner_size")):
        state = header.number(key("ssm.state_size"))
        kernel = max(header.number(key("ssm.conv_kernel")) - 1, 0)
        return layers * (kernel * (inner + 2 * header.number(key("ssm.group_count")) * state) + state * inner)
    return layers * header.number(key("embedding_length")) * max(header.number(key("shortconv.l_cache")) - 1, 0)


def _check_experts(header: GgufHeader, key: Callable[[str], str], name: str) -> None:
    experts, used = header.number(key("expert_count")), header.number(key("expert_used_count"))
    if not (0 <= used <= experts <= MOST_EXPERTS and (used > 0) == (experts > 0)):
        raise WorkerError(f"The model file {name} is damaged. Download it again.", f"{used} of {experts} experts")


def _check_epsilons(header: GgufHeader, key: Callable[[str], str], name: str) -> None:
    """llama.cpp aborts at the first token when one of these is not a small positive number."""
    for epsilon in ("layer_norm_epsilon", "layer_norm_rms_epsilon", "group_norm_epsilon"):
        value = header.fraction(key(f"attention.{epsilon}"))
        if not (math.isfinite(value) and value >= 0):
            raise WorkerError(f"The model file {name} is damaged. Download it again.", f"{epsilon} is {value}")
