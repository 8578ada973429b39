"""The protocol: requests and notifications of the client become calls of the proofreader, and its findings go back."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method

from writer import __version__, paths
from writer.assist.known_languages import KnownLanguages
from writer.language.grammar.word_list import is_word
from writer.lsp import actions
from writer.lsp.checker import Checker
from writer.lsp.columns import Encoding
from writer.lsp.document import Issue
from writer.lsp.judge import Judge
from writer.lsp.memory import Memory
from writer.lsp.options import SECTION, chosen
from writer.lsp.progress import Progress
from writer.lsp.proofreader import Proofreader
from writer.settings import store
from writer.settings.schema import Settings
from writer.settings.store import Loaded

log = logging.getLogger(__name__)

LANGUAGES: Final = frozenset(
    ("markdown", "gfm", "mdx", "quarto", "rmd", "rmarkdown", "plaintext", "text", "txt", "mail", "gitcommit",
     "git-commit")
)  # fmt: skip
"""Language identifiers of texts that are checked, as editors name them."""
SUFFIXES: Final = frozenset((".md", ".markdown", ".txt", ".text"))
"""Files that are checked whatever the editor calls their language."""


class Protocol(LanguageServerProtocol):
    """pygls' protocol without its own copy of the texts, which splits lines where no editor does, and with an answer
    to requests it cannot read.
    """

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        if (handler := self.fm.features.get(types.TEXT_DOCUMENT_DID_CHANGE)) is not None:
            yield handler, (params,), None

    def structure_message(self, data: dict[str, Any]) -> Any:
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._send_response(data["id"], None, error.to_response_error())
            raise

    @property
    def ended_well(self) -> bool:
        """Whether the client asked for the end before it came."""
        return bool(self._shutdown)


class Server(LanguageServer):
    """Owns the proofreader; lives as long as the connection."""

    protocol: Protocol

    def __init__(self, overrides: Mapping[str, object]) -> None:
        super().__init__("Inkhorn", __version__, protocol_cls=Protocol)
        self._overrides = overrides
        self._options: object = None
        self.pulling: asyncio.Future[None] | None = None
        cache = paths.cache_folder()
        acquainted = KnownLanguages(cache)
        self.proofreader = Proofreader(self, Progress(self), Checker(), Judge(), Memory(cache), acquainted)
        _register(self)

    def report_server_error(self, error: Exception, source: object) -> None:
        """What the client sent and nobody understands is for the log, not for the writer."""
        log.warning("a message of the client could not be used: %s", type(error).__name__)

    # -- how the proofreader speaks --------------------------------------------------------------------------

    def publish(self, uri: str, version: int | None, diagnostics: Iterable[tuple[Issue, types.Range]]) -> None:
        found = [actions.published(issue, where) for issue, where in diagnostics]
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def say(self, sentence: str, serious: bool) -> None:
        kind = types.MessageType.Warning if serious else types.MessageType.Info
        self.window_show_message(types.ShowMessageParams(kind, sentence))

    async def open(self, token: str) -> bool:
        window = self.client_capabilities.window
        if not (window and window.work_done_progress):
            return False
        with contextlib.suppress(JsonRpcException, asyncio.CancelledError):
            await self.work_done_progress.create_async(token)
            return True
        return False

    def tell(
        self,
        token: str,
        value: types.WorkDoneProgressBegin | types.WorkDoneProgressReport | types.WorkDoneProgressEnd,
    ) -> None:
        self.progress(types.ProgressParams(token, value))

    # -- settings --------------------------------------------------------------------------------------------

    def settings(self, options: object) -> Settings:
        """The program's settings with the client's `options`, and over both what the command line says."""
        loaded: Loaded = store.load(paths.settings_folder() / "settings.toml")
        found = chosen(loaded.settings, options)
        for problem in found.problems:
            self.say(problem, serious=True)
        return chosen(found.settings, self._overrides).settings

    def set_options(self, options: object) -> None:
        """What `initialize` says."""
        self._options = options

    def begin(self) -> None:
        """The client is there."""
        agreed = self.server_capabilities.position_encoding or types.PositionEncodingKind.Utf16
        self.proofreader.start(self.settings(self._options), Encoding(str(getattr(agreed, "value", agreed))))

    async def pull_options(self) -> None:
        """Ask the client for its configuration, where it can be asked."""
        workspace = self.client_capabilities.workspace
        if not (workspace and workspace.configuration):
            return
        asked = types.ConfigurationParams([types.ConfigurationItem(section=SECTION)])
        with contextlib.suppress(JsonRpcException):
            answer = await self.workspace_configuration_async(asked)
            if answer and isinstance(answer[0], Mapping):
                self.configure({**_plain(self._options), **answer[0]})

    def configure(self, options: object) -> None:
        self._options = options
        self.proofreader.configure(self.settings(options))

    # -- code actions ----------------------------------------------------------------------------------------

    def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        issues = self.proofreader.issues(uri)

        def where(issue: Issue) -> types.Range:
            return self.proofreader.range(uri, issue)

        def edit(edits: Sequence[types.TextEdit]) -> types.WorkspaceEdit:
            return self._workspace_edit(uri, edits)

        here = actions.overlapping(issues, where, params.range)
        return actions.actions(here, issues, where, edit, params.context.only)

    def _workspace_edit(self, uri: str, edits: Sequence[types.TextEdit]) -> types.WorkspaceEdit:
        """With the text's version where the client can refuse an edit of an older one."""
        workspace = self.client_capabilities.workspace
        if not (workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes):
            return types.WorkspaceEdit(changes={uri: list(edits)})
        document = types.OptionalVersionedTextDocumentIdentifier(uri, self.proofreader.version(uri))
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, list(edits))])


def _register(server: Server) -> None:
    """What the server answers to."""
    proofreader = server.proofreader

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.set_options(params.initialization_options)

    @server.feature(types.INITIALIZED)
    def initialized(_params: types.InitializedParams) -> None:
        server.begin()
        server.pulling = asyncio.ensure_future(server.pull_options())

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        if is_prose(document.uri, document.language_id):
            proofreader.open(document.uri, document.version, document.text)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        proofreader.change(params.text_document.uri, params.text_document.version, params.content_changes)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_params: types.DidSaveTextDocumentParams) -> None:
        proofreader.reload_ignored()

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        proofreader.close_document(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def configured(params: types.DidChangeConfigurationParams) -> None:
        given = params.settings
        if isinstance(given, Mapping) and given:
            server.configure(given)
        await server.pull_options()

    kinds = types.CodeActionOptions(code_action_kinds=list(actions.KINDS))

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)
    def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        return server.actions(params)

    @server.feature(types.SHUTDOWN)
    async def shut_down(_params: None) -> None:
        await proofreader.close()

    @server.command(actions.IGNORE_HERE)
    def ignore_here(place: str) -> None:
        proofreader.ignore(lambda ignored: replace(ignored, places=ignored.places | {_string(place)}))

    @server.command(actions.IGNORE_RULE)
    def ignore_rule(rule: str) -> None:
        proofreader.ignore(lambda ignored: ignored.with_rule(_string(rule)))

    @server.command(actions.ADD_WORD)
    def add_word(word: str) -> None:
        if not is_word(word):
            raise JsonRpcInvalidParams("The command takes one word.")
        proofreader.ignore(lambda ignored: ignored.with_word(word))


def is_prose(uri: str, language: str) -> bool:
    """Whether the text is one that is checked: an editor may send all kinds of files."""
    if language.lower() in LANGUAGES:
        return True
    return PurePosixPath(unquote(urlsplit(uri).path)).suffix.lower() in SUFFIXES


def _string(value: object) -> str:
    """An argument of a command. Raises JsonRpcInvalidParams."""
    if isinstance(value, str) and value:
        return value
    raise JsonRpcInvalidParams("The command takes one text.")


def _plain(options: object) -> Mapping[str, object]:
    """`options` without the section's name around them."""
    if isinstance(options, Mapping):
        inner = options.get(SECTION)
        return inner if isinstance(inner, Mapping) else options
    return {}
