"""The facts of a GGUF file, read from its header without loading it and without believing it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from writer.models.bad_model import BadModel, unreadable
from writer.models.ggml_types import FILE_TYPES
from writer.models.gguf_reader import TOKENS, HeaderReader, HeaderValues
from writer.tongue import tr


@dataclass(frozen=True, slots=True)
class GGUFFacts:
    """What a GGUF file says of itself. Numbers are 0 and texts empty where it says nothing."""

    path: Path
    file_bytes: int
    version: int
    architecture: str
    name: str
    parameters: int
    """Elements of all tensors together."""
    quantisation: str
    """In llama.cpp's words, for example "Q4_K - Medium"."""
    context_trained: int
    layers: int
    embedding: int
    heads: int
    kv_heads: int
    """Of all layers together: hybrid models have layers without any."""
    head_size_key: int
    head_size_value: int
    vocabulary: int
    tokenizer: str
    chat_template: bool
    licence: str
    kind: str = "model"
    """"model", "adapter" (LoRA), "projector" (the eyes of another model) and what else there may be."""
    fills: bool = False
    """Whether the vocabulary has the tokens for filling a gap; nothing says that it was trained for it."""
    window: int = 0
    """Tokens that some layers look back at most (sliding-window attention)."""
    experts: int = 0
    recurrent_values: int = 0
    """Numbers that layers without attention keep for each sequence, over all of them."""
    part: int = 1
    parts: int = 1
    """This file's number among the files that one model was split into."""

    @property
    def hybrid(self) -> bool:
        """Whether some layers keep a state instead of the whole text."""
        return self.recurrent_values > 0

    @property
    def title(self) -> str:
        """The model's name, else the file's."""
        return self.name or self.path.stem


def read_facts(path: Path) -> GGUFFacts:
    """The facts of the GGUF file `path`. Raises BadModel with a sentence, and nothing else."""
    try:
        if path.is_dir():
            raise BadModel(path, tr("{file} is a folder. Choose the .gguf file inside it.", file=path.name or path))
        if not path.exists():
            raise BadModel(
                path, tr("The model file {file} does not exist. Choose another one in the settings.", file=path)
            )
        if not path.is_file():
            raise BadModel(
                path, tr("{file} is not a file but a device or a pipe. Choose a .gguf file.", file=path.name)
            )
        with path.open("rb") as file:
            return _facts(path, HeaderReader(path, file, path.stat().st_size).values())
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def _facts(path: Path, values: HeaderValues) -> GGUFFacts:
    architecture = values.texts.get("general.architecture", "")

    def number(key: str) -> int:
        return max(values.numbers.get(f"{architecture}.{key}", 0), 0)

    heads, embedding = number("attention.head_count"), number("embedding_length")
    head_size = embedding // heads if heads else 0
    file_type = values.numbers.get("general.file_type", -1)
    layers = _Layers(values, architecture, number("block_count"), heads, embedding)
    return GGUFFacts(
        path=path,
        file_bytes=values.file_bytes,
        version=values.version,
        architecture=architecture[:64],
        name=" ".join(values.texts.get("general.name", "").split())[:120],
        parameters=values.parameters,
        quantisation=FILE_TYPES.get(file_type & ~1024, "") if file_type >= 0 else "",
        context_trained=number("context_length"),
        layers=layers.count,
        embedding=embedding,
        heads=heads,
        kv_heads=layers.kv_heads,
        head_size_key=number("attention.key_length") or head_size,
        head_size_value=number("attention.value_length") or head_size,
        vocabulary=number("vocab_size") or values.lengths.get(TOKENS, 0),
        tokenizer=values.texts.get("tokenizer.ggml.model", "")[:64],
        chat_template=bool(values.texts.get("tokenizer.chat_template")),
        licence=" ".join(values.texts.get("general.license", "").split())[:64],
        kind=_kind(values.texts.get("general.type", ""), architecture),
        fills=values.fills,
        window=number("attention.sliding_window"),
        experts=number("expert_count"),
        recurrent_values=layers.recurrent_values,
        part=max(values.numbers.get("split.no", 0), 0) + 1,
        parts=max(values.numbers.get("split.count", 1), 1),
    )


def _kind(said: str, architecture: str) -> str:
    if architecture == "clip" or "mmproj" in said:
        return "projector"
    return said[:32] or "model"


@dataclass(frozen=True, slots=True)
class _Layers:
    """What the layers of a model keep, as llama.cpp's hparams count it."""

    _values: HeaderValues
    _architecture: str
    count: int
    _heads: int
    _embedding: int

    @property
    def kv_heads(self) -> int:
        """Of all layers together."""
        each = self._number("attention.head_count_kv") or self._heads
        return max(self._values.sums.get(self._kv_key, each * self._attending), 0)

    @property
    def recurrent_values(self) -> int:
        """Numbers of the state of all layers without attention (n_embd_r and n_embd_s)."""
        without = max(self._values.zeros.get(self._kv_key, self.count - self._keeping), 0)
        if inner := self._number("ssm.inner_size"):
            state = self._number("ssm.state_size")
            each = max(self._number("ssm.conv_kernel") - 1, 0) * (inner + 2 * self._number("ssm.group_count") * state)
            return without * (each + state * inner)
        return without * self._embedding * max(self._number("shortconv.l_cache") - 1, 0)

    @property
    def _keeping(self) -> int:
        """Layers with attention: in some hybrids only every so many."""
        return self.count // max(self._number("full_attention_interval"), 1)

    @property
    def _attending(self) -> int:
        """Layers with a cache of their own: some share that of another."""
        return max(0, self._keeping - self._number("attention.shared_kv_layers"))

    @property
    def _kv_key(self) -> str:
        return f"{self._architecture}.attention.head_count_kv"

    def _number(self, key: str) -> int:
        return max(self._values.numbers.get(f"{self._architecture}.{key}", 0), 0)
