"""What is proposed for a sentence: the right edit must be among the candidates, protected places never touched."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.language.grammar.candidates import LONGEST, MOST, CandidateMaker
from writer.language.grammar.kinds import CATEGORIES, REASONS, Candidate, CandidateKind
from writer.language.grammar.rules import RuleChecker
from writer.text.edits import apply_edits
from writer.text.sentences import sentences
from writer.text.span import Span

OFFERED = [
    ("He go to school.", "He goes to school.", CandidateKind.AGREEMENT),
    ("Yesterday he go to school.", "Yesterday he went to school.", CandidateKind.TENSE),
    ("He enjoys to swim.", "He enjoys to swimming.", CandidateKind.VERB_FORM),
    ("I have two dog.", "I have two dogs.", CandidateKind.NUMBER),
    ("She is more tall.", "She is more taller.", CandidateKind.COMPARISON),
    ("I saw dog in the park.", "I saw a dog in the park.", CandidateKind.ARTICLE_MISSING),
    ("I ate apple today.", "I ate an apple today.", CandidateKind.ARTICLE_MISSING),
    ("I like the music.", "I like music.", CandidateKind.ARTICLE_NEEDLESS),
    ("He is a best player.", "He is the best player.", CandidateKind.ARTICLE_CHOICE),
    ("It took a hour.", "It took an hour.", CandidateKind.SOUND),
    ("I am good in maths.", "I am good at maths.", CandidateKind.PREPOSITION_CHOICE),
    ("I listen music daily.", "I listen to music daily.", CandidateKind.PREPOSITION_MISSING),
    ("We discussed about it.", "We discussed it.", CandidateKind.PREPOSITION_NEEDLESS),
    ("He gave it to she.", "He gave it to her.", CandidateKind.PRONOUN),
    ("Their going home.", "They're going home.", CandidateKind.CONFUSED),
    ("I know its late.", "I know it's late.", CandidateKind.CONFUSED),
    ("She is taller then me.", "She is taller than me.", CandidateKind.CONFUSED),
    ("He were late.", "He was late.", None),
    ("She going home now.", "She is going home now.", CandidateKind.AUXILIARY_MISSING),
    ("I think is good.", "I think it is good.", CandidateKind.WORD_MISSING),
    ("It is is good.", "It is good.", CandidateKind.DOUBLED),
    ("However I like it.", "However, I like it.", CandidateKind.COMMA_MISSING),
    ("I think, that it works.", "I think that it works.", CandidateKind.COMMA_NEEDLESS),
    ("I like it, it is good.", "I like it. It is good.", CandidateKind.SENTENCE_BREAK),
    ("I like it very much", "I like it very much.", CandidateKind.END_MARK),
    ("Where do you live now.", "Where do you live now?", CandidateKind.END_MARK),
    ("I like it,but not now.", "I like it, but not now.", CandidateKind.SPACING),
    ("He alway is late and is always here.", "He always is late and is always here.", None),
    ("He is never late, he never is.", "He never is late, he never is.", CandidateKind.ORDER),
    ("i like it.", "I like it.", CandidateKind.CAPITAL),
    ("We met on monday again.", "We met on Monday again.", None),
    ("I saw a big Dog there.", "I saw a big dog there.", CandidateKind.CAPITAL),
    ("I dont know.", "I don't know.", None),
    ("My parents house is big.", "My parents' house is big.", CandidateKind.APOSTROPHE),
    ("The dogs house burnt down.", "The dog's house burnt down.", CandidateKind.APOSTROPHE),
    ("He plays beautifuly today.", "He plays beautifully today.", CandidateKind.SPELLING),
    ("He choosed the red one.", "He chose the red one.", CandidateKind.SPELLING),
    ("Their familys are big.", "Their families are big.", None),
    ("I like theatre alot.", "I like theatre a lot.", None),
    ("It happened some times ago.", "It happened sometimes ago.", CandidateKind.JOINED),
    ("It is a well known fact.", "It is a well-known fact.", CandidateKind.HYPHEN),
    ("He drives careful.", "He drives carefully.", CandidateKind.WORD_FAMILY),
    ("It makes a big different.", "It makes a big difference.", None),
]


def proposals(maker: CandidateMaker, rules: RuleChecker, text: str) -> dict[str, Candidate]:
    """Every candidate of the one sentence `text` by the text it makes."""
    found = maker.candidates(text, Span(0, len(text)), rules.check(text))
    return {apply_edits(text, [candidate.edit]): candidate for candidate in found}


@pytest.mark.parametrize(("text", "wanted", "kind"), [row for row in OFFERED if row[0] != row[1]])
def test_the_right_correction_is_among_the_candidates(
    maker: CandidateMaker, rules: RuleChecker, text: str, wanted: str, kind: CandidateKind | None
) -> None:
    found = proposals(maker, rules, text)
    assert wanted in found
    assert kind in (None, found[wanted].kind)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("She said “he go home every days” and left.", "he go home every days"),
        ('The sign said "no dog allowed here" in red.', "no dog allowed here"),
        ("Call `get_a_cats(the)` for a cats.", "get_a_cats(the)"),
        ("See https://a.example/the/dogs for a cats.", "https://a.example/the/dogs"),
        ("NASA have sent the it.", "NASA"),
        ("It has a state-of-the-art engine now.", "state-of-the-art"),
        ("He paid 300 dollars and 5,000 euros.", "5,000"),
        ("Cafe\u0301 is open the today.", "Cafe\u0301"),
        ("We saw 👩‍👩‍👧‍👦 the in park.", "👩‍👩‍👧‍👦"),
    ],
)
def test_protected_places_are_not_touched(maker: CandidateMaker, rules: RuleChecker, text: str, part: str) -> None:
    own = {result for result, candidate in proposals(maker, rules, text).items() if "harper" not in candidate.sources}
    assert len(own) > 10
    assert [result for result in own if part not in result] == []


@pytest.mark.parametrize(
    "text", ["", "   ", "😀", "e\u0301", "...", "# Heading", "HELLO WORLD AND ALL OF IT", "123 456"]
)
def test_odd_texts_get_no_words_changed(maker: CandidateMaker, rules: RuleChecker, text: str) -> None:
    found = [c for c in maker.candidates(text, Span(0, len(text)), rules.check(text)) if c.edit.replacement.isalpha()]
    assert found == []


def test_an_unlikely_slip_costs_more(maker: CandidateMaker, rules: RuleChecker) -> None:
    found = proposals(maker, rules, "He succeded in the end.")
    assert found["He succeeded in the end."].cost == 0
    assert found["He succeeds in the end."].cost > 0
    found = proposals(maker, rules, "I like my wark here.")
    assert found["I like my work here."].cost == 0
    assert found["I like my park here."].cost > 0


def test_rules_lend_their_suggestions_as_sources(maker: CandidateMaker, rules: RuleChecker) -> None:
    found = proposals(maker, rules, "She bought teh book.")
    assert "harper first" in found["She bought the book."].sources
    assert "harper" not in found["She bought teh the book."].sources


def test_an_overlong_sentence_gets_the_rules_only(maker: CandidateMaker, rules: RuleChecker) -> None:
    text = "She bought teh book and " * 200 + "left."
    assert len(text) > LONGEST
    found = maker.candidates(text, Span(0, len(text)), rules.check(text))
    assert found
    assert all("harper" in candidate.sources for candidate in found)


def test_candidates_are_capped(maker: CandidateMaker) -> None:
    text = "a of the in " * 49 + "end."
    assert len(text) < LONGEST
    assert len(maker.candidates(text, Span(0, len(text)), [])) == MOST


def test_every_kind_has_a_reason_in_one_sentence() -> None:
    for kind in CandidateKind:
        assert REASONS[kind].endswith(".")
        assert REASONS[kind].count(". ") == 0
    assert CATEGORIES.keys() <= set(CandidateKind)


WORDS = st.sampled_from(
    [
        "the",
        "a",
        "dog",
        "dogs",
        "go",
        "goes",
        "he",
        "she",
        "it's",
        "don't",
        "teh",
        "I",
        "i",
        "is",
        "of",
        "to",
        "and,",
        "London",
        "5",
        "`x`",
        "“no”",
        "café",
        "é",
        "😀",
        "well-known",
        "NASA",
    ]
)


def test_nobody_is_offered_a_coarse_word(maker: CandidateMaker, rules: RuleChecker) -> None:
    for text in ("He was raked and rapd about it.", "A wamk in the park."):
        assert not any("rape" in result or "wank" in result for result in proposals(maker, rules, text))


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=14), st.sampled_from([" ", "  ", ", ", "\n"]), st.sampled_from(["", ".", "?", " 😀"]))
def test_edits_stay_in_their_sentence_and_change_something(
    maker: CandidateMaker, rules: RuleChecker, chosen: list[str], joint: str, end: str
) -> None:
    text = "Before it. " + joint.join(chosen) + end
    diagnostics = rules.check(text)
    for span in sentences(text):
        edits = [candidate.edit for candidate in maker.candidates(text, span, diagnostics)]
        assert len(edits) == len(set(edits))
        for edit in edits:
            assert span.start <= edit.span.start <= edit.span.end <= span.end
            assert edit.span.of(text) != edit.replacement
            assert not text[edit.span.start : edit.span.start + 1].startswith("\u0301")
