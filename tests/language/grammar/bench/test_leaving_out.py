"""The check without a group of candidates, from one pass of evidence."""

from __future__ import annotations

import pytest

from tests.support.judging import SURE, evidence
from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.leaving_out import (
    Group,
    RememberedCandidates,
    RememberedRules,
    all_groups,
    groups,
    without,
)
from writer.language.grammar.diagnostics import Source
from writer.language.grammar.fixing import fix
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Evidence, Question
from writer.text.edits import TextEdit
from writer.text.span import Span

TEXT = "I recieved a apple from him."


def _eager(question: Question) -> Evidence:
    """A model that likes any change, and more of them better."""
    base = len(question.trials[0])
    return evidence(0.0, *(SURE * (len(trial) - base) for trial in question.trials[1:]))


def _candidate(kind: CandidateKind, *sources: str) -> Candidate:
    return Candidate(TextEdit(Span(0, 1), "x"), kind, sources)


@pytest.fixture(scope="module")
def rules() -> RememberedRules:
    return RememberedRules("american")


@pytest.fixture
def maker(lexicon: Lexicon, rules: RememberedRules) -> RememberedCandidates:
    rules.without = ()
    return RememberedCandidates(lexicon, rules)


def _kinds(maker: RememberedCandidates, rules: RememberedRules) -> set[CandidateKind]:
    questions = maker.questions(TEXT, rules.examine(TEXT).diagnostics)
    return {candidate.kind for question in questions for candidate in question.candidates}


def test_a_kind_goes_whole() -> None:
    kept = _candidate(CandidateKind.SPELLING, "own")
    assert without([_candidate(CandidateKind.SOUND, "own", "rules first"), kept], groups(["a or an"])) == [kept]


def test_a_source_takes_only_what_it_alone_proposes() -> None:
    shared = _candidate(CandidateKind.SOUND, "own", "rules first", "rules")
    alone = _candidate(CandidateKind.RULE, "rules")
    assert without([shared, alone], groups(["rules"])) == [_candidate(CandidateKind.SOUND, "own")]


def test_every_kind_and_source_is_a_group() -> None:
    names = {group.name for group in all_groups()}
    assert {kind.value for kind in CandidateKind} < names
    assert {"rules", "dictionary", "own"} < names


def test_an_unknown_group_names_the_known_ones() -> None:
    with pytest.raises(BenchError, match=r"“commas” is no kind .* missing comma"):
        groups(["commas"])


def test_groups_are_left_out_of_what_was_made_once(rules: RememberedRules, maker: RememberedCandidates) -> None:
    everything = _kinds(maker, rules)
    rules.without = (Group("a or an"),)
    assert _kinds(maker, rules) == everything - {CandidateKind.SOUND}
    rules.without = ()
    assert _kinds(maker, rules) == everything


def test_without_the_rules_nothing_of_theirs_is_shown(rules: RememberedRules, maker: RememberedCandidates) -> None:
    def sources() -> set[Source]:
        return {diagnostic.source for diagnostic in fix(TEXT, rules, _eager, maker=maker).diagnostics}

    assert Source.HARPER in sources()
    rules.without = (Group("rules"),)
    assert sources() == {Source.MODEL}
    assert rules.examine(TEXT).diagnostics == ()
    assert rules.seen(TEXT).diagnostics
