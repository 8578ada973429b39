"""What the judge may be asked about in another language."""

from __future__ import annotations

import pytest

from tests.support.judging import SURE, alike
from tests.support.sentences import SOUND, WRONG
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.judge import decide
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.languages.acquaintance import PAIRS, Impression, knows, pairs
from writer.language.grammar.languages.candidates import language_candidates, language_question, protected_spans
from writer.language.grammar.languages.catalogue import LANGUAGES, wanted_variants
from writer.text.edits import apply_edits
from writer.text.sentences import sentences
from writer.text.span import Span


def proposed(language: str, text: str, *found: Diagnostic) -> dict[str, Candidate]:
    """What the sentence would be with each candidate."""
    span = sentences(text)[0]
    made = language_candidates(language, text, span, found, protected_spans(text))
    return {apply_edits(text, [candidate.edit]): candidate for candidate in made}


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("de", "Ich glaube, das er kommt.", "Ich glaube, dass er kommt."),
        ("de", "Das ist ein schönes haus.", "Das ist ein schönes Haus."),
        ("de", "Ich weiß nicht ob er kommt.", "Ich weiß nicht, ob er kommt."),
        ("de", "Er fuhr mit mit dem Zug.", "Er fuhr mit dem Zug."),
        ("de", "Die Kinder spielt im Garten.", "Die Kinder spielen im Garten."),
        ("fr", "Elle a manger une pomme.", "Elle a mangé une pomme."),
        ("fr", "Ils son partis.", "Ils sont partis."),
        ("fr", "Ou vas tu ?", "Où vas tu ?"),
        ("fr", "Où vas tu ?", "Où vas-tu ?"),
        ("es", "No vino por que estaba enfermo.", "No vino porque estaba enfermo."),
        ("es", "Haber si vienes.", "A ver si vienes."),
        ("pt", "Ela e simpática.", "Ela é simpática."),
        ("it", "Lui e andato a casa.", "Lui è andato a casa."),
        ("it", "Qual'è il tuo nome?", "Qual è il tuo nome?"),
        ("it", "I ragazzo giocano.", "I ragazzi giocano."),
    ],
)
def test_common_slips_have_their_cure_among_the_candidates(language: str, wrong: str, right: str) -> None:
    assert right in proposed(language, wrong)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das sind die, die die Tür schlossen."),
        ("fr", "Nous nous voyons demain ?"),
        ("it", "Viene quasi quasi ogni giorno."),
    ],
)
def test_words_that_may_stand_twice_are_not_proposed_for_deletion(language: str, text: str) -> None:
    found = proposed(language, text)
    assert found
    assert not [candidate for candidate in found.values() if candidate.kind is CandidateKind.DOUBLED]


def test_french_keeps_its_space_before_a_question_mark() -> None:
    assert "Tu viens?" not in proposed("fr", "Tu viens ?")
    assert "Kommst du?" in proposed("de", "Kommst du ?")


def test_what_rules_propose_comes_first_and_keeps_its_message() -> None:
    text = "Les enfant jouent."
    rule = Diagnostic(Span(0, 10), "Accord.", Category.GRAMMAR, ("Les enfants", "L'enfant"), Source.LINGO, "D_N")
    question = language_question("fr", text, Span(0, len(text)), (rule,))
    assert question
    assert question.diagnostics == (rule,)
    assert question.variants[1:3] == ("Les enfants jouent.", "L'enfant jouent.")
    assert [candidate.reason for candidate in question.candidates[:2]] == ["Accord.", "Accord."]


def test_the_judge_is_asked_only_what_rules_propose_and_about_slips_of_any_language() -> None:
    text = "Ich glaube, das er er kommt ."
    rule = Diagnostic(Span(12, 15), "Dass.", Category.GRAMMAR, ("dass",), Source.LINGO, "DAS")
    question = language_question("de", text, Span(0, len(text)), (rule,))
    assert question
    assert set(question.variants[1:]) == {
        "Ich glaube, dass er er kommt .",
        "Ich glaube, das er kommt .",
        "Ich glaube, das er er kommt.",
    }
    assert language_question("de", "Ich glaube, das er kommt.", Span(0, 25), ()) is None


def test_what_the_model_confirms_of_a_rule_stays_that_rules() -> None:
    text = "Ich glaube, das er heute noch zu zu mir kommt."
    rule = Diagnostic(Span(12, 15), "Dass.", Category.GRAMMAR, ("dass",), Source.LINGO, "DAS")
    question = language_question("de", text, Span(0, len(text)), (rule,))
    assert question
    found = decide(question, alike(question, SURE))
    assert [(each.span.of(text).strip(), each.source, each.rule) for each in found] == [
        ("das", Source.LINGO, "DAS"),
        ("zu", Source.MODEL, "doubled word"),
    ]


def test_quotations_and_code_are_not_touched() -> None:
    text = "Er sagte „das er kommt“ und `das das` war es, »das sie kommt« auch."
    variants = proposed("de", text)
    assert variants
    for kept in ("„das er kommt“", "`das das`", "»das sie kommt«"):
        assert all(kept in variant for variant in variants)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_candidate_changes_its_sentence_and_stays_in_it(language: str) -> None:
    for text in (*SOUND[language], *(wrong for wrong, _ in WRONG[language])):
        variants = proposed(language, text)
        assert len(variants) > 1
        assert text not in variants


@pytest.mark.parametrize("text", ["", "?", "😀", "123", "# Titel der Seite", "GROSS UND LAUT"])
def test_odd_sentences_are_no_trouble(text: str) -> None:
    language_question("de", text, Span(0, len(text)), ())


def test_a_model_that_notices_mistakes_in_likely_sentences_knows_the_language() -> None:
    likely = [Impression(-5.0, -1.2 * len(sound)) for sound, _ in pairs("de")]
    strange = [Impression(-5.0, -2.3 * len(sound)) for sound, _ in pairs("de")]
    guessing = [Impression(4.0 if number % 2 else -4.0, made.log_likelihood) for number, made in enumerate(likely)]
    assert knows("de", likely)
    assert not knows("de", strange)
    assert not knows("de", guessing)
    assert knows("de", [Impression(None, made.log_likelihood) for made in likely])


def test_half_an_answer_or_an_unknown_language_is_no_knowledge() -> None:
    assert not knows("de", [Impression(-5.0, -10.0)])
    assert not knows("nl", [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_pair_differs_by_one_small_mistake(language: str) -> None:
    assert len(PAIRS[language]) == 10
    for sound, wrong in PAIRS[language]:
        assert sound != wrong
        assert abs(len(sound) - len(wrong)) <= 4


def test_variants_are_taken_as_wished_else_the_usual_one() -> None:
    assert wanted_variants(["de-ch", "pt", "xx", "en"]) == {"de": "de-CH", "pt": "pt-PT"}
