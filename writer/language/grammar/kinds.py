"""Kinds of candidate edits: what each would mend, its category and its reason in words."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from writer.language.grammar.diagnostics import Category
from writer.text.edits import TextEdit
from writer.tongue import marked


class CandidateKind(enum.StrEnum):
    """What a candidate edit would mend."""

    RULE = "rule"
    SPELLING = "spelling"
    SPLIT = "split word"
    JOINED = "joined words"
    HYPHEN = "hyphen"
    HYPHEN_NEEDLESS = "needless hyphen"
    APOSTROPHE = "apostrophe"
    CAPITAL = "capital letter"
    LOOKALIKE = "lookalike"
    VERB_FORM = "verb form"
    AGREEMENT = "agreement"
    TENSE = "tense"
    VERB_GROUP = "verb group"
    NUMBER = "number"
    COMPARISON = "comparison"
    WORD_FAMILY = "word family"
    ARTICLE_MISSING = "missing article"
    ARTICLE_NEEDLESS = "needless article"
    ARTICLE_CHOICE = "choice of article"
    SOUND = "a or an"
    DETERMINER = "determiner"
    PREPOSITION_MISSING = "missing preposition"
    PREPOSITION_NEEDLESS = "needless preposition"
    PREPOSITION_CHOICE = "choice of preposition"
    PRONOUN = "pronoun"
    CONFUSED = "confused words"
    AUXILIARY = "auxiliary"
    AUXILIARY_MISSING = "missing auxiliary"
    WORD_MISSING = "missing word"
    WORD_NEEDLESS = "needless word"
    DOUBLED = "doubled word"
    ORDER = "word order"
    PHRASE = "set phrase"
    WORDING = "the model's wording"
    CONJUNCTION = "conjunction"
    COMMA_MISSING = "missing comma"
    COMMA_NEEDLESS = "needless comma"
    SENTENCE_BREAK = "sentence break"
    SEMICOLON = "semicolon"
    END_MARK = "end mark"
    SPACING = "spacing"


CATEGORIES: Final[Mapping[CandidateKind, Category]] = {
    CandidateKind.SPELLING: Category.SPELLING,
    CandidateKind.SPLIT: Category.SPELLING,
    CandidateKind.JOINED: Category.SPELLING,
    CandidateKind.HYPHEN: Category.SPELLING,
    CandidateKind.HYPHEN_NEEDLESS: Category.SPELLING,
    CandidateKind.APOSTROPHE: Category.SPELLING,
    CandidateKind.CAPITAL: Category.SPELLING,
    CandidateKind.LOOKALIKE: Category.SPELLING,
    CandidateKind.COMMA_MISSING: Category.PUNCTUATION,
    CandidateKind.COMMA_NEEDLESS: Category.PUNCTUATION,
    CandidateKind.SENTENCE_BREAK: Category.PUNCTUATION,
    CandidateKind.SEMICOLON: Category.PUNCTUATION,
    CandidateKind.END_MARK: Category.PUNCTUATION,
    CandidateKind.SPACING: Category.PUNCTUATION,
}
"""All other kinds are grammar."""

REASONS: Final[Mapping[CandidateKind, str]] = {
    CandidateKind.RULE: marked("This does not look right here."),
    CandidateKind.SPELLING: marked("This word seems to be misspelt."),
    CandidateKind.SPLIT: marked("These should be separate words."),
    CandidateKind.JOINED: marked("This is written as one word."),
    CandidateKind.HYPHEN: marked("These words are joined by a hyphen."),
    CandidateKind.HYPHEN_NEEDLESS: marked("No hyphen belongs here."),
    CandidateKind.APOSTROPHE: marked("The apostrophe is missing or misplaced."),
    CandidateKind.CAPITAL: marked("The first letter should be written the other way, capital or small."),
    CandidateKind.LOOKALIKE: marked("This word seems to be mistaken for a similar one."),
    CandidateKind.VERB_FORM: marked("The verb is not in the right form here."),
    CandidateKind.AGREEMENT: marked("The verb does not agree with its subject."),
    CandidateKind.TENSE: marked("The verb seems to need another tense."),
    CandidateKind.VERB_GROUP: marked("The verb seems to need another tense or another small verb with it."),
    CandidateKind.NUMBER: marked("Singular and plural do not fit together here."),
    CandidateKind.COMPARISON: marked("Another form of comparison fits here."),
    CandidateKind.WORD_FAMILY: marked("Another form of this word fits here."),
    CandidateKind.ARTICLE_MISSING: marked("An article is missing."),
    CandidateKind.ARTICLE_NEEDLESS: marked("No article is needed here."),
    CandidateKind.ARTICLE_CHOICE: marked("Another article fits here."),
    CandidateKind.SOUND: marked("“A” stands before a consonant sound, “an” before a vowel sound."),
    CandidateKind.DETERMINER: marked("Another determiner fits the noun."),
    CandidateKind.PREPOSITION_MISSING: marked("A preposition is missing."),
    CandidateKind.PREPOSITION_NEEDLESS: marked("No preposition is needed here."),
    CandidateKind.PREPOSITION_CHOICE: marked("Another preposition fits here."),
    CandidateKind.PRONOUN: marked("Another pronoun fits here."),
    CandidateKind.CONFUSED: marked("This word is easily confused with another one."),
    CandidateKind.AUXILIARY: marked("Another auxiliary verb fits here."),
    CandidateKind.AUXILIARY_MISSING: marked("A small verb such as “is” or “have” is missing."),
    CandidateKind.WORD_MISSING: marked("A word is missing."),
    CandidateKind.WORD_NEEDLESS: marked("This word is not needed."),
    CandidateKind.DOUBLED: marked("This word stands here twice."),
    CandidateKind.ORDER: marked("These words are usually written in the other order."),
    CandidateKind.PHRASE: marked("Another wording is usual here."),
    CandidateKind.WORDING: marked("The model would put this differently."),
    CandidateKind.CONJUNCTION: marked("A word such as “and” or “but” joins these parts better than a comma."),
    CandidateKind.COMMA_MISSING: marked("A comma is missing."),
    CandidateKind.COMMA_NEEDLESS: marked("No comma is needed here."),
    CandidateKind.SENTENCE_BREAK: marked("A new sentence seems to begin here."),
    CandidateKind.SEMICOLON: marked("A stronger mark than a comma divides these parts."),
    CandidateKind.END_MARK: marked("The mark at the end of the sentence is missing or does not fit."),
    CandidateKind.SPACING: marked("The spaces around this mark are not right."),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One edit somebody proposes for a sentence. `edit` counts characters of the whole text."""

    edit: TextEdit
    kind: CandidateKind
    sources: tuple[str, ...]
    """Who proposes it: "own", "dictionary", "model", "rules" or "rules first" (their first suggestion)."""
    cost: float = 0.0
    """Nats that its gain must pay first: how unlikely a slip of this sort is beside others of its kind."""
    message: str = ""
    """When a rule has a sentence of its own."""
    rule: str = ""
    """Name of the rule that proposes it, so that ignoring the rule also holds for what the model confirms of it."""

    @property
    def category(self) -> Category:
        return CATEGORIES.get(self.kind, Category.GRAMMAR)

    @property
    def reason(self) -> str:
        """A sentence for the writer."""
        return self.message or REASONS[self.kind]
