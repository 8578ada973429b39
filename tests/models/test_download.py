"""Downloads against a server that behaves as servers do: ranges, redirects, marks, refusals, half answers."""

from __future__ import annotations

import hashlib
import re
import shutil
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from writer.models import language_data, partial
from writer.models.download import Line, RemoteFile, as_url, download, forget
from writer.models.language_data import LanguageData, locate, unpack
from writer.models.patience import PAUSES
from writer.models.refusals import DownloadError
from writer.network.policy import Network, standard

CONTENT = bytes(range(256)) * 2000


class Shop:
    """What the server has and how it behaves; `asked` are the ranges and paths it was asked for."""

    def __init__(self) -> None:
        self.content = CONTENT
        self.etag = '"one"'
        self.ranges = True
        self.cut_after: list[int] = []
        self.status = 200
        self.stated: int | None = None
        self.page = ""
        self.asked: list[tuple[str, str]] = []
        self.waited: list[float] = []
        self.address = ""


class _Seller(BaseHTTPRequestHandler):
    shop: Shop

    def do_GET(self) -> None:
        shop = self.shop
        wanted = self.headers.get("Range", "")
        shop.asked.append((self.path, wanted))
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/file.bin")
            self.end_headers()
            return
        if self.path.endswith("/"):
            self._say(200 if shop.page else 404, shop.page.encode())
            return
        if shop.status != 200:
            self._say(shop.status, b"no")
            return
        fresh = self.headers.get("If-Range") in (None, shop.etag)
        start = int(re.findall(r"\d+", wanted)[0]) if wanted and shop.ranges and fresh else 0
        body = shop.content[start:]
        self.send_response(206 if start else 200)
        if shop.etag:
            self.send_header("ETag", shop.etag)
        self.send_header("Content-Length", str(shop.stated if shop.stated is not None else len(body)))
        self.end_headers()
        self.wfile.write(body[: shop.cut_after.pop(0)] if shop.cut_after else body)

    def _say(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def shop() -> Iterator[Shop]:
    made = Shop()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Seller", (_Seller,), {"shop": made}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    made.address = f"http://127.0.0.1:{server.server_address[1]}"
    yield made
    server.shutdown()
    server.server_close()
    thread.join()


WANTED = RemoteFile("file.bin", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


def fetched(shop: Shop, folder: Path, path: str = "/file.bin", stop_at: int = 1 << 60) -> Path | None:
    seen: list[int] = [0]

    def progress(done: int, total: int) -> None:
        assert 0 <= done <= total == WANTED.file_bytes
        seen.append(done)

    line = Line(standard(), "a test", wait=shop.waited.append)
    got = download(f"{shop.address}{path}", WANTED, folder, progress, lambda: seen[-1] >= stop_at, line)
    assert got is None or (got.pinned and got.sha256 == WANTED.sha256 and got.file_bytes == WANTED.file_bytes)
    return got.path if got else None


def unwatched(url: str, folder: Path) -> Path | None:
    got = download(url, WANTED, folder, lambda _d, _t: None, lambda: False, Line(standard(), "a test"))
    return got.path if got else None


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("path", ["/file.bin", "/moved"])
def test_the_file_arrives_whole_and_alone(shop: Shop, tmp_path: Path, path: str) -> None:
    assert fetched(shop, tmp_path / "new", path) == tmp_path / "new" / "file.bin"
    assert (tmp_path / "new" / "file.bin").read_bytes() == CONTENT
    assert names(tmp_path / "new") == ["file.bin"]


def test_a_file_that_is_there_is_not_fetched_again(shop: Shop, tmp_path: Path) -> None:
    fetched(shop, tmp_path)
    fetched(shop, tmp_path)
    assert len(shop.asked) == 1


def test_after_a_cancellation_it_goes_on_where_it_was(shop: Shop, tmp_path: Path) -> None:
    assert fetched(shop, tmp_path, stop_at=100_000) is None
    half = (tmp_path / "file.bin.part").stat().st_size
    assert 100_000 <= half < len(CONTENT)
    assert fetched(shop, tmp_path)
    assert shop.asked[1] == ("/file.bin", f"bytes={half}-")
    assert (tmp_path / "file.bin").read_bytes() == CONTENT


def test_a_lost_connection_is_taken_up_by_itself(shop: Shop, tmp_path: Path) -> None:
    shop.cut_after = [200_000, 200_000]
    assert fetched(shop, tmp_path)
    assert len(shop.asked) == 3
    assert (tmp_path / "file.bin").read_bytes() == CONTENT


def test_a_connection_that_breaks_again_and_again_is_given_up_and_its_part_kept(shop: Shop, tmp_path: Path) -> None:
    shop.cut_after = [20_000] * 99
    with pytest.raises(DownloadError, match="What was downloaded is kept"):
        fetched(shop, tmp_path)
    assert len(shop.asked) == len(PAUSES) + 1
    assert sum(shop.waited) == pytest.approx(sum(PAUSES))
    assert (tmp_path / "file.bin.part").stat().st_size > 0
    assert not (tmp_path / "file.bin").exists()


def test_a_file_that_changed_meanwhile_is_begun_anew(shop: Shop, tmp_path: Path) -> None:
    shop.content = b"x" * len(CONTENT)
    fetched(shop, tmp_path, stop_at=100_000)
    shop.content, shop.etag = CONTENT, '"two"'
    assert fetched(shop, tmp_path)
    assert (tmp_path / "file.bin").read_bytes() == CONTENT


@pytest.mark.parametrize("etag", ["", 'W/"weak"'])
def test_without_a_sure_mark_nothing_is_pieced_together(shop: Shop, tmp_path: Path, etag: str) -> None:
    shop.etag = etag
    fetched(shop, tmp_path, stop_at=100_000)
    assert fetched(shop, tmp_path)
    assert shop.asked[1][1] == ""


def test_a_server_without_ranges_sends_all_again(shop: Shop, tmp_path: Path) -> None:
    shop.ranges = False
    fetched(shop, tmp_path, stop_at=100_000)
    assert fetched(shop, tmp_path)
    assert (tmp_path / "file.bin").read_bytes() == CONTENT


def test_another_content_is_not_kept(shop: Shop, tmp_path: Path) -> None:
    shop.content = bytes(len(CONTENT))
    with pytest.raises(DownloadError, match="checksum differs"):
        fetched(shop, tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize("stated", [10, 10**9])
def test_another_size_is_refused_before_a_byte_is_written(shop: Shop, tmp_path: Path, stated: int) -> None:
    shop.stated = stated
    with pytest.raises(DownloadError, match="another size"):
        fetched(shop, tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "permission"),
        (403, "permission"),
        (404, "not at this address"),
        (410, "not at this address"),
        (418, "418"),
    ],
)
def test_refusals_are_said_in_words_and_not_repeated(shop: Shop, tmp_path: Path, status: int, said: str) -> None:
    shop.status = status
    with pytest.raises(DownloadError, match=said):
        fetched(shop, tmp_path)
    assert len(shop.asked) == 1


def test_no_server_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="no connection"):
        unwatched("http://127.0.0.1:9/file.bin", tmp_path)


def test_a_full_disk_is_noticed_before(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil._ntuple_diskusage(10**9, 10**9, 1000)
    monkeypatch.setattr(partial.shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(DownloadError, match="0 MB free, but 21 MB are needed"):
        fetched(shop, tmp_path)
    assert names(tmp_path) == []


def test_a_folder_of_this_computer_is_an_address_too(tmp_path: Path) -> None:
    (tmp_path / "file.bin").write_bytes(CONTENT)
    got = unwatched(f"{as_url(str(tmp_path))}/file.bin", tmp_path / "to")
    assert got is not None
    assert got.read_bytes() == CONTENT
    with pytest.raises(DownloadError, match=r"no file other\.bin"):
        unwatched(f"{as_url(str(tmp_path))}/other.bin", tmp_path / "b")


@pytest.mark.parametrize("address", ["ftp://example.org/x", "javascript:alert(1)", "data:text/plain,x"])
def test_other_kinds_of_address_are_refused(address: str) -> None:
    with pytest.raises(DownloadError, match="not an address"):
        as_url(address)


def test_what_is_left_of_a_download_can_be_removed(shop: Shop, tmp_path: Path) -> None:
    fetched(shop, tmp_path, stop_at=100_000)
    forget(WANTED, tmp_path)
    assert names(tmp_path) == []


# -- word lists --------------------------------------------------------------------------------------------------


def archive(path: Path, members: dict[str, str]) -> LanguageData:
    with zipfile.ZipFile(path, "w") as made:
        for name, text in members.items():
            made.writestr(name, text)
    remote = RemoteFile(path.name, path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
    return LanguageData("xx", "words-xx", "1", remote, sum(map(len, members.values())))


GOOD = {
    "words_xx/data/core/segment.srx": "rules",
    "words_xx/data/xx/words.txt": "words",
    "words_xx/__init__.py": "boom",
}


def bring(data: LanguageData, folder: Path, address: str) -> Path | None:
    return language_data.fetch(data, folder, address, lambda _d, _t: None, lambda: False, standard())


def test_word_lists_are_fetched_from_a_folder_and_unpacked(tmp_path: Path) -> None:
    data = archive(tmp_path / "words_xx-1-py3-none-any.whl", GOOD)
    assert bring(data, tmp_path / "to", str(tmp_path)) == tmp_path / "to" / "xx"
    assert names(tmp_path / "to") == ["xx"]
    found = sorted(str(path.relative_to(tmp_path / "to")) for path in (tmp_path / "to").rglob("*") if path.is_file())
    assert found == ["xx/core/segment.srx", "xx/xx/words.txt"]


def test_older_word_lists_are_replaced_whole(tmp_path: Path) -> None:
    data = archive(tmp_path / "a.whl", GOOD)
    (tmp_path / "to" / "xx").mkdir(parents=True)
    (tmp_path / "to" / "xx" / "old").touch()
    bring(data, tmp_path / "to", str(tmp_path))
    assert names(tmp_path / "to" / "xx") == ["core", "xx"]


@pytest.mark.parametrize(
    "members",
    [
        {"words_xx/data/../../escaped.txt": "x"},
        {"words_xx/data//etc/passwd": "x"},
        {"words_xx/data/a\\..\\b": "x"},
        {"other/file": "x"},
    ],
)
def test_an_archive_that_would_leave_its_folder_is_refused(tmp_path: Path, members: dict[str, str]) -> None:
    data = archive(tmp_path / "a.whl", members)
    (tmp_path / "to").mkdir()
    with pytest.raises(DownloadError, match="damaged"):
        unpack(tmp_path / "a.whl", data, tmp_path / "to")
    assert names(tmp_path / "to") == []
    assert not (tmp_path / "escaped.txt").exists()


def test_a_swollen_archive_is_refused(tmp_path: Path) -> None:
    data = archive(tmp_path / "a.whl", GOOD)
    small = LanguageData(data.code, data.package, data.version, data.file, 3)
    with pytest.raises(DownloadError, match="damaged"):
        unpack(tmp_path / "a.whl", small, tmp_path)


def test_an_address_may_be_a_mirror_with_a_page_a_plain_folder_or_the_file(shop: Shop) -> None:
    data = LanguageData("xx", "words-xx", "1", RemoteFile("words_xx-1-py3-none-any.whl", 1, ""), 1)
    base = f"{shop.address}/simple"
    assert locate(data, base, standard()) == f"{base}/words_xx-1-py3-none-any.whl"
    shop.page = '<a href="../../files/ab/words_xx-1-py3-none-any.whl#sha256=1">x</a>'
    assert locate(data, base, standard()) == f"{shop.address}/files/ab/words_xx-1-py3-none-any.whl"
    assert locate(data, f"{base}/a.whl", standard()) == f"{base}/a.whl"


@pytest.mark.parametrize("output", ["", "{}", '{"install": []}', "not json"])
def test_a_pip_that_does_not_know_is_told_in_words(tmp_path: Path, output: str) -> None:
    data = LanguageData("xx", "words-xx", "1", RemoteFile("a.whl", 1, ""), 1)
    with pytest.raises(DownloadError, match="set another address"):
        locate(data, "", standard(), pip=["printf", "%.0s" + output.replace("%", "%%")])


def test_pip_is_asked_where_its_index_keeps_the_file(tmp_path: Path) -> None:
    data = LanguageData("xx", "words-xx", "1", RemoteFile("a.whl", 1, ""), 1)
    script = tmp_path / "pip"
    script.write_text('#!/bin/sh\necho \'{"install": [{"download_info": {"url": "https://x.example/a.whl"}}]}\'\n')
    script.chmod(0o755)
    assert locate(data, "", standard(), pip=[str(script)]) == "https://x.example/a.whl"


def test_switched_off_nobody_is_asked_for_word_lists(shop: Shop) -> None:
    off = standard(lambda: False)
    data = LanguageData("xx", "words-xx", "1", RemoteFile("a.whl", 1, "0" * 64), 1)
    for address in ("", f"{shop.address}/simple"):
        with pytest.raises(DownloadError, match="switched off"):
            locate(data, address, off, pip=["false"])
    assert shop.asked == []


def test_every_connection_for_word_lists_is_listed(shop: Shop, tmp_path: Path) -> None:
    network: Network = standard(folder=tmp_path)
    data = LanguageData("xx", "words-xx", "1", RemoteFile("a.whl", 1, "0" * 64), 1)
    locate(data, f"{shop.address}/simple", network)
    assert [(entry.why, entry.outcome) for entry in network.ledger.connections()] == [("Word lists (xx)", "404")]


def test_removed_word_lists_leave_nothing(tmp_path: Path) -> None:
    (tmp_path / "de" / "core").mkdir(parents=True)
    (tmp_path / "lingotweaker_data_de-0.1.6-py3-none-any.whl.part").touch()
    language_data.remove("de", tmp_path)
    assert names(tmp_path) == []
