"""What holds at one place of an RTF file, and ends with the group it was set in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_SWITCHES: Final = {
    **{"b": "bold", "i": "italic", "strike": "struck", "striked": "struck", "ul": "under", "v": "hidden"},
    **{"uld": "under", "uldb": "under", "ulw": "under"},
}
_SIDES: Final = {"ql": "", "qj": "", "qc": "center", "qr": "right"}


@dataclass(slots=True)
class State:
    """Copied where a group begins."""

    target: str = "text"
    """Where letters go: "text", "skip", or the name of a group of its own."""
    opens: str = ""
    """What this group is, when its end matters: "field" or "footnote"."""
    codec: str = ""
    """Of the font; empty: the file's own."""
    fallback: int = 1
    """Letters that follow a character in Unicode for programs that do not know it."""
    # of the run
    bold: bool = False
    italic: bool = False
    struck: bool = False
    under: bool = False
    hidden: bool = False
    deleted: bool = False
    linked: bool = False
    """Within the words of a link."""
    raised: str = ""
    run_style: int = 0
    # of the paragraph
    style: int = 0
    list: int = 0
    level: int = 0
    outline: int | None = None
    in_table: bool = False
    side: str = ""
    ruled: bool = False
    old_list: str = ""
    """"bullets" or "numbers", as programs before 1997 wrote them."""

    def take(self, word: str, number: int | None) -> None:
        """What `word` changes."""
        if name := _SWITCHES.get(word):
            setattr(self, name, number != 0)
        elif word in _SIDES:
            self.side = _SIDES[word]
        else:
            self._take_other(word, number)

    def _take_other(self, word: str, number: int | None) -> None:
        match word:
            case "plain":
                self._reset_run()
            case "pard":
                self._reset_paragraph()
            case "s":
                self.style = number or 0
            case "cs":
                self.run_style = number or 0
            case "ls":
                self.list = number or 0
            case "ilvl":
                self.level = min(max(number or 0, 0), 8)
            case "outlinelevel":
                self.outline = number
            case "intbl":
                self.in_table = True
            case "brdrb":
                self.ruled = True
            case "super" | "sub":
                self.raised = word
            case "nosupersub":
                self.raised = ""
            case "ulnone":
                self.under = False
            case "uc":
                self.fallback = max(number or 0, 0)
            case "pnlvlblt":
                self.old_list = "bullets"
            case "pnlvlbody" | "pnlvl":
                self.old_list = "numbers"

    def _reset_run(self) -> None:
        self.bold = self.italic = self.struck = self.under = self.hidden = False
        self.raised, self.run_style, self.codec = "", 0, ""

    def _reset_paragraph(self) -> None:
        self.style = self.list = self.level = 0
        self.outline = None
        self.in_table = self.ruled = False
        self.side = self.old_list = ""
