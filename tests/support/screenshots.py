"""Takes the pictures in README from the real program: `python -m tests.support.screenshots MODEL [REWRITING_MODEL]`."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.desktop import Desktop, Program, desktop, program

PICTURES = Path(__file__).resolve().parent.parent.parent / "resources" / "screenshots"
SETTLE_SECONDS = 0.6
"""Until animations have ended and the caret has been drawn."""
OPENING_SECONDS = 4.0
"""Until a window that is made on first opening is there."""
MODEL_NAME = (860, 804)
"""Where the status line of a window as large as the screen names the model, in pixels."""
CATALOGUE = (480, 189)
"""Where the models window, as the window manager places it, has that page: it shows no path."""


def main(arguments: list[str]) -> None:
    model = Path(arguments[0])
    rewriting = Path(arguments[1]) if len(arguments) > 1 else model
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, desktop(PICTURES, "1200x830") as screen:
        homes = (Path(scratch) / str(number) for number in range(99))
        for theme in ("light", "dark"):
            with _opened(screen, next(homes), model, theme) as running:
                _editor(running, theme)
                _fix(running, theme)
                _issues(running, theme)
                _performance(running, theme)
                _why(running, theme)
            with _opened(screen, next(homes), rewriting, theme) as running:
                _review(running, theme)
                _windows(running, theme)
        with _opened(screen, next(homes), None, "light") as running:
            _picture(running, "first-start-light")
        with _opened(screen, next(homes), model, "light", "ja") as running:
            _in_another_language(running, "japanese-light")


@contextmanager
def _opened(screen: Desktop, home: Path, model: Path | None, theme: str, language: str = "en") -> Iterator[Program]:
    """The demo document under `theme`, the window as large as the screen."""
    folder = home / "config"
    folder.mkdir(parents=True)
    path = f'[model]\npath = "{model}"\n' if model else ""
    (folder / "settings.toml").write_text(f'{path}[appearance]\ntheme = "{theme}"\n', encoding="utf-8")
    with program(screen, home, "demo", extra={"INKHORN_DEBUG": "1", "INKHORN_LANGUAGE": language}) as running:
        running.logged("engine ready" if model else "window complete")
        screen.do("mousemove", "1170", "400")
        yield running


def _picture(running: Program, name: str) -> None:
    time.sleep(SETTLE_SECONDS)
    running.desktop.screenshot(name)


def _go_to(screen: Desktop, words: str) -> None:
    """Put the caret behind `words`."""
    screen.key("ctrl+f")
    screen.type(words)
    screen.key("Return", "Escape", "Right")


def _editor(running: Program, theme: str) -> None:
    """Ghost text at the end of the first paragraph, asked for by key; squiggles below."""
    screen = running.desktop
    running.logged("diagnostics shown: 6")
    _go_to(screen, "rest of")
    running.mark()
    screen.key("space")
    running.logged("suggestion complete")
    running.mark()
    screen.key("ctrl+space")
    running.logged("suggestion complete")
    _picture(running, f"editor-{theme}")
    screen.key("Escape")


def _fix(running: Program, theme: str) -> None:
    screen = running.desktop
    screen.key("F8", "ctrl+period")
    _picture(running, f"fix-{theme}")
    screen.key("Escape")


def _issues(running: Program, theme: str) -> None:
    """The review dock, the first issue chosen."""
    screen = running.desktop
    screen.key("ctrl+shift+l")
    _picture(running, f"issues-{theme}")
    screen.key("ctrl+shift+l")


def _performance(running: Program, theme: str) -> None:
    screen = running.desktop
    _go_to(screen, "rest of")
    screen.key("End", "ctrl+shift+m")
    for words in ("the ", "long ", "and ", "very ", "quiet "):
        screen.type(words)
        time.sleep(1.2)
    _picture(running, f"performance-{theme}")


def _why(running: Program, theme: str) -> None:
    """Why nothing was suggested behind the words just typed."""
    screen = running.desktop
    screen.key("ctrl+shift+m")
    time.sleep(1.0)
    screen.key("shift+F1")
    _picture(running, f"why-{theme}")
    screen.key("Escape")


def _review(running: Program, theme: str) -> None:
    """The stiff paragraph, rewritten."""
    screen = running.desktop
    _go_to(screen, "It should be noted")
    screen.key("ctrl+shift+r")
    _picture(running, f"palette-{theme}")
    screen.type("clearer")
    running.mark()
    screen.key("Return")
    running.logged("rewrite ready", seconds=240)
    _picture(running, f"review-{theme}")


def _in_another_language(running: Program, name: str) -> None:
    """Review and tabs: what the window says is translated, what the text says is not."""
    screen = running.desktop
    running.logged("diagnostics shown: 6")
    screen.key("ctrl+n")
    screen.type("Notes for the second chapter")
    screen.key("ctrl+Tab")
    time.sleep(SETTLE_SECONDS)
    screen.key("ctrl+shift+l")
    time.sleep(OPENING_SECONDS)
    _picture(running, name)


def _windows(running: Program, theme: str) -> None:
    """The windows for prompts and for models."""
    screen = running.desktop
    screen.key("Escape")
    screen.key("alt+p")
    time.sleep(SETTLE_SECONDS)
    screen.key("e")
    time.sleep(OPENING_SECONDS)
    _picture(running, f"prompts-{theme}")
    screen.key("Escape")
    time.sleep(SETTLE_SECONDS)
    screen.click(*MODEL_NAME)
    time.sleep(OPENING_SECONDS)
    screen.click(*CATALOGUE)
    _picture(running, f"models-{theme}")
    screen.key("Escape")


if __name__ == "__main__":
    main(sys.argv[1:])
