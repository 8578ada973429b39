"""The list of models on offer: what is shipped is sound, and what is not sound is refused with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from writer import paths
from writer.models.catalogue import FILE, Catalogue, CatalogueError, load
from writer.models.starter import STARTER

GOOD = """
hub = "https://hub.example"
[licences.mit]
name = "MIT"
text = "Free."
[quantisations.Q4_0]
text = "Four bits."
[[models]]
id = "tiny"
name = "Tiny"
publisher = "Somebody"
architecture = "llama"
parameters = "1 million"
licence = "mit"
languages = ["en"]
repository = "some/tiny"
summary = "Small."
completion = "Bad."
grammar = "Bad."
rewriting = "Bad."
[[models.files]]
name = "tiny.gguf"
quantisation = "Q4_0"
"""


@pytest.fixture
def shipped() -> Catalogue:
    return load(paths.resources_folder() / FILE)


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Catalogue]:
    def read(text: str) -> Catalogue:
        path = tmp_path / "models.toml"
        path.write_text(text, "utf-8")
        return load(path)

    return read


def test_about_ten_models_are_offered_both_small_ones_of_liquid_among_them(shipped: Catalogue) -> None:
    assert 10 <= len(shipped.models) <= 14
    assert {"lfm2-350m", "lfm2.5-350m"} <= {model.id for model in shipped.models}


def test_the_starter_is_the_first_and_the_same_file_everywhere(shipped: Catalogue) -> None:
    file = shipped.models[0].files[0]
    assert (file.name, file.file_bytes, file.sha256) == (STARTER.file, STARTER.file_bytes, STARTER.sha256)
    assert file.wheel == STARTER.wheel


def test_what_is_taken_when_nothing_is_said_has_a_checksum_and_a_size(shipped: Catalogue) -> None:
    assert all(model.files[0].sha256 and model.files[0].file_bytes for model in shipped.models)


def test_every_model_says_what_it_is_for_in_sentences(shipped: Catalogue) -> None:
    for model in shipped.models:
        for said in (model.summary, model.completion, model.grammar, model.rewriting, model.licence.text):
            assert said.endswith(".")
        assert all(file.explanation.endswith(".") for file in model.files)


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("lfm2.5-350m", "LFM2.5-350M-QAD-Q4_0.gguf"),
        ("LFM2.5-350M:q4_k_m", "LFM2.5-350M-Q4_K_M.gguf"),
        ("lfm2-350m-f16.gguf", "LFM2-350M-F16.gguf"),
    ],
)
def test_a_model_is_found_by_id_quantisation_or_file(shipped: Catalogue, wish: str, name: str) -> None:
    found = shipped.find(wish)
    assert found is not None
    assert found[1].name == name
    assert shipped.by_sha256(found[1].sha256) == found


@pytest.mark.parametrize("wish", ["", "nothing", "lfm2-350m:Q1", ":"])
def test_what_is_not_there_is_not_found(shipped: Catalogue, wish: str) -> None:
    assert shipped.find(wish) is None


def test_an_unknown_checksum_finds_nothing(shipped: Catalogue) -> None:
    assert shipped.by_sha256("") is None


def test_words_of_a_search_must_all_occur(shipped: Catalogue) -> None:
    assert [model.id for model in shipped.search("grammar gemma 3")] == ["grmr-v3-g1b"]
    assert shipped.search("liquid pelican") == ()
    assert shipped.search(" ") == shipped.models


def test_what_nobody_saw_is_empty(written: Callable[[str], Catalogue]) -> None:
    file = written(GOOD).models[0].files[0]
    assert (file.file_bytes, file.sha256, file.revision, file.repository) == (0, "", "", "some/tiny")


@pytest.mark.parametrize(
    ("replace", "by", "said"),
    [
        ('id = "tiny"', 'id = "Tiny One"', "id"),
        ('name = "tiny.gguf"', 'name = "../tiny.gguf"', "name"),
        ('name = "tiny.gguf"', 'name = "tiny.bin"', "name"),
        ('quantisation = "Q4_0"', 'quantisation = "Q9"', "unknown quantisation Q9"),
        ('licence = "mit"', 'licence = "gpl"', "unknown licence gpl"),
        ('repository = "some/tiny"', "", "nowhere to be had"),
        ('repository = "some/tiny"', 'repository = "some/tiny/evil"', "repository"),
        ('hub = "https://hub.example"', 'hub = "http://hub.example"', "hub"),
        ('languages = ["en"]', "languages = []", "nothing of languages"),
        ('quantisation = "Q4_0"', 'quantisation = "Q4_0"\nsha256 = "abc"', "sha256"),
        ('quantisation = "Q4_0"', 'quantisation = "Q4_0"\nrevision = "main"', "revision"),
        ('quantisation = "Q4_0"', 'quantisation = "Q4_0"\nbytes = -1', "bytes"),
        ('quantisation = "Q4_0"', 'quantisation = "Q4_0"\nwheel = "a==1"', "no checksum"),
        ('quantisation = "Q4_0"', 'quantisation = "Q4_0"\nwheel = "a; rm"', "wheel"),
        ('quantisation = "Q4_0"', 'quantisation = "Q4_0"\nsurprise = 1', "surprise"),
        ('summary = "Small."', 'summary = ""', "summary"),
        ('hub = "https://hub.example"', "hub", "cannot be read"),
    ],
)
def test_a_fault_is_named(written: Callable[[str], Catalogue], replace: str, by: str, said: str) -> None:
    assert replace in GOOD
    with pytest.raises(CatalogueError, match=said):
        written(GOOD.replace(replace, by))


def test_the_same_file_twice_is_a_fault(written: Callable[[str], Catalogue]) -> None:
    with pytest.raises(CatalogueError, match=r"tiny\.gguf occurs twice"):
        written(f'{GOOD}[[models.files]]\nname = "tiny.gguf"\nquantisation = "Q4_0"\n')


def test_a_list_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="cannot be read"):
        load(tmp_path / "none.toml")
