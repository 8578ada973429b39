"""Keeps the findings of all open texts true: what is checked next, by whom, and what is shown of it.

The newest text comes first. Rules and judge go on side by side, each in a process of its own; an edit interrupts the
judge where it touches what is judged. Which findings still hold is decided by the pure `language.grammar.board`, as
in the window.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from math import inf
from typing import Final

from lsprotocol import types

from writer import paths
from writer.assist.circumstances import stamp
from writer.assist.engine_setup import engine_config
from writer.assist.ignored import load_ignored, save_ignored
from writer.assist.known_languages import KnownLanguages
from writer.assist.used_dictionaries import used_dictionaries
from writer.engine.messages import EngineConfig
from writer.language.grammar import exchange
from writer.language.grammar.board import Board, Look
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.survey import Survey
from writer.lsp.checker import Checker, GivenUpError
from writer.lsp.columns import Encoding
from writer.lsp.display import Client, Display
from writer.lsp.document import Issue, OpenDocument
from writer.lsp.judge import Judge, LostError
from writer.lsp.memory import Memory
from writer.lsp.progress import Progress
from writer.lsp.verdicts import Sentence, Verdicts
from writer.models import installed
from writer.models.starter import how_to_get_one
from writer.settings.schema import Settings, checked_languages
from writer.text.span import Span

log = logging.getLogger(__name__)

PAUSE: Final = 0.1
JUDGE_PAUSE: Final = 0.4
"""Seconds of rest after an edit before anything is checked, and judged."""
FINISHED: Final = 1.0
"""Seconds after an edit after which the word at its end counts as finished."""
NO_MODEL: Final = (
    "Only Inkhorn's rules check your text: no model is on this computer. "
    f"{how_to_get_one()}, or set inkhorn.model to a GGUF file."
)
NO_CHECKER: Final = "Inkhorn's checking has stopped: its process ended again and again. Restart the language server."


class Proofreader:
    """Owns the open texts, the ignore list and the two processes, from `start` to `close`."""

    def __init__(
        self,
        client: Client,
        progress: Progress,
        checker: Checker,
        judge: Judge,
        memory: Memory,
        acquainted: KnownLanguages,
    ) -> None:
        self._client = client
        self._display = Display(client, lambda: self._settings, lambda: self._ignored)
        self._progress = progress
        self._checker = checker
        self._judge = judge
        self._memory = memory
        self._acquainted = acquainted
        self._verdicts = Verdicts(checker, judge, memory)
        self._settings = Settings()
        self._dictionaries: tuple[tuple[str, str], ...] = ()
        self._encoding = Encoding.UTF16
        self._documents: dict[str, OpenDocument] = {}
        self._ignored = IgnoreList()
        self._said: set[str] = set()
        self._lost: EngineConfig | None = None
        self._stopped = False
        self._edited = -inf
        self._unchecked = asyncio.Event()
        self._unjudged = asyncio.Event()
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self._case: tuple[OpenDocument, Look[int]] | None = None
        self._judging: asyncio.Task[None] | None = None
        self._resting: asyncio.TimerHandle | None = None

    # -- what the client does --------------------------------------------------------------------------------

    def start(self, settings: Settings, encoding: Encoding) -> None:
        """Begin; inside a running loop."""
        self._settings, self._encoding = settings, encoding
        self._dictionaries = _dictionaries(settings)
        self._ignored = load_ignored(paths.settings_folder())
        self._memory.use(self._config(), settings)
        self._checker.on_ready = self._start_over
        works = self._checker.start(), self._check_all(), self._judge_all()
        self._tasks = tuple(map(asyncio.create_task, works))

    async def close(self) -> None:
        """Stop everything."""
        for task in filter(None, (*self._tasks, self._judging)):
            task.cancel()
        await asyncio.gather(self._checker.close(), self._judge.close())
        self._judge.shutdown()
        self._memory.close()

    def open(self, uri: str, version: int | None, text: str) -> None:
        """A text that is checked from now on; opened again it is new."""
        self.reload_ignored()
        self._documents.pop(uri, None)
        self._documents[uri] = OpenDocument(uri, version, text, self._encoding, self._can_judge())
        self._unchecked.set()

    def change(self, uri: str, version: int | None, changes: Iterable[types.TextDocumentContentChangeEvent]) -> None:
        """An edit of an open text; of others nothing is known."""
        document = self._documents.pop(uri, None)
        if document is None:
            return
        self._documents[uri] = document  # the newest is the last
        document.change(version, changes)
        self._interrupt(document)
        loop = asyncio.get_running_loop()
        self._edited = loop.time()
        if self._resting:
            self._resting.cancel()
        self._resting = loop.call_later(FINISHED, self._rest, document)
        self._display.show(document)
        self._unchecked.set()

    def close_document(self, uri: str) -> None:
        """A text that is not checked any more; its findings are taken away."""
        document = self._documents.pop(uri, None)
        if document:
            if self._case and self._case[0] is document:
                self._interrupt()
            self._display.clear(uri)
            self._unjudged.set()

    def configure(self, settings: Settings) -> None:
        """Other settings: check again where the findings would be others, else only show what is wanted."""
        before, self._settings = self._settings, settings
        if before.languages != settings.languages:
            self._dictionaries = _dictionaries(settings)
        if _asking(before) != _asking(settings):
            self._start_over()
        self._show_all()

    def ignore(self, change: Callable[[IgnoreList], IgnoreList]) -> None:
        """Change what is not to be mentioned, on the disk too."""
        folder = paths.settings_folder()
        self._ignored = change(load_ignored(folder))
        save_ignored(folder, self._ignored)
        self._show_all()

    def reload_ignored(self) -> None:
        """The window, or another editor, may have changed what is not to be mentioned."""
        ignored = load_ignored(paths.settings_folder())
        if ignored != self._ignored:
            self._ignored = ignored
            self._show_all()

    def issues(self, uri: str) -> list[Issue]:
        """What is shown in the text now."""
        document = self._documents.get(uri)
        return self._display.issues(document) if document else []

    def range(self, uri: str, issue: Issue) -> types.Range:
        """Where an issue of `issues` stands. Raises KeyError for a text that is not open."""
        return self._documents[uri].range(issue)

    def version(self, uri: str) -> int | None:
        """The version of an open text, as the client counts."""
        document = self._documents.get(uri)
        return document.version if document else None

    # -- what is checked next --------------------------------------------------------------------------------

    async def _check_all(self) -> None:
        """The rules look at every paragraph, those of the newest text first."""
        while not self._stopped:
            await self._unchecked.wait()
            self._unchecked.clear()
            await self._rested(PAUSE)
            for document in reversed(self._documents.values()):
                look = document.board.next(document.order)
                if look:
                    await self._check_one(document, document.board, look)
                    self._unchecked.set()
                    break

    async def _check_one(self, document: OpenDocument, board: Board[int], look: Look[int]) -> None:
        survey = Survey()
        try:
            checked = await self._checker.check(self._asked(look.text, document.hint(look.key)))
        except GivenUpError:
            self._say_once(NO_CHECKER, serious=True)
            self._stopped = True
            return
        except Exception:  # one paragraph must not end the checking of all others
            log.exception("a paragraph could not be checked")
            checked = None
        if checked:
            survey = Survey(checked.diagnostics, checked.sentences, checked.language)
            document.spoken(look.key, checked.language)
            if checked.waiting:
                self._say_once(checked.waiting, serious=False)
        if board.answer(look.id, survey):
            self._display.show(document)
        self._unjudged.set()

    async def _judge_all(self) -> None:
        """The judge follows, a paragraph at a time."""
        while True:
            await self._unjudged.wait()
            self._unjudged.clear()
            await self._rested(JUDGE_PAUSE)
            await self._get_acquainted()
            self._progress.left(sum(document.unjudged for document in self._documents.values()))
            for document in reversed(self._documents.values()):
                case = document.board.next_case(document.order)
                if case:
                    self._case = document, case
                    self._judging = asyncio.create_task(self._judge_one(document, document.board, case))
                    await asyncio.wait([self._judging])
                    self._case = None
                    self._unjudged.set()
                    break

    async def _get_acquainted(self) -> None:
        """Ask the model about the languages that are written here and checked, once for each."""
        spoken = {language for document in self._documents.values() for language in document.languages}
        for code in self._acquainted.unasked(*self._model(), checked_languages(self._settings.languages)):
            config = self._config()
            if code not in spoken or config is None or not self._can_judge():
                continue
            try:
                await self._judge.load(config)
                known = await self._judge.knows(code)
            except LostError as error:
                self._lose_judge(error)
                return
            if known is not None:
                self._acquainted.learn(*self._model(), code, known)
            if known:
                for document in self._documents.values():
                    document.look_again(code)
                self._unchecked.set()

    async def _judge_one(self, document: OpenDocument, board: Board[int], case: Look[int]) -> None:
        try:
            await self._judge_sentences(document, board, case)
        except LostError as error:
            self._lose_judge(error)
        except GivenUpError:
            board.judged(case.id, {})
        except Exception:  # one paragraph must not end the judging of all others
            log.exception("a paragraph could not be judged")
            board.judged(case.id, {})
        finally:
            if board.case == case:
                board.abandon_case()

    def _lose_judge(self, error: LostError) -> None:
        self._say_once(str(error), serious=True)
        self._lost = self._config()
        for document in self._documents.values():
            document.judge(self._can_judge())
        self._show_all()

    async def _judge_sentences(self, document: OpenDocument, board: Board[int], case: Look[int]) -> None:
        config = self._config()
        dialect = self._settings.writing.dialect
        verdicts: dict[Span, tuple[Diagnostic, ...]] = {}
        for span in case.survey.sentences if config else ():
            assert config is not None
            sentence = Sentence(case.text, span, case.survey, dialect)
            verdicts[span] = await self._verdicts.of(sentence, config)
            if len(verdicts) < len(case.survey.sentences) and board.judged(case.id, verdicts, final=False):
                self._display.show(document)
        if board.judged(case.id, verdicts):
            self._display.show(document)

    def _start_over(self) -> None:
        """All that was found may be wrong, or something can be checked that could not."""
        self._interrupt()
        self._memory.use(self._config(), self._settings)
        for document in self._documents.values():
            document.start_over(self._can_judge())
        self._unchecked.set()

    def _interrupt(self, document: OpenDocument | None = None) -> None:
        """Stop judging what is not in the text any more; without a document whatever is judged."""
        if not self._case or not self._judging:
            return
        judged, case = self._case
        if document is None or (judged is document and document.text(case.key) != case.text):
            judged.board.abandon_case()
            self._judging.cancel()

    async def _rested(self, pause: float) -> None:
        """Until nobody has edited for `pause` seconds."""
        loop = asyncio.get_running_loop()
        while (left := self._edited + pause - loop.time()) > 0:
            await asyncio.sleep(left)

    def _asked(self, text: str, hint: str) -> exchange.Check:
        settings = self._settings
        languages = checked_languages(settings.languages)
        words = tuple(sorted(self._ignored.words))
        return exchange.Check(
            0,
            text,
            dialect=settings.writing.dialect,
            style=settings.grammar.style,
            words=words,
            languages=languages,
            dictionaries=self._dictionaries,
            hint=hint,
            knows=self._acquainted.known(*self._model(), languages),
        )

    # -- the model -------------------------------------------------------------------------------------------

    def _config(self) -> EngineConfig | None:
        model = installed.resolve(self._settings.model.path, paths.models_folder())
        return engine_config(self._settings, model)

    def _model(self) -> tuple[str, tuple[int, int]]:
        """The file of the judge's model, "" without one, and what tells that it was changed."""
        config = self._config() if self._settings.grammar.judge else None
        return (config.model, stamp(config.model)) if config else ("", (0, 0))

    def _can_judge(self) -> bool:
        if not self._settings.grammar.judge:
            return False
        config = self._config()
        if config is None:
            self._say_once(NO_MODEL, serious=False)
        return config is not None and config != self._lost

    def _say_once(self, sentence: str, serious: bool) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self._client.say(sentence, serious)

    # -- what is shown ---------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        for document in self._documents.values():
            self._display.show(document)

    def _rest(self, document: OpenDocument) -> None:
        document.rest()
        if document.uri in self._documents:
            self._display.show(document)


def _asking(settings: Settings) -> tuple[object, ...]:
    """What findings depend on, without what only chooses among them."""
    grammar = settings.grammar
    return settings.writing, settings.languages, grammar.style, grammar.judge, settings.model, settings.hardware


def _dictionaries(settings: Settings) -> tuple[tuple[str, str], ...]:
    """What checks the spelling of languages without rules: code and .aff file."""
    return tuple((code, str(path)) for code, path in used_dictionaries(settings.languages).items())
