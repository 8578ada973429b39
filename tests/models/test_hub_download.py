"""Downloads from a model hub: what it says is believed as far as it can be checked, and nothing half-right stays."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.fake_hub import CONTENT, NAME, REPOSITORY, REVISION, SHA256, Behaviour, FakeHub, fake_hub
from writer.models import hub as hub_module
from writer.models import partial
from writer.models.download import Fetched, Line, RemoteFile, download, forget
from writer.models.hub import endpoint, file_url, stated, token_headers
from writer.models.patience import PAUSES
from writer.models.refusals import DownloadError
from writer.network.policy import Network, standard

PINNED = RemoteFile(NAME, len(CONTENT), SHA256)
UNKNOWN = RemoteFile(NAME)
HALF = len(CONTENT) // 2


@pytest.fixture(scope="module")
def servers() -> Iterator[FakeHub]:
    with fake_hub() as made:
        yield made


@pytest.fixture
def hub(servers: FakeHub) -> FakeHub:
    servers.does.__init__()  # type: ignore[misc]
    return servers


class Fetching:
    """One download after another, into one folder."""

    def __init__(self, hub: FakeHub, folder: Path) -> None:
        self.hub = hub
        self.folder = folder
        self.network: Network = standard(folder=folder / "state")
        self.waited: list[float] = []
        self.told: list[str] = []
        self.seen: list[tuple[int, int]] = []

    def __call__(
        self, wanted: RemoteFile = PINNED, stop_at: int = 1 << 60, token: str = "", replace: bool = False
    ) -> Fetched | None:
        def stop() -> bool:
            return bool(self.seen) and self.seen[-1][0] >= stop_at

        secret = token_headers(self.hub.address, token)
        line = Line(self.network, "a test", secret, self.told.append, self.waited.append)
        self.seen.clear()
        return download(
            self.hub.file_url,
            wanted,
            self.folder / "models",
            lambda *now: self.seen.append(now),
            stop,
            line,
            replace=replace,
        )

    @property
    def left(self) -> list[str]:
        folder = self.folder / "models"
        return sorted(path.name for path in folder.iterdir()) if folder.exists() else []

    @property
    def file(self) -> bytes:
        return (self.folder / "models" / NAME).read_bytes()


@pytest.fixture
def fetching(hub: FakeHub, tmp_path: Path) -> Fetching:
    return Fetching(hub, tmp_path)


def test_the_file_of_the_pinned_revision_arrives(fetching: Fetching, hub: FakeHub) -> None:
    assert fetching() == Fetched(fetching.folder / "models" / NAME, SHA256, len(CONTENT), pinned=True)
    assert fetching.file == CONTENT
    assert fetching.left == [NAME]
    assert hub.asked("hub")[0].path == f"/{REPOSITORY}/resolve/{REVISION}/{NAME}"
    assert fetching.seen[-1] == (len(CONTENT), len(CONTENT))


def test_an_unknown_checksum_is_the_hubs_word_and_said_to_be(fetching: Fetching) -> None:
    assert fetching(UNKNOWN) == Fetched(fetching.folder / "models" / NAME, SHA256, len(CONTENT), pinned=False)


def test_a_content_that_is_not_what_the_hub_said_is_not_kept(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.stated_sha256 = "0" * 64
    with pytest.raises(DownloadError, match="checksum differs"):
        fetching(UNKNOWN)
    assert fetching.left == []


def test_without_any_checksum_nothing_is_fetched(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.linked = False
    with pytest.raises(DownloadError, match="Nobody says which checksum"):
        fetching(UNKNOWN)
    assert fetching.left == []


def test_a_checksum_as_the_servers_mark_counts_as_said(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.linked, hub.does.etag = False, f'"{SHA256}"'
    got = fetching(UNKNOWN)
    assert got is not None
    assert not got.pinned


def test_another_file_behind_the_pin_is_refused_before_the_first_byte(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.content = b"x" * len(CONTENT)
    with pytest.raises(DownloadError, match="now has another file"):
        fetching()
    assert fetching.left == []
    assert fetching.seen == []


def test_it_goes_on_after_a_restart_even_where_the_address_changed(fetching: Fetching, hub: FakeHub) -> None:
    assert fetching(stop_at=HALF) is None
    kept = (fetching.folder / "models" / f"{NAME}.part").stat().st_size
    assert HALF <= kept < len(CONTENT)
    hub.does.etag = '"another-store"'  # signed addresses change; the content's checksum does not
    assert Fetching(hub, fetching.folder)()
    assert hub.asked("store")[-1].range == f"bytes={kept}-"
    assert fetching.file == CONTENT
    assert fetching.left == [NAME]


def test_what_changed_on_the_hub_between_two_tries_is_begun_anew(fetching: Fetching, hub: FakeHub) -> None:
    fetching(UNKNOWN, stop_at=HALF)
    hub.does.content = bytes(len(CONTENT))
    got = fetching(UNKNOWN)
    assert got is not None
    assert fetching.file == bytes(len(CONTENT))
    assert any("replaced" in sentence for sentence in fetching.told)


def test_a_whole_file_that_only_misses_its_name_needs_no_connection(fetching: Fetching, hub: FakeHub) -> None:
    folder = fetching.folder / "models"
    folder.mkdir()
    (folder / f"{NAME}.part").write_bytes(CONTENT)
    assert fetching()
    assert hub.does.asked == []
    assert fetching.left == [NAME]


@pytest.mark.parametrize("reset", [False, True])
def test_a_connection_that_breaks_is_taken_up_by_itself(fetching: Fetching, hub: FakeHub, reset: bool) -> None:
    hub.does.cut_after, hub.does.reset = [HALF, 1000], reset
    assert fetching()
    assert fetching.file == CONTENT
    assert fetching.told[0] == "The connection was lost; trying again in 1 second."
    assert hub.asked("store")[1].range.startswith("bytes=")


def test_progress_begins_the_series_of_pauses_anew(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.cut_after = [1000, 1000, 1 << 20, 1000]
    assert fetching()
    assert sum(fetching.waited) == pytest.approx(1 + 2 + 1 + 2)


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_fault_that_passes_is_waited_out(fetching: Fetching, hub: FakeHub, status: int) -> None:
    hub.does.refuse = [status, status]
    assert fetching()
    assert sum(fetching.waited) == pytest.approx(PAUSES[0] + PAUSES[1])


def test_what_the_server_asks_to_wait_is_waited(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.refuse, hub.does.retry_after = [429], "30"
    assert fetching()
    assert sum(fetching.waited) == pytest.approx(30)
    assert fetching.told == ["The server has had too many requests; trying again in 30 seconds."]


def test_a_server_that_wants_a_long_rest_is_left_to_the_writer(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.refuse, hub.does.retry_after = [429], "600"
    with pytest.raises(DownloadError, match="Try again in 10 minutes"):
        fetching()
    assert fetching.waited == []


def test_there_is_one_series_of_tries_and_no_more(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.refuse = [503] * 100
    with pytest.raises(DownloadError, match="fault of its own"):
        fetching()
    assert len(hub.asked("store")) == len(PAUSES) + 1


def test_a_pause_ends_when_it_is_stopped(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.refuse = [503] * 100
    stopped = threading.Event()
    line = Line(fetching.network, "a test", wait=lambda _seconds: stopped.set())
    got = download(hub.file_url, PINNED, fetching.folder, lambda *_: None, stopped.is_set, line)
    assert got is None
    assert len(hub.asked("store")) == 1


def test_a_piece_of_something_longer_is_thrown_away(fetching: Fetching, hub: FakeHub) -> None:
    fetching(UNKNOWN, stop_at=HALF)
    hub.does.content = b"short"
    hub.does.stated_sha256 = SHA256
    with pytest.raises(DownloadError):
        fetching(UNKNOWN)
    assert fetching.left == []


@pytest.mark.parametrize("stated", [5, 10**12])
def test_a_wrong_length_is_refused_before_the_first_byte(fetching: Fetching, hub: FakeHub, stated: int) -> None:
    hub.does.stated_length = stated
    with pytest.raises(DownloadError, match="another size"):
        fetching()
    assert fetching.left == []


def test_without_a_length_the_pin_is_enough(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.chunked, hub.does.linked = True, False
    assert fetching()
    assert fetching.file == CONTENT


def test_more_than_was_promised_is_not_kept(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.chunked, hub.does.linked = True, False
    with pytest.raises(DownloadError, match="longer than expected"):
        fetching(replace(PINNED, file_bytes=1000))


def test_a_server_that_goes_on_at_another_place_is_not_believed(fetching: Fetching, hub: FakeHub) -> None:
    fetching(stop_at=HALF)
    hub.does.content_range = f"bytes 7-{len(CONTENT) - 1}/{len(CONTENT)}"
    with pytest.raises(DownloadError, match="another place"):
        fetching()


def test_a_page_to_sign_in_is_no_model(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.content_type, hub.does.linked = "text/html; charset=utf-8", False
    with pytest.raises(DownloadError, match="web page"):
        fetching()
    assert fetching.left == []


def test_a_gated_model_says_what_to_do_and_comes_with_a_token(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.token = "hf_right"
    with pytest.raises(DownloadError, match="agreed to its terms") as refused:
        fetching()
    assert refused.value.need == "token"
    assert fetching(token="hf_right")
    assert "authorization" not in hub.asked("store")[0].headers


def test_an_account_that_was_not_let_in_is_told_so(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.granted = False
    with pytest.raises(DownloadError, match="may not have this model yet") as refused:
        fetching(token="hf_right")
    assert refused.value.need == "terms"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("EntryNotFound", "not at this address"),
        ("RevisionNotFound", "no longer the version"),
        ("RepoNotFound", "does not have this model"),
    ],
)
def test_what_the_hub_does_not_have_is_said(fetching: Fetching, hub: FakeHub, code: str, said: str) -> None:
    hub.does.code = code
    with pytest.raises(DownloadError, match=said):
        fetching()
    assert len(hub.does.asked) == 1


def test_switched_off_nothing_is_asked(hub: FakeHub, tmp_path: Path) -> None:
    line = Line(standard(lambda: False, tmp_path), "a test")
    with pytest.raises(DownloadError, match="switched off") as refused:
        download(hub.file_url, PINNED, tmp_path, lambda *_: None, lambda: False, line)
    assert refused.value.need == "network"
    assert hub.does.asked == []


def test_switched_off_in_the_middle_what_came_is_kept(hub: FakeHub, tmp_path: Path) -> None:
    allowed = [True]

    def progress(done: int, _total: int) -> None:
        allowed[0] = done < HALF

    line = Line(standard(lambda: allowed[0], tmp_path / "state"), "a test")
    with pytest.raises(DownloadError, match="was switched off"):
        download(hub.file_url, PINNED, tmp_path, progress, lambda: False, line)
    assert (tmp_path / f"{NAME}.part").stat().st_size >= HALF


def test_every_connection_of_a_download_is_listed_with_its_bytes(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.cut_after = [HALF]
    fetching()
    found = fetching.network.ledger.connections()
    assert [entry.host for entry in found] == [hub.address[7:], hub.store[7:]] * 2
    assert sum(entry.received for entry in found) == len(CONTENT)


def test_a_full_disk_is_noticed_before_the_first_byte(fetching: Fetching, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partial.shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10**9, 10**9, 1000))
    with pytest.raises(DownloadError, match="MB are needed") as refused:
        fetching()
    assert refused.value.need == "space"
    assert fetching.left == []


def test_another_file_of_the_same_name_is_not_overwritten(fetching: Fetching, hub: FakeHub) -> None:
    (fetching.folder / "models").mkdir()
    (fetching.folder / "models" / NAME).write_bytes(b"mine")
    with pytest.raises(DownloadError, match="another file named"):
        fetching()
    assert hub.does.asked == []
    assert fetching.file == b"mine"
    assert fetching(replace=True)
    assert fetching.file == CONTENT


def test_two_at_once_do_not_write_into_one_file(fetching: Fetching, hub: FakeHub) -> None:
    hub.does.stall = threading.Event()
    begun = threading.Event()
    first = threading.Thread(
        target=download,
        args=(
            hub.file_url,
            PINNED,
            fetching.folder / "models",
            lambda done, _total: begun.set() if done else None,
            lambda: False,
            Line(fetching.network, "a test"),
        ),
    )
    first.start()
    assert begun.wait(20)
    with pytest.raises(DownloadError, match="being fetched already"):
        fetching()
    hub.does.stall.set()
    first.join()
    assert fetching.file == CONTENT
    assert fetching.left == [NAME]


def test_a_cancelled_download_can_be_forgotten(fetching: Fetching) -> None:
    fetching(stop_at=HALF)
    forget(PINNED, fetching.folder / "models")
    assert fetching.left == []


# -- addresses ---------------------------------------------------------------------------------------------------


def test_a_mirror_is_taken_from_the_settings_or_the_environment() -> None:
    environment = {hub_module.ENVIRONMENT: "https://mirror.example/"}
    assert endpoint("https://hub.example", "", {}) == "https://hub.example"
    assert endpoint("https://hub.example", "", environment) == "https://mirror.example"
    assert endpoint("https://hub.example", " https://mine.example/hf/ ", environment) == "https://mine.example/hf"


@pytest.mark.parametrize("address", ["hub.example", "ftp://hub.example", "https://", "file:///x"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(DownloadError, match="not the address of a model hub"):
        endpoint("https://hub.example", address, {})


def test_names_cannot_leave_their_place_in_an_address() -> None:
    assert file_url("https://hub.example", "a/b", "", "x y.gguf") == "https://hub.example/a/b/resolve/main/x%20y.gguf"
    assert file_url("https://hub.example", "a/b", "../x", "y").count("/") == 7


def test_a_token_is_not_sent_where_others_can_read_it() -> None:
    with pytest.raises(DownloadError, match="not sent to hub"):
        token_headers("http://hub.example", "hf_x")
    with pytest.raises(DownloadError, match="characters"):
        token_headers("https://hub.example", "hf_x\nHost: evil")
    assert token_headers("http://hub.example", "") == {}
    assert token_headers("https://hub.example", "hf_x") == {"Authorization": "Bearer hf_x"}


@pytest.mark.parametrize("size", ["", "-1", "1e9", "9" * 30, "٣"])
def test_nonsense_about_the_size_is_no_size(size: str) -> None:
    assert stated({"x-linked-size": size}).size == 0


def test_a_weak_mark_may_hold_the_checksum_too() -> None:
    assert stated({"x-linked-etag": f'W/"{SHA256.upper()}"'}).sha256 == SHA256
    assert Behaviour().sha256 == SHA256
