"""The checker process, driven as the window drives it: lines in, lines out."""

from __future__ import annotations

import io
import subprocess
import sys
import textwrap
from collections.abc import Callable

import msgspec
import pytest

from writer.language.grammar import service
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.exchange import (
    Check,
    Checked,
    Propose,
    Proposed,
    Refused,
    Superseded,
    decode_answer,
    encode,
)
from writer.language.grammar.service import Checker, Inbox

Answers = Callable[..., list[service.Answer]]


@pytest.fixture
def answers(maker: CandidateMaker) -> Answers:
    """What comes back for these lines."""

    def served(*lines: bytes) -> list[service.Answer]:
        out = io.BytesIO()
        service.serve(io.BytesIO(b"".join(lines)), out, maker)
        return [decode_answer(line) for line in out.getvalue().splitlines()]

    return served


def test_rules_answer_first_then_the_questions(answers: Answers) -> None:
    text = "She bought teh 😀 book. He go home."
    first, second = answers(encode(Check(1, text)))
    assert isinstance(first, Checked)
    assert isinstance(second, Checked)
    assert (first.final, second.final) == (False, True)
    assert first.diagnostics[0].span.of(text) == "teh"
    assert [question.sentence for question in second.questions] == ["She bought teh 😀 book.", "He go home."]
    for question in second.questions:
        assert question.variants[0] == question.span.of(text)
        assert len(question.variants) == len(question.prune) == len(question.candidates) + 1


def test_without_a_model_the_rules_answer_is_final(answers: Answers) -> None:
    (only,) = answers(encode(Check(1, "She bought teh book.", candidates=False)))
    assert isinstance(only, Checked)
    assert only.final
    assert only.questions == ()


def test_an_empty_text_is_answered(answers: Answers) -> None:
    assert [type(answer) for answer in answers(encode(Check(3, "")))] == [Checked, Checked]


@pytest.mark.parametrize(
    "line", [b"nonsense\n", b"{}\n", b"[1]\n", b'{"type":"Check"}\n', b"\xff\xfe\n", b"[" * 50_000 + b"\n"]
)
def test_a_broken_line_is_refused_and_the_next_one_served(answers: Answers, line: bytes) -> None:
    first, second = answers(line, encode(Check(2, "Fine.", candidates=False)))
    assert isinstance(first, Refused)
    assert isinstance(second, Checked)
    assert second.id == 2


def test_an_unknown_dialect_is_refused(answers: Answers) -> None:
    (only,) = answers(encode(Check(1, "Fine.", dialect="martian")))
    assert isinstance(only, Refused)
    assert only.id == 1
    assert "martian" in only.reason


def test_a_newer_text_of_the_same_paragraph_makes_the_older_void(maker: CandidateMaker) -> None:
    inbox = Inbox()
    for check in (Check(1, "Old.", key="p"), Check(2, "Other.", key="q"), Check(3, "New.", key="p")):
        inbox.put_line(encode(check))
    inbox.close()
    checker = Checker(inbox, maker)
    found = [answer for request in inbox for answer in checker.answers(request)]
    assert [type(answer) for answer in found] == [Superseded, Checked, Checked, Checked, Checked]
    assert [answer.id for answer in found] == [1, 2, 2, 3, 3]


def test_a_text_made_void_while_it_is_checked_gets_no_questions(maker: CandidateMaker) -> None:
    inbox = Inbox()
    old = Check(1, "She bought teh book.", key="p")
    inbox.put_line(encode(old))
    stream = Checker(inbox, maker).answers(old)
    assert isinstance(next(stream), Checked)
    inbox.put_line(encode(Check(2, "She bought the book.", key="p")))
    assert list(stream) == [Superseded(1)]


def test_own_words_and_dialect_reach_the_rules(answers: Answers) -> None:
    text = "The colour of the blorf."
    plain, british, own = answers(
        encode(Check(1, text, key="1", candidates=False)),
        encode(Check(2, text, key="2", candidates=False, dialect="british")),
        encode(Check(3, text, key="3", candidates=False, dialect="british", words=("blorf",))),
    )
    marked = [
        [diagnostic.span.of(text) for diagnostic in answer.diagnostics]
        for answer in (plain, british, own)
        if isinstance(answer, Checked)
    ]
    assert marked == [["colour", "blorf"], ["blorf"], []]


def test_lone_surrogates_keep_their_place(answers: Answers) -> None:
    text = "\ud83d teh dog"
    (only,) = answers(encode(Check(1, text, candidates=False)))
    assert isinstance(only, Checked)
    assert [diagnostic.span.of(text) for diagnostic in only.diagnostics] == ["teh"]


def test_a_very_long_paragraph_gets_the_rules_only(answers: Answers) -> None:
    text = "She bought teh book. " * 1200
    (only,) = answers(encode(Check(1, text)))
    assert isinstance(only, Checked)
    assert only.final
    assert len(only.diagnostics) == 1200


def test_answers_survive_json(answers: Answers) -> None:
    for answer in answers(encode(Check(1, "I has 😀 a apple.")), b"x\n"):
        assert decode_answer(msgspec.json.encode(answer)) == answer


@pytest.mark.process
def test_the_process_answers_and_ends_with_its_input() -> None:
    program = textwrap.dedent(
        """
        import os, sys
        os.write(2, b"started")
        from writer.language.grammar.service import main
        sys.exit(main([]))
        """
    )
    lines = encode(Check(1, "I has teh book.", candidates=False)) + b"broken\n"
    done = subprocess.run([sys.executable, "-c", program], input=lines, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0
    assert [type(decode_answer(line)) for line in done.stdout.splitlines()] == [Checked, Refused]


def test_arguments_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert service.main(["--odd"]) == 2
    assert "--odd" in capsys.readouterr().err


def test_the_question_about_one_sentence_is_the_one_among_all(answers: Answers) -> None:
    text = "She bought teh 😀 book. He go home."
    checked, all_of_them = answers(encode(Check(1, text)))
    assert isinstance(checked, Checked)
    assert isinstance(all_of_them, Checked)
    assert [span.of(text) for span in checked.sentences] == ["She bought teh 😀 book.", "He go home."]
    for span, question in zip(checked.sentences, all_of_them.questions, strict=True):
        (proposed,) = answers(encode(Propose(2, text, span, checked.diagnostics)))
        assert proposed == Proposed(2, question)


def test_a_very_long_paragraph_has_no_sentences_for_the_judge(answers: Answers) -> None:
    (checked,) = answers(encode(Check(1, "Word after word. " * 1500, candidates=False)))
    assert isinstance(checked, Checked)
    assert checked.sentences == ()
