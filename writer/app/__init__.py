"""The window's program: makes every long-lived object once and connects them; nothing is decided here.

`program` makes the objects; each other module connects one concern: files, rewriting, checking, models, looks.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence

from writer import paths

DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

USAGE = "inkhorn [--no-model] [FILE…] opens the editor; inkhorn --help lists the commands."
NO_MODEL = "--no-model"


def has_display() -> bool:
    """Whether a window can be opened here."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in DISPLAY_VARIABLES)


def main(arguments: Sequence[str], *, demo: bool = False) -> int:
    """Open the window on the files in `arguments`, or on the demo document; returns when it is closed."""
    without_model = NO_MODEL in arguments
    arguments = [argument for argument in arguments if argument != NO_MODEL]
    unknown = [argument for argument in arguments if argument.startswith("-")]
    if unknown:
        print(f"inkhorn: {' '.join(unknown)} is not understood. {USAGE}", file=sys.stderr)
        return 2
    if not has_display():
        print(
            "inkhorn: there is no display here, so the editor cannot open. The commands work without one: "
            "inkhorn complete, check, fix, rewrite, demo; see inkhorn --help.",
            file=sys.stderr,
        )
        return 2
    gc.disable()  # the start makes many objects and no garbage; `collecting` does it later
    from writer.app import speaking

    language = speaking.begin(paths.settings_folder() / "settings.toml")
    from writer.app.program import run  # its tables are made in that language

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run(arguments, demo=demo, without_model=without_model, language=language)
