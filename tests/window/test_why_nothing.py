"""The words in the status line and the card behind them, by mouse, in the real program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.support.desktop import Desktop, Program, eventually, program

pytestmark = [pytest.mark.window, pytest.mark.model, pytest.mark.process]

OFF = '[suggestions]\nenabled = false\n[appearance]\ntheme = "light"\n'
ACCENT = QColor("#3B6FD4")
"""Ground of the one button on the card."""


@pytest.fixture
def home(tmp_path: Path, starter_model: Path) -> Path:
    folder = tmp_path / "home" / "config"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text(f'[model]\npath = "{starter_model}"\n{OFF}', encoding="utf-8")
    return folder.parent


@pytest.fixture
def inkhorn(screen: Desktop, home: Path, tmp_path: Path) -> Iterator[Program]:
    letter = tmp_path / "letter.md"
    letter.write_text("A quiet morning.\n", encoding="utf-8")
    with program(screen, home, str(letter), extra={"INKHORN_DEBUG": "1"}) as running:
        running.logged("engine ready")
        running.logged("window complete")
        eventually(lambda: len(parts(screen)) >= ALL, "the words about the model, which move the hint")
        yield running


def test_a_click_on_the_words_opens_the_card_and_its_button_does_what_it_says(inkhorn: Program, home: Path) -> None:
    screen = inkhorn.desktop
    spot = eventually(lambda: hint(screen), "the words in the status line")
    screen.click(*spot)
    button = eventually(lambda: found(screen.screenshot("why-nothing"), ACCENT), "the card's button")
    assert button[1] < spot[1] - 12, "the card stands above the status line"
    screen.click(*button)
    settings = home / "config" / "settings.toml"
    eventually(lambda: "enabled = false" not in settings.read_text(encoding="utf-8"), "suggestions switched on")
    eventually(lambda: not found(screen.screenshot("why-nothing-after"), ACCENT), "the card gone")


def test_the_card_follows_when_the_window_becomes_smaller(inkhorn: Program) -> None:
    screen = inkhorn.desktop
    screen.click(*eventually(lambda: hint(screen), "the words in the status line"))
    before = eventually(lambda: found(screen.screenshot("why-wide"), ACCENT), "the card's button")
    window = screen.do("getactivewindow")
    screen.do("windowsize", "--sync", window, "800", "560")

    def there() -> tuple[int, int] | None:
        spot = found(screen.screenshot("why-narrow"), ACCENT)
        return spot if spot and spot != before else None

    after = eventually(there, "the card at another place")
    assert after[0] < before[0]
    assert after[1] < before[1]
    words = hint(screen)
    assert words
    assert 0 < words[1] - after[1] < 120, "as near to the status line as before"
    screen.click(*words)
    eventually(lambda: not found(screen.screenshot("why-closed"), ACCENT), "closed by the same click")


PANEL = QColor("#F4F4F1")
TITLE = 60
"""Rows of the screen that the title of the window takes."""
GAP = 12
"""Pixels without ink between two parts of the status line; between its words there are fewer."""


def hint(screen: Desktop) -> tuple[int, int] | None:
    """The middle of the second part of the status line: what stands behind the words of the document."""
    found = parts(screen)
    return found[1] if len(found) > 2 else None


ALL = 5
"""Parts of the status line once the model is ready: words, hint, activity, model and device, connections."""


def parts(screen: Desktop) -> list[tuple[int, int]]:
    """The middles of the parts of the status line; none before the words of the document are counted."""
    picture = screen.screenshot("status-line")
    ground = PANEL.rgb()
    foot = next((y for y in range(picture.height() - 1, 0, -1) if picture.pixel(14, y) == ground), 0)
    rows = range(foot - 18, foot - 3)
    inked = [x for x in range(14, picture.width() - 14) if any(dark(picture, x, y) for y in rows)]
    spans: list[list[int]] = []
    for x in inked:
        if spans and x - spans[-1][-1] <= GAP:
            spans[-1].append(x)
        else:
            spans.append([x])
    counted = bool(spans) and spans[0][0] < picture.width() // 4
    return [((span[0] + span[-1]) // 2, foot - 11) for span in spans] if counted else []


def dark(picture: QImage, x: int, y: int) -> bool:
    return picture.pixelColor(x, y).lightness() < 170


def found(picture: QImage, colour: QColor) -> tuple[int, int] | None:
    """The middle of an area of `colour` as large as a button, below the title of the window, whose icon has it too."""
    places = [
        (x, y)
        for y in range(TITLE, picture.height(), 2)
        for x in range(0, picture.width(), 2)
        if picture.pixel(x, y) == colour.rgb()
    ]
    if len(places) < 300:
        return None
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return (min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2
