"""The GGUF header: right facts from a right file, a sentence from any other, and never a big allocation."""

from __future__ import annotations

import errno
import os
import struct
import tracemalloc
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from gguf_bytes import ARRAY, TEXT, U32, Gguf, entry, metadata, numbers, tensor, text, texts, u32
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writer.models.bad_model import BadModel
from writer.models.gguf_header import GGUFFacts, read_facts


def stored(folder: Path, content: bytes) -> Path:
    path = folder / "model.gguf"
    path.write_bytes(content)
    return path


def refusal(folder: Path, content: bytes) -> str:
    with pytest.raises(BadModel) as refused:
        read_facts(stored(folder, content))
    return str(refused.value)


def test_the_facts_of_a_file(tmp_path: Path) -> None:
    path = stored(tmp_path, Gguf().content())
    assert read_facts(path) == GGUFFacts(
        path=path,
        file_bytes=path.stat().st_size,
        version=3,
        architecture="llama",
        name="Tiny Teller",
        parameters=64 * 8 + 64,
        quantisation="Q4_K - Medium",
        context_trained=2048,
        layers=4,
        embedding=64,
        heads=8,
        kv_heads=4 * 2,
        head_size_key=8,
        head_size_value=8,
        vocabulary=300,
        tokenizer="gpt2",
        chat_template=True,
        licence="apache-2.0",
    )


def test_a_file_made_by_the_reference_writer_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "reference.gguf"
    writer = gguf.GGUFWriter(path, "lfm2")
    writer.add_block_count(3)
    writer.add_embedding_length(32)
    writer.add_head_count(4)
    writer.add_head_count_kv([0, 2, 0])
    writer.add_context_length(128)
    writer.add_token_list(["a", "b" * 70_000, "c"])
    writer.add_token_scores([0.5, 1.5, 2.5])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_tensor("w", np.zeros((8, 32), np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    facts = read_facts(path)
    assert (facts.architecture, facts.quantisation, facts.parameters, facts.vocabulary) == ("lfm2", "Q8_0", 256, 3)
    assert (facts.kv_heads, facts.head_size_key, facts.chat_template) == (2, 8, False)
    assert facts.title == "reference"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html><html><title>Sign in</title>", "a web page"),
        (b"PK\x03\x04" + b"x" * 50, "a zip archive"),
        (struct.pack("<Q", 40) + b'{"__metadata__":{"format":"pt"}}', "a safetensors model"),
        (b"version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer"),
        (b"\0" * 5000, "nothing but zeros"),
        (b"tjgg" + b"\1" * 50, "old GGJT format"),
        (b"Dear diary,\n", "a text file"),
        (bytes(range(200, 256)) * 4, "something else or a damaged file"),
        (b"GGUF\3\0\0", "is incomplete"),
        (Gguf(version=1).content(), "version 1 of the GGUF format"),
        (Gguf(version=99).content(), "version 99 of the GGUF format"),
        (Gguf(version=3 << 24).content(), "big-endian"),
        (Gguf(entry_count=1 << 40).content(), "impossible number of parts"),
        (Gguf(tensor_count=1 << 40).content(), "impossible number of parts"),
        (Gguf(tensors=[]).content(), "holds no tensors"),
        (Gguf(entries=metadata()[1:]).content(), "which kind of model"),
        (Gguf(entries=[text("key") + struct.pack("<I", 77)]).content(), "unknown kind"),
        (Gguf(entries=[entry("a", ARRAY, struct.pack("<IQ", 77, 1))]).content(), "unknown kind"),
        (Gguf(entries=[entry("a", ARRAY, struct.pack("<IQ", U32, 1 << 60))]).content(), "impossibly long list"),
        (Gguf(entries=[entry("a", ARRAY, struct.pack("<IQ", TEXT, 1 << 20))]).content(), "is incomplete"),
        (Gguf(entries=[entry("a", ARRAY, struct.pack("<IQ", ARRAY, 1) * 9)]).content(), "impossibly long list"),
        (Gguf(entries=[struct.pack("<Q", 1 << 62)]).content(), "impossibly long name"),
        (Gguf(entries=[entry("a", TEXT, struct.pack("<Q", 1 << 62))]).content(), "is incomplete"),
        (Gguf(entries=[*metadata(), u32("general.alignment", 0)]).content(), "alignment"),
        (Gguf(entries=[*metadata(), u32("general.alignment", 48)]).content(), "alignment"),
        (Gguf(tensors=[tensor("w" * 64, 8)]).content(), "impossibly long name"),
        (Gguf(tensors=[tensor("w")]).content(), "impossible shape"),
        (Gguf(tensors=[tensor("w", 1, 1, 1, 1, 1)]).content(), "impossible shape"),
        (Gguf(tensors=[tensor("w", 1 << 40, 1 << 40)]).content(), "impossible shape"),
        (Gguf(tensors=[tensor("w", 0)]).content(), "impossible shape"),
        (Gguf(tensors=[tensor("w", 8, offset=1 << 62)]).content(), "is incomplete"),
        (Gguf().content()[:-1], "is incomplete"),
    ],
)
def test_what_is_no_whole_model_is_refused_in_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    sentence = refusal(tmp_path, content)
    assert words in sentence
    assert sentence.startswith("model.gguf ")
    assert sentence.endswith(".")


def test_an_unfinished_download_says_how_much_is_missing(tmp_path: Path) -> None:
    content = Gguf(tensors=[tensor("w", 1 << 20, kind=0)], data=2_000_000).content()
    assert "incomplete (2 MB of 4 MB)" in refusal(tmp_path, content)


def test_places_without_a_file_are_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadModel, match="does not exist"):
        read_facts(tmp_path / "missing.gguf")
    with pytest.raises(BadModel, match="is a folder"):
        read_facts(tmp_path)
    with pytest.raises(BadModel, match="does not exist"):
        read_facts(Path("no\0name"))
    path = stored(tmp_path, Gguf().content())

    def refuse(*_: Any) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(BadModel, match="may not read"):
        read_facts(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(BadModel, match="device or a pipe"):
        read_facts(tmp_path / "pipe.gguf")


def test_long_vocabularies_are_skipped_exactly_wherever_their_texts_fall(tmp_path: Path) -> None:
    """Texts that end at, before and behind the blocks in which a vocabulary is read."""
    for size in (0, 1, 8, 65_519, 65_520, 65_528, 65_536, 200_000):
        tokens = texts("tokenizer.ggml.tokens", "a" * size, *("b" * (size % 7) for _ in range(20_000)), "c" * size)
        path = stored(tmp_path, Gguf(entries=[tokens, *metadata()[:10]]).content())
        facts = read_facts(path)
        assert (facts.vocabulary, facts.layers) == (20_002, 4)


def test_every_head_of_a_file_is_called_incomplete(tmp_path: Path) -> None:
    content = Gguf(tensors=[tensor("w", 8)], data=32).content()
    for length in range(4, len(content), 101):
        assert "is incomplete" in refusal(tmp_path, content[:length])


mutations = st.lists(st.tuples(st.integers(0, 6000), st.sampled_from([b"\0", b"\xff", b"\x7f\xff\xff\xff", b"\x08"])))


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutations, st.integers(0, 9000))
def test_no_damage_raises_anything_else_or_takes_much_memory(
    tmp_path: Path, damage: list[tuple[int, bytes]], length: int
) -> None:
    content = bytearray(Gguf().content())
    for place, patch in damage:
        content[place : place + len(patch)] = patch
    path = stored(tmp_path, bytes(content[:length]))
    tracemalloc.start()
    try:
        read_facts(path)
    except BadModel as bad:
        assert str(bad).endswith(".")  # noqa: PT017 - facts are as right as a refusal
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 2 << 20


@given(st.binary(max_size=200))
def test_no_bytes_behind_the_magic_raise_anything_else(tmp_path_factory: pytest.TempPathFactory, rest: bytes) -> None:
    path = stored(tmp_path_factory.getbasetemp(), b"GGUF" + struct.pack("<IQQ", 3, 1, 2) + rest)
    with pytest.raises(BadModel):
        read_facts(path)


def test_per_layer_heads_are_added_up(tmp_path: Path) -> None:
    entries = [*metadata()[:8], numbers("llama.attention.head_count_kv", 1, 0, 3, 0)]
    assert read_facts(stored(tmp_path, Gguf(entries=entries).content())).kv_heads == 4


# -- what else a header tells ------------------------------------------------------------------------------------


def facts_of(folder: Path, *more: bytes, architecture: str = "llama") -> GGUFFacts:
    entries = [entry("general.architecture", TEXT, text(architecture)), *metadata()[1:], *more]
    return read_facts(stored(folder, Gguf(entries=entries).content()))


def vocabulary(*tokens: str) -> bytes:
    return texts("tokenizer.ggml.tokens", *(f"token {number}" for number in range(9_000)), *tokens)


def test_tokens_that_fill_gaps_are_found_in_the_vocabulary(tmp_path: Path) -> None:
    three = ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>")
    assert facts_of(tmp_path, vocabulary(*three, "end")).fills
    assert not facts_of(tmp_path, vocabulary(*three[:2])).fills
    assert not facts_of(tmp_path).fills


def test_a_hybrid_says_which_layers_keep_the_text(tmp_path: Path) -> None:
    lfm2 = facts_of(
        tmp_path,
        u32("lfm2.block_count", 4),
        u32("lfm2.embedding_length", 64),
        u32("lfm2.attention.head_count", 8),
        numbers("lfm2.attention.head_count_kv", 0, 2, 0, 2),
        u32("lfm2.shortconv.l_cache", 3),
        architecture="lfm2",
    )
    assert (lfm2.kv_heads, lfm2.recurrent_values, lfm2.hybrid) == (4, 2 * 64 * 2, True)
    every_fourth = facts_of(
        tmp_path,
        u32("qwen35.block_count", 8),
        u32("qwen35.embedding_length", 64),
        u32("qwen35.attention.head_count", 8),
        u32("qwen35.attention.head_count_kv", 2),
        u32("qwen35.full_attention_interval", 4),
        u32("qwen35.ssm.inner_size", 128),
        u32("qwen35.ssm.state_size", 16),
        u32("qwen35.ssm.conv_kernel", 4),
        u32("qwen35.ssm.group_count", 1),
        architecture="qwen35",
    )
    assert every_fourth.kv_heads == 2 * 2
    assert every_fourth.recurrent_values == 6 * (3 * (128 + 2 * 16) + 16 * 128)


def test_layers_that_share_a_cache_are_counted_once(tmp_path: Path) -> None:
    plain, sharing = facts_of(tmp_path), facts_of(tmp_path, u32("llama.attention.shared_kv_layers", 3))
    assert (plain.kv_heads, sharing.kv_heads) == (8, 2)
    assert not sharing.hybrid


def test_windows_parts_and_kinds_are_told(tmp_path: Path) -> None:
    facts = facts_of(
        tmp_path,
        u32("llama.attention.sliding_window", 512),
        u32("split.no", 0),
        u32("split.count", 3),
        entry("general.type", TEXT, text("adapter")),
    )
    assert (facts.window, facts.part, facts.parts, facts.kind) == (512, 1, 3, "adapter")


@pytest.mark.parametrize("key", ["shared_kv_layers", "full_attention_interval"])
def test_lies_about_layers_make_no_nonsense(tmp_path: Path, key: str) -> None:
    name = f"llama.attention.{key}" if key.startswith("shared") else f"llama.{key}"
    facts = facts_of(tmp_path, u32(name, 2**32 - 1))
    assert facts.kv_heads >= 0
    assert facts.recurrent_values >= 0
