"""What the document statistics say, in words; and all of them as a text to copy."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final

from writer.assist.writing_store import Day, Goal
from writer.language.grammar.languages.catalogue import UNKNOWN
from writer.language.grammar.languages.dictionaries import spelling_name
from writer.language.readability.formulas import FEWEST_WORDS, SENTENCES, Score, has_formula
from writer.text.counting import Counts

EMPTY: Final = "Once something is written, it is counted here."
WORDS_ONLY: Final = "Words"


def count_rows(counts: Counts) -> tuple[tuple[str, str], ...]:
    """Name and number, in the order of the panel."""
    return (
        (WORDS_ONLY, f"{counts.words:,}"),
        ("Characters", f"{counts.characters:,}"),
        ("Without spaces", f"{counts.solid:,}"),
        ("Sentences", f"{counts.sentences:,}"),
        ("Paragraphs", f"{counts.paragraphs:,}"),
        ("Pages", f"{counts.pages:,}"),
        ("Reading time", minutes_words(counts.reading_minutes)),
        ("Read aloud", minutes_words(counts.speaking_minutes)),
    )


def minutes_words(minutes: float) -> str:
    """ "2 h 05 min", "4 min", "less than a minute"."""
    if not minutes:
        return "–"
    whole = round(minutes)
    if whole < 1:
        return "under 1 min"
    return f"{whole // 60} h {whole % 60:02} min" if whole >= 60 else f"{whole} min"


def ease_sentence(scores: Sequence[Score], language: str, words: int) -> str:
    """How easily the text reads, or why that is not said."""
    if scores:
        return SENTENCES[scores[0].ease]
    if not words:
        return EMPTY
    if language == UNKNOWN or not has_formula(language):
        name = "this language" if language == UNKNOWN else spelling_name(language)
        return f"How easily it reads is not said: there is no accepted formula for {name} here."
    return f"How easily it reads is said from {FEWEST_WORDS} words on."


def score_words(scores: Sequence[Score]) -> str:
    """ "Flesch reading ease 72, Flesch-Kincaid grade 6.1"."""
    return ", ".join(f"{score.formula} {score.value:.1f}" for score in scores)


def average_words(words: int, sentences: int, longest: int) -> str:
    """A sentence on the length of the sentences."""
    if not sentences:
        return ""
    return f"{words / sentences:.1f} words a sentence on average, {longest} at most."


def goal_words(today: Day, daily: int) -> str:
    """For the line at the bottom."""
    return f"{max(0, today.hand):,} of {daily:,} today" if daily else ""


def today_words(today: Day, daily: int, in_a_row: int) -> str:
    """What today brought, with the goal and the days in a row."""
    hand = max(0, today.hand)
    machine = f", and {today.machine:,} by machine" if today.machine > 0 else ""
    goal = f" of {daily:,}" if daily else ""
    row = f" {in_a_row} days in a row." if in_a_row > 1 else ""
    return f"Today: {hand:,}{goal} {'word' if hand == 1 and not daily else 'words'} by hand{machine}.{row}"


def document_goal_words(words: int, goal: Goal, today: datetime.date) -> str:
    """How far the document is, and what each day until the end must bring."""
    done = f"{words:,} of {goal.words:,} words"
    missing = goal.words - words
    if missing <= 0:
        return f"{done}: reached."
    if goal.until is None:
        return f"{done}."
    end = f"{goal.until.day} {goal.until:%B %Y}"
    left = (goal.until - today).days + 1
    if left <= 0:
        return f"{done}; {end} is past."
    return f"{done}; {-(-missing // left):,} a day until {end}."


def day_words(day: datetime.date, written: Day) -> str:
    """One day of the history."""
    machine = f", {written.machine:,} by machine" if written.machine else ""
    return f"{day.day} {day:%B}: {written.hand:,} by hand{machine}."


def as_text(
    counts: Counts, ease: str, scores: Sequence[Score], average: str, frequent: Sequence[tuple[str, int]]
) -> str:
    """Everything, for the clipboard."""
    lines = [f"{name}: {number}" for name, number in count_rows(counts)]
    lines += [line for line in ("", ease, score_words(scores), average) if line or lines[-1]]
    if frequent:
        lines.append("Words used most: " + ", ".join(f"{word} ({times})" for word, times in frequent))
    return "\n".join(lines).rstrip() + "\n"
