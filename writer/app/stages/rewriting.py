"""Rewriting and the prompts it follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from writer import paths
from writer.app.prompting import PromptWiring
from writer.app.prompts import PromptsWiring
from writer.app.rewriting import RewritingWiring
from writer.assist.material import Material
from writer.assist.open_documents import keep_for_each
from writer.assist.prompt_menu import PromptMenu
from writer.assist.rewriting import Rewriter
from writer.prompts import distributed, packs
from writer.prompts.shelves import PackShelves
from writer.settings.schema import Settings, prompt_folder

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> Iterator[None]:
    _make_prompts(program)
    yield
    _connect_window(program)
    yield
    yield from program.prompts.reading()
    program.prompts.reload()


def _make_prompts(program: Program) -> None:
    own = prompt_folder(program.settings(), paths.prompts_folder())
    program.shelves = PackShelves(paths.data_folder() / packs.FOLDER, distributed.find)
    prompts = program.prompts = PromptMenu(paths.resources_folder() / "prompts", own, program.shelves)
    program.ending.callback(prompts.shutdown)

    def on_settings(before: Settings, now: Settings) -> None:
        if before.prompts != now.prompts:
            prompts.use_folder(prompt_folder(now, paths.prompts_folder()))

    program.settings.changed.connect(on_settings)


def _connect_window(program: Program) -> None:
    window, port, engine, files = program.window, program.port, program.engine, program.files
    rewriter = program.rewriter = Rewriter(port, engine, program.checker, lambda: program.document.title)
    keep_for_each(program.document, rewriter.put_away, rewriter.take_back, lambda: None)
    program.reviewing = RewritingWiring(window, rewriter, port, program.page, files)
    prompting = program.prompting = PromptWiring(
        window, rewriter, program.prompts, port, engine, files, program.catalogue.better_rewriter
    )
    program.page.rewrite_requested.connect(prompting.open_palette)
    program.document.parting.connect(lambda _number: prompting.leave())
    material = Material(port, lambda: program.document.title)
    editor = program.prompt_editor = PromptsWiring(
        window, engine, program.prompts, program.shelves, port, material, program.background
    )
    program.ending.callback(editor.shutdown)
    program.models.settings_made.connect(editor.attach)
