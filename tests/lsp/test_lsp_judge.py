"""The model's worker behind the language server: answers, refusals, deaths."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.faults.fake_worker import fake
from writer.engine.messages import EngineConfig
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.question import Question, plan
from writer.lsp.judge import Judge, LostError
from writer.text.edits import TextEdit
from writer.text.span import Span

CONFIG = EngineConfig("m.gguf")


def question() -> Question:
    """Whether "go" should be "goes"."""
    edit = TextEdit(Span(4, 6), "goes")
    candidate = Candidate(edit, CandidateKind.AGREEMENT, ("own",))
    return plan("She go home.", Span(0, 12), [candidate])


def run(body: str) -> list[str] | None:
    """What a judge with this worker says of `question`, as the words it would put there."""

    async def asked() -> list[str] | None:
        judge = Judge(fake(body))
        try:
            await judge.load(CONFIG)
            found = await judge.verdict(question())
            return None if found is None else [diagnostic.replacements[0] for diagnostic in found]
        finally:
            await judge.close()
            judge.shutdown()

    return asyncio.run(asked())


SURE = """say(
        type="Scored", id=r["id"], log_likelihood=-9.0, tokens=4,
        gains=[99.0 * (("goes" in variant) - ("goes" in r["variants"][0])) for variant in r["variants"]],
        firsts=[0.0] * len(r["variants"]),
    )"""
"""A model that likes "goes"."""


def test_the_model_confirms_a_candidate() -> None:
    assert run(f"for r in requests(): {SURE}") == ["goes"]


def test_a_refusal_is_no_verdict() -> None:
    assert run('for r in requests(): say(type="Failed", id=r["id"], message="Too long.")') is None


def test_a_worker_that_dies_once_is_asked_again(tmp_path: Path) -> None:
    mark = tmp_path / "died"
    body = f"""
for r in requests():
    if not os.path.exists({str(mark)!r}):
        open({str(mark)!r}, "w").close()
        os._exit(3)
    {SURE}
"""
    assert run(body) == ["goes"]


def test_a_worker_that_always_dies_is_given_up_in_words() -> None:
    with pytest.raises(LostError, match=r"^The model's process ended again and again\. Only the rules"):
        run("for r in requests(): os._exit(3)")


def test_a_model_that_does_not_load_is_said_in_words() -> None:
    with pytest.raises(LostError, match=r"^No such model\. Only the rules check your text\.$"):
        run('LOADS = False\nfor r in requests(): say(type="Failed", id=r["id"], message="No such model.")')


def test_the_model_says_whether_it_knows_a_language() -> None:
    noticed = """say(
        type="Scored", id=r["id"], log_likelihood=-9.0, tokens=4, gains=[0.0, -5.0], firsts=[0.0, 0.0],
    )"""

    async def asked(body: str) -> bool | None:
        judge = Judge(fake(body))
        try:
            await judge.load(CONFIG)
            return await judge.knows("de")
        finally:
            await judge.close()
            judge.shutdown()

    assert asyncio.run(asked(f"for r in requests(): {noticed}")) is True
    assert asyncio.run(asked(f"for r in requests(): {noticed.replace('-5.0', '5.0')}")) is False
    assert asyncio.run(asked("for r in requests(): sys.exit(3)")) is None
