"""What is a program or a library of macOS: the one thing that putting the app together and signing it must agree on."""

from __future__ import annotations

from pathlib import Path
from typing import Final

MACHINE_CODE: Final = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
"""First bytes of programs and libraries for one kind of processor (64 and 32 bit) and for several."""


def is_machine_code(file: Path) -> bool:
    with file.open("rb") as content:
        return content.read(4) in MACHINE_CODE
