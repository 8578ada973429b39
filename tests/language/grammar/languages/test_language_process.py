"""The process of a language: with a stand-in for the library everywhere, with the real one where it is installed."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.support.sentences import SOUND, WRONG
from writer import paths
from writer.language.grammar.languages import engine_process
from writer.language.grammar.languages.catalogue import LANGUAGES, engine_installed, language_folder
from writer.language.grammar.languages.engine_process import Ask, EngineProcess, Failed, Found, Loaded
from writer.language.grammar.languages.engines import own_command
from writer.language.grammar.languages.rule_engine import EngineMissingError
from writer.text.edits import apply_edits

LIBRARY = """
class Engine:
    def __init__(self, language, *, variant, data_dir):
        if "broken" in data_dir:
            raise RuntimeError("missing core/segment.srx")
    def check(self, text):
        if "boom" in text:
            raise RuntimeError("boom")
        if "exit" in text:
            import os
            os._exit(3)
        at = text.encode().find(b"das")
        return [dict(rule_id="DAS", category_id="GRAMMAR", issue_type="grammar", message="dass", offset=at, length=3,
                     suggestions=["dass"])] if at >= 0 else []
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module that stands in for the library, for this process and its children."""
    (tmp_path / "lt_py.py").write_text(LIBRARY)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    sys.modules.pop("lt_py", None)
    yield tmp_path
    sys.modules.pop("lt_py", None)


def spoken(out: bytes) -> list[engine_process.Reply]:
    return [msgspec.json.decode(line, type=Loaded | Found | Failed) for line in out.splitlines()]


def served(*lines: bytes, data: Path = Path("data")) -> tuple[int, list[engine_process.Reply]]:
    out = io.BytesIO()
    status = engine_process.serve("de-DE", data, io.BytesIO(b"".join(lines)), out)
    return status, spoken(out.getvalue())


def line(text: str) -> bytes:
    return msgspec.json.encode(Ask(text)) + b"\n"


def test_it_says_when_it_is_loaded_and_answers_each_line(library: Path) -> None:
    status, replies = served(line("Ich weiß, das es gut ist."), b"nonsense\n", line("boom"), line("Gut."))
    assert status == 0
    assert [type(reply) for reply in replies] == [Loaded, Found, Failed, Failed, Found]
    assert isinstance(replies[1], Found)
    assert replies[1].diagnostics[0].span.of("Ich weiß, das es gut ist.") == "das"


def test_unusable_word_lists_end_it_with_a_sentence(library: Path) -> None:
    status, replies = served(data=Path("broken"))
    assert status == 1
    (only,) = replies
    assert isinstance(only, Failed)
    assert only.reason == "The word lists in broken cannot be used: missing core/segment.srx"


def test_a_missing_library_ends_it_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lt_py", None)
    assert served() == (1, [Failed("The language package is not installed.")])


@pytest.fixture
def engine(library: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineProcess]:
    monkeypatch.chdir(Path(__file__).parents[4])
    made = EngineProcess(own_command("de-DE", library), lambda: None)
    yield made
    made.close()


def test_the_parent_gets_what_the_child_found(engine: EngineProcess) -> None:
    assert engine.wait()
    assert engine.ready
    found = engine.examine("Ich weiß, das es gut ist.", False, ())
    assert [diagnostic.rule for diagnostic in found.diagnostics] == ["DAS"]
    assert engine.examine("boom", False, ()).diagnostics == ()
    assert engine.examine("Gut.", False, ()).diagnostics == ()


def test_a_child_that_dies_is_told_and_not_waited_for(engine: EngineProcess) -> None:
    assert engine.wait()
    for _ in range(2):
        with pytest.raises(EngineMissingError, match="stopped unexpectedly"):
            engine.examine("exit", False, ())
    assert not engine.ready
    assert engine.problem


def test_a_child_that_cannot_start_wakes_whoever_waits(tmp_path: Path) -> None:
    told = threading.Event()
    made = EngineProcess([sys.executable, "-c", "print('nonsense')"], told.set)
    assert not made.wait()
    assert told.wait(10)
    assert made.problem == "The rules of this language could not be loaded."
    made.close()


def real(code: str) -> Path:
    folder = language_folder(code, paths.languages_folder())
    if not engine_installed():
        pytest.skip("lingotweaker is not installed (the extra “languages”)")
    if folder is None:
        pytest.skip(f"the word lists for {LANGUAGES[code].name} are not there")
    return folder


@pytest.mark.parametrize("code", LANGUAGES)
def test_real_rules_leave_sound_sentences_alone_and_mend_half_of_the_wrong_ones(code: str) -> None:
    engine = EngineProcess(own_command(LANGUAGES[code].variants[0], real(code)), lambda: None)
    try:
        assert engine.wait(), engine.problem
        flagged = [text for text in SOUND[code] if engine.examine(text, False, ()).diagnostics]
        assert flagged == []
        mended = 0
        for wrong, right in WRONG[code]:
            found = engine.examine(wrong, False, ()).diagnostics
            mended += apply_edits(wrong, [one.fix() for one in found if one.replacements]) == right
        assert mended >= 5
    finally:
        engine.close()
