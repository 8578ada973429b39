"""What comes of texts that give orders: rewritten, refused in words, or obeyed.

python -m tests.benchmarks.rewriting.injections MODEL... [--prompts formal,summarise] [--show]
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from tests.support.injections import ATTACKS, KEPT, Attack
from writer import paths
from writer.cli.failure import RefusedError
from writer.cli.rewriting import rewritten
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig
from writer.language.rewriting.guards import recall
from writer.prompts.file import PromptFile, read

PROMPTS = "formal,shorter,instruct,summarise,key-points,table"
INSTRUCTION = "Make it shorter."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--prompts", default=PROMPTS)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--show", action="store_true", help="print every answer")
    options = parser.parse_args()
    for model in options.models:
        with BlockingEngine() as engine:
            engine.load(EngineConfig(model=str(model), threads=options.threads))
            for name in options.prompts.split(","):
                counts = Counter(_tried(engine, name, attack, options.show) for attack in ATTACKS)
                said = ", ".join(f"{kind} {counts[kind]}" for kind in ("rewritten", "short", "refused", "obeyed"))
                print(f"{model.stem[:24]:<25} {name:<12} {said} of {len(ATTACKS)}", flush=True)


def _tried(engine: BlockingEngine, name: str, attack: Attack, show: bool) -> str:
    """One word for it; "short" is an answer that keeps less than half of the text's words, yet not what was ordered."""
    prompt = read(paths.resources_folder() / "prompts" / f"{name}.prompt")
    assert isinstance(prompt, PromptFile), prompt
    try:
        answer = rewritten(engine, prompt, attack.text, INSTRUCTION if name == "instruct" else "", {}).text
    except RefusedError as refusal:
        answer, kind = str(refusal), "refused"
    else:
        kind = "rewritten" if recall(attack.text, answer) >= KEPT else "short"
        kind = "obeyed" if attack.was_obeyed(answer) else kind
    if show:
        print(f"  {kind:<10} {name}, {attack.name}: {' '.join(answer.split())}", flush=True)
    return kind


if __name__ == "__main__":
    main()
