"""The thread that keeps a journal: what the window tells it is on disk, whatever the disk does."""

from __future__ import annotations

import errno
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.documents.journal import keeping
from writer.documents.journal import log as journal_log
from writer.documents.journal.file import JournalFile
from writer.documents.journal.finding import read_journal, take_over
from writer.documents.journal.keeping import Journal
from writer.documents.journal.log import JournalLog
from writer.documents.journal.places import Place, all_places, new_place
from writer.documents.journal.records import Edit, Kept, Stored, text_crc
from writer.documents.journal.replay import Replayed
from writer.documents.owners import Owner

LETTER = Stored("/home/ann/letter.md", "letter.md")
DEAD = Owner(1, 1, "00000000", "0")
"""A process of another boot."""


class Desk:
    """A journal, what it said, and a disk that fails when told to."""

    def __init__(self, folder: Path, owner: Owner | None = None) -> None:
        self.folder = folder
        self.troubles: list[OSError | None] = []
        self.fault: OSError | None = None
        self.held: threading.Event | None = None
        self.wanted = 0
        self.now = 100.0
        self.journal = Journal(
            folder, owner or Owner.this(), self.troubles.append, self._want, self._sync, lambda: self.now
        )

    def _want(self) -> None:
        self.wanted += 1

    def _sync(self, descriptor: int) -> None:
        if self.held:
            self.held.wait(20)
        if self.fault:
            raise self.fault
        os.fsync(descriptor)

    def type(self, text: str, position: int = 0) -> None:
        self.journal.edit(Edit(position, 0, text), position + len(text))

    def flush(self) -> bool:
        return self.journal.flush(20)

    def files(self) -> list[Place]:
        return all_places(self.folder)

    def found(self) -> Replayed:
        replayed = read_journal(self.files())
        assert replayed is not None
        return replayed


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "journal")
    yield made
    made.fault = None
    if made.held:
        made.held.set()
    made.journal.shutdown(20)


def test_a_document_that_is_only_read_leaves_no_journal(desk: Desk) -> None:
    desk.journal.begin(LETTER, "Dear Ann,", "Dear Ann,")
    assert desk.flush()
    assert desk.files() == []


def test_what_was_typed_is_on_disk_after_a_flush(desk: Desk) -> None:
    desk.journal.begin(LETTER, "Dear Ann,", "Dear Ann,")
    desk.type("\n\U0001f600 Grüße", 9)
    assert desk.flush()
    found = desk.found()
    assert found.text == "Dear Ann,\n\U0001f600 Grüße"
    assert (found.stored, found.at, found.caret) == (LETTER, 100.0, 17)


def test_the_window_need_not_flush(desk: Desk) -> None:
    desk.journal.begin(LETTER, "", "")
    desk.type("By itself.")
    done = threading.Event()
    for _ in range(200):
        if desk.files() and read_journal(desk.files()) and desk.found().text == "By itself.":
            break
        done.wait(0.05)
    assert desk.found().text == "By itself."


def test_nobody_else_may_read_it(desk: Desk) -> None:
    desk.type("secret")
    assert desk.flush()
    assert stat.S_IMODE(desk.files()[0].path.stat().st_mode) == 0o600
    assert stat.S_IMODE(desk.folder.stat().st_mode) == 0o700


def test_saving_removes_it_and_typing_on_begins_another(desk: Desk) -> None:
    desk.journal.begin(LETTER, "One", "One")
    desk.type(" two", 3)
    assert desk.flush()
    desk.journal.clean(LETTER, "One two")
    assert desk.flush()
    assert desk.files() == []
    desk.type(" three", 7)
    assert desk.flush()
    assert desk.found().text == "One two three"


def test_another_document_takes_the_place_of_the_first(desk: Desk) -> None:
    desk.journal.begin(LETTER, "One", "One")
    desk.type("gone ")
    desk.journal.begin(Stored("", "Untitled"), "Other", "Other")
    desk.type("more ")
    assert desk.flush()
    assert len(desk.files()) == 1
    assert (desk.found().text, desk.found().stored.title) == ("more Other", "Untitled")


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_edits_lead_to_the_text_on_the_page(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("journal")
    log = JournalLog(new_place(folder, Owner.this()))
    units = data.draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=20)).encode("utf-16-le")
    log.begin(LETTER, units.decode("utf-16-le"), "", 0.0, 0)
    for _ in range(data.draw(st.integers(1, 25))):
        start = data.draw(st.integers(0, len(units) // 2))
        end = data.draw(st.integers(start, len(units) // 2))
        added = data.draw(st.text(max_size=5))
        assert log.edit(Edit(start, end - start, added), 0.0, start)
        units = units[: 2 * start] + added.encode("utf-16-le", "surrogatepass") + units[2 * end :]
        if data.draw(st.booleans()):
            log.write()
    log.write()
    log.leave()
    found = read_journal(all_places(folder))
    assert found is not None
    assert found.text.encode("utf-16-le", "surrogatepass") == units
    assert not found.gap


def test_a_long_journal_begins_anew_and_stays_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_log, "ROOMY", 2_000)
    log = JournalLog(new_place(tmp_path, Owner.this()))
    log.begin(LETTER, "", "", 0.0, 0)
    for number in range(400):
        log.edit(Edit(0, 0, f"{number} "), 0.0, 0)
        log.write()
        if (work := log.syncing()) is not None:
            work()()
    assert len(all_places(tmp_path)) == 1
    assert all_places(tmp_path)[0].generation > 1
    assert all_places(tmp_path)[0].path.stat().st_size < 20_000
    log.leave()
    found = read_journal(all_places(tmp_path))
    assert found is not None
    assert found.text == "".join(f"{number} " for number in reversed(range(400)))


def test_without_room_for_a_new_beginning_it_goes_on_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_log, "ROOMY", 500)
    log = JournalLog(new_place(tmp_path, Owner.this()))
    log.begin(LETTER, "", "", 0.0, 0)
    log.edit(Edit(0, 0, "first "), 0.0, 0)
    log.write()

    def full(self: JournalFile, place: Place, base: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(JournalFile, "__init__", full)
        for number in range(60):
            log.edit(Edit(0, 0, f"{number} "), 0.0, 0)
            log.write()
    log.leave()
    found = read_journal(all_places(tmp_path))
    assert found is not None
    assert found.text.startswith("59 58 ")
    assert len(all_places(tmp_path)) == 1


def test_a_fault_is_said_once_and_everything_is_there_when_it_is_over(desk: Desk) -> None:
    desk.journal.begin(LETTER, "", "")
    desk.type("before ")
    assert desk.flush()
    desk.fault = OSError(errno.EIO, "Input/output error")
    for _ in range(3):
        desk.type("during ")
        assert not desk.flush()
    assert [error.errno for error in desk.troubles if error] == [errno.EIO]
    assert desk.found().text.endswith("before "), "what was there stays there"
    desk.fault = None
    desk.type("after ")
    assert desk.flush()
    assert desk.troubles[-1] is None
    assert desk.found().text == "after during during during before "
    assert len(desk.files()) == 1


def test_a_folder_that_cannot_be_made_is_trouble_and_no_end(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("a file is in the way")
    desk = Desk(tmp_path / "journal")
    desk.type("text")
    assert not desk.flush()
    assert desk.troubles
    (tmp_path / "journal").unlink()
    assert desk.flush()
    assert desk.found().text == "text"
    desk.journal.shutdown(20)


def test_a_disk_that_does_not_answer_holds_up_neither_typing_nor_writing(desk: Desk) -> None:
    desk.journal.begin(LETTER, "", "")
    desk.held = threading.Event()
    desk.type("first ")
    assert not desk.journal.flush(0.3), "a flush waits no longer than it was told to"
    desk.type("second ")
    pause = threading.Event()
    for _ in range(200):
        if desk.found().text == "second first ":
            break
        pause.wait(0.05)
    assert desk.found().text == "second first ", "a killed process would lose nothing"
    desk.held.set()
    assert desk.flush()


def test_changes_that_cannot_be_written_wait_up_to_a_bound(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST_WAITING", 50)
    desk.journal.begin(LETTER, "", "")
    desk.type("first ")
    assert desk.flush()
    held = desk.held = threading.Event()
    append = JournalFile.append

    def slowly(self: JournalFile, content: bytes) -> None:
        held.wait(20)
        append(self, content)

    monkeypatch.setattr(JournalFile, "append", slowly)
    desk.type("second ")
    assert not desk.journal.flush(0.3)
    for _ in range(500):
        desk.type("x")
    assert len(desk.journal._tasks) <= 60
    held.set()
    desk.held = None
    desk.flush()
    assert desk.wanted >= 1
    desk.journal.whole("everything", 0)
    assert desk.flush()
    assert desk.found().text == "everything"


def test_a_text_that_went_another_way_is_taken_over(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.journal.begin(LETTER, "One", "One")
    desk.type("x")
    desk.journal.check("Two", 0)
    assert desk.flush()
    assert desk.found().text == "Two"
    assert "another text than the page" in caplog.text


def test_an_edit_that_fits_nowhere_makes_it_ask_for_the_text(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.journal.begin(LETTER, "One", "One")
    desk.type("x", 99)
    desk.flush()
    assert desk.wanted
    desk.journal.whole("x One", 0)
    assert desk.flush()
    assert desk.found().text == "x One"
    assert "does not fit" in caplog.text


# -- whose it is -----------------------------------------------------------------------------------------------


def test_the_journal_of_a_living_process_is_never_taken_over(desk: Desk) -> None:
    desk.type("mine")
    assert desk.flush()
    other = Owner(os.getpid() + 1, 5, Owner.this().boot, Owner.this().room)
    assert take_over(desk.folder, other) == []


def test_a_lock_protects_where_process_numbers_say_nothing(tmp_path: Path) -> None:
    sandboxed = Owner(2, 77, Owner.this().boot, "999")
    desk = Desk(tmp_path, sandboxed)
    desk.type("in a sandbox")
    assert desk.flush()
    assert take_over(tmp_path, Owner.this()) == []
    desk.journal.shutdown(20)
    ((places, found),) = take_over(tmp_path, Owner.this())
    assert found.text == "in a sandbox"
    assert places[0].owner == Owner.this()


def test_the_journal_of_an_ended_process_is_taken_over_once(tmp_path: Path) -> None:
    desk = Desk(tmp_path, DEAD)
    desk.type("left behind")
    desk.flush()
    desk.journal.shutdown(20)
    first, second = Owner.this(), Owner(os.getppid(), 1, Owner.this().boot, Owner.this().room)
    assert [found.text for _, found in take_over(tmp_path, first)] == ["left behind"]
    assert take_over(tmp_path, second) == []


def test_what_is_given_back_is_in_a_new_journal_before_the_old_one_goes(tmp_path: Path) -> None:
    before = Desk(tmp_path, DEAD)
    before.journal.begin(LETTER, "file", "file")
    before.type("more ")
    before.flush()
    before.journal.shutdown(20)
    ((places, found),) = take_over(tmp_path, Owner.this())
    after = Desk(tmp_path)
    after.fault = OSError(errno.ENOSPC, "No space left on device")
    after.journal.begin(found.stored, found.text, "file", 0, places)
    assert not after.flush()
    assert [place.path for place in places if place.path.exists()], "the only copy stays"
    after.fault = None
    assert after.flush()
    assert not [place.path for place in places if place.path.exists()]
    again = after.found()
    assert (again.text, again.file_crc) == ("more file", found.file_crc)
    after.journal.shutdown(20)


def test_of_two_generations_the_newer_whole_one_counts(tmp_path: Path) -> None:
    log = JournalLog(new_place(tmp_path, DEAD))
    log.begin(LETTER, "", "", 0.0, 0)
    log.edit(Edit(0, 0, "all of it"), 0.0, 0)
    log.write()
    log.leave()
    newer = all_places(tmp_path)[0].next()
    newer.path.write_bytes(all_places(tmp_path)[0].path.read_bytes()[:40])
    assert [found.text for _, found in take_over(tmp_path, Owner.this())] == ["all of it"]


def test_a_window_closed_on_purpose_leaves_a_text_that_says_so(tmp_path: Path) -> None:
    desk = Desk(tmp_path, DEAD)
    desk.type("for tomorrow")
    desk.journal.shutdown(20, Kept(100.0, 3, 0.5))
    ((_, found),) = take_over(tmp_path, Owner.this())
    assert (found.text, found.kept) == ("for tomorrow", Kept(100.0, 3, 0.5))


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "0123.journal").write_text("odd name")
    assert take_over(tmp_path, Owner.this()) == []
    assert len(list(tmp_path.iterdir())) == 2


def test_what_is_saved_under_another_name_is_found_under_that_name(desk: Desk) -> None:
    desk.journal.begin(LETTER, "One", "One")
    desk.type("x")
    assert desk.flush()
    elsewhere = Stored("/home/ann/other.md", "other.md")
    desk.journal.moved(elsewhere, "xOne")
    desk.type("y")
    assert desk.flush()
    found = desk.found()
    assert (found.text, found.stored, found.file_crc) == ("yxOne", elsewhere, text_crc("xOne"))
    assert len(desk.files()) == 1


def test_a_kill_between_the_new_journal_and_the_end_of_the_old_one_makes_no_second_document(tmp_path: Path) -> None:
    old, new = JournalLog(new_place(tmp_path, DEAD)), JournalLog(new_place(tmp_path, DEAD))
    old.begin(LETTER, "", "", 0.0, 0)
    old.edit(Edit(0, 0, "restored once"), 0.0, 0)
    old.write()
    old.leave()
    (place,) = all_places(tmp_path)
    content = place.path.read_bytes()
    new.begin(LETTER, "restored once", "", 0.0, 0, [place])
    new.write()
    new.leave()
    assert place.path.read_bytes() == content, "it stays until the other is on the disk"
    assert [found.text for _, found in take_over(tmp_path, Owner.this())] == ["restored once"]
    assert len(all_places(tmp_path)) == 1
