"""Makes `resources/words/english.txt` anew from WordNet, and the forms of verbs and nouns from lemminflect.

python -m tests.benchmarks.rewriting.build_words DICT LICENSE

DICT is the folder with WordNet's `data.noun` and its like, LICENSE its licence. The groups written for Inkhorn, with
an "x" before them, are taken over from the file as it is. Words are listed that occur a million times and more in
symspellpy's frequency list, which is about twenty thousand.
"""

from __future__ import annotations

import argparse
import re
import warnings
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from lemminflect import getAllInflections

from writer import paths
from writer.language.grammar.frequencies import FREQUENCIES

COMMON = 1_000_000
IN_USE = 300_000
"""Occurrences of a form that no rule makes."""
KINDS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
NOT_FORMS = {"be", "can", "crow", "colon", "die", "diva", "optimum", "opus", "corpus"}
"""Words whose listed forms are mostly other words."""
HEAD = """\
# English words that can stand for one another, and the forms no rule makes.
#
# v, n, a, r: verbs, nouns, adjectives, adverbs that share a meaning in WordNet 3.1, as far as they are common.
# past, part: the past tense and the participle of a verb; plural: of a noun. These come from lemminflect (MIT).
# x: words that can stand for one another in everyday prose; written for Inkhorn.
# Made by tests/benchmarks/rewriting/build_words.py.
#"""

Synset = tuple[list[str], list[tuple[str, str]]]
"""Its words, and the pointers to others: sign and key."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dict", type=Path)
    parser.add_argument("license", type=Path)
    options = parser.parse_args()
    target = paths.resources_folder() / "words" / "english.txt"
    own = [line for line in target.read_text(encoding="utf-8").splitlines() if line.startswith("x ")]
    licence = [
        f"# {line.rstrip()}" for line in options.license.read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    frequencies = _frequencies()
    synsets = _synsets(options.dict)
    groups = sorted(_largest(set(_groups(synsets, frequencies))))
    listed = {word for words, _ in synsets.values() for word in words if frequencies.get(word, 0) >= COMMON}
    lines = [HEAD, *licence, "", *own, *(f"{kind} {' '.join(words)}" for kind, words in groups)]
    lines += _forms({word for word in listed if word.isalpha()}, frequencies)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _frequencies() -> dict[str, int]:
    text = (resources.files("symspellpy") / FREQUENCIES).read_text(encoding="utf-8-sig")
    return {word: int(count) for word, count in (line.split() for line in text.splitlines())}


def _synsets(folder: Path) -> dict[str, Synset]:
    found: dict[str, Synset] = {}
    for kind, name in KINDS.items():
        for line in (folder / f"data.{name}").read_text(encoding="utf-8").splitlines():
            if not line.startswith("  "):
                fields = line.split("|")[0].split()
                count = int(fields[3], 16)
                words = [re.sub(r"\(.*?\)", "", fields[4 + 2 * i]).lower() for i in range(count)]
                behind = fields[5 + 2 * count :]
                pointers = [behind[4 * i : 4 * i + 3] for i in range(int(fields[4 + 2 * count]))]
                found[kind + fields[0]] = words, [(sign, ("a" if to == "s" else to) + at) for sign, at, to in pointers]
    return found


def _groups(synsets: dict[str, Synset], frequencies: dict[str, int]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Common words of one meaning, and the heads of similar ones."""

    def common(words: list[str]) -> list[str]:
        return [word for word in words if word.isalpha() and len(word) > 1 and frequencies.get(word, 0) >= COMMON]

    for key, (words, pointers) in synsets.items():
        kind, own = key[0], common(words)
        if len(set(own)) > 1:
            yield kind, tuple(sorted(set(own)))
        similar, heads = {"a": ("&", 3), "v": ("$", 2)}.get(kind, ("", 0))
        for sign, to in pointers:
            if sign == similar:
                for one in own[:heads]:
                    for other in common(synsets[to][0][:heads]):
                        if one != other:
                            yield kind, tuple(sorted((one, other)))


def _largest(groups: set[tuple[str, tuple[str, ...]]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Those that are not part of another."""
    by_word: dict[tuple[str, str], list[set[str]]] = {}
    for kind, words in groups:
        for word in words:
            by_word.setdefault((kind, word), []).append(set(words))
    for kind, words in groups:
        if not any(set(words) < other for other in by_word[kind, words[0]]):
            yield kind, words


def _forms(words: set[str], frequencies: dict[str, int]) -> Iterator[str]:
    kinds = (("past", "VERB", "VBD"), ("part", "VERB", "VBN"), ("plural", "NOUN", "NNS"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for word in sorted(words - NOT_FORMS):
            for name, part, tag in kinds:
                every = getAllInflections(word, upos=part)
                found = [form for form in every.get(tag, ()) if frequencies.get(form, 0) > IN_USE]
                irregular = [form for form in dict.fromkeys(found) if not _regular(word, form)]
                if name == "plural":
                    irregular = [form for form in irregular if form != word]
                if name == "part":
                    irregular = [form for form in irregular if form not in every.get("VBD", ())]
                if irregular:
                    yield f"{name} {word} {' '.join(irregular)}"


def _regular(word: str, form: str) -> bool:
    """Whether the rules of spelling make `form` of `word`."""
    rules = [word + "s", word + "es", word + "ed", word + word[-1] + "ed"]
    if word.endswith("e"):
        rules.append(word + "d")
    if word.endswith("y"):
        rules += [word[:-1] + "ies", word[:-1] + "ied"]
    return form in rules


if __name__ == "__main__":
    main()
