"""The manual page says all that the command line understands, and nothing else."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.desktop import manual
from installer.release import ROOT, Release
from writer import paths
from writer.cli.parser import make_parser

RELEASE = Release("1.2.3", 1_700_000_000)


@pytest.fixture(scope="module")
def page() -> str:
    return manual.page(RELEASE)


def text(page: str) -> str:
    """The page without what is meant for roff."""
    plain = re.sub(r"\\f[BIRP]", "", page)
    for escape, character in {"\\-": "-", "\\(aq": "'", "\\(ga": "`", "\\(ha": "^", "\\(ti": "~", "\\&": ""}.items():
        plain = plain.replace(escape, character)
    return plain


def commands(parser: argparse.ArgumentParser, above: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield f"{above}{name}", below
                yield from commands(below, f"{above}{name} ")


def test_every_command_has_a_section_of_its_own(page: str) -> None:
    sections = re.findall(r"^\.SS inkhorn (.+)$", text(page), re.MULTILINE)
    assert sections == [name for name, _parser in commands(make_parser())]


def test_every_option_is_explained(page: str) -> None:
    said = text(page)
    for name, parser in commands(make_parser()):
        own = said.split(f".SS inkhorn {name}\n")[1].split("\n.S")[0]
        for action in parser._actions:
            for option in action.option_strings:
                assert option in own or option in ("-h", "--help"), f"{option} of {name}"


def test_no_option_is_named_that_is_not_there(page: str) -> None:
    known = {
        option for _name, parser in commands(make_parser()) for a in parser._actions for option in a.option_strings
    }
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text(page)))
    assert named <= known | {"--help", "--version"}


def test_an_option_of_many_commands_is_explained_once(page: str) -> None:
    assert text(page).count("CPU threads; default: chosen") == 1


def test_the_variables_of_the_environment_are_those_that_the_program_reads(page: str) -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "writer").rglob("*.py"))
    for name in re.findall(r"\bINKHORN_\w+", text(page)):
        assert f'"{name}"' in source


@pytest.mark.skipif(not Path("/proc").exists(), reason="the page names the folders of Linux")
def test_the_folders_are_where_the_program_keeps_its_files(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("INKHORN_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/x")
    named = set(re.findall(r"^~(/\S+)", text(page), re.MULTILINE))
    assert named == {
        f"{paths.settings_folder()}/settings.toml".removeprefix("/home/x"),
        f"{paths.prompts_folder()}/".removeprefix("/home/x"),
        f"{paths.models_folder()}/".removeprefix("/home/x"),
        f"{paths.state_folder()}/inkhorn.log".removeprefix("/home/x"),
        f"{paths.cache_folder()}/".removeprefix("/home/x"),
    }


def test_lines_that_look_like_requests_stay_text() -> None:
    parser = argparse.ArgumentParser(prog="inkhorn")
    below = parser.add_subparsers()
    below.add_parser("odd", description=".TH of a 'page' \\ and ~ and ^\n\n.SH too")
    made = manual.page(RELEASE, parser)
    assert "\\&.TH of a \\(aqpage\\(aq \\e and \\(ti and \\(ha" in made
    assert "\n\\&.SH too" in made


def test_examples_keep_their_lines(page: str) -> None:
    assert "\n  inkhorn rewrite --style formal letter.md\n" in text(page)


def test_mandoc_has_nothing_to_say(page: str, tmp_path: Path) -> None:
    said = checked(["mandoc", "-T", "lint", "-W", "warning"], page, tmp_path)
    assert not said.stdout + said.stderr


def test_man_shows_it_without_a_warning(page: str, tmp_path: Path) -> None:
    said = checked(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8"], page, tmp_path)
    assert not said.stderr
    assert "inkhorn complete" in re.sub(r".\x08", "", said.stdout)


def checked(command: list[str], page: str, folder: Path) -> subprocess.CompletedProcess[str]:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    file = folder / "inkhorn.1"
    file.write_text(page, encoding="utf-8")
    environment = {"PATH": "/usr/bin:/bin", "MANWIDTH": "80", "LC_ALL": "C.UTF-8", "PAGER": "cat"}
    return subprocess.run([*command, str(file)], capture_output=True, text=True, check=False, env=environment)
