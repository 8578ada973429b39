"""Fetching word lists from the settings: what is offered, one at a time, told in words when it fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from writer.assist import language_lists
from writer.assist.background import Background
from writer.assist.language_lists import LanguageLists, Offer, OfferState
from writer.models.download import DownloadError, Progress
from writer.models.language_data import LanguageData


class FakeFetch:
    """Reports half, then does what the test says."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def __call__(
        self, data: LanguageData, folder: Path, address: str, progress: Progress, cancelled: Callable[[], bool]
    ) -> Path | None:
        self.asked.append((data.code, address))
        progress(data.file.file_bytes // 2, data.file.file_bytes)
        self.gate.wait()
        if self.error:
            raise self.error
        if cancelled():
            return None
        place = folder / data.code
        (place / "core").mkdir(parents=True)
        (place / "core" / "segment.srx").touch()
        (place / data.code).mkdir()
        return place


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_lists, "engine_installed", lambda: True)
    monkeypatch.setattr(
        language_lists, "language_folder", lambda code, folder: (folder / code) if (folder / code).is_dir() else None
    )


@pytest.fixture
def fetch() -> FakeFetch:
    return FakeFetch()


@pytest.fixture
def lists(qtbot: QtBot, tmp_path: Path, fetch: FakeFetch) -> Iterator[LanguageLists]:
    background = Background()
    yield LanguageLists(background, tmp_path, lambda: "/some/folder", fetch)
    background.shutdown()


def offer(lists: LanguageLists, code: str) -> Offer:
    return next(offer for offer in lists.offers() if offer.code == code)


def test_every_language_says_its_size_and_licence(lists: LanguageLists, fetch: FakeFetch) -> None:
    assert [made.name for made in lists.offers()] == ["German", "French", "Spanish", "Portuguese", "Italian"]
    assert offer(lists, "de").sentence == "Word lists: 22.2 MB to download. GPL 2 or 3, LGPL 2.1, CC BY-SA 4.0."
    assert all("Lesser General Public License" in made.notice for made in lists.offers())
    assert fetch.asked == []


def test_what_was_asked_for_arrives_from_the_address_set(lists: LanguageLists, fetch: FakeFetch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lists.fetched) as fetched:
        lists.start("fr")
        assert offer(lists, "fr").state is OfferState.FETCHING
        lists.start("de")
    assert fetched.args == ["fr"]
    assert fetch.asked == [("fr", "/some/folder")]
    assert offer(lists, "fr").state is OfferState.READY
    assert offer(lists, "fr").removable
    lists.remove("fr")
    assert offer(lists, "fr").state is OfferState.NEEDS_DATA


def test_a_failure_is_told_and_can_be_tried_again(lists: LanguageLists, fetch: FakeFetch, qtbot: QtBot) -> None:
    fetch.error = DownloadError("There is no connection.", "detail")
    with qtbot.waitSignal(lists.problem) as told:
        lists.start("it")
    assert told.args == ["The word lists for Italian could not be fetched. There is no connection."]
    assert offer(lists, "it").state is OfferState.NEEDS_DATA
    fetch.error = None
    with qtbot.waitSignal(lists.fetched):
        lists.start("it")


def test_a_stopped_transfer_leaves_the_offer(lists: LanguageLists, fetch: FakeFetch, qtbot: QtBot) -> None:
    fetch.gate.clear()
    with qtbot.assertNotEmitted(lists.fetched):
        lists.start("es")
        lists.cancel()
        fetch.gate.set()
        qtbot.waitUntil(lambda: offer(lists, "es").state is OfferState.NEEDS_DATA)


def test_without_the_rules_nothing_is_fetched(
    lists: LanguageLists, fetch: FakeFetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_lists, "engine_installed", lambda: False)
    lists.start("de")
    assert fetch.asked == []
    assert offer(lists, "de").state is OfferState.NOT_INSTALLED
