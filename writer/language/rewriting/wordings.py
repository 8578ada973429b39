"""Wordings that say the same, by style: "due to the fact that" is "because", "commence" is "start".

A small model leaves most of what a style guide would change as it is. What is on this list needs no model; the list
is short enough to be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from writer import paths
from writer.language.rewriting.small_words import listed
from writer.language.rewriting.vocabulary import Vocabulary, english
from writer.text.edits import TextEdit, apply_edits
from writer.text.sentences import sentences
from writer.text.span import Span

SECTIONS: Final = {
    "shorter": ("brief", "fillers"),
    "clearer": ("brief", "plain"),
    "simpler": ("brief", "plain", "simple"),
    "formal": ("formal",),
    "friendly": ("friendly",),
}
"""Which sections of the list serve a style."""

_CONDITION: Final = r"\((?:before|not) [^)]*\)"
_LINE: Final = re.compile(
    rf"(?P<verb>v!?)?\s*(?P<old>[^>(]+?)\s*(?P<if>{_CONDITION})?\s*>\s*(?P<new>[^(]*?)\s*(?P<if2>{_CONDITION})?\s*"
)
_LETTERS: Final = re.compile(r"[a-z]+")
_NEVER: Final = r"(?!)"
_QUOTED: Final = re.compile(
    r"“[^”\n]*”|\"[^\"\n]*\"|«[^»\n]*»|„[^“\n]*“|`[^`\n]*`|\]\([^)\n]*\)|\S+(?:://|@|\.\w+/)\S+"
)
_BEFORE_VERB: Final = listed(
    "to will would can could may might must shall should not n't i we you they please let's and or did do does"
)
_BEFORE_PARTICIPLE: Final = listed(
    "have has had having is are am was were be been being get got gets 've 's 're 'm not recently already just"
)
_BEFORE_NEEDED: Final = listed("not so too as how never was is are were be than")
"""Words behind which nothing can go without changing what is said ("not really")."""
_SUBJECTS: Final = ("i", "we", "you", "he", "she", "it", "they", "there", "the")
"""Words before which a "not" written out would stand wrong: "why don't you"."""
_AMOUNTS: Final = listed("more many several most much enough ample")
"""Words that stand behind no article."""
_LAST_WORD: Final = re.compile(r"([\w'’]+)[^\S\n]+\Z")
_ARTICLE: Final = re.compile(r"\b(an?)([^\S\n]+)\Z", re.IGNORECASE)
_REQUEST: Final = re.compile(r"(?:Could|Would) you\b")
_ASKED: Final = re.compile(
    r"\bplease\b(?! (?:do not|don't|note|find|see|feel|excuse))"
    r"|\b(?:could|can|would|will) you (?:send|give|set|let|drop|check|tell|forward|help|provide|find|take|look|fax"
    r"|bring|add|confirm|review|get|ask|show|explain|call|arrange|summari[sz]e|describe|update|share)\b",
    re.IGNORECASE,
)
_THANKED: Final = re.compile(r"\b(?:thank|thanks|grateful|appreciate[ds]?)\b", re.IGNORECASE)
_JOINED: Final = re.compile(r"\b(?:and|so|but|because|if) (?:I|we|you|that)\b|[;:!]")


@dataclass(frozen=True, slots=True)
class Wording:
    """`old` may be written as `new`, if what follows is in `before` (any when empty) and not in `unless`."""

    old: str
    new: str
    before: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    bare_verb: bool = False
    """Whether only a word before shows that `old` is a verb."""
    participle: str = ""
    """`new` where `old` is a participle; "" for the same."""

    def fits(self, following: str) -> bool:
        return (not self.before or _begins(following, self.before)) and not _begins(following, self.unless)


class Wordings:
    """The list for one style."""

    def __init__(self, entries: Iterable[Wording]) -> None:
        self._entries: dict[str, list[Wording]] = {}
        for entry in entries:
            self._entries.setdefault(_key(entry.old), []).append(entry)
        self._by_first: dict[str, list[str]] = {}
        for old in self._entries:
            self._by_first.setdefault(_first(old), []).append(old)

    def _pattern(self, text: str) -> re.Pattern[str]:
        """Finds what is on the list. Only of what begins with a word of `text`: all of it would take twenty times as
        long.
        """
        begun = {"", *_LETTERS.findall(text.casefold())}
        found = [old for first in begun for old in self._by_first.get(first, ())]
        alternatives = "|".join(
            re.escape(old).replace(r"\ ", r"[^\S\n]+") for old in sorted(found, key=lambda old: (-len(old), old))
        )
        return re.compile(rf"(?:(?<![\w'@/.-])|(?=[,;]))(?:{alternatives or _NEVER})(?![\w'/@-]|\.\w)", re.IGNORECASE)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """What stands for what."""
        return ((entry.old, entry.new) for entries in self._entries.values() for entry in entries)

    def edits(self, text: str) -> list[TextEdit]:
        """What in `text` can be worded otherwise, in order and apart from each other. Quotations, code and links are
        left alone, and so are words with a capital letter inside a sentence.
        """
        if not self._entries:
            return []
        apart = [match.span() for match in _QUOTED.finditer(text)]
        beginnings = {span.start for span in sentences(text)}
        found: list[TextEdit] = []
        plain = text.replace("’", "'")
        for match in self._pattern(plain).finditer(plain):
            if any(start < match.end() and match.start() < end for start, end in apart):
                continue
            edit = self._edit(text, match, match.start() in beginnings)
            if edit is not None and not (found and edit.span.start < found[-1].span.end):
                found.append(edit)
        return [*_with_questions(text, found)]

    def _edit(self, text: str, match: re.Match[str], begins: bool) -> TextEdit | None:
        said, following = match[0], text[match.end() :]
        capital = said[0].isupper()
        if capital and not begins and not said.startswith(("I ", "I'")):
            return None
        if any(word[0].isupper() and word != "I" and not word.startswith("I'") for word in said.split()[1:]):
            return None
        for entry in self._entries[_key(said)]:
            if entry.old[0].isupper() and not entry.old.startswith(("I ", "I'")) and not begins:
                continue
            if entry.fits(following) and self._allows(entry, text[: match.start()], following):
                return _placed(text, match, entry, capital)
        return None

    def _allows(self, entry: Wording, preceding: str, following: str) -> bool:
        last = _LAST_WORD.search(preceding)
        word = last[1].casefold() if last else ""
        if entry.bare_verb and word not in _BEFORE_VERB and preceding.strip() and preceding.rstrip()[-1] not in ".!?":
            return False
        if entry.new.endswith(" not") and _begins(following, _SUBJECTS):
            return False
        if not entry.new and (word in _BEFORE_NEEDED or word.endswith("n't")):
            return False
        return not (entry.new.split(" ")[0] in _AMOUNTS and word in ("a", "an", "one"))


def _placed(text: str, match: re.Match[str], entry: Wording, capital: bool) -> TextEdit:
    """The edit for `entry` where `match` was found, with the article before and the capital letter behind it."""
    start, end = match.span()
    last = _LAST_WORD.search(text[:start])
    new = entry.new
    if entry.participle and (
        (last and _before_participle(last[1].casefold())) or text[end:].lstrip().startswith("by ")
    ):
        new = entry.participle
    if not new:
        end += len(text[end:]) - len(text[end:].lstrip(" ,"))
        if capital and end < len(text):
            return TextEdit(Span(start, end + 1), text[end].upper())
        return TextEdit(Span(start, end), "")
    if capital:
        new = new[0].upper() + new[1:]
    article = _ARTICLE.search(text[:start])
    if article:
        fitting = ("an" if new[0].casefold() in "aeiou" else "a") if not capital else article[1]
        if fitting != article[1].casefold():
            written = fitting.capitalize() if article[1][0].isupper() else fitting
            return TextEdit(Span(article.start(1), end), written + article[2] + new)
    return TextEdit(Span(start, end), new)


def _before_participle(word: str) -> bool:
    return word in _BEFORE_PARTICIPLE or word.endswith(("n't", "n’t"))


def _with_questions(text: str, edits: list[TextEdit]) -> Iterator[TextEdit]:
    """`edits`, where one makes a request a question with the sign for it, or without it where it has no such end."""
    ends = [span.end for span in sentences(text)]
    for edit in edits:
        if not _REQUEST.match(edit.replacement) or _REQUEST.match(edit.span.of(text)):
            yield edit
            continue
        end = next((end for end in ends if end > edit.span.end), len(text))
        rest = text[edit.span.end : end].rstrip()
        later = any(edit.span.end < other.span.start < end for other in edits)
        if rest.endswith("?"):
            yield edit
        elif rest.endswith(".") and not _JOINED.search(rest) and not later:
            yield TextEdit(Span(edit.span.start, edit.span.end + len(rest)), edit.replacement + rest[:-1] + "?")


def worded(text: str, style: str) -> str:
    """`text` with the wordings of `style`; as it is where there are none for it."""
    result = apply_edits(text, wordings(style).edits(text))
    return _thanked(result) if style == "friendly" else result


def _thanked(text: str) -> str:
    """`text` with thanks at its end, where that is a request and nobody is thanked yet."""
    last = [span.of(text) for span in sentences(text)][-1:]
    body = text.rstrip()
    if not last or not _ASKED.search(last[0]) or _THANKED.search(text) or not body.endswith((".", "?")):
        return text
    return f"{body} Thanks so much!{text[len(body) :]}"


@cache
def wordings(style: str) -> Wordings:
    """The list that comes with the program, for one style of `SECTIONS`; an empty one for others."""
    wanted = SECTIONS.get(style, ())
    lines = (paths.resources_folder() / "words" / "wordings.txt").read_text(encoding="utf-8").splitlines()
    return Wordings(read(lines, wanted, english()))


def read(lines: Iterable[str], sections: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[Wording]:
    """The entries of `sections` among `lines`. Lines that cannot be read are none."""
    section = ""
    for line in lines:
        if line.startswith("["):
            section = line.strip("[] \n")
        elif section in sections and not line.startswith("#"):
            match = _LINE.fullmatch(line.strip())
            if match:
                yield from _entries(match, vocabulary)


def _entries(match: re.Match[str], vocabulary: Vocabulary) -> Iterator[Wording]:
    condition = (match["if"] or match["if2"] or "").strip("()")
    kind, _, listed = condition.partition(" ")
    followers = tuple(listed.split("|")) if listed else ()
    before, unless = (followers if kind == name else () for name in ("before", "not"))
    old, new = match["old"].replace("’", "'"), match["new"]
    if not match["verb"]:
        yield Wording(old, new, before, unless)
        return
    head, tail = old.partition(" ")[0], old.partition(" ")[1:]
    other, others = new.partition(" ")[0], new.partition(" ")[1:]
    olds, news = vocabulary.inflected(head), vocabulary.inflected(other)
    seen: set[str] = set()
    for form, written in olds.items():
        if written in seen:
            continue
        seen.add(written)
        participle = "".join((news["participle"], *others)) if written == olds["participle"] else ""
        ambiguous = form in ("base", "third") and (match["verb"] == "v!" or "n" in vocabulary.kinds(written))
        yield Wording("".join((written, *tail)), "".join((news[form], *others)), before, unless, ambiguous, participle)


def _begins(following: str, words: Iterable[str]) -> bool:
    plain = following.lstrip().casefold()
    return any(
        plain.startswith(word.casefold()) and not (word[-1].isalnum() and plain[len(word) : len(word) + 1].isalpha())
        for word in words
        if word
    )


def _first(old: str) -> str:
    """The letters that `old`, a key, begins with."""
    match = _LETTERS.match(old)
    return match[0] if match else ""


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
