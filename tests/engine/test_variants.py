"""Variants of a sentence become the tokens that reading each of them whole gives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writer.engine.worker.native import llama
from writer.engine.worker.scoring.variants import Sentence
from writer.engine.worker.tokens.vocabulary import Vocabulary, common_length

BEFORE = ["\n", "", "the writer wrote and then ", "on the mat ", "and,\n", "wrote  "]
WORDS = ["the", "cat", "sat", "on", "mat", "writer", "naïve", "😀", "Don't", "x", "mat.", "(cat)", "a,b", "10"]
BREAKS = [" ", " ", " ", " ", "  ", "\n", ", ", " x\n x ", "-", ""]
AFTER = ["", "\n", " and", " and then the cat", ".", "\n\nthe cat ", " x"]

texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BREAKS)), max_size=10).map(
    lambda words: "".join(word + between for word, between in words).removesuffix(" ")
)


@pytest.fixture(scope="module")
def vocabulary(llama_model: Path) -> Iterator[Vocabulary]:
    parameters = llama.llama_model_default_params()
    parameters.vocab_only = True
    model = llama.llama_model_load_from_file(os.fsencode(llama_model), parameters)
    yield Vocabulary(model)
    llama.llama_model_free(model)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(BEFORE), texts, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12), texts), max_size=12))
def test_a_variants_tokens_are_those_of_its_whole_text(
    vocabulary: Vocabulary, before: str, text: str, edits: list[tuple[int, int, str]]
) -> None:
    for after in AFTER:
        sentence = Sentence(before, text, after, vocabulary)
        variants = [text[:start] + new + text[start + length :] for start, length, new in edits]
        for variant, change in zip(variants, sentence.changes(variants), strict=True):
            whole = vocabulary.starter + vocabulary.tokens(before + variant + (after.rstrip(" ") or "\n"))
            if change is None:
                assert whole == sentence.base
                continue
            found = sentence.variant(change, window=8, near=2)
            assert found.tokens == whole
            assert change.split == common_length(whole, sentence.base)
            assert whole[change.split : change.split + 1] in ([change.token], [])


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [b" the cat", b"\nthe cat\n", b" ", b" a\nb"],
        [b"the cat", b" on x\n x the mat", b""],
        [" é naïve 😀".encode(), b" sat"],
    ],
    ids=["none", "lines", "what stands between", "several bytes"],
)
def test_texts_cut_together_are_cut_as_alone(vocabulary: Vocabulary, texts: list[bytes]) -> None:
    assert vocabulary.tokens_of_each(texts) == [vocabulary.tokens(text.decode()) for text in texts]
