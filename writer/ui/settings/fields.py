"""The schema read as a flat list of fields, which is what a page of rows is made of."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, get_type_hints

from writer.settings.schema import METADATA_KEY, Option, Settings


@dataclass(frozen=True, slots=True)
class Field:
    """One setting. `type` is its annotation, resolved."""

    section: str
    name: str
    type: Any
    default: object
    option: Option

    @property
    def key(self) -> str:
        """ "section.name", as `changed` reports it."""
        return f"{self.section}.{self.name}"

    def of(self, settings: Settings) -> object:
        """Its value in `settings`."""
        return getattr(getattr(settings, self.section), self.name)

    def matches(self, typed: str) -> bool:
        """Whether all words of `typed` (casefolded) are found in what can be read of it."""
        words = f"{self.option.title} {self.option.effect} {self.section} {self.name}"
        words += "".join(f" {words}" for _, words in self.option.labels)
        return all(word in words.casefold() for word in typed.split())


@dataclass(frozen=True, slots=True)
class Section:
    """One dataclass of the schema; `title` is its docstring."""

    name: str
    title: str
    fields: tuple[Field, ...]


def sections() -> tuple[Section, ...]:
    """All sections in the order of the schema."""
    hints = get_type_hints(Settings)
    return tuple(_section(field.name, hints[field.name]) for field in dataclasses.fields(Settings))


def _section(name: str, made_of: Any) -> Section:
    hints = get_type_hints(made_of)
    fields = tuple(
        Field(name, field.name, hints[field.name], field.default, field.metadata[METADATA_KEY])
        for field in dataclasses.fields(made_of)
    )
    return Section(name, (made_of.__doc__ or name).strip(), fields)
