"""The real program on computers that lack something: started, listened to, ended. No display is needed."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

COMPLETE: Final = "window complete"
SECONDS: Final = 60.0
"""Only ends a hang."""
_DROP_FROM_BOUND: Final = 24
"""PR_CAPBSET_DROP of prctl."""
_OVERRIDING: Final = (1, 2)
"""CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH: with them root may write where nobody may."""


def listened(
    environment: Mapping[str, str | None],
    *arguments: str,
    until: tuple[str, ...] = (COMPLETE,),
    before: Callable[[], None] | None = None,
    then: Callable[[], None] = lambda: None,
) -> str:
    """What the program says on standard error until all of `until` was said; fails when it ends before. `before` is
    called in the new process, `then` here, while it still runs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "writer", *arguments],
        env=surroundings({"INKHORN_DEBUG": "1", "QT_QPA_PLATFORM": "offscreen", **environment}),
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        preexec_fn=before,
    )
    watchdog = threading.Timer(SECONDS, process.kill)
    watchdog.start()
    said, missing = "", set(until)
    try:
        assert process.stderr is not None
        for line in process.stderr:
            said += line.decode("utf-8", "replace")
            missing = {words for words in missing if words not in said}
            if not missing:
                then()
                break
    finally:
        watchdog.cancel()
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=20)
        process.kill()
    assert not missing, f"never said {missing}:\n{said}"
    return said


def surroundings(environment: Mapping[str, str | None]) -> dict[str, str]:
    """`environment` put over the present one; None takes a variable away."""
    return {name: value for name, value in {**os.environ, **environment}.items() if value is not None}


def obeying_permissions() -> None:
    """For `before`: permissions hold for this process even when it is root's. Only on Linux it needs to be done."""
    if sys.platform == "linux" and os.geteuid() == 0:
        libc = ctypes.CDLL(None)
        for capability in _OVERRIDING:
            libc.prctl(_DROP_FROM_BOUND, capability, 0, 0, 0)


def with_settings(home: Path, text: str) -> Path:
    """Write the settings file of the home that INKHORN_HOME names; returns the home."""
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.toml").write_text(text, encoding="utf-8")
    return home


def close_to_writing(folder: Path) -> None:
    """Nothing below `folder` may be written to any more."""
    for path in (*folder.rglob("*"), folder):
        path.chmod(path.stat().st_mode & 0o555)


def open_again(folder: Path) -> None:
    """Undo `close_to_writing`, so that the folder can be removed."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        path.chmod(path.stat().st_mode | 0o200)
