"""Workers that babble, lie, hang, flood or leave: the window's engine keeps its head and ends every request once."""

from __future__ import annotations

import time
from itertools import count
from pathlib import Path

import pytest

from tests.faults.conftest import MakeDesk
from tests.faults.desk import Heard, Metronome, tell
from tests.faults.fake_worker import fake
from writer.engine.client.blocking import UNREADABLE
from writer.engine.client.state import Phase
from writer.engine.client.supervisor import CRASHING_NOTE, SILENT_NOTE, STOPPING_NOTE
from writer.engine.messages import Failed, Finished, Generate, Score

pytestmark = pytest.mark.process

ANYTHING = Path("fake.gguf")
HONEST = "for request in requests(): answer(request['id'])"


@pytest.mark.parametrize(
    "babble",
    [
        pytest.param("raw(b'garbage\\n\\xff\\xfe\\n\\n\\0\\0\\n')", id="garbage"),
        pytest.param('raw(b\'{"type":"Pong",\'); raw(b\'"id":1}\\n{"type":\\n\')', id="half lines"),
        pytest.param("raw(b'x' * 10_000_000 + b'\\n')", id="ten megabytes of noise"),
        pytest.param("say(type='Delta', id=9, text='x' * 10_000_000)", id="a huge event"),
        pytest.param("say(type='Nonsense', id=1); say(type='Generate', id=1, task='warm')", id="unknown types"),
        pytest.param("raw(b'[' * 100_000 + b'\\n'); raw(b'{\"a\":' * 50_000 + b'\\n')", id="deep JSON"),
        pytest.param("answer(777); answer(-1); say(type='Failed', id=2**70, message='x')", id="unknown ids"),
        pytest.param("say(type='Loading', id=99, fraction=0.5); loaded(12345)", id="events of another load"),
        pytest.param('raw(b\'{"type":"Loading","id":1,"fraction":1e999}\\n\')', id="numbers out of range"),
    ],
)
def test_babble_is_passed_over(make_desk: MakeDesk, babble: str) -> None:
    desk = make_desk(fake(f"{babble}\n{HONEST}"))
    assert desk.open(ANYTHING).ready
    heard = desk.answer()
    assert heard.text == "yes"
    assert isinstance(heard[-1], Finished)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param('raw(b\'{"type":"Delta","id":%d,"text":null}\\n\' % id)', id="text that is none"),
        pytest.param('raw(b\'{"type":"Finished","id":%d,"reason":"tired"}\\n\' % id)', id="an unknown reason"),
        pytest.param('raw(b\'{"type":"Scored","id":%d,"gains":[]}\\n\' % id)', id="half a score"),
        pytest.param("say(type='Delta', id=id, text='x' * 10_000_000)", id="too long"),
    ],
)
def test_an_answer_that_cannot_be_read_ends_the_request_in_words(make_desk: MakeDesk, answer: str) -> None:
    """Otherwise its listener would wait for ever."""
    desk = make_desk(fake(f"for request in requests():\n    id = request['id']\n    {answer}\n    answer(id)"))
    desk.open(ANYTHING)
    heard = desk.answer()
    (failed,) = heard.ends
    assert isinstance(failed, Failed)
    assert failed.message == UNREADABLE


def test_answers_to_the_wrong_or_to_ended_requests_are_heard_by_nobody(make_desk: MakeDesk) -> None:
    body = (
        "for request in requests():\n"
        "    if request['type'] == 'Cancel': continue\n"
        "    id = request['id']\n"
        "    for other in (id - 1, id + 1, id, id, id): answer(other)\n"
        "    say(type='Failed', id=id, message='No.')\n"
    )
    desk = make_desk(fake(body))
    desk.open(ANYTHING)
    heard = [desk.answer() for _ in range(5)]
    desk.answer()
    for each in heard:
        assert len(each.ends) == 1
        assert each.text == "yes"


def test_a_worker_that_goes_on_after_a_cancel_is_not_heard(make_desk: MakeDesk) -> None:
    body = (
        "for request in requests():\n"
        "    if request['type'] == 'Cancel':\n"
        "        for _ in range(9): say(type='Delta', id=request['id'], text='more')\n"
        "        answer(request['id']); answer(request['id'])\n"
        "    else: say(type='Delta', id=request['id'], text='begun')\n"
    )
    desk = make_desk(fake(body))
    desk.open(ANYTHING)
    heard = Heard()
    request = desk.submit(Generate(0, "rewrite", "x"), heard)
    desk.until(lambda: heard.text == "begun")
    desk.engine.cancel(request)
    desk.until(lambda: heard.ended)
    again = desk.ask()
    desk.until(lambda: again.text == "begun")
    assert heard.text == "begun"
    (end,) = heard.ends
    assert isinstance(end, Finished)
    assert end.reason == "cancelled"


def test_a_worker_that_answers_pings_but_heeds_no_cancel_is_replaced(make_desk: MakeDesk) -> None:
    """Its main thread hangs in a computation; the clock runs four seconds a look."""
    ticks = count(step=4)
    desk = make_desk(fake("for request in requests(): pass"), clock=lambda: float(next(ticks)), beat_ms=20)
    desk.open(ANYTHING)
    stuck = desk.engine.worker_pid
    heard = Heard()
    request = desk.submit(Generate(0, "rewrite", "x"), heard)
    desk.engine.cancel(request)
    desk.until_replaced(stuck)
    (end,) = heard.ends
    assert isinstance(end, Finished)
    assert end.reason == "cancelled"


def test_a_worker_that_says_nothing_at_all_is_replaced_and_then_given_up(make_desk: MakeDesk) -> None:
    ticks = count(step=4)
    desk = make_desk(fake("time.sleep(600)"), clock=lambda: float(next(ticks)), beat_ms=2)
    desk.open(ANYTHING)
    assert desk.engine.state.note == SILENT_NOTE


def test_a_worker_that_closes_its_mouth_is_replaced(make_desk: MakeDesk) -> None:
    ticks = count(step=4)
    body = "for request in requests(): os.close(1); time.sleep(600)"
    desk = make_desk(fake(body), clock=lambda: float(next(ticks)), beat_ms=20)
    desk.open(ANYTHING)
    mute = desk.engine.worker_pid
    heard = desk.ask()
    desk.until_replaced(mute)
    (end,) = heard.ends
    assert isinstance(end, Failed)


@pytest.mark.parametrize(
    "leaving", ["sys.exit(0)", "sys.exit(3)", "os.abort()", "os.kill(os.getpid(), 11)", "os._exit(0)"]
)
def test_a_worker_that_leaves_at_once_every_time_is_given_up(make_desk: MakeDesk, leaving: str) -> None:
    """Before it says a word it is the engine's fault, and then the model's."""
    desk = make_desk(fake(leaving))
    assert desk.open(ANYTHING).note == SILENT_NOTE
    assert [state.phase for state in desk.states].count(Phase.RESTARTING) == 1
    desk = make_desk(
        fake(f"LOADS = False\nfor request in requests(): say(type='Loading', id=1, fraction=0); {leaving}")
    )
    assert desk.open(ANYTHING).note == CRASHING_NOTE
    assert [state.phase for state in desk.states].count(Phase.RESTARTING) == 1


def test_a_model_that_loads_but_dies_of_every_request_is_given_up_and_blamed(make_desk: MakeDesk) -> None:
    desk = make_desk(fake("for request in requests(): os.abort()"))
    desk.open(ANYTHING)
    for turn in range(3):
        heard = desk.answer()
        assert isinstance(heard[-1], Failed)
        desk.until(desk.settled)
        assert desk.engine.state.ready == (turn < 2)
    assert desk.engine.state.note == STOPPING_NOTE
    assert heard[-1].message == STOPPING_NOTE
    refused = desk.answer()
    assert isinstance(refused[-1], Failed)
    assert refused[-1].message == STOPPING_NOTE


def test_a_flood_does_not_hold_the_window_up(make_desk: MakeDesk) -> None:
    body = (
        "for request in requests():\n"
        "    if request['type'] == 'Cancel': continue\n"
        "    line = json.dumps(dict(type='Delta', id=request['id'], text='x')).encode() + b'\\n'\n"
        "    for _ in range(100): raw(line * 500)\n"
        "    say(type='Finished', id=request['id'], reason='stop')\n"
    )
    desk = make_desk(fake(body))
    desk.open(ANYTHING)
    metronome = Metronome()
    heard = desk.answer()
    tell("longest stall of the event loop under 50,000 deltas at once", metronome.longest * 1000, "ms")
    assert heard.text == "x" * 50_000
    assert len(heard.ends) == 1


def test_a_worker_that_does_not_read_never_blocks_a_submit(make_desk: MakeDesk) -> None:
    """Sixty megabytes stand behind a pipe of 64 kB; then the worker reads them all and answers."""
    body = (
        "for request in requests():\n"
        "    if request['type'] == 'Generate': say(type='Delta', id=request['id'], text='asleep'); time.sleep(0.5)\n"
        "    say(type='Finished', id=request['id'], reason='stop')\n"
    )
    desk = make_desk(fake(body))
    desk.open(ANYTHING)
    first = desk.ask()
    desk.until(lambda: first.text == "asleep")
    slowest = 0.0
    others: list[Heard] = []
    for _ in range(60):
        others.append(Heard())
        request = Score(0, "x" * 1_000_000, ("a", "b"))
        started = time.perf_counter()
        desk.submit(request, others[-1])
        slowest = max(slowest, time.perf_counter() - started)
    assert not first.ended
    metronome = Metronome()
    desk.until(lambda: all(heard.ended for heard in others))
    tell("slowest submit of a megabyte to a worker that does not read", slowest * 1000, "ms")
    tell("longest stall of the event loop while 60 MB drained", metronome.longest * 1000, "ms")
    assert [len(heard.ends) for heard in [first, *others]] == [1] * 61
