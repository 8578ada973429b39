"""The file about other people's work: whoever's files were packed is named, with the licence and its text."""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from tests.support.bundle_modules import module

licences = module("licences")


def distribution(folder: Path, name: str, metadata: str = "", **files: str) -> Distribution:
    """An installed distribution with these files; their names stand as "package__module" for "package/module.py"."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{metadata}\n")
    places = [f"{info.name}/METADATA"]
    for key, text in files.items():
        place = f"{info.name}/{key}" if key.isupper() else key.replace("__", "/") + ".py"
        (folder / place).parent.mkdir(exist_ok=True)
        (folder / place).write_text(text)
        places.append(place)
    (info / "RECORD").write_text("".join(f"{place},,\n" for place in places))
    return PathDistribution(info)


def test_only_those_whose_files_were_packed_are_named(tmp_path: Path) -> None:
    used = distribution(tmp_path, "used", "License-Expression: MIT", LICENSE="Do what you like.", used__code="x = 1")
    unused = distribution(tmp_path, "unused", unused__code="x = 2")
    mine = tmp_path / "window.py"
    parts, others = licences.parts_of([tmp_path / "used" / "code.py", mine], [used, unused])
    assert [(part.name, part.licence, part.texts) for part in parts] == [("used", "MIT", ("Do what you like.",))]
    assert others == [mine]


@pytest.mark.parametrize(
    ("expression", "line", "classifiers", "expected"),
    [
        ("MIT", "BSD", [], "MIT"),
        (None, "LGPL-3.0-only", [], "LGPL-3.0-only"),
        (None, "UNKNOWN", ["License :: OSI Approved :: MIT License"], "MIT License"),
        (None, "Apache License\n" + "text " * 900, ["License :: OSI Approved :: Apache"], "Apache License"),
        (None, "x" * 90, ["Topic :: Text"], ""),
        (None, None, [], ""),
    ],
)
def test_a_licence_is_found_wherever_it_is_stated(
    expression: str | None, line: str | None, classifiers: list[str], expected: str
) -> None:
    assert licences.stated(expression, line, classifiers) == expected


def test_what_is_compiled_into_a_package_is_listed(tmp_path: Path) -> None:
    components = [
        {"name": "serde", "version": "1.0", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
        {"name": "nobody", "version": "2.0"},
    ]
    made = distribution(tmp_path, "harper")
    info = tmp_path / "harper-1.0.dist-info"
    (info / "x.cyclonedx.json").write_text(json.dumps({"components": components}))
    with (info / "RECORD").open("a") as record:
        record.write(f"{info.name}/x.cyclonedx.json,,\n")
    assert licences.crates_of(made) == ["nobody 2.0: not stated", "serde 1.0: MIT OR Apache-2.0"]


def test_the_page_names_everybody_and_gives_each_text_once() -> None:
    text = "The one licence."
    parts = [licences.Part("first", "1", "MIT", (text,)), licences.Part("second", "2", "", (text,))]
    page = licences.page({"Packages": parts}, {"Qt": licences.QT_NOTICE})
    assert "first 1: MIT" in page
    assert "second 2: see its text below" in page
    assert page.count(text) == 1
    assert "first, second" in page
    assert "replace them" in page, "of Qt it is said how its libraries are replaced"


def test_the_texts_that_are_referred_to_are_here() -> None:
    for name, begin in {"LGPL-3.0": "LESSER GENERAL PUBLIC", "GPL-3.0": "GENERAL PUBLIC", "llama.cpp": "ggml"}.items():
        assert begin in (licences.TEXTS / f"{name}.txt").read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="looks at libraries of Linux")
def test_a_library_of_the_system_is_traced_to_its_package() -> None:
    place = Path("/lib/x86_64-linux-gnu/libc.so.6")
    if not place.exists() or not Path("/usr/bin/dpkg-query").exists():
        pytest.skip("not a Debian system of this kind")
    assert licences.owning_package(place) == "libc6"
    (part,) = licences.of_system([place, Path("/nowhere/libnothing.so")])
    assert "GNU C Library" in part.texts[0]
