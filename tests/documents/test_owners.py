"""Whose a file is, and whether that process is still there."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from writer.documents.owners import Owner


def test_this_process_is_alive_and_knows_itself_again() -> None:
    this = Owner.this()
    assert this.alive() is True
    assert Owner.parse(this.words) == this
    assert this.process == os.getpid()


def test_a_process_that_ended_is_not_alive() -> None:
    script = "from writer.documents.owners import Owner; print(Owner.this().words)"
    words = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip()
    owner = Owner.parse(words)
    assert owner is not None
    assert owner.alive() is False


def test_the_same_number_of_another_start_or_boot_is_another_process() -> None:
    this = Owner.this()
    assert replace(this, started=this.started + 1).alive() is False
    assert replace(this, boot="deadbeef").alive() is False


def test_of_a_sandbox_nothing_can_be_said() -> None:
    assert replace(Owner.this(), room="12345").alive() is None


@pytest.mark.parametrize(
    "words", ["", "1-2", "x-1-deadbeef-0", "1-2-DEADBEEF-0", "1-2-deadbeef-0.journal", "../1-2-3-4"]
)
def test_anything_else_is_no_owner(words: str) -> None:
    assert Owner.parse(words) is None
