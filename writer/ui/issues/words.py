"""What is said of an issue: the change in its context, why, how sure, and what else is of its kind."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from writer.assist.issues import Issue, Kin, Progress, Stop
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.strictness import LEAST, Strictness
from writer.language.grammar.wording import shown
from writer.tongue import amount, counted, tr

CATEGORY_TITLES: Final[Mapping[Category, str]] = {
    Category.SPELLING: tr("Spelling"),
    Category.GRAMMAR: tr("Grammar"),
    Category.PUNCTUATION: tr("Punctuation"),
    Category.STYLE: tr("Style"),
}

NOTHING_IN: Final[Mapping[Category, str]] = {
    Category.SPELLING: tr("Nothing to mend in spelling."),
    Category.GRAMMAR: tr("Nothing to mend in grammar."),
    Category.PUNCTUATION: tr("Nothing to mend in punctuation."),
    Category.STYLE: tr("Nothing to mend in style."),
}

STRICTNESS_TITLES: Final[Mapping[Strictness, str]] = {
    Strictness.STRICT: tr("Strict"),
    Strictness.BALANCED: tr("Balanced"),
    Strictness.THOROUGH: tr("Thorough"),
}

STRICTNESS_SENTENCES: Final[Mapping[Strictness, str]] = {
    Strictness.STRICT: tr("Strict: only what is almost certain."),
    Strictness.BALANCED: tr("Balanced: what is likely wrong."),
    Strictness.THOROUGH: tr("Thorough: also what deserves a look."),
}

REACH: Final = 90
"""Characters of the paragraph that are looked at on either side of an issue, at most."""


class Sign(enum.Enum):
    """What stands for a run of text that is shown."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of the context."""

    sign: Sign
    text: str


class Judging(enum.Enum):
    """Who looks at the text."""

    MODEL = "model"
    LOADING = "loading"
    NO_MODEL = "no model"
    WITHOUT = "without a model"
    """The writer wants none."""
    SERVER = "server"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class CheckState:
    """What the dock knows of checking besides the issues."""

    on: bool = True
    judging: Judging = Judging.MODEL
    progress: Progress = Progress(0, 0)


def runs(issue: Issue, choice: int = 0, reach: int = REACH) -> list[Run]:
    """The place of `issue` with its replacement number `choice` as a change; words that stay are not struck out.

    Of the text on either side at most `reach` characters are shown, whole words of it.
    """
    text, span = issue.text, issue.diagnostic.span
    before, after = _ending(text[: span.start], reach), _beginning(text[span.end :], reach)
    head, deleted, inserted, tail = _change(issue.wording, replacement(issue.diagnostic, choice))
    parts = [
        Run(Sign.SAME, before + head),
        Run(Sign.DELETED, deleted),
        Run(Sign.INSERTED, inserted),
        Run(Sign.SAME, tail + after),
    ]
    return [Run(run.sign, run.text.replace("\t", " ")) for run in parts if run.text]


def replacement(diagnostic: Diagnostic, choice: int) -> str | None:
    """The text of a replacement; None when there is no such."""
    return diagnostic.replacements[choice] if 0 <= choice < len(diagnostic.replacements) else None


def replacement_words(wrong: str, text: str) -> str:
    """What a replacement is called: the text it puts there, or what it takes away."""
    if text.strip():
        return text
    if wrong.strip():
        return tr("Remove “{words}”", words=wrong.strip())
    return tr("One space") if text else tr("No space")


def change_words(issue: Issue, choice: int = 0) -> str:
    """ "recieved → received", for a line of text."""
    wrong, right = _change_ends(issue, choice)
    return wrong if right is None else tr("{wrong} → {right}", wrong=wrong, right=right)


def _change_ends(issue: Issue, choice: int) -> tuple[str, str | None]:
    """What stands there and what would; None when nothing is proposed."""
    text = replacement(issue.diagnostic, choice)
    right = None if text is None else text.strip() or tr("nothing", meaning="in place of a word")
    return issue.wording.strip() or tr("spaces", meaning="white space"), right


def sureness(diagnostic: Diagnostic) -> str:
    """How sure the check is, in words."""
    if diagnostic.source is not Source.MODEL:
        return tr("a rule says so")
    if diagnostic.confidence >= LEAST[Strictness.STRICT]:
        return tr("almost certain")
    return tr("likely") if diagnostic.confidence >= LEAST[Strictness.BALANCED] else tr("worth a look")


def kind_words(diagnostic: Diagnostic) -> str:
    """ "Grammar · likely"."""
    return f"{CATEGORY_TITLES[diagnostic.category]} · {sureness(diagnostic)}"


def kin_words(kin: Kin, issue: Issue) -> str:
    """What mending all of a kind is called; empty when there is no other."""
    if not kin.issues:
        return ""
    count = len(kin.issues)
    if kin.same_words and issue.wording.strip():
        return counted("Fix all {n} “{words}”", "Fix all {n} “{words}”", count, words=issue.wording.strip())
    return counted("Fix all {n} of this kind", "Fix all {n} of this kind", count)


def spoken(issue: Issue, choice: int = 0) -> str:
    """For a screen reader."""
    wrong, right = _change_ends(issue, choice)
    values = {
        "wrong": wrong,
        "reason": shown(issue.diagnostic.message),
        "category": CATEGORY_TITLES[issue.diagnostic.category],
    }
    if right is None:
        return tr("{wrong}. {reason} {category}.", **values)
    return tr("{wrong} becomes {right}. {reason} {category}.", right=right, **values)


def stop_words(stop: Stop | None, state: CheckState) -> str:
    """Where F8 has arrived, for the line at the bottom."""
    if stop is None:
        return progress_words(state.progress) or (tr("Nothing to mend.") if state.on else tr("Checking is off."))
    values = {"number": amount(stop.number), "total": amount(stop.total), "change": change_words(stop.issue)}
    if stop.around and stop.total > 1:
        return tr("Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it", **values)
    return tr("Issue {number} of {total}: {change} · Ctrl+. shows what mends it", **values)


def progress_words(progress: Progress) -> str:
    """ "Checking… 12 of 80 paragraphs"; empty when all is checked."""
    if progress.complete:
        return ""
    return counted(
        "Checking… {done} of {n} paragraph",
        "Checking… {done} of {n} paragraphs",
        progress.total,
        done=amount(progress.done),
    )


def empty_words(state: CheckState, category: Category | None) -> str:
    """What stands in place of an empty list."""
    if not state.on:
        return tr("Checking is off. Switch it on and mistakes are underlined while you write.")
    if not state.progress.complete:
        return tr("What the check finds is listed here.")
    if category is not None:
        return NOTHING_IN[category]
    return tr("Nothing to mend. What the check finds is listed here while you write.")


def judging_words(state: CheckState) -> str:
    """What is missing while only the rules speak; empty when nothing is."""
    if not state.on:
        return ""
    match state.judging:
        case Judging.NO_MODEL:
            return tr("No model: rules only. The model finds more and drops false alarms.")
        case Judging.WITHOUT:
            return tr("Rules only: this document is written without a model.")
        case Judging.SERVER:
            return tr("Rules only: a server cannot weigh sentences. A model here for the grammar check can.")
        case Judging.LOADING:
            return tr("Rules only, until the model is loaded.")
        case Judging.OFF:
            return tr("Rules only: the model is not asked. It finds more and drops false alarms.")
        case Judging.MODEL:
            return ""


def fixed_words(count: int) -> str:
    """ "12 fixed."."""
    return counted("{n} fixed.", "{n} fixed.", count) if count else tr("Nothing was fixed: the text has changed.")


def filter_words(category: Category | None, count: int) -> tuple[str, str]:
    """What the button that lists only `category` (None: all) says, and what a screen reader says of it."""
    shown = amount(count)
    match category:
        case None:
            return tr("All {count}", count=shown), tr("Show all: {count}", count=shown)
        case Category.SPELLING:
            return tr("Spelling {count}", count=shown), tr("Show spelling: {count}", count=shown)
        case Category.GRAMMAR:
            return tr("Grammar {count}", count=shown), tr("Show grammar: {count}", count=shown)
        case Category.PUNCTUATION:
            return tr("Punctuation {count}", count=shown), tr("Show punctuation: {count}", count=shown)
        case Category.STYLE:
            return tr("Style {count}", count=shown), tr("Show style: {count}", count=shown)


def _beginning(text: str, reach: int) -> str:
    """At most `reach` characters of the beginning of `text`, and a sign when there is more."""
    if len(text) <= reach:
        return text
    head = text[:reach]
    return (head[: head.rfind(" ")] if " " in head else head) + " …"


def _ending(text: str, reach: int) -> str:
    if len(text) <= reach:
        return text
    tail = text[len(text) - reach :]
    return "… " + (tail[tail.find(" ") + 1 :] if " " in tail else tail)


def _change(wrong: str, right: str | None) -> tuple[str, str, str, str]:
    """What stays in front, what goes, what comes, what stays behind; whole words only."""
    if right is None:
        return "", wrong, "", ""
    head = _common(wrong, right)
    tail = _common(wrong[head:][::-1], right[head:][::-1])
    return wrong[:head], wrong[head : len(wrong) - tail], right[head : len(right) - tail], wrong[len(wrong) - tail :]


def _common(one: str, other: str) -> int:
    """Characters with which both begin, up to the end of a word of both."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    while count and not (_ends(one, count) and _ends(other, count)):
        count -= 1
    return count


def _ends(text: str, place: int) -> bool:
    """Whether no word goes over `place`."""
    return place == len(text) or not (_joins(text[place]) and _joins(text[place - 1]))


def _joins(character: str) -> bool:
    return character.isalnum() or character in "'’-"
