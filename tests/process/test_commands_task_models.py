"""Commands use the model and the adapter that the settings give to their task, and say what cannot be used."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from tests.support.tiny_gguf import RECITAL, write_llama, write_lora
from writer import paths
from writer.cli import main
from writer.cli.session import Session
from writer.engine.client.task_model import Purpose
from writer.engine.messages import Generate

pytestmark = pytest.mark.process


class Desk:
    """A text, and settings with a model for all tasks."""

    def __init__(self, model: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.model, self.folder, self._capsys = model, folder, capsys
        self.text = folder / "text.md"
        self.text.write_text("the cat sat on the mat and", encoding="utf-8")
        self.errors = ""

    def set(self, **rows: Path) -> None:
        lines = {"path": self.model, **rows}
        file = paths.settings_folder() / "settings.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("[model]\n" + "".join(f'{key} = "{path}"\n' for key, path in lines.items()), encoding="utf-8")

    def opened(self, purpose: Purpose, model: Path | None = None) -> tuple[str, str]:
        """Which model a command for this task loads, and what that writes."""
        with Session(argparse.Namespace(model=model), purpose) as session:
            engine = session.writing_engine()
            said = engine.generate(Generate(0, "completion", "the cat sat on the mat", max_tokens=12)).text()
            assert session.loaded
            self.errors = self._capsys.readouterr().err
            return session.loaded.model.path, said


@pytest.fixture
def desk(llama_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(llama_model, tmp_path, capsys)


def test_the_model_of_the_task_is_used_unless_one_is_named(desk: Desk) -> None:
    other = write_llama(desk.folder / "other.gguf", recite=RECITAL, context=2048)
    desk.set(rewriting=other)
    assert desk.opened("completion")[0] == str(desk.model)
    assert desk.opened("rewrite")[0] == str(other)
    assert desk.opened("rewrite", desk.model)[0] == str(desk.model)


def test_the_adapter_of_the_task_is_laid_over_its_model(desk: Desk) -> None:
    desk.set(grammar_adapter=write_lora(desk.folder / "a.gguf"))
    plain = desk.opened("completion")
    changed = desk.opened("grammar")
    assert changed[0] == plain[0]
    assert changed[1] != plain[1]
    assert desk.opened("grammar", desk.model) == plain, "a model that is named comes as it is"


def test_what_cannot_be_used_is_said_and_the_model_for_all_tasks_takes_its_place(desk: Desk) -> None:
    desk.set(completion=desk.folder / "gone.gguf", grammar=desk.folder / "gone too.gguf")
    assert desk.opened("completion")[0] == str(desk.model)
    assert "The model for suggestions is not used." in desk.errors
    assert "grammar" not in desk.errors, "of another task nothing is said"


def test_the_command_line_itself_uses_it(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.set(completion=desk.folder / "gone.gguf")
    main(["complete", str(desk.text)])
    assert "The model for suggestions is not used." in capsys.readouterr().err
