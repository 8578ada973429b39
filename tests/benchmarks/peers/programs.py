"""The programs that are measured: how each is started with a document, and what is set before its first start.

What is set is what gets past questions at a first start, and spelling as one types where the program has it; the rest
is as each comes, except that Kate's completion popup (it would cover the page) and ghostwriter's preview (a browser)
are closed, and FocusWriter is not full-screen. novelWriter opens projects: the document is the only one of a project
written here, opened because the project says that it was open last.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.peers.page import Box
from tests.support.desktop import program_command

SCREEN = (1200, 800)
"""Pixels; windows are as large as the screen and have no frame."""
LINES_BELOW = 8
TO_PLACE = ("ctrl+f", "{place}", "Return", "Escape", "Right", *["Down"] * LINES_BELOW, *["Up"] * LINES_BELOW)
"""To the end of the only place of a word: find it, close the find bar, leave the selection to the right; then down and
up again, so that the line is not the last on the page and typing does not scroll it."""
LATER_THAN_ALL = "0xffffffff"
"""A version later than any: release notes count as read."""

# The index counts what it has read: with one document read and no index yet it finds itself at 1, as the project says,
# and does not complain that it is missing. It is there from the first start on.
NOVEL = """\
<?xml version='1.0' encoding='utf-8'?>
<novelWriterXML appVersion="26.2" hexVersion="0x260200f0" fileVersion="1.6" fileRevision="0">
  <project id="5ff2a7a4-3b0c-4d9b-8f2a-0d3a2b1c0e11" indexRevision="1"><name>A tale</name></project>
  <settings>
    <doBackup>no</doBackup><language>en_US</language><spellChecking auto="yes">en_US</spellChecking>
    <lastHandle><entry key="editor">000000000000b</entry></lastHandle>
    <status><entry key="s000001" count="2" color="#969896" shape="STAR">New</entry></status>
    <importance><entry key="i000001" count="0" color="#969896" shape="STAR">None</entry></importance>
  </settings>
  <content items="2">
    <item handle="000000000000a" parent="None" root="000000000000a" order="0" type="ROOT" class="NOVEL">
      <meta expanded="yes" /><name status="s000001" import="i000001">Novel</name>
    </item>
    <item handle="000000000000b" parent="000000000000a" root="000000000000a" order="0" type="FILE" class="NOVEL" \
layout="DOCUMENT">
      <meta expanded="no" heading="H0" cursorPos="0" />
      <name status="s000001" import="i000001" active="yes">The tale</name>
    </item>
  </content>
</novelWriterXML>
"""
NOVEL_HEAD = '+++\nname = "The tale"\nparent = "000000000000a"\nhandle = "000000000000b"\nclass = "NOVEL"\n'
NOVEL_HEAD += 'layout = "DOCUMENT"\n+++\n'


def _plain_file(folder: Path, text: str) -> None:
    (folder / "tale.md").write_text(text, encoding="utf-8")


def _novel(folder: Path, text: str) -> None:
    (folder / "content").mkdir()
    (folder / "nwProject.nwx").write_text(NOVEL, encoding="utf-8")
    (folder / "content" / "000000000000b.md").write_text(NOVEL_HEAD + text, encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Peer:
    """A program under measurement."""

    name: str
    command: Sequence[str]
    page: Box
    """Where its text is and nothing else that changes, as seen on pictures of it."""
    settings: dict[str, str] = field(default_factory=dict)
    """Files written into its home before it starts; their text by their path."""
    write: Callable[[Path, str], None] = _plain_file
    """Puts a text into an empty folder."""
    opens: str = "tale.md"
    """What in that folder the program is to open."""
    to_place: Sequence[str] = TO_PLACE
    """Keys that put the caret behind the word `{place}`."""

    def prepare(self, home: Path) -> None:
        for name, text in self.settings.items():
            file = home / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def peers(names: Sequence[str], model: Path | None) -> tuple[list[Peer], list[str]]:
    """Those of `names` that are on this machine, in that order; and a sentence about each that is not."""
    known = {peer.name: peer for peer in (*_ours(model), *_others())}
    found, missing = [], []
    for name in names:
        peer = known.get(name)
        if peer is None:
            missing.append(f"{name}: not known here; known are {', '.join(known)}.")
        elif not shutil.which(peer.command[0]):
            missing.append(f"{name}: there is no {peer.command[0]} on this machine; it is left out.")
        else:
            found.append(peer)
    return found, missing


def _ours(model: Path | None) -> list[Peer]:
    """Inkhorn with all that works while one types, eager beyond its default; and without."""
    page = _page(top=44, bottom=28, left=40, right=30)
    path = f'path = "{model}"' if model else ""
    settings = {
        "inkhorn": f"[model]\n{path}\n[suggestions]\neagerness = 1.0\n",
        "inkhorn-plain": f"[model]\n{path}\n[writing]\nno_model = true\n"
        "[suggestions]\nenabled = false\n[grammar]\nenabled = false\n",
    }
    return [
        Peer(name, program_command(), page, {"inkhorn/config/settings.toml": text}) for name, text in settings.items()
    ]


def _others() -> list[Peer]:
    return [
        Peer(
            "novelwriter",
            ["novelwriter"],
            _page(top=60, bottom=60, left=330, right=30),
            {
                ".config/novelwriter/novelwriter.toml": f'[Main]\nlastNotes = "{LATER_THAN_ALL}"\n'
                '[Project]\naskBeforeExit = false\nbackupOnClose = false\n[Editor]\nspellCheck = "en_US"\n'
            },
            write=_novel,
            opens="",
        ),
        Peer(
            "ghostwriter",
            ["ghostwriter"],
            _page(top=34, bottom=60, left=30, right=30),
            {
                ".config/ghostwriter/ghostwriter.conf": "[Preview]\nhtmlPreviewOpen=false\n[Session]\n"
                "restoreSession=false\n[Style]\ndarkModeEnabled=false\n[Window]\nsidebarOpen=false\n"
                "[Spelling]\nliveSpellCheck=true\nlocale=en_US\n"
            },
        ),
        Peer("featherpad", ["featherpad"], _page(top=96, bottom=92, left=2, right=20)),
        Peer(
            "focuswriter",
            ["focuswriter"],
            _page(top=70, bottom=70, left=256, right=256),
            {
                ".config/GottCode/FocusWriter.conf": "[Window]\nFullscreen=false\n"
                "[Spelling]\nHighlightMisspelled=true\nLanguage=en_US\n"
            },
        ),
        Peer(
            "kate",
            ["kate", "--new", "--startanon"],
            _page(top=112, bottom=28, left=92, right=61),
            {
                ".config/katerc": "[KTextEditor Document]\nOn-The-Fly Spellcheck=true\n"
                "[KTextEditor View]\nAuto Completion=false\n",
                ".config/KDE/Sonnet.conf": "[General]\ndefaultLanguage=en_US\ncheckerEnabledByDefault=true\n",
            },
        ),
    ]


def _page(top: int, bottom: int, left: int, right: int) -> Box:
    """The screen less that many pixels at each side."""
    width, height = SCREEN
    return Box(top, height - bottom, left, width - right)
