"""Another program changed the file: what is said in the message bar, the difference, and the ways on.

Nothing of the page changes before the writer says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from writer.assist.autosaving import Autosaving
from writer.assist.background import Background
from writer.assist.company import Company
from writer.assist.disk_watch import DiskWatch
from writer.assist.open_document import OpenDocument
from writer.documents.disk import Differs, Gone
from writer.text.differences import difference
from writer.text.merging import Merged, merge
from writer.tongue import tr
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

if TYPE_CHECKING:
    from writer.app.files import FileCommands
    from writer.ui.difference_window import DifferenceWindow

DISK: Final = "disk"
GONE: Final = "gone"
MOST_MERGED: Final = 2 << 20
"""Characters of texts that are put together; longer ones are only compared."""

_DIFFERENCE: Final = ("difference", tr("Show difference"))
_RELOAD: Final = ("reload", tr("Reload"))
_KEEP: Final = ("keep", tr("Keep mine"))
_BOTH: Final = ("both", tr("Take both"))


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be decided. `merged` belongs to the text of `version`, None where two changes touch."""

    found: Differs
    refused: bool
    """Whether saving was refused because of it."""
    merged: Merged | None = None
    version: int = -1


class DiskChanges(QObject):
    """Follows the file of one window's document."""

    def __init__(
        self,
        window: MainWindow,
        document: OpenDocument,
        files: FileCommands,
        watch: DiskWatch,
        company: Company,
        autosaving: Autosaving,
        background: Background,
    ) -> None:
        super().__init__()
        self._window, self._document, self._files = window, document, files
        self._watch, self._company, self._autosaving = watch, company, autosaving
        self._background = background
        self._case: Case | None = None
        self._difference: DifferenceWindow | None = None
        watch.found.connect(self._on_found)
        watch.settled.connect(self._settle)
        document.changed_meanwhile.connect(lambda found: self._weigh(Case(found, refused=True)))
        document.saved.connect(self._settle)
        document.opened.connect(self._settle)
        document.parting.connect(lambda _number: self._settle())  # it is looked at again when it comes back
        window.message_bar.action_chosen.connect(self._on_action)

    # -- what is said ----------------------------------------------------------------------------------------------

    def _on_found(self, found: Differs | Gone) -> None:
        if isinstance(found, Gone):
            self._on_gone(found)
        else:
            self._window.message_bar.dismiss(GONE)
            self._weigh(Case(found, refused=False))

    def _on_gone(self, found: Gone) -> None:
        self._case = None
        self._window.message_bar.dismiss(DISK)
        self._autosaving.in_doubt = True
        self._document.mind_missing()
        sentence = (
            tr(
                "“{document}” is no longer on the disk. Its folder is gone too; the text is still here.",
                document=self._document.title,
            )
            if found.folder
            else tr(
                "“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.",
                document=self._document.title,
            )
        )
        actions = (("elsewhere", tr("Save elsewhere…")), ("again", tr("Save it again")))
        self._window.message_bar.show_message(
            BarMessage(sentence, Severity.WARNING, actions[:1] if found.folder else actions, GONE)
        )

    def _weigh(self, case: Case) -> None:
        """See, beside, whether both texts can be put together, then say it."""
        self._case = case
        self._autosaving.in_doubt = True
        theirs = case.found.document
        base, mine = self._document.stored.text, self._document.text
        if theirs is None or not self._document.modified or max(len(mine), len(theirs.text)) > MOST_MERGED:
            self._say(case)
            return
        text = theirs.text
        self._background.run(lambda: merge(base, mine, text), lambda merged: self._on_merged(case, mine, merged))

    def _on_merged(self, case: Case, mine: str, merged: Merged | None) -> None:
        if case is self._case:
            self._case = replace(case, merged=merged)
            self._say(self._case)

    def _say(self, case: Case) -> None:
        actions: tuple[tuple[str, str], ...] = (_DIFFERENCE, _RELOAD, _KEEP)
        if case.found.document is None:
            actions = (_KEEP, ("elsewhere", tr("Save elsewhere…")))
        elif case.merged is not None:
            actions = (_DIFFERENCE, _BOTH, _KEEP)
        self._window.message_bar.show_message(BarMessage(self._sentence(case), Severity.WARNING, actions, DISK))

    def _sentence(self, case: Case) -> str:
        """What happened, and whether that matters to what is on the page."""
        happened = _in_another_window if self._company.others() else _by_another_program
        sentence = happened(self._document.title, case)
        if case.found.document is None or case.merged is not None or not self._document.modified:
            return sentence
        return f"{sentence} {tr('You have changes that are not saved.')}"

    def _settle(self) -> None:
        """There is nothing to decide any more."""
        self._case = None
        self._autosaving.in_doubt = False
        self._watch.taken()
        self._window.message_bar.dismiss(DISK)
        self._window.message_bar.dismiss(GONE)
        if self._difference is not None:
            self._difference.close()

    # -- what is done ----------------------------------------------------------------------------------------------

    def _on_action(self, key: str, action: str) -> None:
        if key == GONE:
            self._files.save() if action == "again" else self._files.save_elsewhere()
        elif key == DISK and self._case is not None:
            self._decide(self._case, action)

    def _on_chosen(self, action: str) -> None:
        """In the window with the difference."""
        if self._case is not None:
            self._decide(self._case, action)

    def _decide(self, case: Case, action: str) -> None:
        theirs = case.found.document
        match action:
            case "difference" if theirs is not None:
                self._say(case)
                self._show_difference(case, theirs.text)
                return
            case "reload" if theirs is not None:
                self._document.reload(theirs)
            case "both" if theirs is not None:
                self._put_together(case)
                return
            case "elsewhere":
                self._say(case)
                self._files.save_elsewhere()
                return
            case _:
                self._document.keep_mine(theirs, case.found.stamp)
                if case.refused:
                    self._document.save()
        self._settle()

    def _put_together(self, case: Case) -> None:
        """Once more, of the text as it is now: the writer may have gone on typing since it was said."""
        theirs = case.found.document
        if theirs is None:
            return
        merged = merge(self._document.stored.text, self._document.text, theirs.text)
        if merged is None:
            self._case = replace(case, merged=None)
            self._say(self._case)
            return
        self._document.put_together(merged.text, theirs)
        if case.refused:
            self._document.save()
        self._settle()

    def _show_difference(self, case: Case, theirs: str) -> None:
        from writer.ui.difference_window import DifferenceWindow  # a window most days do without

        if self._difference is None:
            self._difference = DifferenceWindow(tr("What changed on the disk"), self._window)
            self._difference.action_chosen.connect(self._on_chosen)
        window, mine = self._difference, self._document.text
        actions = [_RELOAD, _KEEP] if case.merged is None else [_BOTH, _RELOAD, _KEEP]
        window.explain(
            tr("“{document}”: your text here, and the file as it is on the disk now.", document=self._document.title),
            tr("only here"),
            tr("only on the disk"),
            actions,
        )
        window.say()
        window.come()
        self._background.run(
            lambda: difference(mine, theirs), lambda made: window.show_difference(made) if case is self._case else None
        )


def _in_another_window(title: str, case: Case) -> str:
    """What another window of Inkhorn did with the file of the document called `title`."""
    if case.found.document is None:
        return tr(
            "“{document}” was replaced in another window, by something that is no text. Your text is still here.",
            document=title,
        )
    if case.refused and case.merged is not None:
        return tr(
            "“{document}” was not saved, because it was changed in another window meanwhile, "
            "in other places than here.",
            document=title,
        )
    if case.refused:
        return tr("“{document}” was not saved, because it was changed in another window meanwhile.", document=title)
    if case.merged is not None:
        return tr("“{document}” was changed in another window, in other places than here.", document=title)
    return tr("“{document}” was changed in another window.", document=title)


def _by_another_program(title: str, case: Case) -> str:
    """What another program did with it."""
    if case.found.document is None:
        return tr(
            "“{document}” was replaced by another program, by something that is no text. Your text is still here.",
            document=title,
        )
    if case.refused and case.merged is not None:
        return tr(
            "“{document}” was not saved, because it was changed by another program meanwhile, "
            "in other places than here.",
            document=title,
        )
    if case.refused:
        return tr("“{document}” was not saved, because it was changed by another program meanwhile.", document=title)
    if case.merged is not None:
        return tr("“{document}” was changed by another program, in other places than here.", document=title)
    return tr("“{document}” was changed by another program.", document=title)
