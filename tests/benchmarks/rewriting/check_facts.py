"""Counts, by rules of its own, what results lose or add of what the facts check says it keeps.

python -m tests.benchmarks.rewriting.check_facts RESULTS.jsonl...

RESULTS are lines with "text" and "accepted" (or "shown"), as the benchmark writes them: what "accept all" leaves, so
every deviation that is found here is one that nobody was told of. Nothing is imported from the program: the rules are
written a second time, so that a mistake in one is not a mistake in both.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

NUMBER_WORDS = {
    **dict(zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True)),  # noqa: SIM905
    **{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100, "thousand": 1000, "million": 1000000},
}
DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september"
    "|october|november|december|today|yesterday|tomorrow|noon|midnight"
)
NO = (
    "not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|scarcely|barely|rarely|seldom|unable"
    "|impossible|lacks?|lacked|fail(?:s|ed)?|refuse[sd]?"
)


def numbers(text: str) -> Counter[str]:
    """Figures without the commas of thousands, and number words as figures."""
    bare = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    found = Counter(re.findall(r"\d+(?:[.:/]\d+)*", bare))
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in NUMBER_WORDS:
            found[str(NUMBER_WORDS[word])] += 1
    return found


def dates(text: str) -> Counter[str]:
    return Counter(re.findall(rf"\b(?:{DAYS})\b", text.lower()))


def negations(text: str) -> Counter[str]:
    """How often something is denied, in whatever words."""
    plain = text.lower().replace("’", "'")
    return Counter({"no": len(re.findall(rf"\b(?:{NO})\b|n't\b", plain)) - plain.count("no one")})


def quotations(text: str) -> Counter[str]:
    return Counter(re.findall(r"“[^”]{3,}”|\"[^\"]{3,}\"", text))


def links(text: str) -> Counter[str]:
    return Counter(re.findall(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+", text))


def names(text: str) -> Counter[str]:
    """Words with a capital letter that stand behind a small-lettered word or a comma: no sentence begins there."""
    found = re.findall(r"(?<=[a-z,;] )[A-Z][\w’'-]*[a-z][\w’'-]*", text)
    return Counter(re.sub(r"['’](?:s|m|ve|ll|d|re)$|['’]$", "", name) for name in found if not re.match(r"I['’]", name))


KINDS: dict[str, Callable[[str], Counter[str]]] = {
    "numbers": numbers,
    "dates": dates,
    "negation": negations,
    "quotations": quotations,
    "links": links,
    "names": names,
}


def deviations(before: str, after: str) -> list[tuple[str, str]]:
    """Kind and wording of each fact that `after` has fewer or more of than `before`."""
    found = []
    for kind, count in KINDS.items():
        was, now = count(before), count(after)
        for fact in sorted(was.keys() | now.keys()):
            moved = kind == "names" and len(re.findall(rf"\b{re.escape(fact)}\b", before, re.IGNORECASE)) == len(
                re.findall(rf"\b{re.escape(fact)}\b", after, re.IGNORECASE)
            )
            if was[fact] != now[fact] and not moved:
                found.append((kind, fact))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path, nargs="+")
    options = parser.parse_args()
    rows = [json.loads(line) for path in options.results for line in path.read_text().splitlines() if line.strip()]
    changed = [(row["text"], row.get("accepted") or row.get("shown") or "", row) for row in rows]
    changed = [(before, after, row) for before, after, row in changed if after and after != before]
    wrong = 0
    for before, after, row in changed:
        found = deviations(before, after)
        wrong += bool(found)
        if found:
            print(row.get("style", ""), found, "\n   ", before, "\n   ", after)
    kept = len(changed) - wrong
    print(f"{kept} of {len(changed)} changed results keep every fact ({100 * kept / max(1, len(changed)):.1f} %)")


if __name__ == "__main__":
    main()
