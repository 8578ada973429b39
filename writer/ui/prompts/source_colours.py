"""The colours of a prompt file's text: the keys of its front matter, comments, and what stands between braces."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from writer.ui.tones import Tones

_BEFORE, _HEAD, _BODY = 0, 1, 2
"""States of a line: none yet, inside the front matter, behind it."""

_KEY: Final = re.compile(r"^(?:\s*-)?\s*([\w.()?, -]+?)\s*:(?=\s|$)")
_REMARK: Final = re.compile(r"(?:^|\s)(#.*)$")
_TAG: Final = re.compile(r"(?<!\\)\{\{~?(!.*?|.*?)~?\}\}")


class SourceColours(QSyntaxHighlighter):
    """Colours are made of the palette's tones; `use` says which."""

    def __init__(self, document: QTextDocument, tones: Tones) -> None:
        super().__init__(document)
        self._key, self._dim, self._tag = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self.use(tones)

    def use(self, tones: Tones) -> None:
        """Paint in `tones` from now on."""
        self._key.setForeground(tones.accent)
        self._dim.setForeground(tones.dim)
        self._tag.setForeground(tones.green)
        self._tag.setFontWeight(QFont.Weight.DemiBold)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        state = max(_BEFORE, self.previousBlockState())
        first = self.currentBlock().blockNumber() == 0
        if text.rstrip() == "---" and (first or state == _HEAD):
            self.setFormat(0, len(text), self._dim)
            self.setCurrentBlockState(_HEAD if first else _BODY)
        elif state == _HEAD:
            self._paint_head(text)
            self.setCurrentBlockState(_HEAD)
        else:
            self._paint_body(text)
            self.setCurrentBlockState(_BODY)

    def _paint_head(self, text: str) -> None:
        if key := _KEY.match(text):
            self.setFormat(key.start(1), len(key[1]), self._key)
        if remark := _REMARK.search(text):
            self.setFormat(remark.start(1), len(remark[1]), self._dim)

    def _paint_body(self, text: str) -> None:
        for tag in _TAG.finditer(text):
            comment = tag[1].startswith("!")
            self.setFormat(tag.start(), len(tag[0]), self._dim if comment else self._tag)
