"""Does the loaded model know a language well enough to judge it? Asked of the model itself, by pairs of sentences.

A pair is a sound sentence and the same with a mistake of the kind that will be judged. A model that knows the language
finds nearly every mistake less likely, and finds the sound sentences likely at all; one that does not fails in both.

Measured, noticed of ten and nats a character of the sound sentences, German, French, Spanish, Portuguese, Italian:
SmolLM2-135M (made for English) 3 8 4 6 4 and 2.24 2.03 2.01 2.47 2.49; Qwen2.5-Coder-0.5B 10 9 7 9 7 and 1.30 1.25
1.23 1.47 1.69; Gemma-3-270M 10 8 9 8 8 and 1.22 1.40 1.38 1.51 1.53.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

Pair = tuple[str, str]
"""A sound sentence, and the same with a mistake."""

MARGIN: Final = 1.0
"""Nats that a mistake must lose to count as noticed; four-bit weights blur a likelihood by about as much."""
SHARE: Final = 0.7
"""Of the pairs, those that must be noticed."""
STRANGEST: Final = 1.85
"""Nats that a character of the sound sentences may cost at the most; English costs the same models 1.0 to 1.2."""

PAIRS: Final[Mapping[str, tuple[Pair, ...]]] = {
    "de": (
        ("Ich habe gehört, dass du morgen kommst.", "Ich habe gehört, das du morgen kommst."),
        ("Er gibt dem Kind einen Apfel.", "Er gibt den Kind einen Apfel."),
        ("Wir wohnen seit drei Jahren in dieser Stadt.", "Wir wohnen seid drei Jahren in dieser Stadt."),
        ("Die Frauen arbeiten im Garten.", "Die Frauen arbeitet im Garten."),
        ("Sie ist gestern nach Hause gegangen.", "Sie hat gestern nach Hause gegangen."),
        ("Das ist ein guter Freund von mir.", "Das ist eine guter Freund von mir."),
        ("Mit meinem Bruder fahre ich oft Rad.", "Mit meinen Bruder fahre ich oft Rad."),
        ("Dieses Haus ist älter als die Kirche.", "Dieses Haus ist älter als der Kirche."),
        ("Kannst du mir bitte helfen?", "Kannst du mich bitte helfen?"),
        ("Der Zug fährt um acht Uhr ab.", "Der Zug fahren um acht Uhr ab."),
    ),
    "fr": (
        ("Nous allons à la gare demain matin.", "Nous allons a la gare demain matin."),
        ("Elles sont contentes de te voir.", "Elles son contentes de te voir."),
        ("Il a mangé avec ses parents.", "Il a manger avec ses parents."),
        ("La petite fille dort dans sa chambre.", "Le petite fille dort dans sa chambre."),
        ("Les chats dorment sur le lit.", "Les chats dort sur le lit."),
        ("C'est la ville où je suis né.", "C'est la ville ou je suis né."),
        ("Je ne sais pas ce qu'il veut.", "Je ne sais pas se qu'il veut."),
        ("Vous avez une belle maison.", "Vous avez un belle maison."),
        ("Elle est allée au marché.", "Elle a allée au marché."),
        ("Tu peux venir avec nous.", "Tu peut venir avec nous."),
    ),
    "es": (
        ("Las casas del pueblo son blancas.", "Las casas del pueblo es blancas."),
        ("Me gustan los libros de historia.", "Me gusta los libros de historia."),
        ("El agua de este río está fría.", "El agua de este río esta fría."),
        ("No sé qué quieres decir.", "No se qué quieres decir."),
        ("Mi hermana vive en una casa pequeña.", "Mi hermana vive en un casa pequeña."),
        ("Ayer fuimos al cine con Ana.", "Ayer vamos al cine con Ana."),
        ("Vamos a ver si llega a tiempo.", "Vamos haber si llega a tiempo."),
        ("Los niños comen en la escuela.", "Los niños come en la escuela."),
        ("Ella quiere que tú vengas mañana.", "Ella quiere que tú vienes mañana."),
        ("Trabaja mucho para ganar dinero.", "Trabaja mucho por gana dinero."),
    ),
    "pt": (
        ("As casas da aldeia são brancas.", "As casas da aldeia é brancas."),
        ("Nós vamos ao mercado todos os dias.", "Nós vai ao mercado todos os dias."),
        ("Ela é a minha melhor amiga.", "Ela e a minha melhor amiga."),
        ("Queria sair, mas estava a chover.", "Queria sair, mais estava a chover."),
        ("Há dois anos que não o vejo.", "A dois anos que não o vejo."),
        ("O livro está em cima da mesa.", "O livro esta em cima da mesa."),
        ("Os alunos leram o texto em silêncio.", "Os aluno leram o texto em silêncio."),
        ("A minha irmã comprou um carro novo.", "A meu irmã comprou um carro novo."),
        ("Quando ele chegou, já era noite.", "Quando ele chegar, já era noite."),
        ("Vou à escola de manhã.", "Vou na a escola de manhã."),
    ),
    "it": (
        ("Le case del paese sono bianche.", "Le case del paese è bianche."),
        ("Mia sorella è andata al mercato.", "Mia sorella e andata al mercato."),
        ("Hanno comprato una macchina nuova.", "Anno comprato una macchina nuova."),
        ("I bambini giocano nel giardino.", "I bambini gioca nel giardino."),
        ("Non so che cosa dire.", "Non so che cosa dice."),
        ("Gli amici di Marco sono simpatici.", "Gli amici di Marco sono simpatico."),
        ("Ho visto un bel film ieri sera.", "Ho visto una bel film ieri sera."),
        ("Mi piacciono i libri di storia.", "Mi piace i libri di storia."),
        ("Se avessi tempo, verrei con te.", "Se avrei tempo, verrei con te."),
        ("Lui dà il libro alla ragazza.", "Lui dà il libro al ragazza."),
    ),
}
"""Ten a language; written for this program."""


@dataclass(frozen=True, slots=True)
class Impression:
    """What the model made of a pair: the gain of the mistake (nats; None when it was given up as hopeless), and the
    log-likelihood of the sound sentence (nats)."""

    gain: float | None
    log_likelihood: float


def pairs(language: str) -> Sequence[Pair]:
    """The pairs to score: the two variants of one `Score` each, the sound one first; none for an unknown language."""
    return PAIRS.get(language, ())


def knows(language: str, impressions: Sequence[Impression]) -> bool:
    """Whether the model knows `language`, by an impression of each of its `pairs`, in their order."""
    asked = pairs(language)
    if not asked or len(impressions) != len(asked):
        return False
    noticed = sum(made.gain is None or made.gain < -MARGIN for made in impressions)
    cost = -sum(made.log_likelihood for made in impressions)
    return noticed >= SHARE * len(asked) and cost <= STRANGEST * sum(len(sound) for sound, _ in asked)
