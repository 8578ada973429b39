"""Which probability suggestions must reach: by the model that is loaded, what was measured, and what was taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.fakes import FakeEngine
from writer.assist.certainty import Certainty
from writer.assist.curve_store import FILE, CurveStore
from writer.language.completion.confidence import GENERAL, Curve, stated
from writer.language.completion.tally import Tally

DARING = Curve(((0.1, 0.6), (0.9, 0.99)))


def test_without_a_model_and_with_an_unknown_one_the_general_curve_holds() -> None:
    certainty = Certainty(FakeEngine(), dict)
    assert certainty.least(0.5) == pytest.approx(GENERAL.least(stated(0.5)))
    assert certainty.least(1.0) < certainty.least(0.5) < certainty.least(0.0)


def test_a_curve_that_was_measured_here_goes_first() -> None:
    certainty = Certainty(FakeEngine(), dict, lambda _model: DARING)
    assert certainty.least(0.5) == pytest.approx(DARING.least(0.75))


def test_who_takes_nothing_is_shown_less() -> None:
    engine = FakeEngine()
    model = engine.state.model
    assert model is not None
    counts = {"bin 7 shown": 4000}
    few = Certainty(engine, lambda: {Path(model.path).name: Tally(counts)})
    assert few.least(0.5) > Certainty(engine, dict).least(0.5) + 0.05
    other = Certainty(engine, lambda: {"another.gguf": Tally(counts)})
    assert other.least(0.5) == Certainty(engine, dict).least(0.5), "what was done with another model does not count"


def test_measured_curves_are_kept_by_file_name(tmp_path: Path) -> None:
    store = CurveStore(tmp_path / "new")
    assert store.load("a.gguf") is None
    store.keep("a.gguf", DARING)
    store.keep("b.gguf", GENERAL)
    assert CurveStore(tmp_path / "new").load("a.gguf") == DARING
    assert store.load("b.gguf") == GENERAL


@pytest.mark.parametrize("content", [b"", b"{", b'{"a.gguf": 3}', b'{"a.gguf": [[0.1, 0.2]]}', b"\xff\xfe"])
def test_a_file_that_is_no_use_counts_as_empty(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE).write_bytes(content)
    with caplog.at_level("ERROR"):
        assert CurveStore(tmp_path).load("a.gguf") is None
