"""YAML that somebody else wrote: read as data, without anchors, and never an exception.

Its own module because prompt files and the templates of other programs are both read with it.
"""

from __future__ import annotations

from typing import Any, Literal

import yaml

from writer.prompts.yaml_words import REFERENCES, fault_words
from writer.tongue import tr

What = Literal["file", "front matter"]


class _PlainLoader(yaml.SafeLoader):
    """YAML without anchors and aliases, which can blow a few lines up to gigabytes."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise yaml.composer.ComposerError(None, None, REFERENCES, event.start_mark)
        return super().compose_node(parent, index)


def read_yaml(source: str, what: What, first_line: int = 1) -> tuple[Any, str]:
    """The value of `source` and why there is none, as a sentence about `what`, or "".

    `first_line` is the number, in the file, of the first line of `source`.
    """
    try:
        return yaml.load(source, _PlainLoader), ""
    except yaml.MarkedYAMLError as error:
        line, sentence = fault_words(error, source)
        return None, unreadable(what, sentence, None if line is None else line + first_line)
    except yaml.reader.ReaderError as error:
        line = source.count("\n", 0, error.position) + first_line
        return None, unreadable(what, tr("this line has a character that cannot be seen; delete it."), line)
    except RecursionError:
        return None, unreadable(what, tr("there are too many brackets inside of brackets."))
    except (yaml.YAMLError, ValueError, TypeError, OverflowError):
        return None, unreadable(what, tr("a date or a number in it is none. Put it in quotation marks."))


def unreadable(what: What, reason: str, line: int | str | None = None) -> str:
    """That `what` cannot be read, because of what the end of a sentence `reason` says of it or of its line `line`."""
    match what, line:
        case "file", None:
            return tr("The file cannot be read: {reason}", reason=reason)
        case "file", _:
            return tr("The file cannot be read in line {line}: {reason}", line=line, reason=reason)
        case _, None:
            return tr("The front matter cannot be read: {reason}", reason=reason)
        case _:
            return tr("The front matter cannot be read in line {line}: {reason}", line=line, reason=reason)


def compose(source: str) -> yaml.Node | None:
    """The nodes of `source`, which know their places; None when it is no YAML that `read_yaml` takes."""
    try:
        return yaml.compose(source, _PlainLoader)
    except (yaml.YAMLError, ValueError, TypeError, OverflowError, RecursionError):
        return None
