"""What the review card says: of a proposal, of its versions, and of one change in it."""

from __future__ import annotations

from typing import Final

from writer.language.rewriting.mixing import Wording, wordings
from writer.language.rewriting.proposal import Choice, Proposal, Version
from writer.tongue import amount, counted, listed, tr

MOST_WARNINGS: Final = 5
"""Lines; the rest is counted."""
ONE_BY_ONE: Final = tr("What is left needs a look: accept (A) or discard (D) each change.")
LEFT_OUT: Final = tr("(left out)")
MIXED: Final = tr("Mixed")
ORIGINAL: Final = tr("Original")


def warning_words(sentences: list[str]) -> list[str]:
    """The first warnings, none twice, and how many more there are."""
    said = list(dict.fromkeys(sentences))
    shown = said[:MOST_WARNINGS]
    left = sum(each not in shown for each in sentences)
    if left > 1:
        return [*shown, counted("{n} more change needs a look.", "{n} more changes need a look.", left)]
    return said


def message_words(proposal: Proposal) -> str:
    """What stands below the text when it is complete: what was left alone, and that nothing is to be changed."""
    if not proposal.complete:
        return ""
    cautious = ONE_BY_ONE if proposal.undecided and not proposal.acceptable else ""
    return " ".join(filter(None, (cautious if proposal.hunks else tr("Nothing to change."), proposal.note)))


def state_words(proposal: Proposal) -> str:
    """What the header says: "Reading…", "Writing…", "Paragraph 2 of 9…", "3 changes", "2 of 3 changes left"."""
    if not proposal.complete:
        return proposal.doing or (tr("Writing…") if proposal.reached or proposal.hunks else tr("Reading…"))
    words = [_changes_left(proposal)]
    if len(proposal.versions) > 1:
        words.append(tr("mixed") if is_mixed(proposal) else length_words(proposal.versions[proposal.version]))
    return " · ".join(filter(None, (*words, proposal.doing)))


def _changes_left(proposal: Proposal) -> str:
    count = proposal.changes
    if count == 0:
        return tr("No changes")
    if proposal.undecided == count:
        return changes_words(count)
    return counted("{open} of {n} change left", "{open} of {n} changes left", count, open=amount(proposal.undecided))


def changes_words(count: int) -> str:
    return counted("{n} change", "{n} changes", count)


def length_words(version: Version) -> str:
    """By how much it is longer or shorter: "-3 words (-12 %)", with real minus signs."""
    if version.words == 0:
        return tr("as long")
    if version.words > 0:
        sign, words = "+", counted("+{n} word", "+{n} words", version.words)
    else:
        sign, words = "\u2212", counted("−{n} word", "−{n} words", -version.words)
    percent = f"{sign}{abs(version.percent)}"
    return tr("{words} ({percent} %)", words=words, percent=percent) if version.percent else words


def version_words(version: Version) -> str:
    return f"{changes_words(version.changes)}, {length_words(version)}"


def is_mixed(proposal: Proposal) -> bool:
    """Whether something else than its version is shown somewhere."""
    return any(
        [(hunk.span, hunk.replacement) for hunk in place.taken if not hunk.same]
        != [(hunk.span, hunk.replacement) for hunk in place.alternatives[proposal.version]]
        for place in proposal.places
    )


def wording_words(wording: Wording) -> tuple[str, str]:
    """Whose it is ("1", "2, 3", "Original"), and what it says in one line."""
    whose = listed(str(number + 1) for number in wording.versions) or MIXED
    return ORIGINAL if wording.original else whose, " ".join(wording.text.split()) or LEFT_OUT


def choices_at(proposal: Proposal, hunk: int) -> tuple[Wording, ...]:
    """What can be had at the place of hunk number `hunk`; empty where all versions say the same."""
    place = proposal.place_of(hunk)
    if place is None or len(proposal.versions) < 2:
        return ()
    found = wordings(proposal.original, place)
    original = found[-1]
    return found if len(found) > 2 or original.versions or original.shown else ()


def hunk_words(proposal: Proposal, index: int) -> str:
    """Change number `index`, for a screen reader."""
    if not 0 <= index < len(proposal.hunks):
        return ""
    hunk = proposal.hunks[index]
    old, new = (" ".join(text.split()) for text in (hunk.span.of(proposal.original), hunk.replacement))
    if hunk.same:
        says = tr("“{words}” stays", words=old) if old else tr("nothing is added")
    elif not old:
        says = tr("“{words}” is added", words=new)
    else:
        becomes = tr("“{words}” becomes “{others}”", words=old, others=new)
        says = becomes if new else tr("“{words}” is left out", words=old)
    others = max(0, len(choices_at(proposal, index)) - 2)
    count = len(proposal.hunks)
    told = [tr("Change {number} of {count}: {change}.", number=index + 1, count=count, change=says)]
    if hunk.choice is not Choice.OPEN:
        told.append(tr("Accepted.") if hunk.choice is Choice.ACCEPTED else tr("Discarded."))
    if hunk.warning:
        told.append(hunk.warning)
    if others or hunk.same:
        told.append(tr("Other versions say something else here: Left and Right show it."))
    return " ".join(told)
