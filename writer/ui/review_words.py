"""What the review card says: of a proposal, of its versions, and of one change in it."""

from __future__ import annotations

from typing import Final

from writer.language.rewriting.mixing import Wording, wordings
from writer.language.rewriting.proposal import Choice, Proposal, Version

MOST_WARNINGS: Final = 5
"""Lines; the rest is counted."""
ONE_BY_ONE: Final = "What is left needs a look: accept (A) or discard (D) each change."
LEFT_OUT: Final = "(left out)"
MIXED: Final = "Mixed"
ORIGINAL: Final = "Original"


def warning_words(sentences: list[str]) -> list[str]:
    """The first warnings, none twice, and how many more there are."""
    said = list(dict.fromkeys(sentences))
    shown = said[:MOST_WARNINGS]
    left = sum(each not in shown for each in sentences)
    return [*shown, *([f"{left} more changes need a look."] if left > 1 else said[MOST_WARNINGS:])]


def message_words(proposal: Proposal) -> str:
    """What stands below the text when it is complete: what was left alone, and that nothing is to be changed."""
    if not proposal.complete:
        return ""
    cautious = ONE_BY_ONE if proposal.undecided and not proposal.acceptable else ""
    return " ".join(filter(None, (cautious if proposal.hunks else "Nothing to change.", proposal.note)))


def state_words(proposal: Proposal) -> str:
    """What the header says: "Reading…", "Writing…", "Paragraph 2 of 9…", "3 changes", "2 of 3 changes left"."""
    if not proposal.complete:
        return proposal.doing or ("Writing…" if proposal.reached or proposal.hunks else "Reading…")
    said = [_changes_left(proposal)]
    if len(proposal.versions) > 1:
        said.append("mixed" if is_mixed(proposal) else length_words(proposal.versions[proposal.version]))
    return " · ".join(filter(None, (*said, proposal.doing)))


def _changes_left(proposal: Proposal) -> str:
    count = proposal.changes
    if count == 0:
        return "No changes"
    if proposal.undecided == count:
        return changes_words(count)
    return f"{proposal.undecided} of {changes_words(count)} left"


def changes_words(count: int) -> str:
    return f"{count} change{'' if count == 1 else 's'}"


def length_words(version: Version) -> str:
    """By how much it is longer or shorter: "-3 words (-12 %)", with real minus signs."""
    if version.words == 0:
        return "as long"
    sign = "+" if version.words > 0 else "\u2212"
    words = f"{sign}{abs(version.words)} word{'' if abs(version.words) == 1 else 's'}"
    return f"{words} ({sign}{abs(version.percent)} %)" if version.percent else words


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
    whose = ", ".join(str(number + 1) for number in wording.versions) or MIXED
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
        says = f"“{old}” stays" if old else "nothing is added"
    elif not old:
        says = f"“{new}” is added"
    else:
        says = f"“{old}” becomes “{new}”" if new else f"“{old}” is left out"
    others = max(0, len(choices_at(proposal, index)) - 2)
    told = [f"Change {index + 1} of {len(proposal.hunks)}: {says}."]
    if hunk.choice is not Choice.OPEN:
        told.append("Accepted." if hunk.choice is Choice.ACCEPTED else "Discarded.")
    if hunk.warning:
        told.append(hunk.warning)
    if others or hunk.same:
        told.append("Other versions say something else here: Left and Right show it.")
    return " ".join(told)
