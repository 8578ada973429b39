"""The documents that are opened, and the prose that is typed into them: the same for every program and every run."""

from __future__ import annotations

import random

MEGABYTE = 1_000_000
SIZES = {"small": 20_000, "1MB": MEGABYTE, "5MB": 5 * MEGABYTE}
"""Bytes of each document; all of it is ASCII."""

PLACE = "Quillmarkham"
"""Stands once in each document, as the last word of a paragraph in its middle: where a search puts the caret."""

WIDE = frozenset("abcdeghkmnopqsuvwxyz")
"""Letters that are told from a caret by their width in every font; the others, blanks and points are typed and not
timed."""

OPENINGS = (
    "Before the lamps were lit", "On the second morning", "Nobody in the village could say when", "That winter",
    "In the room above the stable", "When the ferry had gone", "Long after the letter arrived", "At the lane's end",
    "While the kettle sang", "After all those years", "Between the two houses", "Even so",
)  # fmt: skip
PEOPLE = (
    "the keeper", "her brother", "the old schoolmaster", "a man with a wet coat", "the widow", "one of the boys",
    "the doctor's wife", "their neighbour", "the girl from the mill", "Mr. Tollard", "the sexton", "somebody",
)  # fmt: skip
ACTS = (
    "carried the ledger down to the water", "counted the spoons and found one missing", "wrote the same line twice",
    "looked for the key where it had never been", "asked what the bell was for", "left the door standing open",
    "sold the last of the hay for almost nothing", "began a story that had no end", "mended the gate with fence wire",
    "said that the bridge would not hold", "kept the photograph in a tin", "wondered who had recieved the money",
)  # fmt: skip
ENDINGS = (
    "and nobody thought to ask why", "although the rain had stopped by then", "because there was nothing else to do",
    "which was more than the others had done", "as if it could still be put right", "until the light was gone",
    "and the dog slept through all of it", "without so much as a word", "for reasons that were never written down",
)  # fmt: skip


def document(size: int) -> str:
    """Markdown of `size` characters at most, one paragraph short of it at worst: a short plain first line, headings,
    paragraphs of 300 to 800 characters; a word in a hundred and fifty is misspelt.
    """
    chance = random.Random(size)
    parts = ["A tale of the keepers"]
    length, placed = len(parts[0]), False
    while True:
        part = _paragraph(chance) if len(parts) % 12 != 1 else f"## Chapter {len(parts) // 12 + 1}"
        if not placed and length > size // 2 and not part.startswith("#"):
            part, placed = f"{part} They called it {PLACE}", True
        if length + len(part) + 3 > size:
            return "\n\n".join(parts) + "\n"
        parts.append(part)
        length += len(part) + 2


def typed(count: int, seed: int) -> str:
    """Prose with at least `count` of the `WIDE` letters, in lower case; a space comes first."""
    chance = random.Random(seed)
    text = ""
    while sum(map(WIDE.__contains__, text)) < count:
        text += " " + _sentence(chance).lower()
    return text


def _paragraph(chance: random.Random) -> str:
    length = chance.randint(300, 650)
    text = _sentence(chance)
    while len(text) < length:
        text += " " + _sentence(chance)
    return text


def _sentence(chance: random.Random) -> str:
    opening, person, act, ending = map(chance.choice, (OPENINGS, PEOPLE, ACTS, ENDINGS))
    return f"{opening} {person} {act}, {ending}."
