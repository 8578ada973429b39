"""Why a file cannot be converted."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from writer.documents.errors import DocumentError
from writer.tongue import marked, said

DAMAGED: Final = marked(
    "{file} is damaged or not complete. Get it once more, or open it where it was made and save it again."
)
PROTECTED: Final = marked(
    "{file} is protected by a password. Open it where it was made, save it without one, and try again."
)
TOO_LARGE: Final = marked(
    "{file} holds far more than its size says, so it is not opened. Get it from somebody you trust."
)
HOSTILE: Final = marked(
    "{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made."
)
OLD: Final = marked(
    "{file} is an old Word document (.doc), whatever its name says. "
    "Open it in Word or LibreOffice and save it as .docx or .odt."
)
PDF: Final = marked("{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.")
EMPTY: Final = marked("{file} is empty: there is nothing to read.")


class ConversionError(DocumentError):
    """A file that cannot be read as, or written in, another format."""


class UnfitError(Exception):
    """Raised by readers, which do not know the file's name: `str()` is a marked sentence with {file} in its place."""

    def at(self, path: Path) -> ConversionError:
        """The sentence for the writer."""
        return ConversionError(path, said(str(self)).replace("{file}", path.name))
