"""A list of releases is believed when it is signed by one of our keys and makes sense; else nothing of it is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.releases import FOREIGN_KEY, KEY, NEXT_KEY, artefact, public, release, signed
from writer.updates.errors import UpdateError
from writer.updates.manifest import key_of, read
from writer.updates.versions import is_newer, order

OURS = (public(KEY),)


def refused(content: bytes, keys: tuple[bytes, ...] = OURS) -> UpdateError:
    with pytest.raises(UpdateError) as refusal:
        read(content, keys)
    assert str(refusal.value).endswith("."), "a sentence"
    return refusal.value


def test_a_signed_list_says_what_was_released() -> None:
    found = read(signed(release()), OURS)
    assert (found.version, found.date.isoformat()) == ("0.2.0", "2026-12-01")
    assert found.artefacts[0].name == "inkhorn-0.2.0-x86_64.deb"


def test_any_change_after_signing_is_seen() -> None:
    assert refused(signed(release(), changed=release(version="0.9.0"))).kind == "untrusted"


def test_a_foreign_signature_is_not_believed() -> None:
    assert refused(signed(release(), FOREIGN_KEY)).kind == "untrusted"


def test_an_unsigned_list_is_not_believed() -> None:
    bare = {"format": 1, "manifest": json.dumps(release()), "signatures": []}
    assert refused(json.dumps(bare).encode()).kind == "untrusted"


@pytest.mark.parametrize("signature", ["", "AAAA", "not base64 !", "A" * 88])
def test_a_signature_that_is_none_is_not_believed(signature: str) -> None:
    bare = {"format": 1, "manifest": json.dumps(release()), "signatures": [signature]}
    assert refused(json.dumps(bare).encode()).kind == "untrusted"


def test_keys_can_change_without_anybody_being_left_behind() -> None:
    old_build, new_build = (public(KEY), public(NEXT_KEY)), (public(NEXT_KEY),)
    both = signed(release(), KEY, NEXT_KEY)
    for build in (OURS, old_build, new_build):
        assert read(both, build).version == "0.2.0"
    assert read(signed(release(), NEXT_KEY), old_build).version == "0.2.0"
    assert refused(signed(release(), NEXT_KEY), OURS).kind == "untrusted"


def test_a_list_of_a_later_format_says_that_there_is_a_later_version() -> None:
    for content in (signed(release(), fmt=2), signed(release(format=2))):
        found = refused(content)
        assert found.kind == "later"
        assert "later versions of Inkhorn" in str(found)


def test_what_a_later_version_adds_is_passed_over() -> None:
    said = release(urgency="low", artefacts=[artefact("snap", "riscv64", colour="blue")])
    assert read(signed(said), OURS).artefacts[0].kind == "snap"


@pytest.mark.parametrize(
    "changes",
    [
        {"version": "the newest"},
        {"version": "1.0; rm -rf"},
        {"date": "soon"},
        {"issued": "2026-12-01T09:00:00"},
        {"expires": None},
        {"page": "http://releases.example/"},
        {"page": "javascript:alert(1)"},
        {"page": "https://releases.example/ x"},
        {"notes": 7},
        {"notes": "x" * 20_001},
        {"artefacts": [artefact(sha256="ab")]},
        {"artefacts": [artefact(size=0)]},
        {"artefacts": [artefact(url="file:///etc/passwd")]},
        {"artefacts": "many"},
        {"format": "1"},
        {"format": 0},
    ],
)
def test_a_signed_list_that_makes_no_sense_is_refused(changes: dict[str, Any]) -> None:
    assert refused(signed(release(**changes))).kind == "malformed"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"<html>Sign in</html>",
        b"[]",
        b"{}",
        b'{"format":1}',
        b'{"format":1,"manifest":7}',
        b"[" * 9999,
    ],
)
def test_what_is_no_list_is_refused(content: bytes) -> None:
    assert refused(content).kind == "malformed"


@given(st.binary(max_size=200))
def test_no_bytes_are_more_than_refused(content: bytes) -> None:
    refused(content)


@given(st.integers(0, 2000), st.integers(1, 255))
def test_no_changed_byte_is_believed(place: int, change: int) -> None:
    whole = bytearray(signed(release()))
    whole[place % len(whole)] ^= change
    try:
        found = read(bytes(whole), OURS)
    except UpdateError:
        return
    assert found == read(signed(release()), OURS), "a change that is none, such as of a space"


@pytest.mark.parametrize("text", ["", "AAAA", "§", "A" * 44])
def test_a_key_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        key_of(text)


def test_versions_follow_each_other() -> None:
    rising = ["0.1", "0.1.1", "0.2a1", "0.2b1", "0.2rc1", "0.2rc2", "0.2", "0.10", "1.0.0.1", "2"]
    assert sorted(rising, key=order) == rising
    assert not is_newer("1.0", "1.0.0")
    assert is_newer("0.2", "0.2rc9")


@pytest.mark.parametrize("text", ["", "1.", ".1", "1.2.3.4.5", "v1", "1.0-beta", "1.0 ", "1" * 9, "1..2"])
def test_what_is_no_version_has_no_order(text: str) -> None:
    with pytest.raises(ValueError, match="is not a version number"):
        order(text)
