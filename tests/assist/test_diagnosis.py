"""The page for a bug report names the computer and the program, and nothing of the writer's."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from writer.assist import diagnosis
from writer.engine.messages import DeviceFacts, EngineConfig
from writer.engine.probing.modules import Unfit
from writer.engine.probing.troubles import STOPPED_COMPUTING, Troubles
from writer.settings.engine_sections import Hardware, Model
from writer.settings.schema import Languages, Network, Prompts, Settings

SECRET = Settings(
    model=Model(path="/home/jo/Diary/my model.gguf", context=2048),
    prompts=Prompts(folder="/home/jo/Secret"),
    languages=Languages(source="https://jo:password@example.org/"),
    network=Network(hub="https://jo:password@example.org/"),
    hardware=Hardware(threads=3),
)


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    devices = [
        DeviceFacts("cpu", "CPU", "Zen 5", 24_000_000_000, 8_100_000_000),
        DeviceFacts("cuda", "CUDA", usable=False, problem="no driver", reason="No NVIDIA driver was found."),
    ]
    monkeypatch.setattr(diagnosis.listing, "devices", lambda: devices)
    monkeypatch.setattr(diagnosis.listing, "system_text", lambda: "CPU : AVX2 = 1 | AMX_INT8 = 0 | FMA = 1 |")
    monkeypatch.setenv("INKHORN_HOME", str(tmp_path))
    state = tmp_path / "state"
    state.mkdir()
    (state / "inkhorn.log").write_text(
        "2026-11-23 03:00:00,000 1 INFO engine ready\n"
        "2026-11-23 03:00:01,000 1 WARNING saving failed: OSError: No space left (/home/jo/My Novel.md)\n"
        "2026-11-23 03:00:02,000 1 INFO document opened\n"
        "2026-11-23 03:00:03,000 1 CRITICAL uncaught ValueError\n"
        '  File "/home/jo/.local/writer/app/program.py", line 12, in start\n'
        "2026-11-23 03:00:04,000 1 INFO closed\n",
        encoding="utf-8",
    )
    return diagnosis.page(diagnosis.examine(SECRET, Path("/home/jo/Diary/my model.gguf"), ("“Threads” is odd.",)))


def test_devices_that_failed_are_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis.listing, "devices", lambda: [])
    monkeypatch.setattr(diagnosis.listing, "system_text", lambda: "")
    Troubles().remember(EngineConfig("/home/jo/m.gguf", "vulkan"), "key", STOPPED_COMPUTING)
    page = diagnosis.page(diagnosis.examine(Settings(), None))
    assert "Vulkan is not used, because it failed while it computed" in page


def test_a_folder_of_modules_that_cannot_be_used_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis.modules, "find", lambda: Unfit(Path("/home/jo/b"), "They are of version 0.1."))
    assert list(diagnosis._modules()) == ["They are of version 0.1."]


def test_it_says_what_a_reader_of_a_bug_report_asks_first(page: str) -> None:
    for words in (
        "Inkhorn ",
        "Python 3.",
        "llama-cpp-python ",
        "Processor features in use: AVX2, FMA",
        "CPU (Zen 5), 8.1 GB of 24.0 GB free",
        "CUDA: not usable (no driver). No NVIDIA driver was found.",
        "hardware.threads = 3",
        "model.context = 2048",
        "“Threads” is odd.",
        "CRITICAL uncaught ValueError",
        'File "app/program.py", line 12, in start',
    ):
        assert words in page


def test_it_names_no_document_no_folder_and_no_password(page: str) -> None:
    for words in ("jo", "Novel", "Diary", "Secret", "password", "engine ready", "document opened"):
        assert words not in page.replace("adjoin", "")
    assert "model.path = (set)" in page


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("WARNING cannot read C:\\Users\\Jo\\My Novel.md now", "WARNING cannot read "),
        ("WARNING cannot read ~/My Novel.md", "WARNING cannot read "),
        ("WARNING \\\\server\\share\\x", "WARNING "),
        ("WARNING 24 tokens/s and 1/2", None),
        ("WARNING see README, and/or retry", None),
    ],
)
def test_a_line_ends_at_the_first_path(line: str, kept: str | None) -> None:
    assert diagnosis.without_paths(line) == (line if kept is None else kept + diagnosis.CUT)


def test_no_log_is_no_error(tmp_path: Path) -> None:
    assert diagnosis.last_errors(tmp_path / "none.log") == []


def test_every_setting_that_holds_a_place_is_hidden() -> None:
    for section in dataclasses.fields(Settings):
        for field in diagnosis.fields(section.name):
            if field.option.kind in ("file", "folder") or "address" in field.option.effect.lower():
                assert diagnosis._is_private(field), field.key
