"""Whether a suggestion is in the paragraph's language, told by the small words alone.

`grammar.languages.detection` knows better, but its library costs the process it runs in most of a second and 75 MB.
Small words are a quarter to a half of any prose, so two or three of them show a change of language, and nothing is
claimed where there are none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

_SMALL_WORDS: Final = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to a in is that it for was on are as with his they i at be this have from or one had by "
        "but not what all were we when your can said there use an each which she do how their if will up "
        "other about out many then them these so some her would make like him into time has look two more go "
        "see no way could my than been who its now did get may our me he you him us over such only any very "
        "just must even here after before old how too where much own it's don't i'm didn't",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
        "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur "
        "oder aber vor zur bis mehr durch man sein wurde ich wenn kann was wir uns ihr ihre seine mir mich "
        "dich du doch schon sehr diese dieser immer wieder dann hatte waren habe da jetzt mein meine kein "
        "keine",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec "
        "ou son mais comme on nous vous elle leur sa ses aux cette tout être fait été ont même deux je tu mon "
        "ma mes si bien où très sans peut aussi avait était ils elles y lui c'est qu'il d'un d'une n'est j'ai "
        "n'a qu'elle l'on",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me "
        "si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está "
        "mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde ella te ellos nada "
        "muchos cada",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem "
        "à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois "
        "sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu minha têm "
        "numa",
        "it": "di e il la che in a per un è del della non con si una i da le al dei sono ha gli come più anche alla "
        "nel ma lo su se o delle ci dal ho mi ed era questo questa tutto così perché molto quando aveva "
        "essere suo sua nella dalla sul degli fra tra poi quello io lui lei noi loro stato fatto",
        "nl": "de het een van en in is dat op te zijn met voor niet aan er om dan die hij ook als maar bij naar uit "
        "door wat over nog wel ze was zich tot deze heeft worden of ik je we haar hun dit had kan geen meer "
        "al werd mijn zo moet veel toen waar zou men onder heb wordt jij hem",
        "sv": "och att det i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du "
        "henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter "
        "upp vi dem vara vad över än dig kan sina här ha mot alla under också eller",
        "da": "og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min "
        "havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil "
        "blev kunne ind når være dog noget ville jo deres efter ned skulle denne også",
        "no": "og i det på som er en til å for av at med de ikke han har den var et om fra men vi seg jeg ble hun "
        "sin kan etter også ved skal nå eller da så vil ut hadde meg mot sa noe bare opp deg over være denne "
        "hva hvor når hans hennes mye må blir alle selv noen kunne",
        "pl": "i w na z że się do nie to jest o jak ale po co za od tak są przez był dla tym jego czy już było być "
        "go tylko jej który może ten ze oraz ich też przed która ma by mnie mi pan bardzo kiedy gdy aby gdzie",
    }.items()
}
"""The commonest words of each language, in small letters; a word may belong to several."""
_CODES: Final = {
    **{"english": "en", "german": "de", "french": "fr", "spanish": "es", "portuguese": "pt", "italian": "it"},
    **{"dutch": "nl", "swedish": "sv", "danish": "da", "norwegian": "no", "polish": "pl"},
}
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LOOKED_AT: Final = 400
"""Characters at the end of a text that show its language."""
_FEWEST: Final = 3
"""Small words that show the language of a paragraph."""
_LEAD: Final = 1.5
"""How many times the small words of another language they must be."""


def language_of(text: str) -> str:
    """The language of the end of `text`, ISO 639-1; "" where that does not show."""
    small = _small_words(text[-_LOOKED_AT:])
    counts = sorted(((_count(small, language), language) for language in _SMALL_WORDS), reverse=True)
    (most, language), (second, _) = counts[:2]
    return language if most >= _FEWEST and most >= _LEAD * second else ""


def language_code(name: str) -> str:
    """The code of the language called `name` in English ("German", "de"); "" for one that is not known here."""
    plain = name.strip().casefold()
    return _CODES.get(plain, plain if plain in _SMALL_WORDS else "")


def language_name(code: str) -> str:
    """What the language with `code` is called in English ("German"); "" for one that is not known here."""
    return next((name.capitalize() for name, each in _CODES.items() if each == code), "")


def is_small(word: str, language: str = "en") -> bool:
    """Whether `word`, in small letters, is one of the commonest of `language`, which tell nothing of the topic."""
    return word.replace("’", "'") in _SMALL_WORDS.get(language, ())


def is_foreign(text: str, language: str) -> bool:
    """Whether `text` is clearly not in `language`: two small words or more of another one, and none of its own."""
    own = _SMALL_WORDS.get(language)
    if own is None:
        return False
    said = _small_words(text)
    if any(word in own for word in said):
        return False
    return any(_count(said, other) >= 2 for other in _SMALL_WORDS if other != language)


def _small_words(text: str) -> Sequence[str]:
    return [match[0].replace("’", "'") for match in _WORD.finditer(text.lower())]


def _count(words: Collection[str], language: str) -> int:
    return sum(word in _SMALL_WORDS[language] for word in words)
