"""The grammar of `inkhorn rewrite`."""

from __future__ import annotations

import argparse
from typing import Final

SUMMARY: Final = "Rewrite a text in a style or as instructed."

DESCRIPTION: Final = """\
Rewrite a text in a style or as instructed.

The text is FILE, or standard input. Prompts that change a text (formal, shorter, translate and so on) print all of it
again, paragraph by paragraph as each is done; code, tables and front matter stay as they are. Prompts with an answer
of their own (summarise, table) print that. What was left out, and facts that a change may have altered, are said on
standard error."""

EPILOG: Final = """\
examples:
  inkhorn rewrite --style formal letter.md
  inkhorn rewrite --style translate --input language=French < note.txt
  inkhorn rewrite --instruction "Put it in the past tense." --diff story.md
  inkhorn rewrite --style table --json minutes.txt
  inkhorn rewrite --style ./mine.prompt --show-prompt note.txt

`inkhorn prompts list` names the prompts and what they do.

exit status:
  0  the rewritten text was printed
  2  it cannot be done; a sentence on standard error says why
  130  stopped with Ctrl+C; what was printed until then are whole paragraphs"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` what is particular to the command."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a text file; default: standard input")
    parser.add_argument(
        "--style",
        "--prompt",
        dest="style",
        metavar="NAME",
        help="a prompt by its name, such as formal, or a prompt file",
    )
    parser.add_argument(
        "--instruction", metavar="TEXT", help="what should change, in your words; also for a prompt that asks for it"
    )
    parser.add_argument(
        "--input",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="answer something that the prompt asks for; may be repeated",
    )
    parser.add_argument("--diff", action="store_true", help="print the changes, not the text")
    parser.add_argument(
        "--show-prompt",
        action="store_true",
        help="print what would be sent to the model, word for word, and stop; a model is not needed. In a long text, "
        "words used before are added to later paragraphs once they are known",
    )
