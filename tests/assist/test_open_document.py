"""The file behind the page: saving beside the writing, and what becomes of a text that cannot be saved."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.assist import open_document
from writer.assist.autosaving import Autosaving
from writer.assist.document_port import Replacement
from writer.assist.open_document import OpenDocument
from writer.assist.shown_document import ReadOnly
from writer.documents import files
from writer.documents.files import NotEncodable
from writer.documents.recent import RecentFiles
from writer.documents.saving import Order, Outcome, carry_out

WAIT_MS = 10_000


class Sheet(QObject):
    """A page without a window."""

    modified_changed = Signal(bool)
    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.content, self.version, self.composing = "", 0, False
        self.reading = False
        self.places: list[int] = []
        self._modified = False

    def load(self, text: str) -> None:
        self.content = text
        self.version += 1
        self._modified = False

    def type(self, text: str) -> None:
        self.content += text
        self.version += 1
        self.set_modified()
        self.edited.emit(None)

    def plain_text(self) -> str:
        return self.content

    def is_modified(self) -> bool:
        return self._modified

    def set_unmodified(self) -> None:
        self._modified = False
        self.modified_changed.emit(False)

    def set_modified(self) -> None:
        self._modified = True
        self.modified_changed.emit(True)

    def set_read_only(self, read_only: bool) -> None:
        self.reading = read_only

    def replace(self, replacements: Sequence[Replacement]) -> None:
        units = self.content.encode("utf-16-le")
        for each in reversed(replacements):
            units = units[: 2 * each.start] + each.text.encode("utf-16-le") + units[2 * each.end :]
        self.content, self.places = units.decode("utf-16-le"), [each.start for each in replacements]
        self.version += 1
        self.set_modified()


class Disk:
    """Answers only when it is let."""

    def __init__(self) -> None:
        self.let = threading.Event()
        self.saved: list[tuple[Path | None, str]] = []

    def carry_out(self, order: Order) -> Outcome:
        assert self.let.wait(WAIT_MS / 1000)
        outcome = carry_out(order)
        self.saved.append((order.path, order.text))
        return outcome


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made = Disk()
    monkeypatch.setattr(open_document, "carry_out", made.carry_out)
    yield made
    made.let.set()


@pytest.fixture
def sheet(qapp: object) -> Sheet:
    return Sheet()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.md"
    file.write_text("Old.", encoding="utf-8")
    return file


@pytest.fixture
def document(sheet: Sheet, page: Path, tmp_path: Path) -> Iterator[OpenDocument]:
    made = OpenDocument(sheet, RecentFiles(tmp_path / "recent.json"))  # type: ignore[arg-type]
    assert made.open(page)
    yield made
    made.shutdown(10)


def heard(signal: object) -> list[object]:
    """What `signal` says from now on."""
    said: list[object] = []
    signal.connect(lambda *what: said.append(what[0] if what else None))  # type: ignore[attr-defined]
    return said


def done(qtbot: QtBot, document: OpenDocument) -> None:
    qtbot.waitUntil(lambda: not document.saving, timeout=WAIT_MS)


def test_typing_goes_on_while_the_disk_is_slow_and_stays_unsaved(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path, disk: Disk
) -> None:
    sheet.type(" One.")
    document.save()
    assert document.nearly_saved
    sheet.type(" Two.")
    assert document.saving
    assert not document.nearly_saved
    assert page.read_text("utf-8") == "Old."
    disk.let.set()
    done(qtbot, document)
    assert page.read_text("utf-8") == "Old. One."
    assert document.modified, "what was typed meanwhile is not on the disk"


def test_a_second_wish_to_save_meanwhile_saves_what_is_there_then(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path, disk: Disk
) -> None:
    acts: list[str] = []
    sheet.type(" One.")
    document.save(then=lambda: acts.append("first"))
    sheet.type(" Two.")
    document.save(then=lambda: acts.append("second"))
    document.save(then=lambda: acts.append("third"))
    disk.let.set()
    qtbot.waitUntil(lambda: len(acts) == 3, timeout=WAIT_MS)
    assert page.read_text("utf-8") == "Old. One. Two."
    assert [text for _, text in disk.saved] == ["Old. One.", "Old. One. Two."]
    assert acts == ["first", "second", "third"]
    assert not document.modified


def test_a_disk_that_never_answers_can_be_left_for_another(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disk: Disk
) -> None:
    sheet.type(" One.")
    document.save()
    monkeypatch.setattr(open_document, "carry_out", carry_out)
    document.save(tmp_path / "elsewhere.md")
    done(qtbot, document)
    assert document.path == tmp_path / "elsewhere.md"
    assert (tmp_path / "elsewhere.md").read_text("utf-8") == "Old. One."
    assert not document.modified
    sheet.type(" Two.")
    disk.let.set()  # now it answers after all
    document.shutdown(10)
    QTest.qWait(1)
    assert document.path == tmp_path / "elsewhere.md"
    assert document.modified


def test_what_cannot_be_saved_stays_modified_and_is_said(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path
) -> None:
    said, acts = heard(document.not_saved), heard(document.saved)
    sheet.type(" One.")
    page.unlink()
    page.parent.joinpath("page.md").mkdir()
    document.save(then=lambda: acts.append("then"))
    done(qtbot, document)
    assert said == ["page.md could not be saved: a folder has that name. Choose another name."]
    assert acts == []
    assert document.modified
    assert sheet.content == "Old. One."


def test_an_unforeseen_failure_is_said_too(
    qtbot: QtBot, document: OpenDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_order: Order) -> Outcome:
        raise RuntimeError("secret words")

    monkeypatch.setattr(open_document, "carry_out", fail)
    said = heard(document.not_saved)
    document.save()
    done(qtbot, document)
    assert said == ["page.md could not be saved: RuntimeError. Save it elsewhere."]


def test_a_character_the_encoding_lacks_can_be_saved_as_utf8(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path
) -> None:
    refusals = heard(document.not_encodable)
    document.store_as("cp1252", bom=False)
    assert document.modified, "how it is stored differs from the disk"
    sheet.type(" →")
    document.save()
    done(qtbot, document)
    (refused,) = refusals
    assert isinstance(refused, NotEncodable)
    document.save_as_utf8(refused)
    done(qtbot, document)
    assert page.read_text("utf-8") == "Old. →"
    assert document.stored.encoding == "utf-8"


def test_line_ends_can_be_changed(qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path) -> None:
    sheet.type("\nMore.")
    document.end_lines_with("\r\n")
    document.save()
    done(qtbot, document)
    assert page.read_bytes() == b"Old.\r\nMore."


def test_an_encoding_chosen_while_it_is_saved_holds_for_the_next_save(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path, disk: Disk
) -> None:
    sheet.type(" é")
    document.save()
    document.store_as("cp1252", bom=False)
    disk.let.set()
    done(qtbot, document)
    assert page.read_text("utf-8") == "Old. é"
    assert document.modified
    document.save()
    done(qtbot, document)
    assert page.read_bytes() == "Old. é".encode("cp1252")
    assert not document.modified


def test_another_document_is_not_marked_by_the_saving_of_the_last(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path, disk: Disk
) -> None:
    sheet.type(" One.")
    document.save()
    document.new()
    sheet.type("New.")
    disk.let.set()
    document.shutdown(10)
    QTest.qWait(1)
    assert page.read_text("utf-8") == "Old. One."
    assert document.path is None
    assert document.modified


def test_reloading_changes_only_the_places_that_differ(document: OpenDocument, sheet: Sheet, page: Path) -> None:
    sheet.load("One \U0001f642 two.\n\nThree.\n")
    page.write_text("One \U0001f642 2.\n\nThree.\n\nFour.\n", encoding="utf-8")
    document.reload(files.read(page))
    assert document.text == "One \U0001f642 2.\n\nThree.\n\nFour.\n"
    assert sheet.places == [7, 20], "the rest, and the caret in it, stays"
    assert not document.modified


@pytest.mark.parametrize("strange", ["\f", "\v", "\u2028", "\ufffc"])
def test_characters_the_page_cannot_hold_are_mentioned(document: OpenDocument, page: Path, strange: str) -> None:
    said = heard(document.notice)
    page.write_text(f"One{strange}two", encoding="utf-8")
    document.open(page)
    assert len(said) == 1
    assert "cannot hold" in str(said[0])


@pytest.fixture
def autosaved(document: OpenDocument, sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> Autosaving:
    return Autosaving(document, sheet, lambda: 1)  # type: ignore[arg-type]


Rest = Callable[[Autosaving], None]


@pytest.fixture
def rest() -> Rest:
    """The writer rests long enough."""

    def rest(autosaving: Autosaving) -> None:
        if autosaving._timer.isActive():
            autosaving._timer.stop()
            autosaving._timer.timeout.emit()

    return rest


def test_it_saves_by_itself_after_a_rest(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path, autosaved: Autosaving, rest: Rest
) -> None:
    times = heard(autosaved.saved)
    sheet.type(" One.")
    assert page.read_text("utf-8") == "Old."
    rest(autosaved)
    done(qtbot, document)
    assert page.read_text("utf-8") == "Old. One."
    assert len(times) == 1


def test_it_does_not_save_by_itself_what_has_no_file_is_read_only_in_doubt_or_half_typed(
    document: OpenDocument, sheet: Sheet, autosaved: Autosaving, rest: Rest
) -> None:
    for hindrance in ("in doubt", "read-only", "composing", "no file"):
        autosaved.in_doubt = hindrance == "in doubt"
        document.set_read_only(ReadOnly.WANTED if hindrance == "read-only" else ReadOnly.NO)
        sheet.composing = hindrance == "composing"
        if hindrance == "no file":
            document.new()
        sheet.type("x")
        rest(autosaved)
        assert not document.saving, hindrance


def test_after_a_failure_it_waits_for_the_writer(
    qtbot: QtBot, document: OpenDocument, sheet: Sheet, page: Path, autosaved: Autosaving, rest: Rest
) -> None:
    said = heard(document.not_saved)
    page.unlink()
    page.mkdir()
    for _ in range(3):
        sheet.type("x")
        rest(autosaved)
        done(qtbot, document)
    assert len(said) == 1, "said once, not at every rest"
    page.rmdir()
    document.save()
    done(qtbot, document)
    sheet.type("y")
    rest(autosaved)
    done(qtbot, document)
    assert page.read_text("utf-8") == "Old.xxxy"
