"""Tiny model files with the real architectures: a few hundred kilobytes, computed by llama.cpp in milliseconds.

`write_llama` and `write_lfm2` have random weights: their text is noise, but every number in it depends on the
whole prompt, so caching mistakes show. With `recite`, a llama model says one text in a circle: after each of its
bytes comes the next one, so a prompt that ends with its last byte gets it from the beginning.
"""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

WIDTH = 64
HEADS = 4
HEAD_WIDTH = WIDTH // HEADS
FEED_FORWARD = 96
CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
WORDS = (" the", " then", " cat", " sat", " on", " mat", " writer", " writes", " wrote", "ing", "ed", " a", " and")
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
RECITAL = "ab c😀dé.\n"
"""A text for `recite`: no byte occurs twice, two characters take several bytes, which are tokens of their own."""
LFM2_LAYERS = "ccacca"
"""c: short convolution (a recurrent state), a: attention."""


def write_llama(
    path: Path,
    *,
    seed: int = 0,
    recite: str = "",
    blocks: int = 2,
    context: int = 1024,
    chat_template: str | None = CHAT_TEMPLATE,
    gap: str = "",
) -> Path:
    """A llama-architecture model; returns `path`. The three letters of `gap` are its tokens for filling in a gap."""
    writer = _begin(path, "llama", context, blocks, chat_template=chat_template)
    for name, letter in zip(("fim_pre", "fim_suf", "fim_mid"), gap.encode(), strict=False):
        writer.add_uint32(f"tokenizer.ggml.{name}_token_id", len(CONTROL) + letter)
    writer.add_head_count_kv(2)
    writer.add_rope_dimension_count(HEAD_WIDTH)
    random = np.random.default_rng(seed)
    embedding = _normal(random, _vocabulary_size(), WIDTH)
    _tensor(writer, "token_embd", embedding)
    _tensor(writer, "output_norm", np.ones(WIDTH, np.float32))
    _tensor(writer, "output", _successors(embedding, recite) if recite else _quiet_control(random))
    strength = 0.0 if recite else 0.3
    for block in range(blocks):
        _attention(writer, random, block, strength)
        _feed_forward(writer, random, block, strength)
    return _finish(writer, path)


def write_lfm2(path: Path, *, seed: int = 0, context: int = 1024) -> Path:
    """An LFM2 model, whose memory is partly recurrent; returns `path`."""
    writer = _begin(path, "lfm2", context, blocks=len(LFM2_LAYERS), chat_template=CHAT_TEMPLATE)
    writer.add_head_count_kv([2 if kind == "a" else 0 for kind in LFM2_LAYERS])
    writer.add_shortconv_l_cache(3)
    random = np.random.default_rng(seed)
    _tensor(writer, "token_embd", _normal(random, _vocabulary_size(), WIDTH))
    _tensor(writer, "token_embd_norm", np.ones(WIDTH, np.float32))
    _tensor(writer, "output", _quiet_control(random))
    for block, kind in enumerate(LFM2_LAYERS):
        if kind == "a":
            _attention(writer, random, block, 0.3)
            for name in ("attn_q_norm", "attn_k_norm"):
                _tensor(writer, f"blk.{block}.{name}", np.ones(HEAD_WIDTH, np.float32))
        else:
            _tensor(writer, f"blk.{block}.attn_norm", np.ones(WIDTH, np.float32))
            _tensor(writer, f"blk.{block}.shortconv.conv", _normal(random, WIDTH, 3) * 0.5)
            _tensor(writer, f"blk.{block}.shortconv.in_proj", _normal(random, 3 * WIDTH, WIDTH) * 0.3)
            _tensor(writer, f"blk.{block}.shortconv.out_proj", _normal(random, WIDTH, WIDTH) * 0.3)
        _feed_forward(writer, random, block, 0.3)
    return _finish(writer, path)


def write_lora(
    path: Path,
    *,
    seed: int = 9,
    rank: int = 4,
    blocks: int = 2,
    architecture: str = "llama",
    kind: str = "lora",
    alpha: float = 8.0,
    strength: float = 0.5,
    width: int = WIDTH,
    target: str = "ffn_down",
) -> Path:
    """A LoRA adapter for what `write_llama` writes, strong enough to change its text; returns `path`."""
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, kind)
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, alpha)
    random = np.random.default_rng(seed)
    for block in range(blocks):
        name = f"blk.{block}.{target}.weight"
        writer.add_tensor(f"{name}.lora_a", _normal(random, rank, FEED_FORWARD) * np.float32(strength))
        writer.add_tensor(f"{name}.lora_b", _normal(random, width, rank) * np.float32(strength))
    return _finish(writer, path)


def _begin(path: Path, architecture: str, context: int, blocks: int, chat_template: str | None) -> gguf.GGUFWriter:
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name(f"Tiny {architecture}")
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(blocks)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10000.0)
    writer.add_vocab_size(_vocabulary_size())
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    tokens, merges = _vocabulary()
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    normal = [gguf.TokenType.NORMAL] * (len(tokens) - len(CONTROL))
    writer.add_token_types([gguf.TokenType.CONTROL] * len(CONTROL) + normal)
    writer.add_token_merges(merges)
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(True)
    if chat_template is not None:
        writer.add_chat_template(chat_template)
    return writer


def _finish(writer: gguf.GGUFWriter, path: Path) -> Path:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _tensor(writer: gguf.GGUFWriter, name: str, values: npt.NDArray[np.float32]) -> None:
    writer.add_tensor(f"{name}.weight", values.astype(np.float32))


def _attention(writer: gguf.GGUFWriter, random: np.random.Generator, block: int, strength: float) -> None:
    _tensor(writer, f"blk.{block}.attn_norm", np.ones(WIDTH, np.float32))
    for name, rows in (
        ("attn_q", WIDTH),
        ("attn_k", 2 * HEAD_WIDTH),
        ("attn_v", 2 * HEAD_WIDTH),
        ("attn_output", WIDTH),
    ):
        _tensor(writer, f"blk.{block}.{name}", _normal(random, rows, WIDTH) * strength)


def _feed_forward(writer: gguf.GGUFWriter, random: np.random.Generator, block: int, strength: float) -> None:
    _tensor(writer, f"blk.{block}.ffn_norm", np.ones(WIDTH, np.float32))
    _tensor(writer, f"blk.{block}.ffn_gate", _normal(random, FEED_FORWARD, WIDTH) * strength)
    _tensor(writer, f"blk.{block}.ffn_up", _normal(random, FEED_FORWARD, WIDTH) * strength)
    _tensor(writer, f"blk.{block}.ffn_down", _normal(random, WIDTH, FEED_FORWARD) * strength)


def _normal(random: np.random.Generator, *shape: int) -> npt.NDArray[np.float32]:
    return random.standard_normal(shape, dtype=np.float32)


def _quiet_control(random: np.random.Generator) -> npt.NDArray[np.float32]:
    """Output weights that never prefer a control token, so that answers do not end by chance."""
    output = _normal(random, _vocabulary_size(), WIDTH)
    output[: len(CONTROL)] = 0
    return output


def _successors(embedding: npt.NDArray[np.float32], text: str) -> npt.NDArray[np.float32]:
    """Output weights that answer each byte token of `text` with the next, in a circle.

    Random vectors of this width are nearly at right angles, so each row answers to its own token alone.
    """
    circle = [len(CONTROL) + byte for byte in text.encode()]
    if len(set(circle)) != len(circle):
        raise ValueError("each byte of the text may occur once")
    output = np.zeros_like(embedding)
    output[[*circle[1:], circle[0]]] = embedding[circle]
    return output


def _vocabulary_size() -> int:
    return len(_vocabulary()[0])


def _vocabulary() -> tuple[list[str], list[str]]:
    """Control tokens, one token a byte (in byte order), then the words; and the merges that build them."""
    letters = _byte_letters()
    tokens = [*CONTROL, *letters]
    merges: list[str] = []
    for word in WORDS:
        spelled = [letters[byte] for byte in word.encode()]
        built = spelled[0]
        for letter in spelled[1:]:
            merge = f"{built} {letter}"
            built += letter
            if merge not in merges:
                merges.append(merge)
                tokens.append(built)
    return tokens, merges


def _byte_letters() -> list[str]:
    """GPT-2's printable stand-in for each byte: itself where it is printable, else a letter from U+0100 on."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    rest = iter(range(256, 512))
    return [chr(byte if byte in printable else next(rest)) for byte in range(256)]
