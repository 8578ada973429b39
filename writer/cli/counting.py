"""`inkhorn count`: how long a text is and how easily it reads."""

from __future__ import annotations

import argparse

from writer.cli.output import print_json
from writer.cli.session import Session
from writer.language.grammar.languages.catalogue import ENGLISH
from writer.language.grammar.languages.detection import Detector
from writer.language.grammar.languages.dictionaries import NAMES, spelling_name
from writer.language.readability.formulas import SENTENCES, scores
from writer.language.readability.measure import Amounts, measured
from writer.text.counting import Counts, counted


def count(options: argparse.Namespace) -> None:
    """Print the counts, a line each; with --json as an object."""
    text = Session(options, "grammar").text()
    counts = counted(text)
    language, prose = (options.language, text) if options.language else _main_part(text)
    amounts = measured(prose, language).amounts
    readings = scores(amounts, language)
    if options.json:
        print_json(
            _plain(counts, amounts)
            | {
                "language": language,
                "readability": {score.formula: round(score.value, 1) for score in readings},
                "ease": readings[0].ease.name.lower() if readings else None,
            }
        )
        return
    for name, number in _plain(counts, amounts).items():
        print(f"{number:>10,}  {name.replace('_', ' ')}")
    if readings:
        values = ", ".join(f"{score.formula} {score.value:.1f}" for score in readings)
        print(f"\n{SENTENCES[readings[0].ease]}\n{spelling_name(language)}: {values}")


def _plain(counts: Counts, amounts: Amounts) -> dict[str, float]:
    longest = {"words_a_sentence": round(amounts.words / amounts.sentences, 1)} if amounts.sentences else {}
    return {
        "words": counts.words,
        "characters": counts.characters,
        "characters_without_spaces": counts.solid,
        "sentences": counts.sentences,
        "paragraphs": counts.paragraphs,
        "pages": counts.pages,
        "minutes_to_read": round(counts.reading_minutes, 1),
        "minutes_to_read_aloud": round(counts.speaking_minutes, 1),
        **longest,
    }


def _main_part(text: str) -> tuple[str, str]:
    """The language that most of the text is in, and the lines in it; a short line takes that of the one before."""
    detector = Detector()
    language = ENGLISH
    lines: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.strip():
            language = detector.language(line, hint=language, spelt=NAMES).language
        lines.setdefault(language, []).append(line)
    main = max(lines, key=lambda code: sum(map(len, lines[code])), default=ENGLISH)
    return main, "\n".join(lines.get(main, ()))
