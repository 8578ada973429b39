"""The instant layer as text pairs: what must be underlined, and what never."""

from __future__ import annotations

from itertools import pairwise

import pytest

from writer.language.grammar import rules as rules_module
from writer.language.grammar.diagnostics import Category
from writer.language.grammar.rules import RuleChecker
from writer.language.grammar.strictness import LEAST, Strictness
from writer.text.edits import apply_edits

FIRES = [
    ("She bought teh book.", "teh", "the"),
    ("I has two dogs.", "has", "have"),
    ("This is an banana.", "an", "a"),
    ("He saw the the cat.", "the the", "the"),
    ("I could of done it.", "could of", "could have"),
    ("We met alot of people.", "alot", "a lot"),
    ("People nowdays travel more.", "nowdays", "nowadays"),
    ("She likes tea , and he does too.", " ", ""),
    ("Yesterday i was ill.", "i", "I"),
]

SILENT = [
    "",
    "   \n\n  ",
    "She bought the book and read it at once.",
    "Write to anna@exmaple.com or see https://exmaple.com/teh/pagee?x=teh.",
    "Call `teh_function(teh)` twice.",
    "```\nteh code hass no gramar\n```",
    "~~~python\nteh = 1\n~~~",
    "---\ntitel: teh\nauther: nobodi\n---\n\nThe text begins here.",
    "| teh | colum |\n|-----|-------|\n| wrng | valeu |",
    "THIS IS ALL CAPITALS AND NOBODY MINDS",
    "NATO and UNESCO met the WHO.",
    "We met Daniel Stenberg and Gina Häußge in Crewe.",
    "See [the page](http://teh.exmaple/pagee) for more.",
    "Ask @tdreyno about #opensorce.",
    "Der schnelle braune Fuchs springt über den faulen Hund und schläft danach.",
    "Le petit chat est assis devant la grande maison rouge.",
    "Kubernetes and Häußge met. Häußge left soon.",
    "Rockwood Art of Leadership is a course.",
    "We went to an hotel that she smelt from afar.",
    "He learnt it afterwards in the café.",
    "See SustainOSS for more.",
    "\\usepackage{inputenc} and \\label{sec:teh} are commands.",
    "The \\(teh_x\\) is a formula.",
    "Open /usr/lib/pyhton3/teh.py or C:\\teh\\filee.txt now.",
]


@pytest.mark.parametrize(("text", "marked", "fixed"), FIRES)
def test_mistakes_are_underlined_with_the_right_fix_first(
    rules: RuleChecker, text: str, marked: str, fixed: str
) -> None:
    found = {diagnostic.span.of(text): diagnostic for diagnostic in rules.check(text)}
    assert marked in found
    assert found[marked].replacements[0] == fixed


@pytest.mark.parametrize("text", SILENT)
def test_sound_text_and_what_is_not_prose_is_left_alone(rules: RuleChecker, text: str) -> None:
    assert [diagnostic.span.of(text) for diagnostic in rules.check(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "😀teh😀 dog",
        "😀 teh 👩‍👩‍👧‍👦 dog I has",
        "cafe\u0301 teh e\u0301 has",
        "𝒳𝒴 teh 𝒵",
        "🇩🇪 teh\U0001f3fd dog",
        "“teh” – ‘teh’ … and a dog",
        "**teh** and _teh_ and 😀 [teh](http://teh.com)",
    ],
)
def test_spans_count_characters_beside_emoji_and_combining_marks(rules: RuleChecker, text: str) -> None:
    marked = [diagnostic.span.of(text) for diagnostic in rules.check(text)]
    assert "teh" in marked
    assert all(word.strip() == word and "\u0301" not in word for word in marked if word != " ")


def test_a_word_that_bears_a_capital_inside_a_sentence_is_a_name_everywhere(rules: RuleChecker) -> None:
    assert [d.span.of("Blorfin") for d in rules.check("Blorfin left early.")] == ["Blorfin"]
    assert rules.check("Blorfin left early. I saw Blorfin and Blorfin's dog. Blorfin saw me.") == []


def test_confidence_says_how_sure_a_finding_is(rules: RuleChecker) -> None:
    def confidence(text: str) -> float:
        return rules.check(text)[0].confidence

    assert confidence("People nowdays travel more.") > confidence("We recieve letters.") > 0.8
    assert confidence("Yesterday i was ill.") > 0.9
    assert confidence("The goverment is large.") > confidence("We had zymosis here.")
    assert confidence("Exercism is a site.") < 0.5
    assert confidence("The kops met. The kops left.") < 0.5
    assert 0.5 <= RuleChecker("british").check("The color is red.")[0].confidence < 0.75
    text = "She bought teh book , and I has alot. Zymosis and zymosis. Yesterday i recieved it."
    assert all(0 < diagnostic.confidence < 1 for diagnostic in rules.check(text))


def test_the_likeliest_word_is_suggested_first(rules: RuleChecker) -> None:
    for word, meant in [("odour", "odor"), ("becouse", "because"), ("freind", "friend"), ("wich", "which")]:
        assert rules.check(f"We saw it {word} then.")[0].replacements[0] == meant


def test_each_message_is_one_plain_sentence(rules: RuleChecker) -> None:
    text = " ".join(text for text, _, _ in FIRES)
    messages = [diagnostic.message for diagnostic in rules.check(text)]
    assert len(messages) >= len(FIRES)
    for message in messages:
        assert message[0].isupper() or message[0] == "“"
        assert message.endswith((".", "?"))
        assert not any(sign in message for sign in "`*!\n")


def test_style_is_off_until_asked_for() -> None:
    text = "It was very very dark. Wait..."
    assert not any(d.category is Category.STYLE for d in RuleChecker("american").check(text))
    assert any(d.category is Category.STYLE for d in RuleChecker("american", style=True).check(text))


@pytest.mark.parametrize(
    ("text", "word", "right"),
    [
        ("They dont know it.", "dont", "don't"),
        ("Im not sure of it.", "Im", "I'm"),
        ("She wont come today.", "wont", "won't"),
        ("He isnt at home.", "isnt", "isn't"),
        ("Youre late again.", "Youre", "You're"),
        ("Now theyre at home.", "theyre", "they're"),
        ("He paid by cheque today.", "cheque", "check"),
        ("Kerbs are dangerous.", "Kerbs", "Curbs"),
    ],
)
def test_slips_that_look_like_other_words_get_the_right_cure_first(text: str, word: str, right: str) -> None:
    [found] = RuleChecker("american").check(text)
    assert (found.span.of(text), found.replacements[0]) == (word, right)


@pytest.mark.parametrize("text", ["Let's see; she lets me go.", "Its end is near, as is his wont.", "We were ill."])
def test_words_that_only_lack_an_apostrophe_elsewhere_are_words(text: str) -> None:
    assert RuleChecker("american").check(text) == []


def test_the_dialect_decides_the_spelling() -> None:
    text = "The colour of the centre."
    assert [d.span.of(text) for d in RuleChecker("american").check(text)] == ["colour", "centre"]
    assert RuleChecker("british").check(text) == []


@pytest.mark.parametrize("text", ["The grey cat sleeps.", "We like maths.", "She enquired here.", "We travelled far."])
def test_another_dialects_spelling_is_shown_only_where_the_writers_own_is_clear(rules: RuleChecker, text: str) -> None:
    balanced = LEAST[Strictness.BALANCED]
    [unclear] = rules.check(text)
    assert LEAST[Strictness.THOROUGH] <= unclear.confidence < balanced
    [clear] = rules.check(f"{text} My favorite color is another.")
    assert clear.confidence >= balanced
    assert clear.replacements == unclear.replacements


def test_a_slip_that_looks_like_a_dialect_is_a_slip(rules: RuleChecker) -> None:
    for word, right in [("successfull", "successful"), ("controled", "controlled")]:
        [found] = rules.check(f"He was {word} and liked the game.")
        assert (found.replacements[0], found.confidence > LEAST[Strictness.STRICT]) == (right, True)


def test_an_unknown_dialect_is_an_error() -> None:
    with pytest.raises(KeyError):
        RuleChecker("martian")


def test_own_words_are_never_misspelt() -> None:
    text = "The blorf met another blorf's friend. Blorf!"
    assert RuleChecker("american").check(text)
    assert RuleChecker("american", words=["blorf"]).check(text) == []


def test_diagnostics_are_in_order_and_do_not_overlap(rules: RuleChecker) -> None:
    text = "teh teh dog i has , and and alot nowdays.  I could of of."
    spans = [diagnostic.span for diagnostic in rules.check(text)]
    assert len(spans) > 4
    assert all(left.end <= right.start for left, right in pairwise(spans))


def test_a_long_paragraph_is_checked_in_pieces_with_exact_offsets(rules: RuleChecker) -> None:
    text = "This sentence is fine, and so is that. " * 600 + "She bought teh book."
    assert len(text) > rules_module.PIECE_LIMIT
    assert [diagnostic.span.of(text) for diagnostic in rules.check(text)] == ["teh"]


def test_a_sentence_of_five_thousand_words_is_checked(rules: RuleChecker) -> None:
    text = "and then we went home " * 1000 + "to teh dog."
    assert "teh" in [diagnostic.span.of(text) for diagnostic in rules.check(text)]


def test_two_megabytes_in_one_line_are_reported_as_unchecked(rules: RuleChecker) -> None:
    text = "She bought teh book. \n" + "word " * 400_000
    examination = rules.examine(text)
    assert [diagnostic.span.of(text) for diagnostic in examination.diagnostics] == ["teh"]
    assert [(span.start, span.end) for span in examination.unchecked] == [(22, len(text))]


def test_the_fix_of_every_finding_applies(rules: RuleChecker) -> None:
    text = "She bought teh book , and and I has alot."
    edits = [diagnostic.fix() for diagnostic in rules.check(text) if diagnostic.replacements]
    assert apply_edits(text, edits) == "She bought the book, and I have a lot."
