"""`inkhorn models` as a person at a terminal meets it; nothing here connects to anything but this computer."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from tests.support.fake_hub import CONTENT, NAME, REPOSITORY, REVISION, SHA256, FakeHub, fake_hub
from writer import paths
from writer.cli import main, models, models_getting
from writer.models.catalogue import Catalogue, OfferedModel
from writer.network.policy import SWITCH, standard


@pytest.fixture(scope="module")
def servers() -> Iterator[FakeHub]:
    with fake_hub() as made:
        yield made


@pytest.fixture
def hub(servers: FakeHub, monkeypatch: pytest.MonkeyPatch) -> FakeHub:
    """A hub with one model, which takes the place of the catalogue's second."""
    servers.does.__init__()  # type: ignore[misc]
    real = models.offered()
    monkeypatch.setenv("HF_ENDPOINT", servers.address)
    monkeypatch.setattr(models, "offered", lambda: with_tiny(real))
    monkeypatch.setattr(models_getting, "offered", lambda: with_tiny(real))
    return servers


def with_tiny(real: Catalogue) -> Catalogue:
    file = dataclasses.replace(
        real.models[1].files[0],
        name=NAME,
        file_bytes=len(CONTENT),
        sha256=SHA256,
        repository=REPOSITORY,
        revision=REVISION,
    )
    tiny: OfferedModel = dataclasses.replace(real.models[1], id="tiny", name="Tiny", files=(file,))
    return Catalogue(real.hub, (real.models[0], tiny))


def said(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert main(["models", *arguments]) == status
    return capsys.readouterr().out


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(said(capsys, *arguments, "--json"))


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["models", *arguments]) == 2
    return capsys.readouterr().err


def test_what_is_on_offer_is_searched_without_connecting(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(said(capsys, "search").splitlines()) >= 10
    assert [model["id"] for model in asked(capsys, "search", "corrects", "quickest")] == ["qwen2.5-0.5b-instruct"]
    assert said(capsys, "search", "pelican") == ""
    assert not (paths.state_folder() / "connections.jsonl").exists()


def test_all_is_told_of_a_model_on_offer(capsys: pytest.CaptureFixture[str]) -> None:
    told = said(capsys, "info", "lfm2-350m")
    assert "LFM Open License v1.0" in told
    assert "lfm2-350m:F16" in told
    assert asked(capsys, "info", "lfm2-350m")["licence"]["id"] == "lfm1.0"


def test_nothing_is_fetched_without_agreeing(capsys: pytest.CaptureFixture[str], hub: FakeHub) -> None:
    told = refused(capsys, "get", "tiny")
    assert "LFM Open License" in told
    assert "--yes" in told
    assert hub.does.asked == []


def test_a_model_is_fetched_listed_verified_removed_and_brought_back(
    capsys: pytest.CaptureFixture[str], hub: FakeHub
) -> None:
    got = asked(capsys, "get", "tiny", "--yes")
    assert got == {"name": "tiny", "path": str(paths.models_folder() / NAME), "sha256": SHA256, "pinned": True}
    assert {entry.why for entry in standard().ledger.connections()} == {"Model Tiny"}
    assert "is Tiny as it is in the catalogue" in said(capsys, "verify", "tiny")
    assert said(capsys, "remove", "tiny").strip() == got["path"]
    assert asked(capsys, "list") == []
    said(capsys, "remove", "--undo", "tiny")
    assert "sound" in said(capsys, "verify", "--json")
    (paths.models_folder() / NAME).write_bytes(b"x")
    assert "changed or is damaged" in said(capsys, "verify", status=1)
    assert "another file named" in refused(capsys, "get", "tiny", "--yes")
    asked(capsys, "get", "tiny", "--yes", "--replace")
    said(capsys, "remove", "tiny")
    assert asked(capsys, "remove", "--empty")["freed"] >= len(CONTENT)
    assert "could not be brought back" in refused(capsys, "remove", "--undo", "tiny")


def test_a_token_of_the_environment_goes_along(
    capsys: pytest.CaptureFixture[str], hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        hub.does.token = "hf_right"
        assert "agreed to its terms" in refused(capsys, "get", "tiny", "--yes")
        monkeypatch.setenv("HF_TOKEN", "hf_right")
        assert asked(capsys, "get", "tiny", "--yes")["pinned"]
    finally:
        keyring.set_keyring(before)


def test_a_folder_can_be_the_source(capsys: pytest.CaptureFixture[str], hub: FakeHub, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "download (3)").write_bytes(CONTENT)
    asked(capsys, "get", "tiny", "--yes", "--from", str(tmp_path / "stick"))
    assert hub.does.asked == []
    assert "cannot be had from there" in refused(capsys, "get", "tiny", "--yes", "--from", "index")


def test_switched_off_nothing_is_fetched(
    capsys: pytest.CaptureFixture[str], hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SWITCH, "1")
    assert "switched off" in refused(capsys, "get", "tiny", "--yes")
    monkeypatch.delenv(SWITCH)
    paths.settings_folder().mkdir(parents=True, exist_ok=True)
    (paths.settings_folder() / "settings.toml").write_text("[network]\noffline = true\n")
    for name in ("tiny", "starter"):
        assert "switched off" in refused(capsys, "get", name, "--yes")
    assert hub.does.asked == []


def test_a_file_is_added_by_copy_and_a_folder_by_name(
    capsys: pytest.CaptureFixture[str], llama_model: Path, tmp_path: Path
) -> None:
    assert asked(capsys, "add", str(llama_model))["path"] == str(paths.models_folder() / llama_model.name)
    (found,) = asked(capsys, "list")
    assert (found["architecture"], found["problem"], found["fit"]["fit"]) == ("llama", "", "fits")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "other.gguf").write_bytes(llama_model.read_bytes())
    (tmp_path / "own" / "half.gguf").write_bytes(llama_model.read_bytes()[:5000])
    for _ in range(2):
        said(capsys, "add", str(tmp_path / "own"))
    listed = asked(capsys, "list")
    assert [Path(model["path"]).name for model in listed] == [llama_model.name, "other.gguf", "half.gguf"]
    assert "incomplete" in listed[2]["problem"]
    told = said(capsys, "info", str(tmp_path / "own" / "other.gguf"))
    assert "Takes" in told
    assert "llama" in told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("get", "pelican", "--yes"), "not on offer"),
        (("get", "lfm2-350m:Q1", "--yes"), "not on offer"),
        (("info", "pelican"), "neither a model on offer nor a file"),
        (("add", "/nowhere.gguf"), "does not exist"),
        (("remove",), "Name the model"),
        (("remove", "pelican.gguf"), "could not be removed"),
        (("remove", "../settings.toml"), "not in Inkhorn's folder"),
    ],
)
def test_what_cannot_be_done_is_said(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    assert words in refused(capsys, *arguments)


def test_a_missing_model_fails_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert "is not there" in said(capsys, "verify", "starter", status=1)
