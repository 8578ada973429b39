"""What people type as the address of a server, and what becomes of it."""

from __future__ import annotations

import socket
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.network.address import is_near, read_address, stays_here
from writer.network.errors import NetworkError
from writer.network.wire import Wire


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("http://localhost:8080", "http://localhost:8080/v1"),
        ("localhost:11434", "http://localhost:11434/v1"),
        (" 127.0.0.1:1234/v1/ ", "http://127.0.0.1:1234/v1"),
        ("[::1]:8080", "http://[::1]:8080/v1"),
        ("192.168.1.20:8000", "http://192.168.1.20:8000/v1"),
        ("studio.local:1234", "http://studio.local:1234/v1"),
        ("models.example", "https://models.example/v1"),
        ("https://models.example/openai/v1", "https://models.example/openai/v1"),
        ("https://models.example/v1/chat/completions", "https://models.example/v1"),
        ("https://models.example/v1/models", "https://models.example/v1"),
    ],
)
def test_what_is_typed_is_understood(typed: str, url: str) -> None:
    assert read_address(typed).url == url


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "not an address"),
        ("my server", "not an address"),
        ("http://", "not an address"),
        ("http://[::1", "not an address"),
        ("localhost:99999", "not an address"),
        ("ftp://models.example", "begins with http"),
        ("file:///etc/passwd", "begins with http"),
        ("http://models.example", "must begin with https"),
        ("http://8.8.8.8", "must begin with https"),
        ("http://0.0.0.0", "must begin with https"),
        ("https://me:secret@models.example", "a key has a place of its own"),
        ("https://models.example/v1?key=secret", "Leave out what follows"),
        ("https://models.example/#x", "Leave out what follows"),
    ],
)
def test_what_cannot_be_used_is_said(typed: str, words: str) -> None:
    with pytest.raises(NetworkError, match=words) as refused:
        read_address(typed)
    assert refused.value.kind == "address"
    assert "secret" not in f"{refused.value} {refused.value.detail}"


def test_who_reads_along_is_said() -> None:
    assert read_address("localhost:1").caution == ""
    assert read_address("https://models.example").caution == "What you write is sent to models.example."
    assert "can be read by others" in read_address("192.168.1.20:8000").caution


@given(st.text(max_size=60))
def test_whatever_is_typed_is_an_address_or_a_sentence(typed: str) -> None:
    try:
        found = read_address(typed)
    except NetworkError:
        return
    assert found.encrypted or is_near(found.host.rpartition(":")[0] or found.host)
    assert read_address(found.url).url == found.url, "what it means does not change by reading it again"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "127.0.0.1", "127.9.9.9", "::1", "a.localhost"])
def test_this_computer(host: str) -> None:
    assert stays_here(host)


@pytest.mark.parametrize("host", ["localhost.example", "128.0.0.1", "127.example", ""])
def test_other_computers(host: str) -> None:
    assert not stays_here(host)


def test_a_wire_that_was_cut_lets_no_connection_begin() -> None:
    wire = Wire()
    wire.cut()
    one, other = socket.socketpair()
    with one, other:
        with pytest.raises(ConnectionAbortedError):
            wire.connected(partial(one.shutdown, socket.SHUT_RDWR))
        assert other.recv(1) == b""


def test_cutting_wakes_whoever_reads() -> None:
    wire = Wire()
    one, other = socket.socketpair()
    with one, other:
        wire.connected(partial(one.shutdown, socket.SHUT_RDWR))
        wire.cut()
        assert one.recv(1) == b""
