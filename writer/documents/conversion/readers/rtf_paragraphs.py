"""Letters of an RTF file put together: runs to paragraphs, paragraphs to lines, cells to tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from writer.documents.conversion.model import (
    Alignment,
    Block,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Paragraph,
    Rule,
    Strong,
    Struck,
    Table,
    Text,
    plain,
)
from writer.documents.conversion.readers import naming, raised
from writer.documents.conversion.readers.cells import flattened, without_bold
from writer.documents.conversion.readers.gathering import Begins, Line, gather
from writer.documents.conversion.readers.rtf_state import State
from writer.documents.conversion.readers.rtf_tables import Tables
from writer.documents.conversion.readers.tasks import task
from writer.documents.conversion.remarks import Plain, Remarks


@dataclass(slots=True)
class Paragraphs:
    """The text of the body, or of one note. What is complete is in `lines`."""

    tables: Tables
    remarks: Remarks
    lines: list[Line] = field(default_factory=list)
    inlines: list[Inline] = field(default_factory=list)
    """Of the paragraph that is being read."""
    mark: str = ""
    """What stands before an item for programs that cannot count."""
    _cell: list[Line] = field(default_factory=list)
    _row: list[tuple[Block, ...]] = field(default_factory=list)
    _rows: list[list[tuple[Block, ...]]] = field(default_factory=list)
    _sides: list[Alignment] = field(default_factory=list)
    _counts: dict[int, dict[int, int]] = field(default_factory=dict)
    _in_contents: bool = False

    def say(self, text: str, state: State) -> None:
        """Letters that look as `state` says."""
        name = self.tables.runs.get(state.run_style, "")
        if naming.is_code_run(name) or naming.is_code(self.tables.styles.get(state.style, "")):
            self.inlines.append(Code(text) if naming.is_code_run(name) else Text(text))
            return
        made: tuple[Inline, ...] = (Text(self._raised(text, state)),)
        self.remarks.add(Plain.UNDERLINE, 1 if state.under and text.strip() and not state.linked else 0)
        if state.struck:
            made = (Struck(made),)
        if state.bold:
            made = (Strong(made),)
        self.inlines.append(Emphasis(made) if state.italic else made[0])

    def _raised(self, text: str, state: State) -> str:
        if not state.raised or not text.strip():
            return text
        small = raised.moved(text, up=state.raised == "super")
        self.remarks.add(Plain.RAISED, 1 if small is None else 0)
        return text if small is None else small

    # -- ends ----------------------------------------------------------------------------------------------------

    def end_line(self, state: State) -> None:
        code = naming.is_code(self.tables.styles.get(state.style, ""))
        self.inlines.append(Text("\n") if code else Break())

    def end_paragraph(self, state: State) -> None:
        inlines, self.inlines = tuple(self.inlines), []
        if not state.in_table:
            self.end_table()
        style = self.tables.styles.get(state.style, "")
        if naming.is_contents(style):
            self.remarks.add(Plain.CONTENTS, 0 if self._in_contents else 1)
            self._in_contents = True
            return
        self._in_contents = False
        (self._cell if state.in_table else self.lines).append(self._line(inlines, style, state))

    def end_cell(self, state: State) -> None:
        inside = State(style=state.style, list=state.list, level=state.level, in_table=True, outline=state.outline)
        self.end_paragraph(inside)
        if not self._row:
            self._sides = []
        self._sides.append("center" if state.side == "center" else "right" if state.side == "right" else "")
        self._row.append(gather(self._cell))
        self._cell = []

    def end_row(self) -> None:
        if self._row:
            self._rows.append(self._row)
        self._row = []

    def end_table(self) -> None:
        """What follows stands outside a table."""
        self.end_row()
        rows, self._rows = self._rows, []
        if [len(row) for row in rows] == [1]:
            self.lines.extend(Line(block) for block in rows[0][0])
        elif rows:
            head, *others = (tuple(flattened(blocks, self.remarks) for blocks in row) for row in rows)
            self.lines.append(Line(Table(tuple(map(without_bold, head)), tuple(others), tuple(self._sides))))

    def _line(self, inlines: tuple[Inline, ...], style: str, state: State) -> Line:
        level = self.tables.heading(state.style)
        if not level and state.outline is not None and state.outline < 9:
            level = state.outline + 1
        if naming.is_code(style):
            return Line(CodeBlock(plain(inlines)), naming.list_level(style))
        if not plain(inlines).strip() and all(not hasattr(one, "blocks") for one in inlines):
            return Line(Rule() if state.ruled or style == "horizontal line" else None)
        if level:
            return Line(Heading(level, without_bold(inlines)))
        quote = naming.quote(style)
        if state.list or state.old_list:
            return self._item(inlines, quote, state)
        return Line(Paragraph(inlines), naming.list_level(style), quote=quote)

    def _item(self, inlines: tuple[Inline, ...], quote: int, state: State) -> Line:
        checked, inlines = task(inlines)
        counts = self._counts.setdefault(state.list, {})
        for deeper in [level for level in counts if level > state.level]:
            del counts[deeper]
        found = self.tables.level(state.list, state.level)
        ordered = found.ordered if state.list else state.old_list == "numbers"
        counts[state.level] = counts[state.level] + 1 if state.level in counts else found.start
        if ordered and (shown := re.match(r"\s*(\d{1,9})[.)]", self.mark)):
            counts[state.level] = int(shown[1])  # where a list begins is often said nowhere else
        self.mark = ""
        begins = Begins(str(state.list), counts[state.level] if ordered else None, checked)
        return Line(Paragraph(inlines), state.level + 1, begins, quote)
