"""A token is kept by the keyring, or for this session with the reason; never in a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from writer.settings.secrets import SERVICE, Secrets


class Safe(KeyringBackend):
    priority = 1.0  # type: ignore[assignment]
    protected = True

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        self.kept.pop((service, username), None)

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("the keyring stays locked")


class PlainFile(Safe):
    protected = False


@pytest.fixture(autouse=True)
def _usual() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_token_is_there_again_after_a_restart() -> None:
    keyring.set_keyring(safe := Safe())
    assert Secrets().put("hub.example", "hf_x").lasting
    assert Secrets().get("hub.example") == "hf_x"
    assert safe.kept == {(SERVICE, "hub.example"): "hf_x"}
    Secrets().forget("hub.example")
    assert Secrets().get("hub.example") == ""


@pytest.mark.parametrize("backend", [NoKeyring(), PlainFile()])
def test_without_a_keyring_it_is_kept_for_the_session_and_the_reason_said(backend: KeyringBackend) -> None:
    keyring.set_keyring(backend)
    secrets = Secrets()
    kept = secrets.put("hub.example", "hf_x")
    assert not kept.lasting
    assert "no keyring" in kept.why
    assert secrets.get("hub.example") == "hf_x"
    assert Secrets().get("hub.example") == ""
    secrets.forget("hub.example")
    assert secrets.get("hub.example") == ""


def test_a_keyring_that_stays_locked_is_said() -> None:
    keyring.set_keyring(safe := Safe())
    safe.locked = True
    secrets = Secrets()
    kept = secrets.put("hub.example", "hf_x")
    assert "stays locked" in kept.why
    assert secrets.get("hub.example") == "hf_x"


def test_a_later_keyring_takes_over_from_the_session() -> None:
    keyring.set_keyring(NoKeyring())
    secrets = Secrets()
    secrets.put("hub.example", "old")
    keyring.set_keyring(Safe())
    assert secrets.put("hub.example", "new").lasting
    assert secrets.get("hub.example") == "new"


def test_no_secret_is_printed_or_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    keyring.set_keyring(NoKeyring())
    secrets = Secrets()
    secrets.put("hub.example", "hf_hush")
    assert "hf_hush" not in repr(secrets)
    assert list(tmp_path.iterdir()) == []
