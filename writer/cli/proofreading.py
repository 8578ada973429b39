"""Corrections by the grammar check as the changes of a rewrite, for a model whose own words are not good enough."""

from __future__ import annotations

import argparse

from writer.cli.grammar import Corrector, unchecked_words
from writer.cli.session import Session
from writer.language.rewriting.proposal import Hunk, Proposal


def proofread(options: argparse.Namespace, text: str) -> Proposal:
    """`text` corrected by the rules and, where there is a model for the grammar, its judgement."""
    with Session(options, "grammar") as session, Corrector(session) as corrector:
        correction = corrector.correct(text)
    hunks = tuple(Hunk(edit.span, edit.replacement) for edit in correction.edits)
    return Proposal(text, correction.text, hunks, len(text), True, note=unchecked_words(correction))
