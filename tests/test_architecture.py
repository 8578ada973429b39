"""The shape that must hold: layers, processes kept apart, nothing committed that names a machine or an index."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "writer").rglob("*.py"))


def _imports(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_imports_point_down() -> None:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_widgets_stay_in_the_window() -> None:
    outside = [file for file in MODULES if not {"ui", "app"} & set(file.parts)]
    assert outside
    offenders = [file for file in outside if any(name.startswith("PySide6.QtWidgets") for name in _imports(file))]
    assert offenders == []


def test_only_the_worker_loads_llama() -> None:
    users = [file for file in MODULES if any(name.split(".")[0] == "llama_cpp" for name in _imports(file))]
    assert users
    assert all("worker" in file.parts for file in users)


CONNECTING = {
    "aiohttp", "ftplib", "http", "httpx", "huggingface_hub", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib3", "websockets", "xmlrpc",
}  # fmt: skip
"""Modules that can open a connection; `urllib.request` and Qt's network too."""


def _connects(file: Path) -> bool:
    names = _imports(file)
    if any(name.split(".")[0] in CONNECTING for name in names):
        return True
    if any(name.startswith(("urllib.request", "urllib.robotparser", "PySide6.QtNetwork")) for name in names):
        return True
    calls = {"open_connection", "open_unix_connection", "create_connection", "start_server", "create_server"}
    found = ast.walk(ast.parse(file.read_text()))
    return any(isinstance(node, ast.Attribute) and node.attr in calls for node in found)


def test_only_the_network_room_can_connect() -> None:
    connecting = {file.relative_to(ROOT).as_posix() for file in MODULES if _connects(file)}
    assert connecting == {"writer/network/opener.py", "writer/network/loopback.py"}


def test_only_the_policy_opens() -> None:
    users = [file for file in MODULES if "writer.network.opener" in _imports(file)]
    assert [file.name for file in users] == ["policy.py"]


def test_whoever_starts_pip_asks_the_network_first() -> None:
    starters = [file for file in MODULES if '"pip"' in file.read_text() and "subprocess" in _imports(file)]
    assert starters
    assert all("network.outside(" in file.read_text() for file in starters)


@pytest.mark.parametrize(
    ("start", "absent"),
    [
        ("import writer.app", ("llama_cpp", "harper", "pyqtgraph", "keyring", "numpy")),
        ("import writer.cli", ("PySide6", "pyqtgraph")),
        ("import writer.engine.worker.main", ("PySide6", "harper")),
        ("import writer.language.grammar.service", ("PySide6", "llama_cpp")),
    ],
)
def test_a_process_loads_only_what_it_needs(start: str, absent: tuple[str, ...]) -> None:
    script = f"{start}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not set(absent) & set(loaded)


def test_no_index_address_and_no_place_of_a_machine_is_tracked() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    pattern = re.compile(r"py[p]i\.org|python[h]osted|deb\.debia[n]|registry\.n[p]mjs|/wor[k]/|/roo[t]/")
    found = []
    for name in filter(None, listed.stdout.split("\0")):
        file = ROOT / name
        if file.is_file():
            found += [name] if pattern.search(file.read_bytes().decode("latin-1")) else []
    assert found == []


def test_every_setting_explains_itself() -> None:
    import dataclasses

    from writer.settings.option import METADATA_KEY
    from writer.settings.schema import Settings

    for section in dataclasses.fields(Settings()):
        for setting in dataclasses.fields(getattr(Settings(), section.name)):
            option = setting.metadata[METADATA_KEY]
            assert option.title
            assert option.effect.endswith(".")
