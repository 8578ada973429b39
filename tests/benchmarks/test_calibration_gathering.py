"""What is gathered is what the check itself would go by; a gathering that was stopped goes on."""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks.calibration.__main__ import main
from tests.benchmarks.calibration.columns import KINDS, columns
from tests.benchmarks.calibration.evidence import Item, Record, Weighed, append_line, read_lines, written_ids
from tests.benchmarks.calibration.gathering import Breadth, Gatherer, pending
from writer.assist.asking import evidence, score_request
from writer.engine.messages import Score, Scored
from writer.language.grammar import calibration, judge
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import UNKNOWN_WORD, Category, Diagnostic
from writer.language.grammar.examination import Examination
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.text.edits import TextEdit
from writer.text.span import Span

TEXT = "Yesterday she go to the librery with a friends, because it were raining."
SOUND = "Yesterday she went to the library with a friend, because it was raining."
AS_USUAL = Breadth(0, judge._POSSIBLE, judge._TRIED)


class PlayedEngine:
    """Gains by chance, the same for the same variant; of the first round only `most` are told."""

    def __init__(self) -> None:
        self.asked: list[Score] = []

    def score(self, request: Score) -> Scored:
        self.asked.append(request)
        gains: list[float | None] = [_chance(variant) for variant in request.variants]
        gains[0] = 0.0
        if request.most:
            gains[request.most + 1 :] = [None] * len(gains[request.most + 1 :])
        firsts = tuple(_chance(f"first {variant}") for variant in request.variants)
        return Scored(1, tuple(gains), -40.0, 15, firsts)


class PlayedRules:
    """Finds the one misspelt word."""

    def examine(self, text: str) -> Examination:
        start = text.find("librery")
        if start < 0:
            return Examination(())
        word = Span(start, start + len("librery"))
        found = Diagnostic(word, "Misspelt.", Category.SPELLING, ("library",), rule=UNKNOWN_WORD, confidence=0.8)
        return Examination((found,))


def _chance(text: str) -> float:
    return zlib.crc32(text.encode()) % 2400 / 100 - 11.0


@pytest.fixture(scope="module")
def maker() -> CandidateMaker:
    return CandidateMaker(Lexicon())


def gatherer(maker: CandidateMaker, breadth: Breadth) -> Gatherer:
    return Gatherer(PlayedEngine(), PlayedRules(), maker, "played.gguf", breadth)


def test_the_columns_lead_to_the_probabilities_that_the_check_gives(maker: CandidateMaker) -> None:
    record = gatherer(maker, AS_USUAL).record(Item(1, TEXT, (SOUND,)))
    seen = columns([record])
    scored = seen.where(seen.scored)
    named = [_candidate(weighed) for asked in record.questions for weighed in asked if weighed.gain is not None]
    odds = [
        calibration.odds_alone(candidate, gain, first)
        for candidate, gain, first in zip(named, scored.gain, scored.first, strict=True)
    ]
    margins = scored.margins(np.array(odds))
    found = {
        named[row].edit: calibration.probability(
            calibration.odds_together(
                named[row],
                calibration.Clues(scored.gain[row], scored.first[row], margins[row], scored.rule[row]),
                scored.together[row],
                int(scored.others[row]),
            )
        )
        for row in np.flatnonzero(scored.tried)
    }
    assert len(found) > 3
    assert len(set(margins)) > 3
    assert found == pytest.approx(_as_the_check_says(maker))


def test_a_loosened_judge_tries_more(maker: CandidateMaker) -> None:
    def tried(breadth: Breadth) -> int:
        return int(columns([gatherer(maker, breadth).record(Item(1, TEXT, (SOUND,)))]).tried.sum())

    assert tried(Breadth(40, 0.001, 30)) > tried(AS_USUAL)
    assert tried(AS_USUAL) <= AS_USUAL.tried


def test_right_candidates_are_labelled_and_a_sound_sentence_has_none(maker: CandidateMaker) -> None:
    spoilt = gatherer(maker, AS_USUAL).record(Item(1, TEXT, (SOUND,)))
    right = {(w.span.of(TEXT), w.replacement) for asked in spoilt.questions for w in asked if w.right}
    assert ("librery", "library") in right
    sound = gatherer(maker, AS_USUAL).record(Item(2, SOUND, (SOUND,)))
    assert sound.questions
    assert not any(weighed.right for asked in sound.questions for weighed in asked)


def test_what_is_written_is_not_asked_again_and_a_cut_line_is(tmp_path: Path) -> None:
    out = tmp_path / "evidence.jsonl"
    items = [Item(number, TEXT, (SOUND,)) for number in range(5)]
    assert pending(items, 1, 4, written_ids(out)) == items[1:4]
    records = [Record(item.id, item.text, item.references, "m.gguf", ((_weighed(),),)) for item in items]
    for record in records[1:3]:
        append_line(out, record)
    out.write_bytes(out.read_bytes()[:-9])
    assert pending(items, 1, 4, written_ids(out)) == [items[2], items[3]]
    append_line(out, records[2])
    assert list(read_lines(out, Record)) == records[1:3]


def test_a_line_that_is_no_evidence_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "evidence.jsonl"
    append_line(out, Record(1, TEXT, (SOUND,), "m.gguf", ((_weighed(),),)))
    with out.open("a") as file:
        file.write('{"id": 2}\n')
    assert main(["fit", "--evidence", str(out)]) == 1
    assert "Line 2 of" in capsys.readouterr().err


def test_evidence_of_two_models_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "evidence.jsonl"
    for model in ("one.gguf", "two.gguf"):
        append_line(out, Record(1, TEXT, (SOUND,), model, ((_weighed(),),)))
    assert main(["fit", "--evidence", str(out)]) == 1
    assert "one.gguf, two.gguf" in capsys.readouterr().err


def _weighed() -> Weighed:
    return Weighed(KINDS[3], 1, 4, "x", True, 1.0, 1.0, 0.5, 0.0, -1.5, 2.25, 3.5, 2)


def _candidate(weighed: Weighed) -> Candidate:
    sources = ("own", *(("rules first",) if weighed.first_choice else ()), *(("rules",) if weighed.by_rule else ()))
    edit = TextEdit(weighed.span, weighed.replacement)
    return Candidate(edit, CandidateKind(weighed.kind), sources, weighed.cost)


def _as_the_check_says(maker: CandidateMaker) -> dict[TextEdit, float]:
    """Edits tried in the second round, and their probabilities after it."""
    engine = PlayedEngine()
    found: dict[TextEdit, float] = {}
    for question in maker.questions(TEXT, PlayedRules().examine(TEXT).diagnostics):
        second = judge.next_question(question, evidence(engine.score(score_request(question))))
        if second:
            answer = evidence(engine.score(score_request(second)))
            likely = judge._likelihoods(second, answer)
            found |= {second.candidates[index].edit: likely[index] for index in judge.contested(second, answer)}
    return found
