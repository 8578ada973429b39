"""Garbage goes on the window's thread, and only there."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from writer.app.collecting import SELDOM, GarbageCollection


class Ring:
    def __init__(self) -> None:
        self.itself = self
        self.thread: list[str] = []


def leave_a_ring(gone_on: list[str]) -> None:
    ring = Ring()
    weakref.finalize(ring, lambda: gone_on.append(threading.current_thread().name))


def test_another_thread_never_collects(qtbot: QtBot) -> None:
    collection = GarbageCollection()
    gone_on: list[str] = []
    leave_a_ring(gone_on)

    def busy() -> None:
        kept = [[n] for n in range(200_000)]
        assert kept

    worker = threading.Thread(target=busy, name="worker")
    worker.start()
    worker.join()
    assert gone_on == []
    for _ in range(SELDOM):
        collection.look()
    assert gone_on == [threading.main_thread().name]


def test_young_garbage_goes_at_the_next_look(qtbot: QtBot) -> None:
    gc.collect()
    collection = GarbageCollection()
    gone_on: list[str] = []
    leave_a_ring(gone_on)
    kept = [[n] for n in range(gc.get_threshold()[0] + 10)]
    collection.look()
    assert kept
    assert gone_on
