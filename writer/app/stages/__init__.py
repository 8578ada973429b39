"""What is made once the page can be seen: a stage a concern, in the order in which they need each other.

This is the one place where modules are imported late. Between two `yield`s lies what may hold up a key: an import of
some twenty modules, or the making of a few objects. A new feature that needs more than the page gets its lines in the
stage it belongs to, or a stage of its own here.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writer.app.program import Program


def stages(program: Program) -> Iterator[None]:
    """Make all of `program` that is not needed to write."""
    yield from _imported("writer.engine.messages", "writer.models.installed", "writer.engine.client.engine")
    from writer.app.stages import engine

    yield
    engine.attach(program)  # first, because its process takes longest
    yield
    from writer.app.stages import files

    yield
    files.attach(program)
    yield
    from writer.app.stages import keeping

    yield
    keeping.attach(program)
    yield
    from writer.app.stages import provenance

    yield
    provenance.attach(program)
    yield
    yield from _imported(
        *("writer.language.grammar.judge", "writer.assist.circumstances", "writer.assist.judging"),
        "writer.assist.checking",
        *("writer.language.completion.session", "writer.assist.completing"),
    )
    from writer.app.stages import suggesting

    yield
    yield from suggesting.attach(program)
    yield
    yield from _imported(
        *("writer.language.rewriting.guards", "writer.language.rewriting.trusting", "writer.language.rewriting.draft"),
        *("writer.ui.answer_card", "writer.ui.issues.panel", "writer.ui.history.panel", "writer.ui.performance.dock"),
        *("writer.ui.measures.panel", "writer.ui.review_card", "writer.ui.rewrite_palette"),
    )
    from writer.app.stages import parts

    yield
    yield from parts.attach(program)
    yield
    yield from _imported("writer.models.catalogue", "writer.assist.model_catalogue", "writer.assist.model_fetching")
    from writer.app.stages import models

    yield
    models.attach(program)
    yield
    from writer.app.stages import looking

    yield
    looking.attach(program)
    yield
    yield from _imported(
        *("writer.prompts.front_matter", "writer.prompts.file", "writer.prompts.library", "writer.assist.rewriting"),
        *("writer.prompts.shelves", "writer.app.prompting"),
    )
    from writer.app.stages import rewriting

    yield
    yield from rewriting.attach(program)
    yield
    yield from _imported("writer.engine.probing.listing", "writer.assist.diagnosis", "writer.assist.tuning")
    from writer.app.stages import around

    yield
    around.attach(program)
    yield
    yield from _imported("writer.assist.pattern_process", "writer.ui.outline.panel", "writer.app.palette")
    from writer.app.stages import finding

    yield
    yield from finding.attach(program)
    yield
    yield from _imported("writer.assist.measuring", "writer.assist.writing_log", "writer.app.measuring")
    from writer.app.stages import measuring

    yield
    measuring.attach(program)
    yield
    from writer.app.stages import settled

    yield
    yield from settled.attach(program)


def _imported(*modules: str) -> Iterator[None]:
    """Import what the next stage needs, so much at a time that no key waits long."""
    for module in modules:
        import_module(module)
        yield
