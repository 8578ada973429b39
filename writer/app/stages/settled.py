"""The end of the start: what was asked for meanwhile is answered, what is wrong is said."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

import psutil
from PySide6.QtGui import QGuiApplication

from writer.assist import unkept
from writer.ui.product_icon import product_icon

if TYPE_CHECKING:
    from writer.app.program import Program

log = logging.getLogger(__name__)


def attach(program: Program) -> Iterator[None]:
    program.looks.load_other_fonts()
    yield
    QGuiApplication.setWindowIcon(product_icon())
    yield
    for sentence in program.settings.problems:
        program.say(sentence)
    program.early_acts.answer()
    yield
    if program.first_paint.at:
        log.info("first paint %d ms after start", (program.first_paint.at - psutil.Process().create_time()) * 1000)
    program.background.run(lambda: unkept.sentence(unkept.closed()), lambda said: _say_unkept(program, said))
    program.garbage.start()
    log.info("window complete")


def _say_unkept(program: Program, sentence: str) -> None:
    """What this computer does not let us keep, once."""
    if sentence:
        log.warning("%s", sentence)
        program.say(sentence)
