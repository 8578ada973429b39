"""The prompts window, connected with what lies behind it; `prompts` makes it when it is first wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from writer import paths
from writer.app.packs import PackWiring
from writer.assist.background import Background
from writer.assist.document_port import DocumentPort
from writer.assist.material import Material
from writer.assist.prompt_acts import Deleted, PromptActs
from writer.assist.prompt_catalogue import Entry, Group
from writer.assist.prompt_checking import Checked
from writer.assist.prompt_desk import Opened, PromptDesk
from writer.assist.prompt_drafts import PromptDrafts
from writer.assist.prompt_examples import ExampleRun
from writer.assist.prompt_menu import PromptMenu
from writer.assist.prompt_preview import PromptPreview, Shown
from writer.engine.client.engine import Engine
from writer.prompts.shelves import PackShelves
from writer.prompts.style_guide import read_style_guide
from writer.tongue import counted, tr
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.prompts.preview_panel import BROKEN
from writer.ui.prompts.prompt_page import PREVIEW
from writer.ui.prompts.prompts_window import PromptsWindow
from writer.ui.taken_keys import taken_keys

DRAFTS: Final = "prompt-drafts.json"
UNSAVED: Final = "unsaved"
OVERTAKEN: Final = "overtaken"
DELETED: Final = "deleted"
PROBLEM: Final = "problem"
FOLLOW_MS: Final = 250
"""The preview follows the selection in the document this much later."""


class PromptEditing(QObject):
    """Makes the prompts window of one main window, and connects it with the desk, the preview and the examples."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        menu: PromptMenu,
        shelves: PackShelves,
        port: DocumentPort,
        material: Material,
        background: Background,
    ) -> None:
        super().__init__()
        self._menu = menu
        built_in = paths.resources_folder() / "prompts"
        self.drafts = PromptDrafts(paths.state_folder() / DRAFTS)
        self.desk = PromptDesk(menu, self.drafts, built_in, shelves.root, lambda: taken_keys(window.commands))
        self.acts = PromptActs(self.desk, menu, self.drafts)
        self.preview = PromptPreview(port, material, engine, _style_guide)
        self.examples = ExampleRun(engine, _style_guide)
        self.window = PromptsWindow(window, self._may_close)
        self.packs = PackWiring(self.window, shelves, self.desk, menu, background)
        self._deleted: Deleted | None = None
        self._fresh = True
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._show_preview)
        port.caret_moved.connect(lambda _caret: self._wake())
        port.edited.connect(lambda _edit: self._wake())
        self._connect(self.window)
        self.desk.start()

    def open(self) -> None:
        """Show the window."""
        if self._fresh and self.desk.unsaved:
            sentence = tr("Changes to prompts that were not saved last time are still here, marked with a dot.")
            self.window.bar.show_message(BarMessage(sentence, Severity.NOTICE))
        self._fresh = False
        self._menu.reload()
        self.window.come()
        self._show_preview()

    def shutdown(self) -> None:
        """What is not saved is kept for the next time."""
        self._follow.stop()
        self._leave()

    # -- connections -----------------------------------------------------------------------------------------

    def _connect(self, window: PromptsWindow) -> None:
        desk, page, header = self.desk, window.page, window.page.header
        desk.catalogue_changed.connect(window.list.show_groups)
        desk.opened.connect(self._on_opened)
        desk.entry_changed.connect(self._on_entry)
        desk.checked.connect(self._on_checked)
        desk.overtaken.connect(self._on_overtaken)
        self.acts.deleted.connect(self._on_deleted)
        for part in (desk, self.acts):
            part.problem.connect(lambda said: self._say(said, Severity.ERROR, PROBLEM))
        window.list.chosen.connect(desk.choose)
        window.list.chosen.connect(lambda _path: window.show_prompt())
        window.list.new_wanted.connect(self._new)
        page.source.edited.connect(desk.edit)
        header.save_wanted.connect(self._save)
        header.duplicate_wanted.connect(self._duplicate)
        header.rename_wanted.connect(self.acts.rename)
        header.delete_wanted.connect(self.acts.delete)
        page.part_chosen.connect(lambda _part: self._show_preview())
        page.preview.run_wanted.connect(self._run)
        page.preview.stop_wanted.connect(self.preview.stop)
        self.preview.answer_changed.connect(page.preview.show_answer)
        self.preview.ended.connect(page.preview.end)
        page.examples.run_wanted.connect(self._run_examples)
        page.examples.stop_wanted.connect(self.examples.stop)
        self.examples.started.connect(page.examples.show_running)
        self.examples.came_out.connect(page.examples.show_outcome)
        self.examples.ended.connect(page.examples.end)
        window.activated.connect(self._menu.reload)
        window.bar.action_chosen.connect(self._on_action)
        window.report.opened.connect(desk.choose)
        window.report.opened.connect(lambda _path: window.show_prompt())

    # -- what the desk says ----------------------------------------------------------------------------------

    def _on_opened(self, opened: Opened | None) -> None:
        self.preview.stop()
        self.examples.stop()
        self.window.bar.dismiss(PROBLEM)
        group = self._group(opened.entry) if opened else None
        self.window.show_opened(opened, group.title if group else "", group.kind if group else "")

    def _on_entry(self, _entry: Entry) -> None:
        """The same text under another name, or saved."""
        opened = self.desk.open
        if opened:
            group = self._group(opened.entry)
            self.window.show_opened(opened, group.title if group else "", group.kind if group else "")

    def _on_checked(self, checked: Checked) -> None:
        if checked.prompt is None or checked.prompt != self.window.page.examples.prompt:
            self.examples.stop()
        self.window.page.show_checked(checked)
        self._show_preview()

    def _on_overtaken(self, sentence: str) -> None:
        if sentence:
            actions = (("reload", tr("Take the other")), ("mine", tr("Keep mine")))
            self._say(sentence, Severity.WARNING, OVERTAKEN, actions)
        else:
            self.window.bar.dismiss(OVERTAKEN)

    def _on_deleted(self, deleted: Deleted) -> None:
        self._deleted = deleted
        self._say(
            tr("“{prompt}” was deleted.", prompt=deleted.title), Severity.NOTICE, DELETED, (("undo", tr("Undo")),)
        )

    # -- what the writer does --------------------------------------------------------------------------------

    def _new(self) -> None:
        self.window.show_prompt()
        self.acts.new()
        self.window.page.source.setFocus()

    def _duplicate(self) -> None:
        self.acts.duplicate()
        self.window.page.source.setFocus()

    def _save(self) -> None:
        if self.desk.save():
            self.window.bar.dismiss(PROBLEM)
            self.window.bar.dismiss(UNSAVED)

    def _run(self) -> None:
        if self.desk.prompt:
            self.window.page.preview.begin()
            self.preview.run(self.desk.prompt)

    def _run_examples(self) -> None:
        if self.desk.prompt:
            self.window.page.examples.begin()
            self.examples.start(self.desk.prompt)

    def _wake(self) -> None:
        if self.window.isVisible():
            self._follow.start()

    def _show_preview(self) -> None:
        """What would be sent now, while it can be seen."""
        self._follow.stop()
        if self.window.page.parts.value != PREVIEW:
            return
        prompt = self.desk.prompt
        self.window.page.preview.show_turns(self.preview.show(prompt) if prompt else Shown(refusal=BROKEN))

    def _may_close(self) -> bool:
        self.desk.check()
        unsaved = self.desk.unsaved
        if not unsaved:
            self._leave()
            return True
        sentence = counted(
            "“{prompt}” has changes that are not saved.",
            "{n} prompts have changes that are not saved.",
            len(unsaved),
            prompt=unsaved[0].title,
        )
        actions = (("save", tr("Save") if len(unsaved) == 1 else tr("Save all")), ("discard", tr("Do not save")))
        self._say(sentence, Severity.WARNING, UNSAVED, actions)
        return False

    def _leave(self) -> None:
        self.preview.stop()
        self.examples.stop()
        self.drafts.keep()

    def _on_action(self, key: str, action: str) -> None:
        match key, action:
            case "unsaved", "save":
                if self.desk.save_all():
                    self.window.close()
            case "unsaved", "discard":
                self.desk.discard_all()
                self.window.close()
            case "overtaken", "reload":
                self.desk.reload()
            case "overtaken", "mine":
                self.desk.keep_mine()
            case "deleted", "undo" if self._deleted:
                deleted, self._deleted = self._deleted, None
                self.acts.put_back(deleted)
            case _:
                pass

    def _say(self, sentence: str, severity: Severity, key: str, actions: tuple[tuple[str, str], ...] = ()) -> None:
        self.window.bar.show_message(BarMessage(sentence, severity, actions, key))

    def _group(self, entry: Entry) -> Group | None:
        return next((group for group in self.desk.groups if entry in group.entries), None)


def _style_guide() -> str:
    return read_style_guide(paths.settings_folder()).text
