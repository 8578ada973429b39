"""`inkhorn demo` without a display: the main job on the demo document, in the terminal."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass

from writer import paths
from writer.cli.completing import suggest
from writer.cli.failure import RefusedError
from writer.cli.grammar import Corrector, diagnostic_line
from writer.cli.prompt_places import find_prompt
from writer.cli.rewriting import marked, rewritten
from writer.cli.session import Session
from writer.documents import files
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Timings
from writer.language.completion.cleanup import wanted
from writer.language.rewriting.segments import segments
from writer.models.installed import display_name


@dataclass(frozen=True, slots=True)
class DemoParts:
    """The paragraphs of the demo document that the terminal works on."""

    opening: str
    mistakes: str
    stiff: str


def demo(options: argparse.Namespace) -> None:
    """A completion, the diagnostics and a rewrite as a diff, each with what it took."""
    parts = _parts(files.read(paths.resources_folder() / "demo.md").text)
    with Session(options) as session:
        engine = session.engine()
        if session.loaded:
            model = session.loaded.model
            where = f"{display_name(model.path, model.name)} on {session.loaded.device.name}"
            print(f"There is no display here, so Inkhorn shows its work in the terminal, with {where}.")
        _complete(engine, parts.opening)
        _check(session, parts.mistakes)
        _rewrite(session, engine, parts.stiff)


def _complete(engine: BlockingEngine, text: str) -> None:
    print(f"\n1. A sentence is finished\n\n   …{text[-120:]}", end="")
    completion = suggest(engine, text, "", wanted())
    print(f"[{completion.text}]\n\n   {_rates(completion.timings)}")


def _check(session: Session, text: str) -> None:
    print(f"\n2. Mistakes are found\n\n   {text}\n")
    with Corrector(session) as corrector:
        correction = corrector.correct(text)
    for diagnostic in correction.diagnostics:
        print(f"   {diagnostic_line(text, diagnostic)}")
    print(f"\n   Corrected: {correction.text}")


def _rewrite(session: Session, engine: BlockingEngine, text: str) -> None:
    print(f"\n3. A paragraph is rewritten (shorter), as a diff\n\n   {text}\n")
    try:
        result = rewritten(engine, find_prompt(session.settings, "shorter"), text, "", {})
    except RefusedError as refusal:
        print(f"   {refusal}\n   (The starter model rewrites poorly; a larger one does this well.)")
        return
    print(f"   {marked(segments(result.proposal)) if result.proposal else result.text}\n\n   {_rates(result.timings)}")


def _rates(timings: Timings) -> str:
    made, seconds = timings.generated_tokens, timings.generate_seconds
    rate = f"{made / seconds:.0f} tokens per second" if made and seconds else "no tokens"
    return f"{rate}; first token after {timings.first_token_seconds * 1000:.0f} ms"


def _parts(document: str) -> DemoParts:
    """The document's sections: the paragraph below each heading."""
    sections = re.split(r"^#+ .*\n", document, flags=re.MULTILINE)[1:]
    opening, mistakes, stiff = (section.split("\n---")[0].strip("\n") for section in sections[:3])
    return DemoParts(opening, mistakes, stiff)
