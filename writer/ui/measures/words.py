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
from writer.tongue import amount, counted, dated, listed, tr

EMPTY: Final = tr("Once something is written, it is counted here.")


def count_rows(counts: Counts) -> tuple[tuple[str, str], ...]:
    """Name and number, in the order of the panel."""
    return (
        (tr("Words"), amount(counts.words)),
        (tr("Characters"), amount(counts.characters)),
        (tr("Without spaces"), amount(counts.solid)),
        (tr("Sentences"), amount(counts.sentences)),
        (tr("Paragraphs"), amount(counts.paragraphs)),
        (tr("Pages"), amount(counts.pages)),
        (tr("Reading time"), minutes_words(counts.reading_minutes)),
        (tr("Read aloud"), minutes_words(counts.speaking_minutes)),
    )


def minutes_words(minutes: float) -> str:
    """ "2 h 05 min", "4 min", "less than a minute"."""
    if not minutes:
        return "–"
    whole = round(minutes)
    if whole < 1:
        return tr("under 1 min")
    if whole < 60:
        return tr("{minutes} min", minutes=amount(whole))
    return tr("{hours} h {minutes} min", hours=amount(whole // 60), minutes=f"{whole % 60:02}")


def ease_sentence(scores: Sequence[Score], language: str, words: int) -> str:
    """How easily the text reads, or why that is not said."""
    if scores:
        return SENTENCES[scores[0].ease]
    if not words:
        return EMPTY
    if language == UNKNOWN or not has_formula(language):
        if language == UNKNOWN:
            return tr("How easily it reads is not said: there is no accepted formula for this language here.")
        name = spelling_name(language)
        return tr("How easily it reads is not said: there is no accepted formula for {language} here.", language=name)
    return counted(
        "How easily it reads is said from {n} word on.", "How easily it reads is said from {n} words on.", FEWEST_WORDS
    )


def score_words(scores: Sequence[Score]) -> str:
    """ "Flesch reading ease 72, Flesch-Kincaid grade 6.1"."""
    return listed(f"{score.formula} {amount(score.value, 1)}" for score in scores)


def average_words(words: int, sentences: int, longest: int) -> str:
    """A sentence on the length of the sentences."""
    if not sentences:
        return ""
    average = amount(words / sentences, 1)
    return tr("{average} words a sentence on average, {most} at most.", average=average, most=amount(longest))


def goal_words(today: Day, daily: int) -> str:
    """For the line at the bottom."""
    return tr("{done} of {goal} today", done=amount(max(0, today.hand)), goal=amount(daily)) if daily else ""


def today_words(today: Day, daily: int, in_a_row: int) -> str:
    """What today brought, with the goal and the days in a row."""
    hand = max(0, today.hand)
    brought = _of_goal_words(hand, today.machine, daily) if daily else _by_hand_words(hand, today.machine)
    row = counted("{n} day in a row.", "{n} days in a row.", in_a_row) if in_a_row > 1 else ""
    return " ".join(filter(None, (brought, row)))


def _by_hand_words(hand: int, machine: int) -> str:
    if machine > 0:
        return counted(
            "Today: {n} word by hand, and {machine} by machine.",
            "Today: {n} words by hand, and {machine} by machine.",
            hand,
            machine=amount(machine),
        )
    return counted("Today: {n} word by hand.", "Today: {n} words by hand.", hand)


def _of_goal_words(hand: int, machine: int, daily: int) -> str:
    if machine > 0:
        return counted(
            "Today: {done} of {n} words by hand, and {machine} by machine.",
            "Today: {done} of {n} words by hand, and {machine} by machine.",
            daily,
            done=amount(hand),
            machine=amount(machine),
        )
    return counted(
        "Today: {done} of {n} words by hand.", "Today: {done} of {n} words by hand.", daily, done=amount(hand)
    )


def document_goal_words(words: int, goal: Goal, today: datetime.date) -> str:
    """How far the document is, and what each day until the end must bring."""
    whole, done = goal.words, amount(words)
    missing = whole - words
    if missing <= 0:
        return counted("{done} of {n} words: reached.", "{done} of {n} words: reached.", whole, done=done)
    if goal.until is None:
        return counted("{done} of {n} words.", "{done} of {n} words.", whole, done=done)
    end = dated(goal.until, "%e %B %Y")
    left = (goal.until - today).days + 1
    if left <= 0:
        return counted(
            "{done} of {n} words; {day} is past.", "{done} of {n} words; {day} is past.", whole, done=done, day=end
        )
    return counted(
        "{done} of {n} words; {each} a day until {day}.",
        "{done} of {n} words; {each} a day until {day}.",
        whole,
        done=done,
        each=amount(-(-missing // left)),
        day=end,
    )


def day_words(day: datetime.date, written: Day) -> str:
    """One day of the history."""
    date, hand = dated(day, "%e %B"), amount(written.hand)
    if written.machine:
        return tr("{day}: {hand} by hand, {machine} by machine.", day=date, hand=hand, machine=amount(written.machine))
    return tr("{day}: {hand} by hand.", day=date, hand=hand)


def as_text(
    counts: Counts, ease: str, scores: Sequence[Score], average: str, frequent: Sequence[tuple[str, int]]
) -> str:
    """Everything, for the clipboard."""
    lines = [tr("{name}: {number}", name=name, number=number) for name, number in count_rows(counts)]
    lines += [line for line in ("", ease, score_words(scores), average) if line or lines[-1]]
    if frequent:
        words = listed(f"{word} ({amount(times)})" for word, times in frequent)
        lines.append(tr("Words used most: {words}", words=words))
    return "\n".join(lines).rstrip() + "\n"
