"""What all tests share: no test touches the developer's own settings, models or display."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tiny_gguf import RECITAL, write_lfm2, write_llama
from writer import paths

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

gc.disable()  # as in the window: a widget must not be destroyed on another thread, see `_collected`

STARTER = "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """INKHORN_HOME in a folder of the test's own, and none of the dictionaries of this computer."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("INKHORN_HOME", str(home))
    monkeypatch.setenv("INKHORN_DICTIONARIES", "")
    return home


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """What a test leaves behind is collected on the main thread; what has outlived one collection is left to
    `_all_collected`: dictionaries and a thousand imported modules take a quarter of a second to go through.
    """
    yield
    if gc.get_count()[0] > 20_000:
        gc.collect(1)


@pytest.fixture(scope="module", autouse=True)
def _all_collected() -> Iterator[None]:
    yield
    if gc.get_count()[2] > 10:
        gc.collect()


@pytest.fixture(scope="session")
def starter_model() -> Path:
    """The real SmolLM2-135M, as `make test` fetches it; INKHORN_TEST_MODEL names another place."""
    place = os.environ.get("INKHORN_TEST_MODEL")
    model = Path(place) if place else _users_models() / STARTER
    if not model.is_file():
        reason = f"no model at {model}; `inkhorn models get starter` fetches it"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return model


def _users_models() -> Path:
    """The models folder outside of any test's home."""
    home = os.environ.pop("INKHORN_HOME", None)
    try:
        return paths.models_folder()
    finally:
        if home is not None:
            os.environ["INKHORN_HOME"] = home


@pytest.fixture(scope="session")
def llama_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "llama.gguf")


@pytest.fixture(scope="session")
def lfm2_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_lfm2(tmp_path_factory.mktemp("models") / "lfm2.gguf")


@pytest.fixture(scope="session")
def reciting_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "recite.gguf", recite=RECITAL, context=8192)


@pytest.fixture(scope="session")
def slow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Large enough that a long prompt takes a while: there is time to cancel in the middle of a decode."""
    return write_llama(tmp_path_factory.mktemp("models") / "slow.gguf", blocks=24, context=8192)
