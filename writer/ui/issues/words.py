"""What is said of an issue: the change in its context, why, how sure, and what else is of its kind."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from writer.assist.issues import Issue, Kin, Progress, Stop
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.strictness import LEAST, Strictness

CATEGORY_TITLES: Final[Mapping[Category, str]] = {
    Category.SPELLING: "Spelling",
    Category.GRAMMAR: "Grammar",
    Category.PUNCTUATION: "Punctuation",
    Category.STYLE: "Style",
}

STRICTNESS_TITLES: Final[Mapping[Strictness, str]] = {
    Strictness.STRICT: "Strict",
    Strictness.BALANCED: "Balanced",
    Strictness.THOROUGH: "Thorough",
}

STRICTNESS_SENTENCES: Final[Mapping[Strictness, str]] = {
    Strictness.STRICT: "Strict: only what is almost certain.",
    Strictness.BALANCED: "Balanced: what is likely wrong.",
    Strictness.THOROUGH: "Thorough: also what deserves a look.",
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
        return f"Remove “{wrong.strip()}”"
    return "One space" if text else "No space"


def change_words(issue: Issue, choice: int = 0) -> str:
    """ "recieved → received", for a line of text."""
    text = replacement(issue.diagnostic, choice)
    wrong = issue.wording.strip() or "spaces"
    return wrong if text is None else f"{wrong} → {text.strip() or 'nothing'}"


def sureness(diagnostic: Diagnostic) -> str:
    """How sure the check is, in words."""
    if diagnostic.source is not Source.MODEL:
        return "a rule says so"
    if diagnostic.confidence >= LEAST[Strictness.STRICT]:
        return "almost certain"
    return "likely" if diagnostic.confidence >= LEAST[Strictness.BALANCED] else "worth a look"


def kind_words(diagnostic: Diagnostic) -> str:
    """ "Grammar · likely"."""
    return f"{CATEGORY_TITLES[diagnostic.category]} · {sureness(diagnostic)}"


def kin_words(kin: Kin, issue: Issue) -> str:
    """What mending all of a kind is called; empty when there is no other."""
    if not kin.issues:
        return ""
    count = len(kin.issues)
    if kin.same_words and issue.wording.strip():
        return f"Fix all {count} “{issue.wording.strip()}”"
    return f"Fix all {count} of this kind"


def spoken(issue: Issue, choice: int = 0) -> str:
    """For a screen reader."""
    title = CATEGORY_TITLES[issue.diagnostic.category]
    return f"{change_words(issue, choice).replace('→', 'becomes')}. {issue.diagnostic.message} {title}."


def stop_words(stop: Stop | None, state: CheckState) -> str:
    """Where F8 has arrived, for the line at the bottom."""
    if stop is None:
        return progress_words(state.progress) or ("Nothing to mend." if state.on else "Checking is off.")
    around = ", around the end" if stop.around and stop.total > 1 else ""
    place = f"Issue {stop.number:,} of {stop.total:,}{around}"
    return f"{place}: {change_words(stop.issue)} · Ctrl+. shows what mends it"


def progress_words(progress: Progress) -> str:
    """ "Checking… 12 of 80 paragraphs"; empty when all is checked."""
    if progress.complete:
        return ""
    return f"Checking… {progress.done:,} of {progress.total:,} paragraph{'' if progress.total == 1 else 's'}"


def empty_words(state: CheckState, category: Category | None) -> str:
    """What stands in place of an empty list."""
    if not state.on:
        return "Checking is off. Switch it on and mistakes are underlined while you write."
    if not state.progress.complete:
        return "What the check finds is listed here."
    if category is not None:
        return f"Nothing to mend in {CATEGORY_TITLES[category].lower()}."
    return "Nothing to mend. What the check finds is listed here while you write."


def judging_words(state: CheckState) -> str:
    """What is missing while only the rules speak; empty when nothing is."""
    if not state.on:
        return ""
    match state.judging:
        case Judging.NO_MODEL:
            return "No model: rules only. The model finds more and drops false alarms."
        case Judging.WITHOUT:
            return "Rules only: this document is written without a model."
        case Judging.SERVER:
            return "Rules only: a server cannot weigh sentences. A model here for the grammar check can."
        case Judging.LOADING:
            return "Rules only, until the model is loaded."
        case Judging.OFF:
            return "Rules only: the model is not asked. It finds more and drops false alarms."
        case Judging.MODEL:
            return ""


def fixed_words(count: int) -> str:
    """ "12 fixed."."""
    return f"{count:,} fixed." if count else "Nothing was fixed: the text has changed."


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
