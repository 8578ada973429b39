"""The commands as a script calls them: results on stdout, sentences on stderr, exit status 2 when refused."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tiny_gguf import RECITAL, write_llama
from writer.__main__ import main


@pytest.fixture(scope="session")
def reciter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that says RECITAL in a circle."""
    return write_llama(tmp_path_factory.mktemp("models") / "recite.gguf", recite=RECITAL, context=2048)


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    file = tmp_path / "wrong.txt"
    file.write_text("\U0001f600 He recieved an letter.\nShe dont care.\n\nFine.\n", encoding="utf-8")
    return file


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The sentence with which the command is refused."""
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("inkhorn: ")
    return printed.err


def test_without_a_model_rules_alone_check(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "--no-model", str(wrong)]) == 0
    assert {item["source"] for item in json.loads(capsys.readouterr().out)} <= {"harper", "rules"}


def test_check_gives_offsets_in_characters(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "--level", "rules", str(wrong)]) == 0
    text = wrong.read_text(encoding="utf-8")
    found = {text[item["start"] : item["end"]]: item for item in json.loads(capsys.readouterr().out)}
    assert "received" in found["recieved"]["replacements"]
    assert found["recieved"]["category"] == "spelling"
    assert found["recieved"]["source"] == "harper"
    assert found["recieved"]["message"]


def test_check_for_people_names_line_and_column(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--level", "rules", str(wrong)]) == 0
    assert "1:6 spelling “recieved”" in capsys.readouterr().out


def test_fix_keeps_the_lines(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fix", "--lines", "--level", "rules", str(wrong)]) == 0
    fixed = capsys.readouterr().out
    assert fixed.startswith("\U0001f600 He received a letter.\n")
    assert fixed.count("\n") == wrong.read_text(encoding="utf-8").count("\n")
    assert fixed.endswith("\n\nFine.\n")


def test_fix_reads_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"They recieved it.")))
    assert main(["fix", "--level", "rules", "-"]) == 0
    assert capsys.readouterr().out == "They received it.\n"


def test_without_a_model_the_rules_speak_and_say_so(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fix", str(wrong)]) == 0
    printed = capsys.readouterr()
    assert "received" in printed.out
    assert "Only the rules check this text." in printed.err


@pytest.mark.process
def test_complete_continues_the_text(tmp_path: Path, reciter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "start.txt"
    file.write_text("some words here ab", encoding="utf-8")
    assert main(["complete", "--json", "--model", str(reciter), str(file)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["completion"].startswith(" c\U0001f600d")
    assert answer["timings"]["generated_tokens"] > 0


@pytest.mark.process
def test_complete_inside_a_text(tmp_path: Path, reciter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "start.txt"
    file.write_text("\U0001f600 some words here ab\nand more", encoding="utf-8")
    assert main(["complete", "--at", "20", "--model", str(reciter), str(file)]) == 0
    assert capsys.readouterr().out.startswith(" c\U0001f600d")


@pytest.mark.process
def test_a_rewrite_that_is_rubbish_is_refused_in_words(
    wrong: Path, reciter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rewrite", "--style", "formal", "--model", str(reciter), str(wrong)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Try again, or use a larger model." in printed.err


def test_devices_are_listed_with_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "--json"]) == 0
    devices = {device["backend"]: device for device in json.loads(capsys.readouterr().out)}
    assert devices["cpu"]["usable"]
    assert {"cuda", "metal", "vulkan"} <= set(devices)
    assert all(device["usable"] or device["reason"].endswith(".") for device in devices.values())


@pytest.mark.parametrize("command", ["complete", "check", "fix"])
def test_a_missing_file_is_said(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "does not exist" in refused(capsys, command, str(tmp_path / "nowhere.txt"))


def test_a_binary_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "picture.txt"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR")
    assert "a picture" in refused(capsys, "check", str(file))


def test_no_model_is_said_with_what_to_do(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["complete", str(wrong)],
        ["rewrite", "--style", "formal", str(wrong)],
        ["bench"],
        ["demo", "--json"],
    ):
        assert "inkhorn models get starter" in refused(capsys, *arguments)


@pytest.mark.parametrize("content", [b"", b"GGUF", b"GGUF\x03\x00\x00\x00" + b"\xff" * 40, b"<html>" * 99])
def test_a_bad_model_is_said(content: bytes, wrong: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(content)
    assert "model.gguf" in refused(capsys, "complete", "--model", str(model), str(wrong))


def test_a_truncated_model_is_said(
    wrong: Path, tmp_path: Path, reciter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "half.gguf"
    model.write_bytes(reciter.read_bytes()[: reciter.stat().st_size // 2])
    assert "cut short" in refused(capsys, "complete", "--model", str(model), str(wrong))


def test_an_unknown_style_names_the_known_ones(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sentence = refused(capsys, "rewrite", "--style", "pompous", str(wrong))
    for name in ("proofread", "clearer", "shorter", "formal", "friendly", "simpler", "summarise", "translate"):
        assert name in sentence


def test_an_empty_text_is_no_error_to_check_and_one_to_rewrite(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "empty.txt"
    file.touch()
    assert main(["check", "--json", "--level", "rules", str(file)]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert "empty" in refused(capsys, "rewrite", "--style", "formal", str(file))


def test_two_megabytes_in_one_line_are_checked_without_hanging(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "long.txt"
    file.write_text("word " * 400_000, encoding="utf-8")
    assert main(["check", "--json", "--level", "rules", str(file)]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == []
    assert "too long to check" in printed.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--at", "999"], "--at"), (["--max-words", "0"], "--max-words"), (["--threads", "-1"], "--threads")],
)
def test_impossible_options_are_said(
    arguments: list[str], words: str, wrong: Path, reciter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert words in refused(capsys, "complete", *arguments, "--model", str(reciter), str(wrong))


def test_the_window_refuses_options_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--frobnicate" in refused(capsys, "--frobnicate")


def test_the_window_says_that_there_is_no_display(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in refused(capsys, "letter.md")


def test_check_says_with_its_exit_status_whether_something_was_found(wrong: Path, tmp_path: Path) -> None:
    sound = tmp_path / "sound.txt"
    sound.write_text("Fine.\n", encoding="utf-8")
    assert main(["check", "--level", "rules", "--exit-code", str(wrong)]) == 1
    assert main(["check", "--level", "rules", "--exit-code", str(sound)]) == 0


def test_json_says_how_sure_each_finding_is(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = wrong.read_text(encoding="utf-8")
    for arguments in (["check"], ["fix"], ["fix", "--lines"]):
        assert main([*arguments, "--json", "--level", "rules", str(wrong)]) == 0
        printed = json.loads(capsys.readouterr().out)
        found = printed if isinstance(printed, list) else printed["diagnostics"]
        assert [text[item["start"] : item["end"]] for item in found][:2] == ["recieved", "an"]
        for item in found:
            assert 0 <= item["confidence"] <= 1
            assert {"message", "category", "rule", "replacements", "source"} <= item.keys()


def test_a_dialect_and_remarks_on_style_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "colour.txt"
    file.write_text("The colour was my favorite and very very dark. Wait...\n", encoding="utf-8")
    found: dict[str, str] = {}
    for options in ("--dialect=american", "--dialect=british", "--dialect=british --style-remarks"):
        assert main(["check", "--level", "rules", *options.split(), str(file)]) == 0
        found[options] = capsys.readouterr().out
    american, british, styled = found.values()
    assert "“colour”" in american
    assert "“colour”" not in british
    assert " style " not in british
    assert " style " in styled


def test_an_empty_text_stays_empty(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (["fix"], ["fix", "--lines"], ["check"]):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
        assert main([*command, "--level", "rules"]) == 0
        assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", ["check", "fix"])
@pytest.mark.parametrize("content", [bytes(range(256)) * 20, b"text\0text", b"\xff\xfeodd", b"\xef\xbb\xbf\xff\xfe"])
def test_what_is_no_text_is_said(
    command: str, content: bytes, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert "standard input" in refused(capsys, command, "--level", "rules", "-")


@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_folder_is_said(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is a folder" in refused(capsys, command, str(tmp_path))


def test_bytes_that_are_not_utf_8_are_read_in_their_encoding(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = "Das Café war schön. He recieved it.\n".encode("latin-1")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert main(["fix", "--level", "rules"]) == 0
    assert "He received it." in capsys.readouterr().out


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "much.txt"
    file.write_text("He recieved it.\n\n" * 4000, encoding="utf-8")
    command = [sys.executable, "-m", "writer", "check", "--level", "rules", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert b"recieved" in process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize(
    "arguments", [["check", "--strictness", "lax"], ["fix", "--level", "guess"], ["check", "--dialect", "klingon"]]
)
def test_options_that_do_not_exist_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "-"])
    assert ended.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def test_the_language_server_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in ((["--help"], "lsp"), (["lsp", "--help"], "Language Server Protocol")):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 0
        assert words in capsys.readouterr().out
