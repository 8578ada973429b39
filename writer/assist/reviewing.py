"""What the writer does about findings: go to one, mend it, mend all of a kind, or never hear of it again.

Every act computes its places when it is made, from the text as it is then; nothing here remembers a position.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from writer.assist.checking import Checker
from writer.assist.document_port import DocumentPort, Paragraph, Replacement
from writer.assist.issues import Issue, Kin, Progress, Stop, choice_of, kin_of
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.wording import shown
from writer.language.rewriting.history import Asked, Kind
from writer.text.units import to_utf16
from writer.tongue import counted

log = logging.getLogger(__name__)


class Review(QObject):
    """The writer's acts on what `checker` found in `document`."""

    ignored_changed = Signal(object)
    """The `IgnoreList`, to be stored."""

    def __init__(self, document: DocumentPort, checker: Checker, stored: Callable[[], IgnoreList] = IgnoreList) -> None:
        """`stored` gives what is ignored on the disk, where another program (an editor) may have added to it."""
        super().__init__()
        self._stored = stored
        self._document = document
        self._checker = checker

    # -- looking ---------------------------------------------------------------------------------------------

    def issues(self) -> list[Issue]:
        """Everything that is underlined, in the order of the document."""
        return [issue for _, issue in self._placed()]

    def progress(self) -> Progress:
        """How far checking has come; paragraphs without words do not count."""
        written = [paragraph.id for paragraph in self._document.paragraphs() if paragraph.text.strip()]
        return Progress(sum(not self._checker.pending(id_) for id_ in written), len(written))

    def go_to_issue(self, forward: bool) -> Stop | None:
        """Select the next (or previous) underlined place, around the end; None when there is none."""
        caret = self._document.selection()[0]
        places = [_positions(paragraph, issue.diagnostic) for paragraph, issue in self._placed()]
        if not places:
            return None
        ahead = [n for n, (start, _) in enumerate(places) if (start > caret if forward else start < caret)]
        number = (ahead or range(len(places)))[0 if forward else -1]
        self._document.select(*places[number])
        return Stop(self.issues()[number], number + 1, len(places), around=not ahead)

    def show_issue(self, issue: Issue, *, keyboard: bool = True) -> bool:
        """Select the place of `issue`, and give the page the keyboard unless told not to; False when it is gone."""
        place = self._place(issue)
        if place is None:
            return False
        show = self._document.select if keyboard else self._document.reveal
        show(place.start, place.end)
        return True

    def kin(self, issue: Issue, choice: int = 0) -> Kin:
        """All issues of the kind of `issue`."""
        return kin_of(issue, choice, self.issues())

    # -- mending ---------------------------------------------------------------------------------------------

    def fix(self, issue: Issue, choice: int = 0) -> bool:
        """Make a replacement of `issue`, as one undo step; False when the text is different by now."""
        place = self._place(issue)
        if place is None or choice >= len(issue.diagnostic.replacements):
            return False
        replacement = Replacement(place.start, place.end, issue.diagnostic.replacements[choice])
        self._document.replace([replacement], _asked([issue]))
        log.info("fix applied: %s", issue.diagnostic.rule)
        return True

    def fix_kind(self, issue: Issue, choice: int = 0) -> int:
        """Mend every issue of the kind of `issue` in one undo step; how many that were."""
        kin = self.kin(issue, choice)
        if not kin.same_words:
            return self._fix_those([(other, choice if other == issue else 0) for other in kin.issues])
        wanted = issue.diagnostic.replacements[choice].casefold()
        return self._fix_those([(other, choice_of(other.diagnostic, wanted) or 0) for other in kin.issues])

    def fix_all(self, category: Category | None = None) -> int:
        """Mend everything that is underlined (of `category`), each with its first replacement, in one undo step."""
        return self._fix_those([(i, 0) for i in self.issues() if category in (None, i.diagnostic.category)])

    # -- not to be mentioned ---------------------------------------------------------------------------------

    @property
    def ignored(self) -> IgnoreList:
        return self._checker.ignored

    def ignore(self, issue: Issue) -> None:
        """Do not mention this here again."""
        self.change_ignored(lambda ignored: ignored.with_place(issue.text, issue.diagnostic))

    def ignore_rule(self, rule: str, reason: str = "") -> None:
        """Do not mention anything of this kind again; `reason` is what it said."""
        self.change_ignored(lambda ignored: ignored.with_rule(rule, reason))

    def add_word(self, word: str) -> None:
        """`word` is right, everywhere."""
        self.change_ignored(lambda ignored: ignored.with_word(word))

    def change_ignored(self, change: Callable[[IgnoreList], IgnoreList]) -> None:
        """From now on mention what the list allows that `change` makes of the present one."""
        ignored = change(self.ignored.joined(self._stored()))
        if ignored != self.ignored:
            self._checker.use_ignored(ignored)
            self.ignored_changed.emit(ignored)

    # -- inside ----------------------------------------------------------------------------------------------

    def _placed(self) -> Iterator[tuple[Paragraph, Issue]]:
        for paragraph in self._document.paragraphs():
            for diagnostic in self._checker.visible(paragraph):
                yield paragraph, Issue(paragraph.id, paragraph.text, diagnostic)

    def _fix_those(self, chosen: Sequence[tuple[Issue, int]]) -> int:
        """Mend issues that were found just now, each with the replacement of that number."""
        replacements: list[Replacement] = []
        fixed: list[Issue] = []
        for issue, choice in chosen:
            paragraph = self._document.paragraph(issue.paragraph)
            if paragraph is None or paragraph.text != issue.text or not issue.diagnostic.replacements:
                continue
            start, end = _positions(paragraph, issue.diagnostic)
            if not replacements or start >= replacements[-1].end:
                replacements.append(Replacement(start, end, issue.diagnostic.replacements[choice]))
                fixed.append(issue)
        self._document.replace(replacements, _asked(fixed))
        log.info("fixes applied: %d", len(replacements))
        return len(replacements)

    def _place(self, issue: Issue) -> Replacement | None:
        """Where `issue` stands in the document, with its own text; None when that has changed."""
        paragraph = self._document.paragraph(issue.paragraph)
        if paragraph is None:
            return None
        for diagnostic in _nearest_first(self._checker.findings(paragraph), issue.diagnostic):
            if _same(diagnostic, issue.diagnostic) and diagnostic.span.of(paragraph.text) == issue.wording:
                start, end = _positions(paragraph, diagnostic)
                return Replacement(start, end, diagnostic.span.of(paragraph.text))
        return None


def _asked(fixed: Sequence[Issue]) -> Asked:
    """Why these are mended: what is said of them when that is the same of all."""
    said = {issue.diagnostic.message for issue in fixed}
    title = (
        shown(said.pop())
        if len(said) == 1
        else counted("{n} correction at once", "{n} corrections at once", len(fixed))
    )
    return Asked(Kind.CORRECTION, title, any(issue.diagnostic.source is Source.MODEL for issue in fixed))


def _nearest_first(found: Iterable[Diagnostic], to: Diagnostic) -> list[Diagnostic]:
    """So that of several equal words the one that was meant is taken."""
    return sorted(found, key=lambda each: abs(each.span.start - to.span.start))


def _same(one: Diagnostic, other: Diagnostic) -> bool:
    """Whether the two are one finding, at another place perhaps."""
    return one.rule == other.rule and one.replacements == other.replacements and len(one.span) == len(other.span)


def _positions(paragraph: Paragraph, diagnostic: Diagnostic) -> tuple[int, int]:
    """UTF-16 positions in the document."""
    return (
        paragraph.position + to_utf16(paragraph.text, diagnostic.span.start),
        paragraph.position + to_utf16(paragraph.text, diagnostic.span.end),
    )
