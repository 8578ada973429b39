"""Rich Text Format (.rtf) in: what Word, LibreOffice, WordPad and TextEdit write.

RTF is a stream of signs that change a state; groups in braces keep what they change to themselves. No well-kept library
reads more of it than the bare words.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from writer.documents.conversion.errors import DAMAGED, UnfitError
from writer.documents.conversion.model import Link, Note, Tree
from writer.documents.conversion.normal import normal
from writer.documents.conversion.readers.gathering import gather
from writer.documents.conversion.readers.rtf_paragraphs import Paragraphs
from writer.documents.conversion.readers.rtf_state import State
from writer.documents.conversion.readers.rtf_tables import Tables
from writer.documents.conversion.readers.rtf_tokens import Token, codec_of_page, tokens
from writer.documents.conversion.remarks import Lost, Plain, Remarks

_TABLES: Final = frozenset({"fonttbl", "stylesheet", "listtable", "listoverridetable"})
_SKIPPED: Final = frozenset(
    {
        *("colortbl", "nonshppict", "objdata", "themedata", "colorschememapping", "datastore"),
        *("xmlnstbl", "rsidtbl", "generator", "latentstyles", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atnref"),
        *("atntime", "atndate", "atrfstart", "atrfend", "fldtype", "datafield", "ffdeftext", "panose", "falt", "tc"),
        *("xe", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "revtbl", "pgptbl", "filetbl"),
        *("nesttableprops", "shpinst", "sn", "sv", "background", "picprop", "blipuid", "blipalt", "pgdsctbl"),
    }
)
_HEADERS: Final = frozenset({"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
_CHARACTERS: Final = {
    **{"tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"},
    **{"bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c"},
}
_KNOWN_STARRED: Final = frozenset({*_TABLES, "shppict", "fldinst", "pn", "annotation", "footnote", "shptxt", "ud"})
_LINK: Final = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"?([^"\s]+)"?', re.IGNORECASE)


def read(content: bytes, remarks: Remarks) -> Tree:
    """The tree of a document. Raises UnfitError."""
    if not content.lstrip().startswith(b"{\\rtf"):
        raise UnfitError(DAMAGED)
    reading = _Reading(remarks)
    for token in tokens(content):
        reading.take(token)
    reading.finish()
    return normal(Tree(gather(reading.out.lines), reading.title, reading.author), remarks)


@dataclass(slots=True)
class _Field:
    start: int
    """Where in the paragraph it begins."""
    instructions: str = ""


@dataclass(slots=True)
class _Reading:
    """Follows the stream; `out` takes the text of the body, or of the note that is being read."""

    remarks: Remarks
    title: str = ""
    author: str = ""
    tables: Tables = field(default_factory=Tables)
    state: State = field(default_factory=State)
    out: Paragraphs = field(init=False)
    _codec: str = "cp1252"
    _stack: list[State] = field(default_factory=list)
    _outs: list[Paragraphs] = field(default_factory=list)
    _fields: list[_Field] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)
    _units: list[int] = field(default_factory=list)
    """UTF-16 units that wait for their second half."""
    _unread: int = 0
    """Letters to come that stand for a character already read."""
    _starred: bool = False

    def __post_init__(self) -> None:
        self.out = Paragraphs(self.tables, self.remarks)

    def finish(self) -> None:
        while self._outs:
            self._end_note()
        self.out.end_paragraph(self.state)
        self.out.end_table()

    def take(self, token: Token) -> None:
        if self.state.target in _TABLES:
            self._take_table(token)
        elif token.kind == "bytes":
            self._take_bytes(token)
        else:
            self._flush()
            if token.kind == "{":
                self._stack.append(copy.copy(self.state))
                self.state.opens = ""
                self._unread = 0
            elif token.kind == "}":
                self._end_group()
            elif token.kind == "sign":
                self._take_sign(token.word)
            else:
                self._take_word(token.word, token.number)

    # -- groups --------------------------------------------------------------------------------------------------

    def _take_table(self, token: Token) -> None:
        if token.kind == "{":
            self._stack.append(copy.copy(self.state))
            self.state.opens = ""
        elif token.kind == "}":
            self.tables.end_group(self.state.target)
            self._end_group()
        else:
            self.tables.take(self.state.target, token)

    def _end_group(self) -> None:
        ended = self.state
        self._unread = 0
        if not self._stack:
            return
        self.state = self._stack.pop()
        match ended.opens:
            case "field" if self._fields:
                self._end_field()
            case "pn":
                self.state.old_list = ended.old_list
            case "footnote" if self._outs:
                self._end_note()

    def _end_field(self) -> None:
        ended = self._fields.pop()
        link = _LINK.match(ended.instructions)
        if link and not link[1].startswith(("#", "_")):
            inner = tuple(self.out.inlines[ended.start :])
            self.out.inlines[ended.start :] = [Link(inner, link[1])] if inner else []

    def _end_note(self) -> None:
        self.out.end_paragraph(self.state)
        self.out.end_table()
        note, self.out = self.out, self._outs.pop()
        self.out.inlines.append(Note(gather(note.lines)))

    def _open(self, word: str) -> bool:
        """Whether `word`, the first of its group, says what the group is for."""
        starred, self._starred = self._starred, False
        if word in _HEADERS:
            self.remarks.add(Lost.HEADER)
        elif word == "annotation":
            self.remarks.add(Lost.COMMENT)
        elif word == "pict" and self.state.target == "text":
            self.remarks.add(Lost.PICTURE)
        elif word == "object":
            self.remarks.add(Lost.EMBEDDED)
        if word in _HEADERS or word in _SKIPPED or word in ("annotation", "pict"):
            self.state.target = "skip"
        elif word in _TABLES:
            self.state.target = word
        elif word in ("listtext", "pntext"):
            self.state.target, self.out.mark = "mark", ""
        elif word == "info":
            self.state.target = "info"
        elif word in ("title", "author") and self.state.target == "info":
            self.state.target = word
        elif word == "footnote" and self.state.target == "text":
            self._begin_note()
        elif word == "field":
            self.state.opens = "field"
            self._fields.append(_Field(len(self.out.inlines)))
        elif word == "fldinst":
            self.state.target = "instructions"
        elif word == "shptxt" and self.state.target in ("text", "skip"):
            self.remarks.add(Plain.BOX)
            self.state.target = "text"
        elif starred and word not in _KNOWN_STARRED:
            self.state.target = "skip"
        elif word == "fldrslt":
            self.state.linked = True
        elif word == "pn":
            self.state.opens = "pn"
        else:
            return word == "shppict"
        return True

    def _begin_note(self) -> None:
        self._outs.append(self.out)
        self.out = Paragraphs(self.tables, self.remarks)
        self.state = State(codec=self.state.codec, opens="footnote")

    # -- words ---------------------------------------------------------------------------------------------------

    def _take_word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._take_unit((number or 0) % 0x10000)
            return
        if self._unread and word in _CHARACTERS:
            self._unread -= 1
            return
        if self._open(word):
            return
        if word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word == "ansicpg":
            self._codec = codec_of_page(number or 1252)
        elif word in ("mac", "pc", "pca"):
            self._codec = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}[word]
        elif word == "f":
            self.state.codec = self.tables.fonts.get(number or 0, "")
        elif self.state.target == "text":
            self._act(word, number)
        elif word == "uc":
            self.state.fallback = number or 0

    def _act(self, word: str, number: int | None) -> None:
        acts: dict[str, Callable[[], None]] = {
            "par": lambda: self.out.end_paragraph(self.state),
            "sect": lambda: self.out.end_paragraph(self.state),
            "line": lambda: self.out.end_line(self.state),
            "cell": lambda: self.out.end_cell(self.state),
            "nestcell": lambda: self.out.end_paragraph(self.state),
            "row": lambda: self.out.end_row(),
        }
        if word in acts:
            acts[word]()
            for one in self._fields:
                one.start = min(one.start, len(self.out.inlines))
        elif word in ("deleted", "revised") and number != 0:
            self.remarks.add(Lost.CHANGE)
            self.state.deleted = word == "deleted"
        else:
            self.state.take(word, number)

    def _take_sign(self, sign: str) -> None:
        match sign:
            case "*":
                self._starred = True
            case "~":
                self._say("\u00a0")
            case "_":
                self._say("\u2011")
            case "{" | "}" | "\\":
                self._say(sign)
            case "\n" | "\r" if self.state.target == "text":
                self.out.end_paragraph(self.state)

    # -- letters -------------------------------------------------------------------------------------------------

    def _take_unit(self, unit: int) -> None:
        self._unread = self.state.fallback
        self._units.append(unit)
        if 0xD800 <= unit < 0xDC00:
            return
        units, self._units = self._units, []
        raw = b"".join(one.to_bytes(2, "little") for one in units)
        self._say(raw.decode("utf-16-le", "replace"))

    def _take_bytes(self, token: Token) -> None:
        content = token.content
        if self._unread:
            skipped = min(self._unread, len(content))
            self._unread -= skipped
            content = content[skipped:]
        self._bytes += content

    def _flush(self) -> None:
        if self._bytes:
            content, self._bytes = bytes(self._bytes), bytearray()
            self._say(content.decode(self.state.codec or self._codec, "replace"))

    def _say(self, text: str) -> None:
        match self.state.target:
            case "text" if not self.state.hidden and not self.state.deleted:
                self.out.say(text, self.state)
            case "instructions" if self._fields:
                self._fields[-1].instructions += text
            case "mark":
                self.out.mark += text
            case "title":
                self.title += text
            case "author":
                self.author += text
