"""The corpus of broken model files: each is refused in words, or at worst ends a worker that is replaced by another."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import gguf
import pytest

from tests.faults.broken_gguf import (
    ALIGNMENT,
    BOOL,
    F32,
    F64,
    STRING,
    U8,
    U32,
    Gguf,
    array,
    mutate,
    read,
    string,
)
from tests.faults.conftest import MakeDesk
from tests.faults.desk import tell
from tests.faults.load_process import LoadProcess, Outcome
from writer.engine.client.state import Phase
from writer.engine.client.supervisor import CRASHING_NOTE, STOPPING_NOTE
from writer.engine.messages import Failed

pytestmark = pytest.mark.process

Break = Callable[[Gguf], object]
NO_NUMBER = struct.pack("<f", float("nan"))
INFINITE = struct.pack("<f", float("inf"))
MUTATIONS = 300
"""Of the normal run, times INKHORN_SOAK."""


def twice(file: Gguf) -> None:
    file.entries.append(file.entries[file.entry("llama.block_count")])


def weights(filling: bytes, share: float = 1.0) -> Break:
    def fill(file: Gguf) -> None:
        count = int(len(file.weights) // 4 * share)
        file.weights = filling * count + file.weights[4 * count :]

    return fill


def overlapping(file: Gguf) -> None:
    for tensor in file.tensors:
        file.tensor(tensor.name.decode(), offset=0)


def same_token_twice(file: Gguf) -> None:
    """llama.cpp counts them and aborts; looking for it beforehand would cost each load of a large vocabulary 0.2 s."""
    entry = file.entries[file.entry("tokenizer.ggml.tokens")]
    file.put("tokenizer.ggml.tokens", entry.kind, entry.body.replace(string(b"B"), string(b"A")))


REFUSED: dict[str, Break] = {
    "another magic": lambda file: setattr(file, "magic", b"GGML"),
    "version 1": lambda file: setattr(file, "version", 1),
    "version 4": lambda file: setattr(file, "version", 4),
    "big-endian version": lambda file: setattr(file, "version", 3 << 24),
    "no tensors claimed": lambda file: setattr(file, "tensor_count", 0),
    "2**62 tensors claimed": lambda file: setattr(file, "tensor_count", 2**62),
    "2**64 - 1 tensors claimed": lambda file: setattr(file, "tensor_count", 2**64 - 1),
    "2**62 keys claimed": lambda file: setattr(file, "entry_count", 2**62),
    "one key too many claimed": lambda file: setattr(file, "entry_count", len(file.entries) + 1),
    "one key too few claimed": lambda file: setattr(file, "entry_count", len(file.entries) - 1),
    "no keys": lambda file: setattr(file, "entries", []),
    "no tensors": lambda file: setattr(file, "tensors", []),
    "no weights": lambda file: setattr(file, "weights", b""),
    "a key twice": twice,
    "a string longer than the file": lambda file: file.put("general.name", STRING, string(b"x", 2**40)),
    "a string longer than memory": lambda file: file.put("general.name", STRING, string(b"x", 2**64 - 1)),
    "an array longer than the file": lambda file: file.put("x", 9, array(U32, [], 2**40)),
    "an array of arrays": lambda file: file.put("x", 9, array(9, [array(U8, [])])),
    "an array of an unknown kind": lambda file: file.put("x", 9, array(99, [b"\0"])),
    "a value of an unknown kind": lambda file: file.put("general.name", 77, b"\0" * 8),
    "no architecture": lambda file: file.drop("general.architecture"),
    "an empty architecture": lambda file: file.text("general.architecture", ""),
    "an architecture that is a number": lambda file: file.number("general.architecture", 3),
    "an unknown architecture": lambda file: file.text("general.architecture", "novel"),
    "an alignment of 0": lambda file: file.number("general.alignment", 0),
    "an alignment of 3": lambda file: file.number("general.alignment", 3),
    "an alignment of 2**31": lambda file: file.number("general.alignment", 2**31),
    "no layers": lambda file: file.number("llama.block_count", 0),
    "100,000 layers": lambda file: file.number("llama.block_count", 100_000),
    "2**32 - 1 layers": lambda file: file.number("llama.block_count", 2**32 - 1),
    "one layer more than there are": lambda file: file.number("llama.block_count", 3),
    "layers as text": lambda file: file.text("llama.block_count", "2"),
    "layers as a fraction": lambda file: file.number("llama.block_count", 2.0, F32),
    "no heads": lambda file: file.number("llama.attention.head_count", 0),
    "heads as a fraction": lambda file: file.number("llama.attention.head_count", 4.0, F64),
    "more heads than numbers": lambda file: file.number("llama.attention.head_count", 65),
    "a billion heads": lambda file: file.number("llama.attention.head_count", 10**9),
    "heads for too few layers": lambda file: file.numbers("llama.attention.head_count", [4]),
    "heads for too many layers": lambda file: file.numbers("llama.attention.head_count", [4] * 600),
    "negative heads in layers": lambda file: file.numbers("llama.attention.head_count_kv", [-2, 2]),
    "more key heads than heads": lambda file: file.number("llama.attention.head_count_kv", 8),
    "three key heads for four heads": lambda file: file.number("llama.attention.head_count_kv", 3),
    "a width that is not divisible": lambda file: file.number("llama.embedding_length", 63),
    "no width": lambda file: file.number("llama.embedding_length", 0),
    "a width of 2**31": lambda file: file.number("llama.embedding_length", 2**31),
    "no width told": lambda file: file.drop("llama.embedding_length"),
    "a feed-forward width of 1": lambda file: file.number("llama.feed_forward_length", 1),
    "an epsilon that is no number": lambda file: file.number(
        "llama.attention.layer_norm_rms_epsilon", float("nan"), F32
    ),
    "a negative epsilon": lambda file: file.number("llama.attention.layer_norm_rms_epsilon", -1.0, F32),
    "an infinite epsilon": lambda file: file.number("llama.attention.layer_norm_rms_epsilon", float("inf"), F32),
    "a rotation that is no number": lambda file: file.number("llama.rope.freq_base", float("nan"), F32),
    "a rotation over 7 dimensions": lambda file: file.number("llama.rope.dimension_count", 7),
    "a rotation over 100,000 dimensions": lambda file: file.number("llama.rope.dimension_count", 100_000),
    "experts that are not there": lambda file: file.number("llama.expert_count", 8).number(
        "llama.expert_used_count", 2
    ),
    "a billion experts": lambda file: file.number("llama.expert_count", 10**9),
    "no vocabulary": lambda file: file.drop("tokenizer.ggml.tokens"),
    "a vocabulary of numbers": lambda file: file.numbers("tokenizer.ggml.tokens", [1, 2, 3]),
    "a vocabulary of two": lambda file: file.put(
        "tokenizer.ggml.tokens", 9, array(STRING, [string(b"a"), string(b"b")])
    ),
    "a vocabulary kind nobody knows": lambda file: file.text("tokenizer.ggml.model", "abacus"),
    "a vocabulary that is none": lambda file: file.text("tokenizer.ggml.model", "no_vocab"),
    "token kinds for too few tokens": lambda file: file.numbers("tokenizer.ggml.token_type", [1, 1]),
    "merges of numbers": lambda file: file.numbers("tokenizer.ggml.merges", [1, 2]),
    "a tensor of no kind": lambda file: file.tensor("output.weight", kind=99),
    "a tensor of kind 2**32 - 1": lambda file: file.tensor("output.weight", kind=2**32 - 1),
    "a tensor of another kind": lambda file: file.tensor("output.weight", kind=2),
    "a tensor of five dimensions": lambda file: file.tensor("output.weight", shape=(64, 2, 1, 1, 1)),
    "a tensor of no size": lambda file: file.tensor("output.weight", shape=(0, 64)),
    "a tensor of negative size": lambda file: file.tensor("output.weight", shape=(2**63, 64)),
    "a tensor whose size overflows": lambda file: file.tensor("output.weight", shape=(2**32, 2**32)),
    "a tensor turned round": lambda file: file.tensor("blk.0.ffn_up.weight", shape=(96, 64)),
    "a tensor behind the end": lambda file: file.tensor("output.weight", offset=2**40),
    "a tensor at a negative place": lambda file: file.tensor("output.weight", offset=2**64 - 32),
    "a tensor at an odd place": lambda file: file.tensor("output.weight", offset=7),
    "tensors over each other": overlapping,
    "a tensor without a name": lambda file: file.tensor("output.weight", name=b""),
    "a tensor with a name too long": lambda file: file.tensor("output.weight", name=b"x" * 5000),
    "two tensors of one name": lambda file: file.tensor("output.weight", name=b"token_embd.weight"),
    "weights that are no numbers": weights(NO_NUMBER),
    "weights that are infinite": weights(INFINITE),
    "some weights that are no numbers": weights(NO_NUMBER, 0.5),
}
"""Faults in a sound llama file that are refused in words."""

DEADLY: dict[str, Break] = {
    "one token twice": same_token_twice,
    "a tensor of whole numbers": lambda file: file.tensor("blk.0.attn_q.weight", kind=26),
}
"""Faults llama.cpp dies of, found by the random ones below: what is left when all that is cheap was looked at."""

HARMLESS: dict[str, Break] = {
    "context 0": lambda file: file.number("llama.context_length", 0),
    "context 1": lambda file: file.number("llama.context_length", 1),
    "context 2**32 - 1": lambda file: file.number("llama.context_length", 2**32 - 1),
    "an odd beginning": lambda file: file.number("tokenizer.ggml.bos_token_id", 2**31),
    "no end": lambda file: file.number("tokenizer.ggml.eos_token_id", 2**32 - 1),
    "a name of a megabyte": lambda file: file.text("general.name", "x" * 2**20),
    "a name of noise": lambda file: file.put("general.name", STRING, string(b"\xff\0\xfe" * 99)),
    "a file type nobody knows": lambda file: file.number("general.file_type", 999),
    "a template that loops": lambda file: file.text(
        "tokenizer.chat_template",
        "{% for a in range(10**9) %}{% for b in range(10**9) %}<|im_start|>{% endfor %}{% endfor %}",
    ),
    "a template that grows": lambda file: file.text(
        "tokenizer.chat_template", "{% set a = 'x' * 10**9 %}{{ a * 10**9 }}<|im_start|>"
    ),
    "a template that runs": lambda file: file.text(
        "tokenizer.chat_template", "{{ ''.__class__.__mro__[1].__subclasses__() }}<|im_start|>"
    ),
    "a template of five megabytes": lambda file: file.text("tokenizer.chat_template", "[INST]" + "{{" * 2_500_000),
    "a template that is a number": lambda file: file.number("tokenizer.chat_template", 7),
    "a template of noise": lambda file: file.put("tokenizer.chat_template", STRING, string(b"\xff\xfe\0<|im_start|>")),
    "weights that are nothing": weights(b"\0" * 4),
    "weights that are huge": weights(struct.pack("<f", 1e30), 0.2),
    "a rotation of 0": lambda file: file.number("llama.rope.freq_base", 0.0, F32),
    "an end marker as a flag": lambda file: file.number("tokenizer.ggml.add_bos_token", 255, BOOL),
}
"""Faults that may or may not be noticed; what matters is that nothing dies or hangs of them."""


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LoadProcess]:
    with (tmp_path_factory.mktemp("log") / "driver.log").open("wb") as log, LoadProcess(log) as process:
        yield process


def outcome(process: LoadProcess, folder: Path, content: bytes) -> Outcome:
    file = folder / "model.gguf"
    file.write_bytes(content)
    return process.load(file)


def assert_sentence(text: str) -> None:
    """What a writer reads: what happened and what to do, and nothing of the machinery."""
    assert text.endswith(".")
    assert text.count(". ") >= 1, text
    for word in ("GGML", "assert", "Error", "NULL", "None", "tensor", "ctypes", "llama_"):
        assert word not in text


@pytest.mark.parametrize("fault", REFUSED)
def test_a_broken_file_is_refused_in_words(process: LoadProcess, tmp_path: Path, llama_model: Path, fault: str) -> None:
    file = read(llama_model)
    REFUSED[fault](file)
    found = outcome(process, tmp_path, file.bytes())
    assert found.death is None
    assert_sentence(found.refusal)


@pytest.mark.parametrize("fault", HARMLESS)
def test_an_odd_file_harms_nothing(process: LoadProcess, tmp_path: Path, llama_model: Path, fault: str) -> None:
    file = read(llama_model)
    HARMLESS[fault](file)
    found = outcome(process, tmp_path, file.bytes())
    assert found.death is None
    assert found.loaded or found.refusal


def test_a_file_cut_anywhere_is_refused_in_words(process: LoadProcess, tmp_path: Path, llama_model: Path) -> None:
    sound = read(llama_model)
    whole, header = sound.bytes(), len(sound.header())
    chance = Random(4)
    places = [*range(40), *(chance.randrange(header) for _ in range(40)), header, header + ALIGNMENT, len(whole) - 1]
    for kept in places:
        found = outcome(process, tmp_path, whole[:kept])
        assert found.death is None, kept
        assert_sentence(found.refusal)


@pytest.mark.parametrize("content", [b"", b"\0" * 5000, b"GGUF", b"GGUF" + b"\xff" * 5000, Random(1).randbytes(5000)])
def test_what_is_no_model_at_all_is_refused_in_words(process: LoadProcess, tmp_path: Path, content: bytes) -> None:
    assert_sentence(outcome(process, tmp_path, content).refusal)


ABORTING = ("smallthinker", "llada-moe", "paddleocr")
"""Kinds whose reader in llama.cpp asserts that a number is there."""


@pytest.mark.parametrize("architecture", gguf.MODEL_ARCH_NAMES.values())
def test_a_file_that_claims_to_be_of_another_kind(
    process: LoadProcess, tmp_path: Path, llama_model: Path, architecture: str
) -> None:
    """Every kind llama.cpp knows, encoders and embedders too, over the keys and tensors of a small llama."""
    file = read(llama_model)
    file.rename_architecture(architecture)
    found = outcome(process, tmp_path, file.bytes())
    assert not found.hung
    if found.death is None and not found.loaded:
        assert_sentence(found.refusal)
    assert (found.death is not None) == (architecture in ABORTING)


def test_random_faults(process: LoadProcess, tmp_path: Path, llama_model: Path, lfm2_model: Path, soak: int) -> None:
    """Nothing hangs; what is refused is refused in words; what still kills a process is rare, and told."""
    chance = Random(20261122)
    sound = [read(llama_model), read(lfm2_model)]
    deaths: list[str] = []
    refused = 0
    for turn in range(MUTATIONS * soak):
        what, content = mutate(sound[turn % 2], chance)
        found = outcome(process, tmp_path, content)
        assert not found.hung, what
        if found.death is not None:
            deaths.append(what)
        elif found.refusal:
            refused += 1
            assert found.refusal.endswith(".")
    tell(f"of {MUTATIONS * soak} mutated headers refused in words", refused, "")
    tell("killed a process", len(deaths), f"{deaths[:9]}")
    assert len(deaths) <= MUTATIONS * soak // 50
    assert outcome(process, tmp_path, sound[0].bytes()).loaded


# -- through the window


def test_the_window_survives_one_of_every_sort(make_desk: MakeDesk, tmp_path: Path, reciting_model: Path) -> None:
    """A refusal by us, one by llama.cpp, weights that are noise, an encoder: and then a good model works."""
    desk = make_desk()
    sorts: dict[str, Break] = {
        **{name: REFUSED[name] for name in ("100,000 layers", "a tensor turned round", "weights that are no numbers")},
        "an encoder": lambda file: file.text("general.architecture", "bert"),
    }
    for name, fault in sorts.items():
        file = read(reciting_model)
        fault(file)
        model = tmp_path / "model.gguf"
        model.write_bytes(file.bytes())
        state = desk.open(model)
        assert state.phase is Phase.FAILED, name
        assert_sentence(state.note)
        refused = desk.answer()
        assert isinstance(refused[-1], Failed)
        assert refused[-1].message == state.note
    desk.open(reciting_model)
    assert desk.recites()


@pytest.mark.parametrize("fault", DEADLY)
def test_a_model_that_kills_llama_itself_is_blamed_and_the_next_one_works(
    make_desk: MakeDesk, tmp_path: Path, reciting_model: Path, fault: str
) -> None:
    file = read(reciting_model)
    DEADLY[fault](file)
    model = tmp_path / "killer.gguf"
    model.write_bytes(file.bytes())
    desk = make_desk()
    assert desk.open(model).note == CRASHING_NOTE
    assert [state.phase for state in desk.states].count(Phase.RESTARTING) == 1
    desk.open(reciting_model)
    assert desk.recites()


def test_a_model_that_kills_llama_whenever_it_is_used_is_blamed_after_three_workers(
    make_desk: MakeDesk, tmp_path: Path, reciting_model: Path
) -> None:
    """It loads; a letter its vocabulary cannot spell throws inside llama.cpp."""
    file = read(reciting_model)
    file.text("tokenizer.ggml.model", "llama")
    model = tmp_path / "killer.gguf"
    model.write_bytes(file.bytes())
    desk = make_desk()
    desk.open(model)
    for turn in range(3):
        assert desk.engine.state.ready
        assert isinstance(desk.answer("the cat")[-1], Failed)
        desk.until(desk.settled)
        assert desk.engine.state.ready == (turn < 2)
    assert desk.engine.state.note == STOPPING_NOTE
    desk.open(reciting_model)
    assert desk.recites()


@pytest.mark.parametrize("context", [0, -1, 1, 2**63])
def test_any_context_can_be_asked_for(make_desk: MakeDesk, reciting_model: Path, context: int) -> None:
    desk = make_desk()
    assert desk.open(reciting_model, context).ready
    assert desk.answer().ended


def test_an_enormous_context_in_a_header_that_is_silent_about_it(
    make_desk: MakeDesk, tmp_path: Path, reciting_model: Path
) -> None:
    """Nothing but memory limits it then; it must not be filled with an empty context."""
    file = read(reciting_model)
    file.number("llama.context_length", 2**32 - 1)
    model = tmp_path / "endless.gguf"
    model.write_bytes(file.bytes())
    desk = make_desk()
    assert desk.open(model, 2_000_000_000).ready
    assert desk.recites()
