"""From what a prompt's answer is kept to, to the grammar for the engine."""

from __future__ import annotations

from typing import assert_never

from writer.prompts.json_grammar import json_grammar
from writer.prompts.markdown_grammar import markdown_grammar
from writer.prompts.output_schema import Schema


def schema_grammar(schema: Schema) -> str:
    """In GBNF, llama.cpp's notation."""
    match schema.notation:
        case "json":
            return json_grammar(schema.shape)
        case "markdown":
            return markdown_grammar(schema.shape)
        case _:
            assert_never(schema.notation)
