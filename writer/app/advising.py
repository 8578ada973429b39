"""Where suggestions get their advice from: the document's name, the checker, the loaded model and what was counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from writer import paths
from writer.assist.advice import Advice
from writer.assist.certainty import Certainty
from writer.assist.checking import Checker
from writer.assist.curve_store import CurveStore
from writer.assist.document_port import DocumentPort
from writer.assist.open_document import OpenDocument
from writer.engine.client.engine import Engine
from writer.engine.messages import ModelFacts
from writer.language.completion.confidence import Curve
from writer.language.completion.tally import Tally
from writer.language.completion.window import title_of
from writer.language.grammar.diagnostics import Category
from writer.text.span import Span


def advice(
    port: DocumentPort,
    engine: Engine,
    document: Callable[[], OpenDocument],
    checker: Callable[[], Checker],
    tallies: Callable[[], Mapping[str, Tally]],
) -> Advice:
    """`document`, `checker` and `tallies` are made later than this; they are called when something is asked."""

    def title() -> str:
        path = document().path
        return title_of(path.stem) if path else ""

    def misspelt(caret: int) -> Sequence[Span]:
        marked = checker().visible(port.paragraph_at(caret))
        return [diagnostic.span for diagnostic in marked if diagnostic.category is Category.SPELLING]

    curves = CurveStore(paths.data_folder())

    def measured(model: ModelFacts) -> Curve | None:
        return curves.load(Path(model.path).name)

    return Advice(title, misspelt, Certainty(engine, tallies, measured).least)
