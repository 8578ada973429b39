"""`inkhorn statistics`: what became of the suggestions in the editor."""

from __future__ import annotations

import argparse
import datetime

from writer import paths
from writer.assist.tally_store import TallyStore
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.language.completion.figures import SLOW, USUAL, headline, milliseconds, outcome_sentence, percent
from writer.language.completion.ledger import DAYS, Ledger
from writer.language.completion.tally import Count, Tally

NOTHING_YET = "Nothing has been counted yet. Write in the editor with suggestions on, then ask again."
NAME_WIDTH = 40


def statistics(options: argparse.Namespace) -> None:
    """Print the figures, and with --clear forget them. Raises RefusedError when the file cannot be changed."""
    store = TallyStore(paths.data_folder())
    ledger = store.load()
    print_json(_facts(ledger)) if options.json else _print(ledger)
    if options.clear and not store.clear():
        raise RefusedError("The counts could not be cleared; the file is in use or cannot be written.")


def _print(ledger: Ledger) -> None:
    total = ledger.total()
    if not total:
        print(NOTHING_YET)
        return
    print(f"Suggestions of the last {DAYS} days")
    for figure in headline(total):
        print(f"{figure.value:>9}  {figure.words}")
    print(f"\n{outcome_sentence(total)}\n")
    print(f"{'Model':<{NAME_WIDTH}} {'shown':>7} {'taken':>6} {'saved':>8} {'p50':>8} {'p95':>8}")
    for model, tally in ledger.by_model().items():
        if tally[Count.SHOWN]:
            print(_line(model, tally))
    if total.silences:
        print("\nWhen nothing was suggested")
    for reason, count in total.silences.items():
        print(f"{count:>9,}  {reason.value}")


def _line(model: str, tally: Tally) -> str:
    name = model if len(model) <= NAME_WIDTH else f"{model[: NAME_WIDTH - 1]}…"
    times = f"{milliseconds(tally.latency(USUAL)):>8} {milliseconds(tally.latency(SLOW)):>8}"
    shown, saved = f"{tally[Count.SHOWN]:,}", f"{tally[Count.SAVED]:,}"
    return f"{name:<{NAME_WIDTH}} {shown:>7} {percent(tally.accepted_share):>6} {saved:>8} {times}"


def _facts(ledger: Ledger) -> dict[str, object]:
    """Everything, also what the page does not show."""
    today = datetime.date.today()
    days = {day.isoformat(): _tally_facts(tally) for day, tally in ledger.by_day(today).items() if tally}
    models = {model: _tally_facts(tally) for model, tally in ledger.by_model().items()}
    return {"days_kept": DAYS, "total": _tally_facts(ledger.total()), "models": models, "days": days}


def _tally_facts(tally: Tally) -> dict[str, object]:
    return {
        "shown": tally[Count.SHOWN],
        "accepted": tally.accepted,
        "accepted_whole": tally[Count.WHOLE],
        "accepted_by_word": tally[Count.BY_WORD],
        "accepted_by_sentence": tally[Count.BY_SENTENCE],
        "dismissed": tally[Count.DISMISSED],
        "accepted_share": tally.accepted_share,
        "characters_saved": tally[Count.SAVED],
        "characters_typed": tally[Count.TYPED],
        "saved_share": tally.saved_share,
        "latency_ms": {"p50": tally.latency(USUAL), "p95": tally.latency(SLOW)},
        "silences": {reason.name.lower(): count for reason, count in tally.silences.items()},
        "confidence": [{"shown": each.shown, "accepted": each.accepted} for each in tally.bins],
    }
