"""The executable without a window of a packaged program: the worker, the checker, every command. It has no Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from surroundings import restore


def run(arguments: list[str]) -> int:
    """Returns the exit status."""
    restore()
    from writer.__main__ import main, needs_window

    return open_window(arguments) if needs_window(arguments) else main(arguments)


def open_window(arguments: list[str]) -> int:
    """Start the executable with the window and leave it alone: `inkhorn` in a terminal of Windows comes here. That it
    tests itself is waited for."""
    window = Path(sys.executable).with_name("inkhorn.exe" if sys.platform == "win32" else "inkhorn")
    process = subprocess.Popen([str(window), *arguments])
    return process.wait() if arguments[:1] == ["--selftest"] else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
