"""What stands at the head of an RTF file: fonts, styles and lists, each read from its own group."""

from __future__ import annotations

from dataclasses import dataclass, field

from writer.documents.conversion.readers import naming
from writer.documents.conversion.readers.rtf_tokens import Token, codec_of, codec_of_page


@dataclass(slots=True)
class Level:
    ordered: bool = True
    start: int = 1


@dataclass(slots=True)
class Tables:
    """Filled token by token while the head is read."""

    fonts: dict[int, str] = field(default_factory=dict)
    """Codecs."""
    styles: dict[int, str] = field(default_factory=dict)
    """Names of paragraph styles, in lower case."""
    runs: dict[int, str] = field(default_factory=dict)
    """Names of character styles."""
    outlines: dict[int, int] = field(default_factory=dict)
    lists: dict[int, list[Level]] = field(default_factory=dict)
    """Levels by the list's id."""
    overrides: dict[int, int] = field(default_factory=dict)
    """Ids of lists by the number that paragraphs name."""
    starts: dict[tuple[int, int], int] = field(default_factory=dict)
    """Where a list starts anew: by that number and level."""
    _font: int = 0
    _style: tuple[str, int] = ("s", 0)
    _levels: list[Level] = field(default_factory=list)
    _override: tuple[int, int] = (0, -1)
    _name: str = ""

    def take(self, table: str, token: Token) -> None:
        """A token within the group `table`."""
        match table:
            case "fonttbl":
                self._take_font(token)
            case "stylesheet":
                self._take_style(token)
            case "listtable":
                self._take_list(token)
            case "listoverridetable":
                self._take_override(token)

    def end_group(self, table: str) -> None:
        """A group within `table` ends: a style's name is known now."""
        if table == "stylesheet" and self._name:
            kind, number = self._style
            (self.runs if kind == "cs" else self.styles).setdefault(number, self._name.strip(" ;").lower())
            self._name, self._style = "", ("s", 0)

    def level(self, number: int, level: int) -> Level:
        """How the list a paragraph names counts at `level`, from 0."""
        levels = self.lists.get(self.overrides.get(number, 0), [])
        found = levels[level] if level < len(levels) else Level()
        return Level(found.ordered, self.starts.get((number, level), found.start))

    def heading(self, style: int) -> int:
        """The level of a heading; 0: none."""
        if found := naming.heading(self.styles.get(style, "")):
            return found
        outline = self.outlines.get(style)
        return 0 if outline is None or outline > 8 else outline + 1

    def _take_font(self, token: Token) -> None:
        if token.word == "f":
            self._font = token.number or 0
        elif token.word == "fcharset" and (codec := codec_of(token.number or 0)):
            self.fonts.setdefault(self._font, codec)
        elif token.word == "cpg":
            self.fonts[self._font] = codec_of_page(token.number or 0)

    def _take_style(self, token: Token) -> None:
        if token.kind == "bytes":
            self._name += token.content.decode("cp1252", "replace")
        elif token.word in ("s", "cs", "ts", "ds") and token.kind == "word":
            self._style = (token.word, token.number or 0)
        elif token.word == "outlinelevel" and self._style[0] == "s":
            self.outlines[self._style[1]] = token.number or 0

    def _take_list(self, token: Token) -> None:
        match token.word:
            case "list":
                self._levels = []
            case "levelnfc" | "levelnfcn":
                if token.word == "levelnfc":
                    self._levels.append(Level())
                if self._levels:
                    self._levels[-1].ordered = token.number not in (23, 255)
            case "levelstartat" if self._levels:
                self._levels[-1].start = max(token.number or 0, 0)
            case "listid":
                self.lists[token.number or 0] = self._levels

    def _take_override(self, token: Token) -> None:
        number, level = self._override
        match token.word:
            case "listoverride":
                self._override = (0, -1)
            case "listid":
                self.overrides[-1] = token.number or 0
            case "lfolevel":
                self._override = (number, level + 1)
            case "levelstartat":
                self.starts[-1, level] = max(token.number or 0, 0)
            case "ls":
                self._name_override(token.number or 0)

    def _name_override(self, number: int) -> None:
        """The number of an override comes last in its group."""
        self.overrides[number] = self.overrides.pop(-1, 0)
        for key in [key for key in self.starts if key[0] == -1]:
            self.starts[number, key[1]] = self.starts.pop(key)
