"""`inkhorn tune`: what is fastest on this computer, by trying."""

from __future__ import annotations

import argparse
import math
import sys

from writer import paths
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.session import NO_MODEL, Session, warn
from writer.engine.client.blocking import EngineError
from writer.engine.messages import EngineConfig
from writer.engine.probing.listing import devices
from writer.engine.tuning import explaining, tuning
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Trial
from writer.models.bad_model import BadModel
from writer.models.gguf_header import read_facts
from writer.settings import store
from writer.settings.store import Problem

BAR: int = 30
"""Characters of the longest bar."""


def tune(options: argparse.Namespace) -> None:
    """Try what could be faster, show it, and with --save use it from now on."""
    with Session(options) as session:
        config, model = session.config(), session.model()
    if config is None or model is None:
        raise RefusedError(NO_MODEL)
    try:
        layers = read_facts(model).layers
    except BadModel as bad:
        raise RefusedError(str(bad)) from bad
    outcome = _found(config, layers)
    if options.json:
        print_json({**tuning.settings_for(outcome), "sentences": explaining.sentences(outcome), "outcome": outcome})
    else:
        for line in lines(outcome):
            print(line)
    if options.save:
        _save(outcome)


def _found(config: EngineConfig, layers: int) -> Outcome:
    outcome = tuning.tune(config, devices(), layers, _progress)
    if outcome is None:
        raise EngineError("Nothing could be measured. `inkhorn bench` says more.")
    return outcome


def lines(outcome: Outcome) -> list[str]:
    """The bars, the longest the fastest, and the sentences."""
    usual = outcome.figures(outcome.usual)
    assert usual
    rows = []
    for trial in sorted(outcome.trials, key=lambda trial: trial.figures.cost if trial.figures else math.inf):
        if trial.figures is None:
            rows.append(f"  {trial.setup.words:<46} {trial.problem}")
            continue
        speed = math.exp(usual.cost - trial.figures.cost)
        mark = ">" if trial.setup == outcome.chosen else " "
        figures = f"reads {trial.figures.reading:6.0f}, writes {trial.figures.writing:5.0f} tokens/s"
        rows.append(
            f"{mark} {trial.setup.words:<46} {speed:5.2f} {'#' * round(BAR * min(speed, 2) / 2):<{BAR}} {figures}"
        )
    return [*rows, "", *explaining.sentences(outcome)]


def _progress(trial: Trial, count: int) -> None:
    if sys.stderr.isatty():
        warn(f"try {count}: {trial.setup.words}")


def _save(outcome: Outcome) -> None:
    file = paths.settings_folder() / "settings.toml"
    before = settings = store.load(file).settings
    for name, value in tuning.settings_for(outcome).items():
        changed = store.replace(settings, f"hardware.{name}", value)
        if isinstance(changed, Problem):
            raise RefusedError(changed.sentence)
        settings = changed
    store.save(file, settings, before)
