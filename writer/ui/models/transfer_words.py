"""How a transfer stands, in the words of the window and of the status line, which is there from the start."""

from __future__ import annotations

from writer.assist.model_fetching import Stage, Transfer
from writer.models.pace import remaining


def amount_words(transfer: Transfer) -> str:
    """How much has come: "34 of 219 MB"."""
    if not transfer.total:
        return f"{transfer.done / 1e6:,.0f} MB" if transfer.done else ""
    return f"{transfer.done / 1e6:,.0f} of {transfer.total / 1e6:,.0f} MB"


def progress_words(transfer: Transfer) -> str:
    """How it stands, in a line."""
    match transfer.stage:
        case Stage.WAITING:
            return "Waits for the one before it."
        case Stage.PAUSED:
            return ", ".join(filter(None, ("Paused", amount_words(transfer)))) + "."
        case Stage.FAILED:
            return ", ".join(filter(None, ("Stopped", amount_words(transfer) if transfer.done else ""))) + "."
        case Stage.RUNNING:
            rate = transfer.speed.per_second
            parts = [amount_words(transfer) or "Looking for it…", f"{rate / 1e6:.1f} MB/s" if rate else ""]
            return ", ".join(filter(None, (*parts, remaining(transfer.speed.seconds_left))))
