"""What a picture of a page tells: whether text is on it, and whether a letter has come since the picture before.

*Ink* is what stands out from the page in all three colour channels nearly as much as its text does. Grey ghost text,
red and blue waves, a pale line under the caret are no ink, so what counts is the same in every program. A caret that
blinks is ink, but too narrow for a letter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""Rows, columns, and the channels blue, green, red and one that is not used."""

Ink = NDArray[np.bool_]

FULL = 0.65
"""From which part of the text's own contrast on a pixel is ink. Ghost text has 0.55 of it."""
LEAST_CONTRAST = 70
"""Below it there is no text on a page; of 255."""
TEXT_SHARE = (0.006, 0.4)
"""Which part of a page is ink when there is text on it: less is a page with a message on it, more a picture."""
TEXT_ROWS = 0.2
"""In which part of a page's rows there is ink when there is text on it: a splash screen has fewer."""
CARET = 2
"""Pixels: the widest caret."""
LINE = 80
"""Pixels: a letter typed at the end of a paragraph changes fewer rows than this, a page laid out anew changes more."""


@dataclass(frozen=True, slots=True)
class Box:
    """Rows and columns, half open."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def width(self) -> int:
        return self.right - self.left

    def meets(self, other: Box) -> bool:
        """Whether they have a row in common."""
        return self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True, slots=True)
class Paper:
    """A page's own colour and how much its text stands out from it."""

    colour: tuple[int, int, int]
    contrast: int

    @classmethod
    def of(cls, pixels: Pixels) -> Paper:
        few = np.ascontiguousarray(pixels[::3, ::5, :3]).astype(np.uint32)
        values, counts = np.unique(few[..., 0] | few[..., 1] << 8 | few[..., 2] << 16, return_counts=True)
        common = int(values[counts.argmax()])
        colour = (common & 255, common >> 8 & 255, common >> 16)
        return cls(colour, int(np.quantile(_contrast(pixels[::2], colour), 0.998)))

    def ink(self, pixels: Pixels) -> Ink:
        return _contrast(pixels, self.colour) > max(FULL * self.contrast, LEAST_CONTRAST * FULL)


def has_text(pixels: Pixels) -> bool:
    """Whether this is a page of text rather than an empty one."""
    paper = Paper.of(pixels)
    if paper.contrast < LEAST_CONTRAST:
        return False
    return is_text(paper.ink(pixels))


def is_text(ink: Ink) -> bool:
    """Whether there is as much of it, and as widely spread, as a page of text has."""
    least, most = TEXT_SHARE
    return bool(least <= ink.mean() <= most and ink.any(axis=1).mean() >= TEXT_ROWS)


def change(before: Ink, after: Ink, least: int = CARET + 1) -> Box | None:
    """Where ink came or went; None where it did not, or less than `least` pixels wide (usually: a caret or less)."""
    differs = before != after
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    if not len(rows):
        return None
    box = Box(int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1)
    return box if box.width >= least else None


def _contrast(pixels: Pixels, colour: tuple[int, int, int]) -> NDArray[np.uint8]:
    """How far each pixel is from `colour` in the channel where it is nearest."""
    apart = [np.where(pixels[..., c] > own, pixels[..., c] - own, own - pixels[..., c]) for c, own in enumerate(colour)]
    return np.minimum(np.minimum(apart[0], apart[1]), apart[2])
