"""Words of each language that are written for one another: small closed lists, all of them checked by hand.

Each row is a set: every word of it is a candidate where another one stands. The lists come from school grammars'
chapters on homophones and accents, not from any corpus. Words that merely differ in gender, number or person are not
among them: another article or verb often makes a likelier sentence, and a small model takes that for a correction.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    """For each word the others of its rows: words between bars, rows between slashes."""
    found: dict[str, dict[str, None]] = {}
    for row in rows.split("/"):
        members = [word.strip() for word in row.split("|")]
        for word in members:
            found.setdefault(word, {}).update(dict.fromkeys(other for other in members if other != word))
    return {word: tuple(others) for word, others in found.items()}


CONFUSIONS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "de": _table(
        "das | dass / seid | seit / als | wie / den | denn | dem / wenn | wen | wem / wen | wenn | wann / "
        "ein | einen | einem | eine / kein | keinen | keinem | keine / mein | meinen | meinem | meine / "
        "sein | seinen | seinem | seine / dieser | diesen | diesem | diese / mir | mich / dir | dich / "
        "wider | wieder / man | mann / scheinbar | anscheinend / zur | zum / im | in / in | im | ins / "
        "am | an | ans / ist | isst / war | wahr / fast | fasst / tod | tot / end | ent / hast | hasst / "
        "mehr | meer / viel | fiel / dann | den | denn / den | dem / der | dem"
    ),
    "fr": _table(
        "a | à / ou | où / et | est | ai / es | est / son | sont / ce | se / ces | ses | c'est | s'est / "
        "c'est | s'est / la | là | l'a / ma | m'a / ta | t'a / mes | mais / on | ont / ni | n'y / si | s'y / "
        "sa | ça / leur | leurs / peu | peut | peux / quand | quant | qu'en / "
        "quel | quelle | quels | quelles | qu'elle / tout | tous | toute | toutes / plus tôt | plutôt / "
        "près | prêt / sans | s'en | sens / dans | d'en / du | dû / sur | sûr / notre | nôtre / "
        "votre | vôtre / davantage | d'avantage / quoique | quoi que / parce que | par ce que / "
        "cet | cette | ce / voir | voire / foi | fois / donc | dont / hors | or"
    ),
    "es": _table(
        "el | él / tu | tú / mi | mí / si | sí / se | sé / te | té / de | dé / mas | más / aun | aún / "
        "que | qué / como | cómo / cuando | cuándo / donde | dónde / quien | quién / cual | cuál / "
        "cuanto | cuánto / porque | por que | por qué | porqué / sino | si no / haber | a ver / "
        "hay | ahí | ay / haya | allá | halla / hecho | echo / a | ha | ah / has | as | haz / e | he / "
        "ves | vez / tubo | tuvo / valla | vaya / esta | está / estas | estás / este | esté / mal | malo / "
        "asta | hasta / ola | hola / ay | hay / y | e / o | u"
    ),
    "pt": _table(
        "as | às / e | é / esta | está / mas | mais | más / mal | mau / "
        "por que | porque | por quê | porquê / onde | aonde / se não | senão / tem | têm / vem | vêm / "
        "pode | pôde / por | pôr / de mais | demais / a fim | afim / acerca | há cerca / "
        "traz | trás | atrás / nos | nós / vos | vós / da | dá / para | pára / concerto | conserto / "
        "sessão | seção | cessão / descrição | discrição / a | à | há"
    ),
    "it": _table(
        "e | è / a | ha / o | ho / ai | hai / anno | hanno / da | dà / di | dì / si | sì / se | sé / "
        "ne | né / la | là / li | lì / te | tè / po | po' / pò | po' / qual'è | qual è / "
        "un'altro | un altro / c'è | ce / ce | c'è | ci / ce n'è | c'è n'è / perchè | perché / "
        "poichè | poiché / sta | sto | stà / fa | fà | fa' / va | và | va' / so | sò / su | sù / fu | fù / "
        "quà | qua / quì | qui / me | mè / più | piu / cioè | cioe"
    ),
}
"""By language, then by what stands in the text, in small letters; more than one word is joined by a space."""

ENDINGS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "de": {
        "en": ("em", "e", "t"),
        "t": ("en",),
        "em": ("en",),
        "er": ("en", "es"),
        "es": ("en", "er"),
        "e": ("en", "er"),
    },
    "fr": {"er": ("é", "ez"), "é": ("er", "ée", "és"), "ez": ("er",), "ée": ("é",), "és": ("é",)},
    "es": {"o": ("ó",), "ó": ("o",), "a": ("as",), "as": ("a",), "os": ("o",)},
    "pt": {"am": ("ão",), "ão": ("am",), "as": ("a",), "os": ("o",)},
    "it": {"o": ("i", "ò"), "ò": ("o",), "a": ("e", "à"), "à": ("a",), "e": ("a", "é", "è"), "i": ("o", "ì")},
}
"""Endings that sound alike or mark number and case, by language; the model tells which of the forms exist."""

MAY_DOUBLE: Final[Mapping[str, frozenset[str]]] = {
    "de": frozenset(("die", "der", "das", "den", "dem", "sie", "ihr")),
    "fr": frozenset(("nous", "vous")),
    "es": frozenset(("no", "muy")),
    "pt": frozenset(("se", "não")),
    "it": frozenset(("via", "piano", "quasi", "così")),
}
"""Words that may rightly stand twice: “die, die die Tür …”, “nous nous voyons”, “quasi quasi”."""

NEEDS_HYPHEN: Final[Mapping[str, frozenset[str]]] = {
    "fr": frozenset(("je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "moi", "toi", "être")),
    "pt": frozenset(("me", "te", "se", "lhe", "nos", "vos", "lhes")),
}
"""Words joined by a hyphen to the verb before them: “vas-tu”, “diga-me”."""

SPACE_BEFORE_MARKS: Final = frozenset(("fr",))
"""Languages that put a space before “?”, “!”, “:” and “;”."""
