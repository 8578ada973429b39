"""The prompt editor without widgets: drafts that are never lost, the disk that is followed, acts that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from writer.assist.prompt_acts import Deleted, PromptActs
from writer.assist.prompt_checking import Checked
from writer.assist.prompt_desk import Opened, PromptDesk
from writer.assist.prompt_drafts import PromptDrafts
from writer.assist.prompt_menu import PromptMenu
from writer.prompts import packs
from writer.prompts.file import SIZE_LIMIT
from writer.prompts.manifest import Manifest, write_manifest
from writer.prompts.pack_archive import content_of
from writer.prompts.shelves import PackShelves

FORMAL = "---\nname: formal\ninkhorn.title: Formal\ninkhorn.hotkey: Ctrl+Alt+F\n---\n{{selection}}\n"
MINE = "---\nname: mine\ninkhorn.title: Mine\n---\n{{selection}}\n"


class Writer:
    """A desk over a folder of its own, and what it said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.own = folder / "own"
        (folder / "built-in").mkdir(exist_ok=True)
        self.own.mkdir(exist_ok=True)
        (folder / "built-in" / "formal.prompt").write_text(FORMAL, "utf-8")
        shelves = PackShelves(folder / "packs")
        self.menu = PromptMenu(folder / "built-in", self.own, shelves)
        self.drafts = PromptDrafts(folder / "drafts.json")
        self.desk = PromptDesk(
            self.menu, self.drafts, folder / "built-in", shelves.root, lambda: {"Ctrl+S": "Save", "Ctrl+Alt+S": "Other"}
        )
        self.acts = PromptActs(self.desk, self.menu, self.drafts)
        self.opened: list[Opened | None] = []
        self.checked: list[Checked] = []
        self.overtaken: list[str] = []
        self.problems: list[str] = []
        self.deleted: list[Deleted] = []
        self.desk.opened.connect(self.opened.append)
        self.desk.checked.connect(self.checked.append)
        self.desk.overtaken.connect(self.overtaken.append)
        self.desk.problem.connect(self.problems.append)
        self.acts.problem.connect(self.problems.append)
        self.acts.deleted.connect(self.deleted.append)

    def write(self, name: str, text: str) -> Path:
        path = self.own / name
        path.write_bytes(text.encode())
        return path

    @property
    def titles(self) -> list[list[str]]:
        return [[group.title, *(entry.title for entry in group.entries)] for group in self.desk.groups]

    @property
    def text(self) -> str:
        assert self.desk.open is not None
        return self.desk.open.text

    @property
    def said(self) -> list[str]:
        """What is said of the open text now."""
        self.desk.check()
        return [remark.sentence for remark in self.checked[-1].remarks]


@pytest.fixture
def writer(tmp_path: Path, qtbot: QtBot) -> Writer:
    return Writer(tmp_path)


def test_all_prompts_are_listed_where_they_are_from(writer: Writer) -> None:
    writer.write("mine.prompt", MINE)
    writer.write("bad.prompt", "---\nname: [\n---\nx")
    content = content_of([("pack.toml", write_manifest(Manifest("sea", "1", "MIT"))), ("pirate.prompt", b"x")])
    packs.install(content, writer.folder / "packs", ())
    writer.desk.start()
    assert writer.titles == [["Yours", "Mine", "bad.prompt"], ["Built in", "Formal"], ["sea", "Pirate"]]
    bad = writer.desk.groups[0].entries[1]
    assert "in line 2: the bracket “[”" in bad.reason
    assert [entry.own for entry in writer.desk.entries] == [True, True, False, False]


def test_a_replaced_built_in_prompt_is_listed_with_a_word_about_it(writer: Writer) -> None:
    path = writer.write("other.prompt", FORMAL)
    writer.desk.start()
    assert [entry.note for entry in writer.desk.groups[1].entries] == ["Replaced by yours."]
    writer.desk.choose(path)
    assert "Takes the place of the built-in prompt “formal”." in writer.said


def test_what_is_typed_is_checked_and_saved(writer: Writer) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE.replace("{{selection}}", "{{selecton}}"))
    assert [(r.line, r.serious) for r in writer.checked[-1].remarks] == [], "not at each key"
    assert "{{selecton}} is not a name" in writer.said[0]
    assert [entry.unsaved for entry in writer.desk.groups[0].entries] == [True]
    writer.desk.edit(MINE.replace("{{selection}}", "Now: {{selection}}"))
    assert writer.said == []
    assert writer.desk.save()
    assert path.read_text() == MINE.replace("{{selection}}", "Now: {{selection}}")
    assert writer.desk.unsaved == ()


def test_typing_back_what_the_file_says_is_no_change(writer: Writer) -> None:
    writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE + "x")
    writer.desk.edit(MINE)
    assert writer.desk.unsaved == ()


def test_a_draft_stays_while_another_prompt_is_open_and_after_the_program_has_ended(
    writer: Writer, tmp_path: Path
) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE + "more")
    writer.desk.choose(writer.desk.groups[1].entries[0].path)
    writer.acts.new()
    writer.desk.choose(path)
    assert writer.text == MINE + "more"
    writer.drafts.keep()
    later = Writer(tmp_path)
    later.desk.start()
    assert [entry.title for entry in later.desk.unsaved] == ["Mine", "New prompt"]
    later.desk.choose(path)
    assert later.text == MINE + "more"
    assert path.read_text() == MINE


@pytest.mark.parametrize("stored", ["", "nonsense", "[1, {}]", '[{"path": 1}]', '{"path": "x"}'])
def test_a_damaged_file_of_drafts_is_none(tmp_path: Path, qtbot: QtBot, stored: str) -> None:
    (tmp_path / "drafts.json").write_text(stored)
    assert dict(PromptDrafts(tmp_path / "drafts.json").drafts) == {}


def test_a_new_prompt_is_on_the_disk_once_it_is_saved_and_then_in_the_menu(writer: Writer) -> None:
    writer.desk.start()
    writer.acts.new()
    assert list(writer.own.iterdir()) == []
    assert writer.said == []
    writer.desk.save()
    assert [path.name for path in writer.own.iterdir()] == ["new-prompt.prompt"]
    assert writer.menu.library.named("new-prompt") is not None
    writer.acts.new()
    assert writer.desk.open is not None
    assert writer.desk.open.entry.path.name == "new-prompt-2.prompt"
    assert "New prompt 2" in writer.text


def test_a_built_in_prompt_is_read_only_and_its_copy_is_not(writer: Writer) -> None:
    writer.desk.start()
    assert writer.desk.open is not None
    assert not writer.desk.open.editable
    writer.desk.edit("other")
    writer.acts.rename("other")
    writer.acts.delete()
    assert writer.text == FORMAL
    writer.acts.duplicate()
    assert writer.desk.open.editable
    assert "inkhorn.title: Formal copy" in writer.text
    assert "hotkey" not in writer.text
    writer.desk.save()
    assert [prompt.name for prompt in writer.menu.library.prompts] == ["formal", "formal-copy"]


def test_a_key_that_somebody_has_is_said_at_its_line(writer: Writer) -> None:
    writer.write("mine.prompt", MINE.replace("---\n{{", "inkhorn.hotkey: Ctrl+S\n---\n{{"))
    writer.desk.start()
    (sentence,) = writer.said
    assert sentence.startswith("Ctrl+S belongs to “Save”")
    assert [(remark.line, remark.serious) for remark in writer.checked[-1].remarks] == [(4, False)]
    writer.desk.edit(writer.text.replace("Ctrl+S", "Ctrl+Alt+F"))
    assert "“Formal”" in writer.said[0]
    writer.desk.edit(writer.text.replace("Ctrl+Alt+F", "Ctrl+Alt+M"))
    assert writer.said == []


def test_a_name_that_another_own_file_has_is_said(writer: Writer) -> None:
    writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.acts.new()
    writer.desk.edit(writer.text.replace("name: new-prompt", "name: mine"))
    assert "mine.prompt has the name “mine” already" in writer.said[0]


def test_a_deleted_prompt_comes_back_with_what_was_not_saved(writer: Writer) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE + "more")
    writer.acts.delete()
    assert not path.exists()
    assert writer.titles[0] == ["Yours"]
    assert writer.desk.open is not None
    assert writer.desk.open.entry.title == "Formal", "something is open"
    writer.acts.put_back(writer.deleted[0])
    assert path.read_text() == MINE
    assert writer.text == MINE + "more"


def test_a_deleted_prompt_does_not_overwrite_what_came_in_its_place(writer: Writer) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.acts.delete()
    path.write_text("another", "utf-8")
    writer.acts.put_back(writer.deleted[0])
    assert path.read_text() == "another"
    assert "another mine.prompt" in writer.problems[0]


def test_a_file_is_renamed_with_its_draft(writer: Writer) -> None:
    writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE + "more")
    writer.acts.rename("yours")
    assert [path.name for path in writer.own.iterdir()] == ["yours.prompt"]
    assert writer.text == MINE + "more"


@pytest.mark.parametrize("name", ["", "  ", "../out", "a/b", "nul", "_hidden", "other", "x" * 101])
def test_a_name_that_cannot_be_is_refused_in_words(writer: Writer, name: str) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.write("other.prompt", MINE.replace("mine", "other"))
    writer.desk.start()
    writer.desk.choose(path)
    writer.acts.rename(name)
    assert path.exists()
    assert writer.problems[0].endswith("Choose another name.")


def test_a_file_changed_elsewhere_is_shown_when_nothing_was_changed_here(writer: Writer) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    path.write_text(MINE + "{{! another comment }}", "utf-8")
    writer.menu.reload()
    assert writer.text.endswith("{{! another comment }}")


def test_a_file_changed_in_both_places_is_asked_about_and_neither_is_lost(writer: Writer) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE + "here")
    path.write_text(MINE + "there", "utf-8")
    assert not writer.desk.save()
    assert "changed by another program" in writer.overtaken[-1]
    assert (path.read_text(), writer.text) == (MINE + "there", MINE + "here")
    writer.desk.keep_mine()
    assert (path.read_text(), writer.overtaken[-1]) == (MINE + "here", "")


def test_the_other_program_can_be_right(writer: Writer) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE + "here")
    path.write_text(MINE + "there", "utf-8")
    writer.menu.reload()
    assert "changed by another program" in writer.overtaken[-1]
    writer.desk.reload()
    assert (writer.text, writer.overtaken[-1], writer.desk.unsaved) == (MINE + "there", "", ())


def test_a_file_taken_away_elsewhere_goes_unless_it_was_changed_here(writer: Writer) -> None:
    path = writer.write("mine.prompt", MINE)
    writer.desk.start()
    path.unlink()
    writer.menu.reload()
    assert writer.desk.open is not None
    assert writer.desk.open.entry.title == "Formal"
    path.write_text(MINE, "utf-8")
    writer.menu.reload()
    writer.desk.choose(path)
    writer.desk.edit(MINE + "here")
    path.unlink()
    writer.menu.reload()
    assert "taken away" in writer.overtaken[-1]
    writer.desk.keep_mine()
    assert path.read_text() == MINE + "here"


def test_line_ends_and_the_mark_at_the_start_are_kept(writer: Writer) -> None:
    path = writer.own / "dos.prompt"
    path.write_bytes(b"\xef\xbb\xbf" + MINE.replace("\n", "\r\n").encode())
    writer.desk.start()
    writer.desk.edit(writer.text + "more\n")
    writer.desk.save()
    assert path.read_bytes() == b"\xef\xbb\xbf" + (MINE + "more\n").replace("\n", "\r\n").encode()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * (SIZE_LIMIT + 1)])
def test_a_file_that_cannot_be_edited_says_why_and_stays_as_it_is(writer: Writer, content: bytes) -> None:
    path = writer.own / "odd.prompt"
    path.write_bytes(content)
    writer.desk.start()
    assert writer.desk.open is not None
    assert writer.desk.open.problem.startswith("odd.prompt is ")
    writer.desk.edit("typed")
    assert writer.desk.unsaved == ()
    writer.menu.reload()
    assert path.read_bytes() == content


def test_a_prompt_that_grew_too_large_is_not_saved_and_not_lost(writer: Writer) -> None:
    writer.write("mine.prompt", MINE)
    writer.desk.start()
    writer.desk.edit(MINE + "x" * SIZE_LIMIT)
    assert not writer.desk.save()
    assert "Shorten it" in writer.problems[0]
    assert len(writer.text) > SIZE_LIMIT


def test_a_folder_that_takes_no_file_is_said(writer: Writer) -> None:
    writer.desk.start()
    writer.acts.new()
    writer.own.rmdir()
    writer.own.write_text("a file", "utf-8")
    assert not writer.desk.save()
    assert "could not be saved" in writer.problems[0]
    assert writer.desk.unsaved
