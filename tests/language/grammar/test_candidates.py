"""What is proposed for a sentence: the right edit must be among the candidates, protected places never touched."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.language.grammar import prose
from writer.language.grammar.candidates import LONGEST, MOST, CandidateMaker, protected_spans
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
    ("The compeny has many warker now.", "The compeny has many workers now.", CandidateKind.SPELLING),
    ("becaese we learn a lot here.", "Because we learn a lot here.", None),
    ("The local Goverments will pay for it.", "The local governments will pay for it.", None),
    ("My bisnes is good.", "My business is good.", CandidateKind.SPELLING),
    ("u can come with us.", "You can come with us.", None),
    ("They felt the pier pressure.", "They felt the peer pressure.", CandidateKind.LOOKALIKE),
    ("I m happy about it.", "I'm happy about it.", CandidateKind.JOINED),
    ("We donnot know it.", "We do not know it.", None),
    ("It is a time saving device.", "It is a time-saving device.", CandidateKind.HYPHEN),
    ("He is a 28 years old man.", "He is a 28 years-old man.", CandidateKind.HYPHEN),
    ("It is common - place today.", "It is common-place today.", CandidateKind.HYPHEN),
    ("We had to re-turn at once.", "We had to return at once.", CandidateKind.HYPHEN_NEEDLESS),
    ("I saw every person field.", "I saw every person's field.", CandidateKind.APOSTROPHE),
    ("A bachelors' degree is good.", "A bachelor's degree is good.", CandidateKind.APOSTROPHE),
    ("I live in the Usa now.", "I live in the USA now.", CandidateKind.CAPITAL),
    ("Likewise, The theory is old.", "Likewise, the theory is old.", CandidateKind.CAPITAL),
    ("House is very big.", "The house is very big.", CandidateKind.ARTICLE_MISSING),
    ("Is very important to me.", "It is very important to me.", CandidateKind.WORD_MISSING),
    ("However, professor was late.", "However, the professor was late.", CandidateKind.ARTICLE_MISSING),
    ("They are good places to grow up.", "They are good places to grow up in.", CandidateKind.PREPOSITION_MISSING),
    ("I said I would do.", "I said I would do it.", None),
    ("It so expensive here.", "It's so expensive here.", CandidateKind.AUXILIARY_MISSING),
    ("I have been there yesterday, and he have went.", "I have been there yesterday, and he went.", None),
    ("She lived here for ten years.", "She has lived here for ten years.", CandidateKind.VERB_GROUP),
    ("When I go there I work.", "When I go there I am working.", CandidateKind.VERB_GROUP),
    ("He not like it at all.", "He does not like it at all.", None),
    ("Tell me why she goes there.", "Tell me why does she go there.", CandidateKind.VERB_GROUP),
    ("I enjoy to travel alone.", "I enjoy traveling alone.", None),
    ("He came for to see me.", "He came to see me.", None),
    ("In the other hand, it is late.", "On the other hand, it is late.", CandidateKind.PHRASE),
    ("Could you say me the way?", "Could you tell me the way?", CandidateKind.PHRASE),
    ("Tell me why you don't play.", "Tell me why don't you play.", CandidateKind.ORDER),
    ("I saw how huge were the falls.", "I saw how huge the falls were.", CandidateKind.ORDER),
    ("He has actually a heart of gold.", "He actually has a heart of gold.", CandidateKind.ORDER),
    ("They spend time more on it.", "They spend more time on it.", CandidateKind.ORDER),
    ("I was fast, my time was good.", "I was fast and my time was good.", CandidateKind.CONJUNCTION),
    ("I was fast, my time was good.", "I was fast; my time was good.", CandidateKind.SEMICOLON),
    ("It is however not true.", "It is, however, not true.", CandidateKind.COMMA_MISSING),
    ("There is time, isn't it.", "There is time, isn't it?", CandidateKind.END_MARK),
    ("It rained .We left at once.", "It rained. We left at once.", None),
    ("It is in my house(the old one).", "It is in my house (the old one).", CandidateKind.SPACING),
    ("There are bad points, they are also good.", "There are bad points, there are also good.", CandidateKind.PRONOUN),
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
    own = {result for result, candidate in proposals(maker, rules, text).items() if "rules" not in candidate.sources}
    assert len(own) > 10
    assert [result for result in own if part not in result] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "😀",
        "e\u0301",
        "...",
        "# Heading",
        "HELLO WORLD AND ALL OF IT",
        "123 456",
        "שלום עולם זה משפט ארוך.",
        "Der schnelle braune Fuchs springt über den faulen Hund.",
        "Le petit chat est assis devant la grande maison rouge.",
        "| one | two | three |",
        "\\usepackage{inputenc} \\label{sec:one}",
        "https://a.example/the/dog?go=he www.a.example/teh",
        "#teh #dogs @the_cat",
        "x\u200by\u200bz",
    ],
)
def test_odd_texts_get_no_words_changed(maker: CandidateMaker, rules: RuleChecker, text: str) -> None:
    found = [c for c in maker.candidates(text, Span(0, len(text)), rules.check(text)) if c.edit.replacement.isalpha()]
    assert found == []


def test_an_unlikely_slip_costs_more(maker: CandidateMaker, rules: RuleChecker) -> None:
    found = proposals(maker, rules, "He succeded in the end.")
    assert found["He succeeded in the end."].cost == 0
    assert found["He succeeds in the end."].cost > 0
    assert proposals(maker, rules, "I like my wark here.")["I like my work here."].cost == 0


def test_rules_lend_their_suggestions_as_sources(maker: CandidateMaker, rules: RuleChecker) -> None:
    found = proposals(maker, rules, "She bought teh book.")
    assert "rules first" in found["She bought the book."].sources
    assert "rules" not in found["She bought teh the book."].sources


def test_an_overlong_sentence_gets_the_rules_only(maker: CandidateMaker, rules: RuleChecker) -> None:
    text = "She bought teh book and " * 200 + "left."
    assert len(text) > LONGEST
    found = maker.candidates(text, Span(0, len(text)), rules.check(text))
    assert found
    assert all("rules" in candidate.sources for candidate in found)


ODD = st.sampled_from(
    [
        "the dog go", "He", "i", "and,", "teh", "😀", "👩\u200d👩\u200d👧", "https://a.example/the/dog",
        "a.b@exmaple.com", "teh_file.txt", "`the code`", "| a | the |", "$the_x + a$", "\\cite{the}",
        "\\emph{teh}", "ALL CAPS", "שלום", "مرحبا", "café", "te\u200bh", "\ufeffthe", "“the dog”",
        "‘teh’", "it’s", "#hashtag", "@the_name", "\n", "\n\n", "- ", "> ", "# ", "1.", "well - known",
        "re-turn", "dogs'", "(", ")", "...", "!!", "—", "und der", "ﬁn", "İstanbul", "ß",
    ]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(ODD, max_size=10), st.sampled_from([" ", "", ", "]))
def test_candidates_in_odd_texts_are_sound(
    maker: CandidateMaker, rules: RuleChecker, chosen: list[str], joint: str
) -> None:
    text = joint.join(chosen)
    diagnostics = rules.check(text)
    protected = protected_spans(text)
    for span in sentences(text):
        for candidate in maker.candidates(text, span, diagnostics):
            edit = candidate.edit
            assert span.start <= edit.span.start <= edit.span.end <= span.end
            assert apply_edits(text, [edit]) != text
            assert candidate.cost >= 0
            if "own" in candidate.sources or "dictionary" in candidate.sources:
                assert not prose.meets(edit.span, protected)


def test_lines_of_a_poem_keep_their_capitals(maker: CandidateMaker, rules: RuleChecker) -> None:
    text = (
        "The curfew tolls the knell of parting day,\nThe lowing herd winds slowly o'er the lea,\nAnd leaves the world."
    )
    for span in sentences(text):
        found = maker.candidates(text, span, rules.check(text))
        assert not any(candidate.edit.replacement in ("the", "and") and candidate.edit.span for candidate in found)


def test_a_sentence_of_ordinary_length_has_some_hundred_candidates(maker: CandidateMaker, rules: RuleChecker) -> None:
    text = (
        "Although the weather was not very good last week, we decide to visit our friends who lives near the old city."
    )
    assert 100 < len(maker.candidates(text, Span(0, len(text)), rules.check(text))) < 600


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


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The disease of Creutzfeldt - Jacob is rare.", "The disease of Creutzfeldt Jacob is rare."),
        ("He paused - and went on.", "He paused and went on."),
        ("The Johnnie Fox Pub was good.", "Johnnie Fox Pub was good."),
        ("We flew to NewZealand then.", "We flew to Newzealand then."),
        ("The READMEs explain it all.", "The Readmes explain it all."),
        ("I idly turned the leaves.", "I turned the leaves."),
        ("She never liked the sea.", "She liked the sea."),
    ],
)
def test_what_is_no_mistake_in_sound_prose_is_not_proposed(
    maker: CandidateMaker, rules: RuleChecker, text: str, wrong: str
) -> None:
    assert wrong not in proposals(maker, rules, text)


def test_slips_of_the_same_look_still_are(maker: CandidateMaker, rules: RuleChecker) -> None:
    for text, right in [
        ("THey barked at me.", "They barked at me."),
        ("The England is very large.", "England is very large."),
        ("He is here; with his dog.", "He is here with his dog."),
        ("The the dog barked at me.", "The dog barked at me."),
    ]:
        assert right in proposals(maker, rules, text)


def test_a_change_of_shade_costs_more_than_the_cure_of_a_mistake(maker: CandidateMaker, rules: RuleChecker) -> None:
    def cost(text: str, better: str) -> float:
        return proposals(maker, rules, text)[better].cost

    assert cost("It is the main point here.", "It is the main thing here.") > 0
    assert cost("We came and also left.", "We came and left.") > 0
    assert cost("You must wait here.", "You should wait here.") > 0
    assert cost("He came - and went.", "He came, and went.") > cost("He came; and went.", "He came, and went.")
    assert cost("It depends of them.", "It depends on them.") == 0
    assert cost("I like there house.", "I like their house.") == 0
