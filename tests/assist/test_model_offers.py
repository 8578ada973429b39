"""The catalogue looked through by task, and the model that is named when a larger one is needed."""

from __future__ import annotations

import dataclasses

import pytest

from writer import paths
from writer.assist.fitting import predict, predict_offered
from writer.assist.model_offers import Grade, better_rewriter, grade, matching, parameters, said_of
from writer.models import catalogue
from writer.models.catalogue import Catalogue
from writer.models.gguf_header import read_facts

GB = 1 << 30


@pytest.fixture(scope="module")
def offered() -> Catalogue:
    return catalogue.load(paths.resources_folder() / catalogue.FILE)


@pytest.mark.parametrize(
    ("least", "memory", "name"),
    [
        (0, 8 * GB, "Qwen2.5 0.5B Instruct"),
        (500_000_000, 8 * GB, "Qwen2.5 0.5B Instruct"),
        (1_500_000_000, 8 * GB, "Qwen3 1.7B"),
        (3_000_000_000, 8 * GB, "Qwen3 4B Instruct"),
        (3_000_000_000, 4 * GB, ""),
        (1_500_000_000, 1 * GB, ""),
        (70_000_000_000, 512 * GB, ""),
    ],
)
def test_the_smallest_rewriter_that_is_large_enough_and_fits(
    offered: Catalogue, least: int, memory: int, name: str
) -> None:
    found = better_rewriter(offered, least, memory)
    assert (found.name if found else "") == name


def test_every_word_of_the_catalogue_on_a_task_is_understood(offered: Catalogue) -> None:
    for model in offered.models:
        assert parameters(model) > 0, model.id
        for task in ("completion", "grammar", "rewriting"):
            said = said_of(model, task)  # type: ignore[arg-type]
            assert grade(said) is not Grade.UNKNOWN or said.startswith("Not measured"), said


def test_with_a_task_only_fit_models_remain_the_best_first(offered: Catalogue) -> None:
    found = matching(offered, "", "rewriting")
    grades = [grade(model.rewriting) for model in found]
    assert grades == sorted(grades, reverse=True)
    assert grades[0] is Grade.BEST
    assert grades[-1] is Grade.FAIR
    assert "smollm2-135m-instruct" not in [model.id for model in found]
    assert matching(offered, "liquid", "rewriting") == ()


def test_what_is_foretold_is_what_the_file_says_once_it_is_here(offered: Catalogue, starter_model: object) -> None:
    model = offered.models[0]
    facts = read_facts(starter_model)  # type: ignore[arg-type]
    assert predict_offered(model, model.files[0], 4096, 8 * GB) == predict(facts, 4096, 8 * GB)


def test_what_nobody_noted_is_not_invented(offered: Catalogue) -> None:
    model = dataclasses.replace(offered.models[1], memory=None)
    file = model.files[0]
    found = predict_offered(model, file, 4096, 8 * GB)
    assert (found.fit, found.context) == ("unknown", 0)
    assert found.sentence.startswith("Needs more than ")
    assert predict_offered(model, file, 4096, 100_000_000).fit == "too large"
    unseen = predict_offered(model, dataclasses.replace(file, file_bytes=0), 4096, 8 * GB)
    assert unseen.sentence == "What it needs of memory is not known before it is here."
