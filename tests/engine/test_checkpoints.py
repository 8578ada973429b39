"""Where a hybrid model can go back to."""

from __future__ import annotations

from itertools import pairwise

from writer.engine.worker.sequences.checkpoints import MOST, MOST_BYTES, ROLLING_BYTES, Checkpoints

SMALL = b"state"


def test_one_goes_back_to_the_last_state_before_the_change() -> None:
    points = Checkpoints()
    for at in (128, 256, 384):
        points.keep(at, f"at {at}".encode())
    assert points.back(300) == (256, b"at 256")
    assert points.positions == [128, 256]
    assert points.back(100) is None


def test_a_rolling_state_is_one_and_the_newest() -> None:
    points = Checkpoints()
    points.keep(128, b"kept")
    for at in (200, 201, 202):
        points.roll(at, f"at {at}".encode())
    assert points.positions == [128, 202]
    assert points.rolling
    assert points.back(202) == (202, b"at 202")
    assert points.back(201) == (128, b"kept")
    assert not points.rolling


def test_large_states_do_not_roll() -> None:
    points = Checkpoints()
    points.roll(100, bytes(ROLLING_BYTES + 1))
    assert not points.rolling
    assert points.back(200) is None


def test_a_long_text_keeps_states_all_over_it() -> None:
    """4,000 tokens with one each 16: never more than MOST, no gap of more than four, the newest three all there."""
    points = Checkpoints()
    for at in range(16, 4001, 16):
        points.keep(at, SMALL)
    positions = [0, *points.positions]
    assert len(positions) == MOST + 1
    assert positions[-3:] == [3968, 3984, 4000]
    assert max(after - before for before, after in pairwise(positions)) <= 128


def test_states_take_no_more_than_their_share_of_memory() -> None:
    points = Checkpoints()
    large = bytes(MOST_BYTES // 4)
    for at in range(128, 2000, 128):
        points.keep(at, large)
    assert len(points.positions) == 4
