"""Texts to measure with: prose that is new in every run, and passages with mistakes put in.

Made of sentences that stand here, so that a benchmark needs no file and says the same on every computer.
"""

from __future__ import annotations

import random
import re
from typing import Final

_WHO: Final = (
    "the old keeper", "Margaret", "the boy from the ferry", "her brother", "the new teacher", "Mr Hale", "the baker",
    "a stranger in a grey coat", "the captain's widow", "nobody in the village",
)  # fmt: skip
_DID: Final = (
    "walked along the harbour wall", "wrote a long letter to the council", "counted the boats twice",
    "opened the shutters before dawn", "carried the lamp down the stairs", "asked about the price of salt",
    "mended the nets by the stove", "remembered the year of the flood", "waited for the post to come",
    "read the names on the stones", "closed the shop earlier than usual",
)  # fmt: skip
_HOW: Final = (
    "without a word", "as if nothing had happened", "in the pouring rain", "because the road was closed",
    "long after the bells had stopped", "with a basket of apples", "although the wind had turned",
    "while the dogs slept by the door", "for the third time that week",
)  # fmt: skip
_THEN: Final = (
    "It was said that", "Later", "In the evening", "By the time the tide came in", "The next morning",
    "Against all advice", "As everybody knew",
)  # fmt: skip

PASSAGES: Final = (
    "The harbour had been quiet all winter, and the men who usually worked on the boats spent their days in the long "
    "shed behind the church. They repaired the nets, told the same stories and waited for the ice to break. When the "
    "first warm wind came in March, nobody trusted it. Only the keeper of the lighthouse walked down to the water, "
    "looked at the sky for a long time and began to paint his boat. A week later the whole village was busy, and the "
    "children were sent to buy rope and tar.",
    "Most people believe that a good letter is written quickly, while the feeling is still warm. My grandmother did "
    "not agree. She wrote every letter twice, once for herself and once for the person who would read it, and she "
    "burned the first one in the kitchen stove. The second was always shorter. She said that the first letter told "
    "her what she thought, and that the second told her what the other person needed to know. I still have eleven of "
    "them in a box under the stairs.",
    "The council has decided to close the north road for repairs from the first of May until the end of June. Buses "
    "will stop at the market instead of the station, and the ferry will run every half hour during the day. Shops in "
    "the old town can be reached on foot at any time. We know that this is not convenient, and we are sorry for the "
    "noise. Anybody who needs help with heavy goods may call the office in the morning and ask for the small van.",
)
"""Three passages of about a hundred words."""

SENTENCE: Final = "She go to the market every mornings because the bread are better there than in the shop."
VARIANTS: Final = (
    "She goes to the market every mornings because the bread are better there than in the shop.",
    "She went to the market every mornings because the bread are better there than in the shop.",
    "She going to the market every mornings because the bread are better there than in the shop.",
    "She go to a market every mornings because the bread are better there than in the shop.",
    "She go to market every mornings because the bread are better there than in the shop.",
    "She go to the markets every mornings because the bread are better there than in the shop.",
    "She go to the market every morning because the bread are better there than in the shop.",
    "She go to the market all mornings because the bread are better there than in the shop.",
    "She go to the market every mornings, because the bread are better there than in the shop.",
    "She go to the market every mornings because bread are better there than in the shop.",
    "She go to the market every mornings because the bread is better there than in the shop.",
    "She go to the market every mornings because the bread was better there than in the shop.",
    "She go to the market every mornings because the breads are better there than in the shop.",
    "She go to the market every mornings because the bread are better their than in the shop.",
    "She go to the market every mornings because the bread are better there then in the shop.",
    "She go to the market every mornings because the bread are better there than at the shop.",
)
"""Sixteen ways to change one place of SENTENCE."""

APPENDED: Final = (" again", " and", " then", " she", " said")
"""Words typed at the end of a document, one after another."""
_WORD: Final = re.compile(r"\S+")


def document(number: int, words: int) -> str:
    """About `words` words of prose without a space at its end; another number shares nothing with it."""
    chance = random.Random(number)
    parts = [f"Chapter {number}."]
    count = 2
    while count < words:
        sentence = _sentence(chance)
        parts.append(sentence)
        count += sentence.count(" ") + 1
    return " ".join(parts)


def _sentence(chance: random.Random) -> str:
    who, did, how = chance.choice(_WHO), chance.choice(_DID), chance.choice(_HOW)
    opening = chance.choice(_THEN) if chance.random() < 0.4 else ""
    sentence = f"{opening} {who} {did} {how}." if opening else f"{who} {did} {how}."
    return sentence[0].upper() + sentence[1:]


def split_in_the_middle(text: str) -> tuple[str, str]:
    """Two halves; the second begins with a space."""
    space = text.find(" ", len(text) // 2)
    return (text[:space], text[space:]) if space > 0 else (text, "")


def with_mistakes(text: str, every: int, seed: int = 1) -> str:
    """`text` with about one word in `every` written wrongly, doubled or replaced."""
    chance = random.Random(seed)
    return _WORD.sub(lambda word: _wrong(word[0], chance) if chance.random() < 1 / every else word[0], text)


def _wrong(word: str, chance: random.Random) -> str:
    match chance.randrange(4):
        case 0 if len(word) > 3:
            return word[:-2] + word[-1]
        case 1:
            return f"{word} {word}"
        case 2:
            return chance.choice(("the", "was", "a", "with", "of"))
        case _:
            return f"{word}s"
