"""Code actions: what the client can offer for the findings at a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from lsprotocol import types

from writer.language.grammar.diagnostics import Category
from writer.language.grammar.ignore import place
from writer.language.grammar.word_list import is_word
from writer.lsp.document import Issue

IGNORE_HERE: Final = "inkhorn.ignoreHere"
IGNORE_RULE: Final = "inkhorn.ignoreRule"
ADD_WORD: Final = "inkhorn.addWord"
"""Commands; each takes one string: a place's hash, a rule's name, a word."""

FIX_ALL: Final = "source.fixAll.inkhorn"
KINDS: Final = (types.CodeActionKind.QuickFix, FIX_ALL)

Edit = Callable[[Sequence[types.TextEdit]], types.WorkspaceEdit]
"""Makes the edits of one document an edit of the client's workspace."""
Where = Callable[[Issue], types.Range]

SEVERITIES: Final = {
    Category.SPELLING: types.DiagnosticSeverity.Warning,
    Category.GRAMMAR: types.DiagnosticSeverity.Warning,
    Category.PUNCTUATION: types.DiagnosticSeverity.Information,
    Category.STYLE: types.DiagnosticSeverity.Hint,
}


def published(issue: Issue, where: types.Range) -> types.Diagnostic:
    """`issue` as the client shows it."""
    found = issue.diagnostic
    return types.Diagnostic(
        range=where,
        message=found.message,
        severity=SEVERITIES[found.category],
        code=found.rule or found.category.value,
        source="Inkhorn",
        data={
            "rule": found.rule,
            "category": found.category.value,
            "replacements": list(found.replacements),
            "confidence": round(found.confidence, 3),
            "place": place(issue.text, found),
        },
    )


def actions(
    here: Iterable[Issue], everywhere: Sequence[Issue], where: Where, edit: Edit, only: Sequence[str] | None
) -> list[types.CodeAction]:
    """What can be done about the issues `here`; `everywhere` are all of the document. `only` are wanted kinds."""
    found: list[types.CodeAction] = []
    if _wanted(types.CodeActionKind.QuickFix, only):
        for issue in here:
            found += _fixes(issue, where, edit)
            found += _fix_kind(issue, everywhere, where, edit)
            found += _silencers(issue, where)
    fixable = [issue for issue in everywhere if _first(issue) is not None and not _is_style(issue)]
    if fixable and _wanted(FIX_ALL, only):
        edits = [_text_edit(issue, where) for issue in fixable]
        found.append(types.CodeAction("Fix all in this document", FIX_ALL, edit=edit(edits)))
    return found


def overlapping(issues: Iterable[Issue], where: Where, wanted: types.Range) -> list[Issue]:
    """Those of `issues` that share a place with the range `wanted`, which may be empty: a caret."""
    start, end = _key(wanted.start), _key(wanted.end)
    return [
        issue for issue in issues for found in (where(issue),) if _key(found.start) <= end and start <= _key(found.end)
    ]


def _fixes(issue: Issue, where: Where, edit: Edit) -> list[types.CodeAction]:
    """One action for each replacement, best first."""
    spot = where(issue)
    return [
        types.CodeAction(
            title=_title(issue, replacement),
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[published(issue, spot)],
            is_preferred=number == 0,
            edit=edit([types.TextEdit(spot, replacement)]),
        )
        for number, replacement in enumerate(issue.diagnostic.replacements)
    ]


def _fix_kind(issue: Issue, everywhere: Sequence[Issue], where: Where, edit: Edit) -> list[types.CodeAction]:
    """The first replacement of everything that the same rule found."""
    rule = issue.diagnostic.rule
    same = [other for other in everywhere if other.diagnostic.rule == rule and _first(other) is not None]
    if not rule or len(same) < 2:
        return []
    edits = [_text_edit(other, where) for other in same]
    title = f"Fix all {len(same)} of this kind"
    return [types.CodeAction(title, types.CodeActionKind.QuickFix, edit=edit(edits))]


def _silencers(issue: Issue, where: Where) -> list[types.CodeAction]:
    """Ways not to be told again."""
    found = issue.diagnostic
    word = found.span.of(issue.text)
    ways = [("Ignore here", IGNORE_HERE, place(issue.text, found))]
    if found.rule:
        ways.append(("Ignore this rule", IGNORE_RULE, found.rule))
    if found.category is Category.SPELLING and is_word(word):
        ways.append((f"Add “{word}” to dictionary", ADD_WORD, word))
    spot = published(issue, where(issue))
    return [
        types.CodeAction(
            title=title,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[spot],
            command=types.Command(title, command, arguments=[argument]),
        )
        for title, command, argument in ways
    ]


def _title(issue: Issue, replacement: str) -> str:
    wrong = issue.diagnostic.span.of(issue.text)
    if not replacement.strip():
        return f"Delete “{wrong}”" if wrong.strip() else "Delete the space"
    return f"Change to “{replacement}”" if wrong.strip() else f"Insert “{replacement.strip()}”"


def _text_edit(issue: Issue, where: Where) -> types.TextEdit:
    return types.TextEdit(where(issue), issue.diagnostic.replacements[0])


def _first(issue: Issue) -> str | None:
    return next(iter(issue.diagnostic.replacements), None)


def _is_style(issue: Issue) -> bool:
    return issue.diagnostic.category is Category.STYLE


def _wanted(kind: str, only: Sequence[str] | None) -> bool:
    """Whether the client asks for actions of this kind, or of one above it."""
    return not only or any(kind == wished or kind.startswith(f"{wished}.") for wished in only)


def _key(position: types.Position) -> tuple[int, int]:
    return position.line, position.character
