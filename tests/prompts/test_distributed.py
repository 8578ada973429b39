"""Packs inside of installed Python packages: found by metadata, and no code of theirs runs."""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution, PathDistribution, distributions
from pathlib import Path

import pytest

from writer.prompts import distributed
from writer.prompts.library import PromptLibrary
from writer.prompts.manifest import Manifest
from writer.prompts.shelves import PackShelves

METADATA = """Metadata-Version: 2.1
Name: inkhorn-letters
Version: 2.0
Summary: Letters, kindly.
Author: A. Writer
License: CC0-1.0
"""


def install(site: Path, entry: str, package: str = "letters_pack") -> Distribution:
    """A distribution as an installer leaves it, whose package must not be imported."""
    (site / package).mkdir(parents=True)
    (site / package / "__init__.py").write_text("raise SystemExit('imported')\n")
    (site / package / "kind.prompt").write_text("{{selection}}", "utf-8")
    info = site / f"{package}-2.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(METADATA)
    (info / "entry_points.txt").write_text(entry)
    return PathDistribution(info)


def test_a_packages_prompts_are_in_the_library_and_its_code_never_runs(tmp_path: Path) -> None:
    install(tmp_path / "site", "[inkhorn.prompts]\nletters = letters_pack\n")
    before = set(sys.modules)
    (pack,) = distributed.find(distributions(path=[str(tmp_path / "site")]))
    assert pack.manifest == Manifest("inkhorn-letters", "2.0", "CC0-1.0", "A. Writer", "Letters, kindly.")
    library = PromptLibrary([tmp_path / "own"], PackShelves(tmp_path / "packs", lambda: [pack])).load()
    assert [(prompt.name, library.pack_of(prompt)) for prompt in library.prompts] == [("kind", "inkhorn-letters")]
    assert not {name for name in set(sys.modules) - before if name.startswith("letters_pack")}


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "[console_scripts]\nletters = letters_pack\n",
        "[inkhorn.prompts]\nletters = ../../etc\n",
        "[inkhorn.prompts]\nletters = /etc\n",
        "[inkhorn.prompts]\nletters = letters_pack:install\n",
        "[inkhorn.prompts]\nletters = not_there\n",
        "no section at all = x\n",
        "[inkhorn.prompts\nbroken",
    ],
)
def test_whatever_points_elsewhere_is_no_pack(tmp_path: Path, entry: str) -> None:
    assert distributed.find([install(tmp_path / "site", entry)]) == ()


def test_a_folder_that_is_a_link_out_of_the_installation_is_no_pack(tmp_path: Path) -> None:
    distribution = install(tmp_path / "site", "[inkhorn.prompts]\nletters = linked\n")
    (tmp_path / "private").mkdir()
    (tmp_path / "site" / "linked").symlink_to(tmp_path / "private")
    assert distributed.find([distribution]) == ()


def test_a_package_that_says_nothing_of_itself_is_no_pack(tmp_path: Path) -> None:
    distribution = install(tmp_path / "site", "[inkhorn.prompts]\nletters = letters_pack\n")
    (tmp_path / "site" / "letters_pack-2.0.dist-info" / "METADATA").unlink()
    assert distributed.find([distribution]) == ()


def editable(tmp_path: Path, origin: str, layout: str) -> PathDistribution:
    """A distribution whose sources lie in "my project", below `layout`."""
    sources = tmp_path / "my project" / layout / "letters_pack"
    sources.mkdir(parents=True)
    (sources / "__init__.py").write_text("raise SystemExit('imported')\n")
    (sources / "kind.prompt").write_text("{{selection}}", "utf-8")
    info = tmp_path / "site" / "letters_pack-2.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(METADATA)
    (info / "entry_points.txt").write_text("[inkhorn.prompts]\nletters = letters_pack\n")
    (info / "direct_url.json").write_text(origin)
    return PathDistribution(info)


@pytest.mark.parametrize("layout", ["", "src"])
def test_a_package_installed_as_editable_is_found_where_its_sources_lie(tmp_path: Path, layout: str) -> None:
    origin = {"url": (tmp_path / "my project").as_uri(), "dir_info": {"editable": True}}
    (pack,) = distributed.find([editable(tmp_path, json.dumps(origin), layout)])
    assert pack.folder == tmp_path / "my project" / layout / "letters_pack"
    assert "letters_pack" not in sys.modules


@pytest.mark.parametrize(
    "origin",
    [
        "",
        "no json",
        "[]",
        '{"url": "file:///nowhere", "dir_info": {"editable": true}}',
        '{"url": "ftp://example.org/", "dir_info": {"editable": true}}',
        '{"url": 5, "dir_info": {"editable": true}}',
        '{"dir_info": {"editable": true}}',
        '{"url": "file:///", "dir_info": {}}',
    ],
)
def test_an_odd_origin_is_no_place(tmp_path: Path, origin: str) -> None:
    assert distributed.find([editable(tmp_path, origin, "")]) == ()
