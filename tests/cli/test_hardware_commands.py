"""`inkhorn tune`, `inkhorn doctor` and `inkhorn devices` as a person at a terminal meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.tiny_gguf import RECITAL, write_llama
from writer import cli
from writer.cli import devices as devices_command
from writer.engine.messages import DeviceFacts
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Figures, Setup, Trial
from writer.settings import store

USUAL, BETTER, BAD = (Setup("cpu", "", 0, 1, 2, batch) for batch in (128, 256, 512))
FOUND = Outcome(
    (
        Trial(USUAL, Figures(0.1, 1, 1, 500, 50)),
        Trial(BETTER, Figures(0.08, 0.8, 0.8, 600, 50)),
        Trial(BAD, problem="Out of memory."),
    ),
    USUAL,
    BETTER,
)


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INKHORN_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("writer.cli.tune.devices", lambda: [DeviceFacts("cpu", "CPU")])
    monkeypatch.setattr("writer.cli.tune.tuning.tune", lambda *_: FOUND)
    return write_llama(tmp_path / "m.gguf", recite=RECITAL, context=256)


def test_tune_shows_bars_and_says_why(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["tune", "--model", str(model)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("> CPU, 1 + 2 threads, 256 at once")
    assert " 1.25 " in lines[0]
    assert " 1.00 " in lines[1]
    assert lines[2].endswith("Out of memory.")
    assert lines[-1] == "256 tokens read at once: reads 1.2 times faster, writes the same."


def test_tune_saves_only_when_told(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "home" / "config" / "settings.toml"
    cli.main(["tune", "--model", str(model)])
    assert not file.exists()
    cli.main(["tune", "--model", str(model), "--save"])
    assert store.load(file).settings.hardware.batch == 256


def test_tune_for_scripts(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["tune", "--model", str(model), "--json"])
    said = json.loads(capsys.readouterr().out)
    assert said["batch"] == 256
    assert said["outcome"]["chosen"]["batch"] == 256


def test_tune_without_a_usable_model(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["tune"]) == 2
    assert "No model is on this computer" in capsys.readouterr().err
    (tmp_path / "bad.gguf").write_bytes(b"no")
    assert cli.main(["tune", "--model", str(tmp_path / "bad.gguf")]) == 2
    assert "bad.gguf" in capsys.readouterr().err


def test_doctor_prints_a_page(model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("writer.assist.diagnosis.listing.devices", lambda: [DeviceFacts("cpu", "CPU")])
    monkeypatch.setattr("writer.assist.diagnosis.listing.system_text", lambda: "AVX2 = 1")
    assert cli.main(["doctor", "--model", str(model)]) == 0
    page = capsys.readouterr().out
    assert "Processor features in use: AVX2" in page
    assert str(model.parent) not in page
    assert cli.main(["doctor", "--json"]) == 0
    assert "Versions" in json.loads(capsys.readouterr().out)


def test_devices_tell_memory_driver_and_reasons(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    radeon = DeviceFacts("vulkan", "Vulkan0", "AMD Radeon", 4_000_000_000, 3_900_000_000, driver="RADV 24.1")
    cuda = DeviceFacts("cuda", "CUDA", usable=False, reason="No NVIDIA driver was found. Install one.")
    monkeypatch.setattr(devices_command.listing, "devices", lambda: [radeon, cuda])
    cli.main(["devices"])
    assert capsys.readouterr().out.splitlines() == [
        "+ Vulkan0 (vulkan): AMD Radeon, 3,900 of 4,000 MB free, driver RADV 24.1",
        "- CUDA: not usable. No NVIDIA driver was found. Install one.",
    ]
