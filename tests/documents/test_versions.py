"""Earlier versions of documents: kept whole, thinned as they grow old, never more than was allowed."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.documents.versions import FILE, LARGEST, VersionStore, cut, superfluous

NOW = 2_000_000_000.0
HOUR, DAY = 3_600.0, 86_400.0
WORDS = ("harbour", "letter", "winter", "keeper", "light", "said", "and", "the", "of")


def book(paragraphs: int, seed: int = 1) -> str:
    dice = random.Random(seed)
    return "\n\n".join(" ".join(dice.choices(WORDS, k=60)) for _ in range(paragraphs))


@pytest.fixture
def store(tmp_path: Path) -> VersionStore:
    return VersionStore(tmp_path, lambda: 10**9)


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_pieces_are_the_text(text: str) -> None:
    assert "".join(cut(text)) == text


def test_a_changed_sentence_changes_a_few_pieces() -> None:
    before = book(300)
    after = before[:5_000] + "something else " + before[5_000:]
    assert len(set(cut(before))) > 20
    assert len(set(cut(after)) - set(cut(before))) <= 4
    assert max(map(len, cut(before))) < 2 * LARGEST


def test_versions_are_listed_newest_first_with_what_changed(store: VersionStore) -> None:
    store.add("/a.md", "One two three.", "opened", NOW)
    store.add("/a.md", "One four three five.", "saved", NOW + 60)
    store.add("/b.md", "Another.", "saved", NOW + 61)
    newest, oldest = store.versions("/a.md")
    assert (newest.reason, newest.words, newest.added, newest.removed, newest.at) == ("saved", 4, 2, 1, NOW + 60)
    assert (oldest.reason, oldest.added, oldest.removed) == ("opened", 0, 0)
    assert store.text(newest.number) == "One four three five."
    assert store.text(oldest.number) == "One two three."


def test_the_same_text_again_is_no_version(store: VersionStore) -> None:
    assert store.add("/a.md", "Same.", "saved", NOW)
    assert not store.add("/a.md", "Same.", "saved", NOW + 60)
    assert len(store.versions("/a.md")) == 1


def test_halves_of_surrogate_pairs_and_the_empty_text_are_kept(store: VersionStore) -> None:
    for number, text in enumerate(("", "\ud83d", "\n\n")):
        store.add("/a.md", text, "saved", NOW + number)
    assert [store.text(version.number) for version in store.versions("/a.md")] == ["\n\n", "\ud83d", ""]


def test_fifty_versions_of_a_book_take_little_more_room_than_one(store: VersionStore) -> None:
    text, dice = book(500), random.Random(2)
    store.add("/a.md", text, "opened", NOW)
    first = store.size()
    for number in range(50):
        place = dice.randint(0, len(text))
        text = f"{text[:place]} word {number} {text[place:]}"
        store.add("/a.md", text, "writing", NOW + number)
    assert store.size() < 4 * first
    assert store.text(store.versions("/a.md")[0].number) == text


def test_what_is_superfluous_grows_with_age() -> None:
    rows = [(number, NOW - number * 600) for number in range(6 * 24 * 60)]
    gone = set(superfluous(rows, NOW))
    ages = [number * 600 for number, _ in rows if number not in gone]
    assert [age for age in ages if age <= HOUR] == [0, 600, 1200, 1800, 2400, 3000, 3600]
    assert 22 <= len([age for age in ages if HOUR < age <= DAY]) <= 25
    assert 28 <= len([age for age in ages if DAY < age <= 30 * DAY]) <= 31
    assert 4 <= len([age for age in ages if age > 30 * DAY]) <= 6
    rest = [row for row in rows if row[0] not in gone]
    assert superfluous(rest, NOW) == [], "thinning twice is thinning once"


def test_thinning_removes_text_that_nothing_needs(store: VersionStore) -> None:
    for number in range(20):
        store.add("/a.md", book(30, seed=number), "writing", NOW - 40 * DAY + number * 60)
    before = store.size()
    store.tidy(NOW)
    assert len(store.versions("/a.md")) <= 2
    assert store.size() < before / 2
    assert store.text(store.versions("/a.md")[0].number) == book(30, seed=19)


def test_the_room_is_bounded_and_the_newest_stays(tmp_path: Path) -> None:
    store = VersionStore(tmp_path, lambda: 200_000)
    for number in range(30):
        store.add("/a.md", book(60, seed=number), "writing", NOW + number)
        assert store.size() <= 200_000
    assert 1 <= len(store.versions("/a.md")) < 30
    assert store.text(store.versions("/a.md")[0].number) == book(60, seed=29)


def test_a_document_saved_elsewhere_keeps_its_past_in_both_places(store: VersionStore) -> None:
    store.add("/a.md", "One.", "saved", NOW)
    store.follow("/a.md", "/b.md")
    store.add("/b.md", "Two.", "saved", NOW + 1)
    assert [version.at for version in store.versions("/b.md")] == [NOW + 1, NOW]
    assert [version.at for version in store.versions("/a.md")] == [NOW]


def test_a_text_that_gets_a_file_takes_its_past_with_it(store: VersionStore) -> None:
    store.add("untitled:1", "One.", "writing", NOW)
    store.follow("untitled:1", "/a.md")
    assert store.versions("untitled:1") == []
    assert len(store.versions("/a.md")) == 1


def test_texts_without_a_file_are_forgotten_after_a_week(store: VersionStore) -> None:
    store.add("untitled:1", "One.", "writing", NOW)
    store.tidy(NOW + 6 * DAY)
    assert store.versions("untitled:1")
    store.tidy(NOW + 8 * DAY)
    assert store.versions("untitled:1") == []


def test_cleared_text_is_not_on_the_disk_any_more(store: VersionStore, tmp_path: Path) -> None:
    store.add("/a.md", "A secret harbour.", "saved", NOW)
    store.add("/b.md", "Another.", "saved", NOW)
    assert store.clear("/a.md")
    assert store.versions("/a.md") == []
    assert store.versions("/b.md")
    assert store.clear()
    assert store.versions("/b.md") == []
    assert len((tmp_path / FILE).read_bytes()) < 40_000


def test_nobody_else_may_read_it(store: VersionStore, tmp_path: Path) -> None:
    store.add("/a.md", "Mine.", "saved", NOW)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100, b"SQLite format 3\0" + bytes(2000)])
def test_a_damaged_file_is_put_aside_and_keeping_goes_on(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE).write_bytes(content)
    store = VersionStore(tmp_path, lambda: 10**9)
    assert store.add("/a.md", "One.", "saved", NOW)
    assert len(store.versions("/a.md")) == 1
    caplog.clear()


def test_a_missing_piece_loses_no_other_file(
    store: VersionStore, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store.add("/a.md", "One.", "saved", NOW)
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("DELETE FROM pieces")
    database.close()
    assert store.text(1) is None
    assert (tmp_path / f"{FILE}.aside").exists()
    caplog.clear()


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "way").write_text("a file")
    store = VersionStore(tmp_path / "way", lambda: 10**9)
    assert not store.add("/a.md", "One.", "saved", NOW)
    assert "cannot be read or written" in caplog.text


def test_two_windows_add_at_the_same_time(tmp_path: Path) -> None:
    import threading

    def write(name: str) -> None:
        store = VersionStore(tmp_path, lambda: 10**9)
        for number in range(15):
            assert store.add(name, f"{name} {number}", "writing", NOW + number)

    threads = [threading.Thread(target=write, args=(f"/{number}.md",)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    store = VersionStore(tmp_path, lambda: 10**9)
    assert [len(store.versions(f"/{number}.md")) for number in range(3)] == [15, 15, 15]
    assert os.path.getsize(tmp_path / FILE)
