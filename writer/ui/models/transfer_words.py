"""How a transfer stands, in the words of the window and of the status line, which is there from the start."""

from __future__ import annotations

from writer.assist.model_fetching import Stage, Transfer
from writer.models.pace import remaining
from writer.tongue import amount, listed, tr


def amount_words(transfer: Transfer) -> str:
    """How much has come: "34 of 219 MB"."""
    if not transfer.total:
        return tr("{size} MB", size=amount(transfer.done / 1e6)) if transfer.done else ""
    return tr("{done} of {total} MB", done=amount(transfer.done / 1e6), total=amount(transfer.total / 1e6))


def progress_words(transfer: Transfer) -> str:
    """How it stands, in a line."""
    match transfer.stage:
        case Stage.WAITING:
            return tr("Waits for the one before it.")
        case Stage.PAUSED:
            come = amount_words(transfer)
            return tr("Paused, {amount}.", amount=come) if come else tr("Paused.")
        case Stage.FAILED:
            come = amount_words(transfer)
            return tr("Stopped, {amount}.", amount=come) if transfer.done and come else tr("Stopped.")
        case Stage.RUNNING:
            rate = transfer.speed.per_second
            parts = [amount_words(transfer) or tr("Looking for it…"), _rate_words(rate) if rate else ""]
            return listed(filter(None, (*parts, remaining(transfer.speed.seconds_left))))


def _rate_words(rate: float) -> str:
    return tr("{size} MB/s", size=amount(rate / 1e6, 1))
