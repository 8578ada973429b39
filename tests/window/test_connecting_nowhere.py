"""A session of writing with everything that asks the model connects to nobody, as the system itself saw it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.desktop import Desktop, program
from tests.support.tracing import read_trace, tracing
from writer.network.ledger import FILE

pytestmark = [pytest.mark.window, pytest.mark.model, pytest.mark.process]

OPENING = "The harbour was quiet before dawn, and the boats knocked softly against the"
MISTAKE = "She recieved the letter. He go home every day with an friend."
DOCKS = ("ctrl+shift+l", "ctrl+shift+h", "ctrl+shift+m")
"""Review, history and performance."""


def test_a_session_of_writing_connects_to_nobody(screen: Desktop, home: Path, letter: Path, tmp_path: Path) -> None:
    log = tmp_path / "calls"
    with program(screen, home, str(letter), extra={"INKHORN_DEBUG": "1"}, before=tracing(log)) as inkhorn:
        inkhorn.logged("engine ready", 180)
        screen.key("ctrl+End")
        inkhorn.mark()
        screen.type(OPENING)
        inkhorn.logged("suggestion shown", 120)
        screen.key("Tab", "Return", "Return")
        inkhorn.mark()
        screen.type(MISTAKE)
        inkhorn.logged("diagnostics shown", 120)
        screen.key("shift+Home")
        screen.key("ctrl+shift+r")
        screen.type("Proofread")
        inkhorn.mark()
        screen.key("Return")
        inkhorn.logged("proofreading ready", 180)
        screen.key("a")
        inkhorn.mark()
        screen.key("ctrl+Return")
        inkhorn.logged("rewrite applied", 120)
        screen.screenshot("traced")
        for dock in DOCKS:
            screen.key(dock)
        screen.key("ctrl+comma")
        screen.key("Escape")
        inkhorn.mark()
        screen.key("ctrl+s")
        inkhorn.logged("saved ", 120)
    trace = read_trace(log)
    assert trace.outside == ()
    assert trace.inside, "the display was connected to, so connections were seen"
    assert trace.processes > 3, "the engine and the checker were watched, too"
    assert not list(home.rglob(FILE)), "and the program's own list is as empty"
