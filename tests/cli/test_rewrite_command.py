"""`inkhorn rewrite` as somebody at a terminal or a script meets it."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from writer import paths
from writer.__main__ import main
from writer.assist.rewrite_asking import rewrite_request
from writer.cli import session
from writer.cli.prompt_places import find_prompt
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Delta, Finished, Generate, Timings
from writer.settings.schema import Settings

TWO = "The meeting was long.\n\nThe meeting was short."


class Answer:
    """What `BlockingEngine.generate` returns, with its end known."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.finished: Finished | None = None

    def __iter__(self) -> Iterator[Delta]:
        yield Delta(0, self._text, log_probabilities=(-0.1,))
        self.finished = Finished(0, "stop", Timings(10, 4, 0.5, 3, 0.25, 0.125))


class PastTense:
    """An engine that writes what stands between the marks with "will be" for "was"; None when it says nothing."""

    def __init__(self, capsys: pytest.CaptureFixture[str], says: str | None = None) -> None:
        self._capsys = capsys
        self._says = says
        self.asked: list[Generate] = []
        self.printed: list[str] = []
        """What had been printed before each answer."""

    def generate(self, request: Generate) -> Answer:
        self.asked.append(request)
        self.printed.append(self._capsys.readouterr().out)
        text = request.messages[-1].content.partition("<text>\n")[2].partition("\n</text>")[0]
        return Answer(text.replace("was", "will be") if self._says is None else self._says)


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> PastTense:
    engine = PastTense(capsys)
    monkeypatch.setattr(session.Session, "engine", lambda _: cast(BlockingEngine, engine))
    return engine


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """What comes from standard input; write into it, then rewind."""
    stream = io.BytesIO()
    wrapped = io.TextIOWrapper(stream, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", wrapped)
    return stream


def own(name: str, text: str) -> Path:
    folder = paths.prompts_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder / name


def file(tmp_path: Path, text: str) -> str:
    path = tmp_path / "note.txt"
    path.write_text(text, "utf-8")
    return str(path)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["rewrite", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("inkhorn: ")
    return err


FREE = ("--instruction", "Put it in the future tense.")
TENSE = "---\ninkhorn.preserve: none\n---\n<text>\n{{selection}}\n</text>"


def test_a_long_text_is_printed_as_its_paragraphs_are_done(
    told: PastTense, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paragraphs = [f"Meeting number {number} was held in Oslo." for number in range(30)]
    text = "\n\n".join(paragraphs) + "\n"
    own("tense.prompt", TENSE)
    assert main(["rewrite", "--style", "tense", file(tmp_path, text)]) == 0
    rest = capsys.readouterr().out
    assert "".join(told.printed) + rest == text.replace("was", "will be"), "all of it, once, and no line more"
    asked = [each for each in told.asked if "number 20" in each.messages[-1].content]
    before = "".join(told.printed[: told.asked.index(asked[0]) + 1])
    assert "number 19 will be" in before
    assert "number 20" not in before


def test_a_rewrite_that_fails_altogether_prints_nothing(
    told: PastTense, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told._says = "I cannot help with that."
    assert "refused" in refusal(capsys, "--style", "formal", file(tmp_path, TWO))
    assert "".join(told.printed) == ""


def test_json_has_the_timings_of_all_answers_together(
    told: PastTense, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own("tense.prompt", TENSE)
    assert main(["rewrite", "--style", "tense", "--json", file(tmp_path, TWO)]) == 0
    found = json.loads(capsys.readouterr().out)
    count = len(told.asked)
    assert count >= 2
    assert found["answers"] == count
    assert found["timings"]["generated_tokens"] == 3 * count
    assert found["timings"]["generate_seconds"] == 0.25 * count
    assert found["timings"]["first_token_seconds"] == 0.125
    assert found["text"] == TWO.replace("was", "will be")
    assert found["value"] is None


def test_the_text_may_come_from_standard_input(
    told: PastTense, typed: io.BytesIO, capsys: pytest.CaptureFixture[str]
) -> None:
    typed.write(b"The meeting was long.\n")
    typed.seek(0)
    assert main(["rewrite", *FREE]) == 0
    assert told.printed == [""] * len(told.asked)
    assert capsys.readouterr().out == "The meeting will be long.\n"


def test_a_prompt_file_can_be_named_by_its_path(
    told: PastTense, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.prompt"
    path.write_text("---\ninkhorn.output: popup\n---\n{{title}}\n<text>\n{{selection}}\n</text>", "utf-8")
    assert main(["rewrite", "--prompt", str(path), file(tmp_path, "It was so.\n")]) == 0
    assert told.asked[0].messages[-1].content == "note\n<text>\nIt was so.\n</text>"
    assert capsys.readouterr().out == "It will be so.\n"
    path.write_text("{{#if x}}", "utf-8")
    assert "cannot be used" in refusal(capsys, "--prompt", str(path), file(tmp_path, "x"))


def test_show_prompt_prints_what_is_sent_and_needs_no_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = file(tmp_path, TWO + "\n\n| a | b |\n| - | - |\n| 1 | 2 |\n")
    assert main(["rewrite", "--style", "formal", "--show-prompt", "--json", note]) == 0
    sent = json.loads(capsys.readouterr().out)
    formal = find_prompt(Settings(), "formal")
    for request, part in zip(sent, TWO.split("\n\n"), strict=True):
        expected = rewrite_request(formal, {"selection": part})
        assert request["messages"] == [{"role": each.role, "content": each.content} for each in expected.messages]
    assert main(["rewrite", "--style", "formal", "--show-prompt", note]) == 0
    out = capsys.readouterr().out
    assert "=== part 2 of 2 ===" in out
    assert f"--- user ---\n{sent[0]['messages'][-1]['content']}\n" in out
    assert main(["rewrite", "--style", "table", "--show-prompt", note]) == 0
    assert "--- the answer obeys ---\nroot ::=" in capsys.readouterr().out
    assert "never rewritten" in refusal(capsys, "--style", "formal", "--show-prompt", file(tmp_path, "```\nx = 1\n```"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Say what should change"),
        (["--style", "pompous"], "There is no prompt called “pompous”. Known are: "),
        (["--style", "nowhere.prompt"], "cannot be read"),
        (["--style", "formal", "--instruction", "x"], "“formal” takes no instruction"),
        (["--style", "instruct"], "give --instruction TEXT"),
        (["--style", "tone"], "asks for tone (how it sounds): give --input tone=..., one of warm, dry."),
        (["--style", "tone", "--input", "tone=blue"], "tone must be one of warm, dry"),
        (["--style", "tone", "--input", "tone"], "--input wants NAME=VALUE, not “tone”"),
        (["--style", "tone", "--input", "mood=x"], "has no input mood"),
        (["--style", "paste"], "uses the clipboard, which a command does not read"),
        (["--style", "wrong"], "wrong.prompt cannot be used. inkhorn.output"),
    ],
)
def test_what_cannot_be_asked_is_said_before_a_model_is_loaded(
    arguments: list[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own("tone.prompt", "---\ninput: {schema: {'tone(enum, how it sounds)': [warm, dry]}}\n---\n{{tone}} {{selection}}")
    own("paste.prompt", "{{clipboard}} {{selection}}")
    own("wrong.prompt", "---\ninkhorn.output: no\n---\n{{selection}}")
    assert words in refusal(capsys, *arguments, file(tmp_path, "Hello there."))


@pytest.mark.parametrize("text", ["", "\n \n\t\n"])
def test_an_empty_text_is_refused(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "the text is empty" in refusal(capsys, "--style", "formal", file(tmp_path, text))


SCHEMA = (
    "{type: array, maxItems: 2, items: {properties: {who: {enum: [Anna]}, sure: {type: boolean}}, "
    "required: [who, sure]}}"
)


@pytest.mark.process
@pytest.mark.parametrize("form", ["json", "markdown"])
def test_an_answer_is_kept_to_its_schema_and_printed_as_markdown_or_json(
    form: str, llama_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A model with random weights: whatever it would say, a table comes of it."""
    own("people.prompt", f"---\noutput: {{format: {form}, schema: {SCHEMA}}}\n---\n{{{{selection}}}}")
    arguments = ["rewrite", "--style", "people", "--model", str(llama_model), file(tmp_path, "Anna came. She is sure.")]
    assert main(arguments) == 0
    table = capsys.readouterr().out
    assert table.splitlines()[0].casefold() == "| who | sure |"
    assert "| Anna | " in table
    assert main([*arguments, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["text"] + "\n" == table
    assert {record["who"] for record in found["value"]} == {"Anna"}
    assert {type(record["sure"]) for record in found["value"]} == {bool}


@pytest.mark.process
def test_interrupting_it_leaves_nothing_behind(tmp_path: Path, slow_model: Path) -> None:
    command = [sys.executable, "-m", "writer", "rewrite", "--style", "summarise", "--model", str(slow_model)]
    note = file(tmp_path, "The meeting was long, and nobody knew why. " * 400)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell in the background ignores it
    process = subprocess.Popen(
        [*command, note], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stderr is not None
    said = process.stderr.readline()  # about the model: it is loaded and works
    assert said.startswith("inkhorn: ")
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, "")
    assert err.splitlines()[-1] == "inkhorn: stopped."
    assert "Traceback" not in err
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_a_poor_model_leaves_the_proofreading_to_the_grammar_check(
    told: PastTense, llama_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in the window: a model of a few weights would write anything."""
    settings = paths.settings_folder() / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[grammar]\njudge = false\n", "utf-8")
    note = file(tmp_path, "She recieved the letter.\n")
    arguments = ["rewrite", "--style", "proofread", "--model", str(llama_model), note]
    assert main(arguments) == 0
    assert capsys.readouterr().out == "She received the letter.\n"
    assert main([*arguments, "--diff"]) == 0
    assert capsys.readouterr().out == "She [-recieved-]{+received+} the letter.\n\n"
    assert told.asked == [], "the model was not asked for words of its own"
    settings.write_text("[grammar]\nenabled = false\n", "utf-8")
    assert main(arguments) == 0
    assert told.asked, "without a grammar check the model has to do it"


def test_without_a_model_the_rules_proofread(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rewrite", "--style", "proofread", "--json", file(tmp_path, "She recieved the letter.\n")]) == 0
    out, err = capsys.readouterr()
    found = json.loads(out)
    assert (found["text"], found["answers"]) == ("She received the letter.\n", 0)
    (hunk,) = found["hunks"]
    assert (hunk["start"], hunk["end"], hunk["replacement"]) == (4, 12, "received")
    assert "Only the rules check this text" in err


def test_the_help_has_examples_and_exit_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["rewrite", "--help"])
    out = capsys.readouterr().out
    for words in ("--show-prompt", "examples:", "exit status:", "inkhorn prompts list"):
        assert words in out
