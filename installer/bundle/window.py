"""The window's executable of a packaged program; whatever needs no window goes to the executable beside it."""

from __future__ import annotations

import os
import subprocess
import sys

from surroundings import restore


def run(arguments: list[str]) -> int:
    """Returns the exit status."""
    restore()
    from writer.__main__ import main, needs_window

    return main(arguments) if needs_window(arguments) else hand_on(arguments)


def hand_on(arguments: list[str]) -> int:
    """Become the executable without a window. Windows cannot, and waits for it instead."""
    from writer.paths import own_program

    command = [*own_program(), *arguments]
    if sys.platform != "win32":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
