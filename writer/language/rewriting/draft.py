"""A rewrite on its way: which part is asked for next, with which seed, and what of the answers stands so far.

Each part is asked for until an answer has nothing against it, or the time for it is used up; the best one that the
guards let pass stands. Pure: whoever owns it asks the engine and brings the answers, the window without waiting, the
command line waiting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from writer.language.rewriting.candidates import Candidate, best, composed, weigh
from writer.language.rewriting.done import DoneParts
from writer.language.rewriting.doubting import warned
from writer.language.rewriting.facts import EVERYTHING
from writer.language.rewriting.guards import Expectation, Fault, judge
from writer.language.rewriting.packing import packed
from writer.language.rewriting.parts import FEWEST_WORDS, LONGEST, Cut, Part, cut, left_words, only_left
from writer.language.rewriting.proposal import Hunk, Proposal
from writer.language.rewriting.proposing import propose, settled
from writer.language.rewriting.structured import as_markdown
from writer.language.rewriting.terms import Terms
from writer.language.rewriting.trial import FURTHER_TRIES, PartVersion, Trial, chosen_first
from writer.language.rewriting.unwrapping import Unwrapped, unwrapped
from writer.text.edits import apply_edits
from writer.text.span import Span
from writer.tongue import counted, tr

MOST_TRIES: Final = 4
"""Answers to one part. The fifth was the best one in a tenth of the cases and costs as much as the others."""
TRIES: Final = 2
"""Answers after which a part is given up when one of them was no rewrite at all, and none can be shown."""
SECONDS: Final = 8.0
"""For further answers to one part, when it is one of a few."""
SECONDS_OF_MANY: Final = 2.0
"""The same where many parts are rewritten: then the whole has to come to an end."""
MANY: Final = 4
"""Parts from which they are many."""
_BEGINNING: Final = (Fault.REFUSED, Fault.TALKS, Fault.ECHOES)
"""Faults that the first word already shows: it is ruled out at the next try."""
_BREAKS: Final = re.compile(r"\s*\n\s*")
STOPPED: Final = tr("It was stopped before anything could be shown. Nothing was changed.")
NOTHING: Final = tr("There is nothing to rewrite here. Select some text, or put the caret into a paragraph.")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a prompt wants of its answer."""

    expectation: Expectation = Expectation()
    in_place: bool = True
    """Whether the answer replaces the original; else it is one answer to all of it."""
    translated: bool = False
    at_once: bool = False
    """Whether several paragraphs may be meant as one, as with an instruction in the writer's own words."""
    kept: frozenset[str] = EVERYTHING
    """What may not change without a warning."""
    every_word: bool = False
    """Whether also headings and items of one or two words are rewritten."""
    structured: bool = False
    """Whether the answer is JSON, which is shown and judged as Markdown."""
    by_parts: bool = False
    """Whether a text too long for one answer may be answered stretch by stretch, when it is not in place."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be asked of the engine now."""

    text: str
    span: Span
    """Where the text stands in the original, in characters."""
    seed: int
    avoid: tuple[str, ...] = ()
    """With whose first words the answer may not begin."""
    terms: str = ""
    """A line for the model about words used before, or ""."""


class Draft:
    """From the original to a complete proposal, one `ask` and one `answered` after the other."""

    def __init__(
        self,
        original: str,
        wish: Wish,
        seed: int = 1,
        unwanted: frozenset[str] = frozenset(),
        longest: int = 0,
    ) -> None:
        """`seed` is that of the first answers; what is in `unwanted` was shown before and not taken. No part has more
        than `longest` characters; 0: as many as a model keeps together, and an answer for itself is about all of it.
        """
        self.original = original
        self.reason = ""
        """A sentence, when nothing is left to be shown."""
        self.verdict = ""
        """Of the answer before: what was wrong with it or how good it was, for the log."""
        self._wish = wish
        self._seed = seed
        self._unwanted = unwanted
        self._cut = _cut(original, wish, longest)
        self._terms = Terms()
        self._hunks: list[Hunk] = []
        self._given_up = 0
        self._done = 0
        self.done = DoneParts()
        self._found = -1
        """How many versions the last wish for more brought; -1: there was none."""
        self._trial: Trial | None = None
        self._stopped = False
        if not self._cut.parts:
            self.reason = only_left(self._cut.left) if self._cut.left else NOTHING
        else:
            self._begin()

    # -- asking ------------------------------------------------------------------------------------------------

    @property
    def parts(self) -> int:
        return len(self._cut.parts)

    @property
    def complete(self) -> bool:
        """Whether nothing more is to be asked."""
        return self._trial is None

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that stand, one for each part that is done and was not given up."""
        return self.done.answers

    @property
    def next_seed(self) -> int:
        """For another draft: no answer of this one was made with it or a higher one."""
        return self._seed + max(MOST_TRIES, self.done.most_tries)

    @property
    def ask(self) -> Ask | None:
        """What to ask now; the same until `answered`. None when complete."""
        trial = self._trial
        if trial is None:
            return None
        tries = len(trial.candidates)
        return Ask(trial.line.line, trial.part.span, self._seed + tries, trial.avoid, trial.terms)

    def more(self, position: int) -> bool:
        """Ask for further versions of the part at `position` (characters of the original), or of the first one behind
        it that has none too many; False when there is none, or not all is done.
        """
        trial = self.done.extensible_at(position)
        if self._trial or not self._wish.in_place or trial is None:
            return False
        trial.until = len(trial.candidates) + FURTHER_TRIES
        self._trial, self._found = trial, 0
        return True

    def hear(self, answer: str) -> Fault | None:
        """The answer so far; a fault when it is hopeless and may be ended: then tell `answered` at once."""
        trial = self._trial
        if trial is None:
            return None
        answer = self._written(answer, complete=False)
        verdict = judge(trial.line.line, answer, self._wish.expectation, complete=False)
        if trial.versions:
            return verdict.fault
        if verdict.ok and not trial.candidates and self._wish.in_place:
            trial.shown = self._proposed(trial, verdict.answer, False)
        elif verdict.ok and not trial.candidates:
            trial.shown = Proposal(trial.line.line, verdict.answer)
        return verdict.fault

    def answered(self, answer: str, log_probability: float, seconds: float) -> None:
        """The answer is complete. `log_probability` is the mean of its tokens' logarithms; it took `seconds`."""
        trial = self._trial
        if trial is None:
            return
        answer = self._written(answer, complete=True)
        candidate = weigh(trial.line.line, answer, log_probability, self._wish.expectation, self._unwanted)
        trial.candidates.append(candidate)
        self.verdict = candidate.verdict.fault.name if candidate.verdict.fault else f"scores {candidate.score:.2f}"
        trial.seconds += seconds
        trial.longest = max(trial.longest, seconds)
        if candidate.verdict.fault:
            self._refused(trial, candidate, answer)
        if trial.versions:
            self._add_version(trial, candidate)
        elif not self._worth_another(trial):
            self._end(trial)

    def stop(self) -> None:
        """Enough: what stands so far is all there is. A part under way counts as far as it was answered."""
        trial, self._trial = self._trial, None
        if trial is None or trial.versions:
            self._found = -1
            return
        self._stopped = True
        if trial.best is not None:
            self._keep(trial)
        elif trial.shown is not None and self._wish.in_place:
            self._keep_begun(trial, trial.shown)
        elif trial.shown is not None:
            self._take(trial, [PartVersion(trial.shown.answer.strip(), ())])
        if not self._hunks and not self.done.answers:
            self.reason = STOPPED

    # -- what is seen ------------------------------------------------------------------------------------------

    @property
    def proposal(self) -> Proposal:
        """All that stands now, in terms of the original."""
        trial = self._trial
        if trial is None or trial.versions:
            doing = tr("Writing another version…") if trial else ""
            more = self._wish.in_place and self.done.extensible
            length = len(self.original)
            return Proposal(self.original, "", tuple(self._hunks), length, True, doing, self._note(), more=more)
        shown = trial.shown or Proposal(trial.line.line)
        reached = trial.part.span.start + trial.line.reached(shown.reached)
        hunks = (*self._hunks, *self._placed(trial, shown))
        return Proposal(self.original, "", hunks, reached, doing=self._doing(trial))

    def outcomes(self, position: int) -> tuple[str, ...]:
        """What became of each answer to the part at `position`, in order, as sentences."""
        trial = self.done.at(position) or self._trial
        return tuple(trial.outcome(candidate) for candidate in trial.candidates) if trial else ()

    @property
    def answer(self) -> str:
        """The one answer, of a wish that is not in place."""
        now = self._trial.shown.answer if self._trial and self._trial.shown else ""
        return "\n\n".join(filter(None, (each.strip() for each in (*self.answers, now))))

    def _doing(self, trial: Trial) -> str:
        """What is going on, for the card's head; "" for the usual."""
        if self.parts > 1:
            return tr("Paragraph {number} of {paragraphs}…", number=self._done + 1, paragraphs=self.parts)
        return tr("Comparing versions…") if trial.candidates and best(trial.candidates) else ""

    def _note(self) -> str:
        """A sentence or two about what was not rewritten."""
        sentences = [left_words(self._cut.left)] if self._wish.in_place else []
        if self._given_up:
            sentences.append(
                counted(
                    "{n} paragraph stays as it was: the model gave no usable version.",
                    "{n} paragraphs stay as they were: the model gave no usable version.",
                    self._given_up,
                )
            )
        if self._stopped and self._done < self.parts and self.parts > 1:
            sentences.append(
                counted(
                    "Stopped after {done} of {n} paragraph.",
                    "Stopped after {done} of {n} paragraphs.",
                    self.parts,
                    done=self._done,
                )
            )
        if self._found == 0 and self._trial is None:
            sentences.append(tr("No other version came that says the same in other words."))
        return " ".join(filter(None, sentences))

    def _written(self, answer: str, complete: bool) -> str:
        return as_markdown(answer, complete) if self._wish.structured else answer

    # -- deciding ----------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """The next part, if there is one."""
        if self._done == self.parts:
            self._trial = None
            return
        part = self._cut.parts[self._done]
        text = part.span.of(self.original)
        plain = Unwrapped(text, tuple(range(len(text) + 1)), tuple(range(1, len(text) + 1)))
        line = unwrapped(text) if part.wrapped else plain
        self._trial = Trial(part, line, self._terms.told(line.line) if self._wish.in_place else "")

    def _refused(self, trial: Trial, candidate: Candidate, answer: str) -> None:
        fault = candidate.verdict.fault
        assert fault is not None
        trial.faults.append(fault)
        if best(trial.candidates) is None:
            trial.shown = None
        first = answer.split()[:1]
        if fault in _BEGINNING and first and first[0] not in trial.avoid and not trial.line.line.startswith(first[0]):
            trial.avoid = (*trial.avoid, first[0])

    def _worth_another(self, trial: Trial) -> bool:
        """Whether the part is to be asked for again."""
        tries = len(trial.candidates)
        if tries >= MOST_TRIES or trial.candidates[-1].good:
            return False
        wrong = sum(fault is not Fault.STRAYED for fault in trial.faults)
        if best(trial.candidates) is None and wrong:
            return tries < TRIES
        if not self._compares:
            return False
        budget = SECONDS if self.parts < MANY else SECONDS_OF_MANY
        return trial.seconds + trial.longest <= budget

    @property
    def _compares(self) -> bool:
        """Whether a better answer is looked for where one passes already."""
        return self._wish.in_place and self._wish.expectation.changes and not self._wish.translated

    def _end(self, trial: Trial) -> None:
        self._done += 1
        trial.composed = composed(trial.line.line, trial.candidates, self._wish.expectation, self._unwanted)
        if trial.best is not None:
            self._keep(trial)
        else:
            self.done.add(trial)
            self._given_up += 1
            self.reason = trial.faults[-1].value if self._given_up == self.parts else ""
        self._begin()

    def _keep(self, trial: Trial) -> None:
        """The best answer stands, others beside it that are worth it."""
        chosen = chosen_first(trial)
        if not self._wish.in_place:
            self._take(trial, [PartVersion(chosen[0].verdict.answer.strip(), (), chosen[0])])
            return
        first, *others = chosen
        proposal = self._offered(trial, first)
        stands = PartVersion(first.verdict.answer.strip(), self._placed(trial, proposal), first)
        self._learn(trial, proposal)
        found = (self._version(trial, each) for each in others)
        self._take(trial, [stands, *(each for each in found if not each.within(stands))])

    def _keep_begun(self, trial: Trial, shown: Proposal) -> None:
        """What has come of an answer whose end is missing, as far as it is certain what takes the place of what."""
        line = trial.line.line
        text = apply_edits(line, (hunk.edit for hunk in settled(shown)))
        begun = weigh(line, text, 0.0, self._wish.expectation, self._unwanted)
        if begun.passes and begun.changed:
            said = begun.verdict.answer
            self._take(trial, [PartVersion(said.strip(), self._placed(trial, self._proposed(trial, said, True)))])

    def _take(self, trial: Trial, versions: list[PartVersion]) -> None:
        trial.versions = versions
        self.done.add(trial)
        self._hunks += versions[0].hunks

    def _learn(self, trial: Trial, proposal: Proposal) -> None:
        """What this part calls things, the parts that follow call the same."""
        line = trial.line.line
        sure = [hunk for hunk in proposal.hunks if not hunk.warning]
        self._terms.learn(line, apply_edits(line, (hunk.edit for hunk in sure)), sure)

    def _add_version(self, trial: Trial, candidate: Candidate) -> None:
        """A further one; in the place of a first one that changes nothing."""
        if trial.rival(candidate):
            version = self._version(trial, candidate)
            if version.hunks:
                self._found += 1
                trial.versions = [each for each in trial.versions if each.hunks] + [version]
                self._hunks = list(self.done.hunks(0))
        if trial.ended:
            self._trial = None

    def _version(self, trial: Trial, candidate: Candidate) -> PartVersion:
        answer = candidate.verdict.answer
        return PartVersion(answer.strip(), self._placed(trial, self._offered(trial, candidate)), candidate)

    def _offered(self, trial: Trial, candidate: Candidate) -> Proposal:
        """What the writer is shown of `candidate`, with a warning on what is in doubt."""
        proposal = self._proposed(trial, candidate.verdict.answer, True)
        unsure = candidate.trusted.doubtful if candidate.trusted else ()
        return replace(proposal, hunks=warned(proposal.hunks, unsure, trial.line.line))

    def _placed(self, trial: Trial, proposal: Proposal) -> tuple[Hunk, ...]:
        """The hunks of `proposal` in terms of the original."""
        start = trial.part.span.start
        return tuple(replace(hunk, span=hunk.span.shifted(start)) for hunk in map(trial.line.placed, proposal.hunks))

    def _proposed(self, trial: Trial, answer: str, complete: bool) -> Proposal:
        line, text = trial.line.line, answer
        if self._wish.expectation.same_shape and "\n" not in line:
            text = _BREAKS.sub(" ", text.strip() if complete else text.lstrip())
        return propose(line, text, complete, None if complete else trial.shown, self._wish.translated, self._wish.kept)


def _cut(original: str, wish: Wish, longest: int) -> Cut:
    """The parts of `original` as `wish` wants them."""
    whole = Cut((Part(Span(0, len(original))),) if original.strip() else ())
    if not wish.in_place:
        return Cut(packed(original, longest)) if wish.by_parts and 0 < longest < len(original) else whole
    longest = min(longest or LONGEST, LONGEST)
    found = cut(original, 1 if wish.every_word else FEWEST_WORDS, longest)
    if not found.parts and not wish.every_word:
        found = cut(original, 1, longest)
    short = len(original) <= longest and not found.left
    return whole if wish.at_once and short and len(found.parts) > 1 else found
