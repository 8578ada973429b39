"""`inkhorn statistics`: the same figures as in the window."""

from __future__ import annotations

import datetime
import json

import pytest

from writer import paths
from writer.__main__ import main
from writer.assist.tally_store import TallyStore
from writer.language.completion.ledger import single
from writer.language.completion.reasons import Reason
from writer.language.completion.tally import Count, Tally, bin_tally, latency_tally, silence_tally


@pytest.fixture
def counted() -> TallyStore:
    store = TallyStore(paths.data_folder())
    tally = Tally({Count.SHOWN: 4, Count.WHOLE: 1, Count.SAVED: 30, Count.TYPED: 70, Count.DISMISSED: 1})
    more = latency_tally(50) + silence_tally(Reason.LOW_CONFIDENCE) + bin_tally(0.95, True)
    store.add(single(datetime.date.today(), "small.gguf", tally + more))
    return store


def test_the_figures_for_people(counted: TallyStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["statistics"]) == 0
    printed = capsys.readouterr().out
    for words in ("25 %  taken of 4 shown", "30  characters saved (30 %)", "small.gguf", Reason.LOW_CONFIDENCE.value):
        assert words in printed


def test_the_figures_for_scripts(counted: TallyStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["statistics", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["total"]["accepted_share"] == 0.25
    assert facts["models"]["small.gguf"]["characters_saved"] == 30
    assert facts["total"]["silences"] == {"low_confidence": 1}
    assert facts["total"]["confidence"][9] == {"shown": 1, "accepted": 1}
    assert list(facts["days"]) == [datetime.date.today().isoformat()]


def test_clearing_prints_a_last_time(counted: TallyStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["statistics", "--json", "--clear"]) == 0
    assert json.loads(capsys.readouterr().out)["total"]["shown"] == 4
    assert main(["statistics"]) == 0
    assert "Nothing has been counted yet" in capsys.readouterr().out
