"""`inkhorn doctor`: a page for a bug report."""

from __future__ import annotations

import argparse

from writer import paths
from writer.assist import diagnosis
from writer.cli.output import print_json
from writer.cli.session import Session
from writer.settings import store


def doctor(options: argparse.Namespace) -> None:
    """Print the page."""
    with Session(options) as session:
        problems = store.load(paths.settings_folder() / "settings.toml").problems
        parts = diagnosis.examine(session.settings, session.model(), problems)
    if options.json:
        print_json({part.title: part.lines for part in parts})
    else:
        print(diagnosis.page(parts), end="")
