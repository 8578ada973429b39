"""What the desktop is told: menu entry, icon, description, file types; judged by the desktop's own tools."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from installer.desktop import icons
from installer.desktop.metainfo import metainfo
from installer.desktop.share import write_share
from installer.release import APP_ID, ROOT, Release

SITE = "https://forge.example/inkhorn/inkhorn"
RELEASE = Release("1.2.3", 1_700_000_000, SITE)


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    write_share(folder, RELEASE)
    return folder


def judged(*command: str) -> str:
    """What a tool says of a file; it must be content with it."""
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


def entry(share: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(share / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_is_sound(share: Path) -> None:
    assert judged("desktop-file-validate", str(share / "applications" / f"{APP_ID}.desktop")) == ""


def test_the_window_belongs_to_its_menu_entry(share: Path) -> None:
    """The desktop finds the entry by the name the window tells: on Wayland this one, on X11 its class."""
    program = (ROOT / "writer" / "app" / "program.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{APP_ID}")' in program
    assert f'setApplicationName("{entry(share)["StartupWMClass"]}")' in program


def test_the_menu_entry_has_its_icon(share: Path) -> None:
    name = entry(share)["Icon"]
    for size in icons.HICOLOR:
        picture = QImage(str(share / f"icons/hicolor/{size}x{size}/apps/{name}.png"))
        assert (picture.width(), picture.height()) == (size, size)
    assert (share / f"icons/hicolor/scalable/apps/{name}.svg").read_bytes() == icons.DRAWING.read_bytes()


@pytest.mark.parametrize("size", [16, 32, 256])
def test_the_icon_shows_a_light_horn_on_the_accent_colour(size: int) -> None:
    picture = icons.render(size)
    colours = [picture.pixelColor(x, y) for x in range(size) for y in range(size)]
    solid = [colour for colour in colours if colour.alpha() > 200]
    blue = [colour for colour in solid if colour.blue() > 150 and colour.red() < 110]
    white = [colour for colour in solid if min(colour.red(), colour.green(), colour.blue()) > 200]
    assert picture.pixelColor(0, 0).alpha() < 128, "the corners are round"
    assert len(blue) > 0.4 * size * size
    assert 0.08 * size * size < len(white) < 0.4 * size * size


def test_the_description_is_sound(share: Path) -> None:
    file = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    said = judged("appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", str(file))
    assert not re.search(r"^[EWIP]: ", said, re.MULTILINE), said


def test_without_an_address_the_description_names_none() -> None:
    text = metainfo(Release("1.2.3", 0))
    assert "@" not in text
    assert "<url" not in text
    assert "<screenshot" not in text
    assert ElementTree.fromstring(text).findtext("id") == APP_ID


def test_the_description_names_this_release_and_the_pictures_of_it() -> None:
    text = metainfo(RELEASE)
    assert '<release version="1.2.3" date="2023-11-14">' in text
    for picture in ElementTree.fromstring(text).findall("screenshots/screenshot/image"):
        inside = str(picture.text).removeprefix(f"{SITE}/raw/v1.2.3/")
        size = QImage(str(ROOT / inside)).size()
        assert (picture.get("width"), picture.get("height")) == (str(size.width()), str(size.height()))


def test_every_type_the_entry_claims_is_described_and_known(share: Path) -> None:
    claimed = entry(share)["MimeType"].strip(";").split(";")
    described = ElementTree.fromstring(metainfo(RELEASE)).findall("provides/mediatype")
    assert [element.text for element in described] == claimed
    assert "text/x-inkhorn-prompt" in claimed


def test_a_prompt_file_is_known_by_its_name(share: Path, tmp_path: Path) -> None:
    """The system's database is made of the folder of file types, ours among them."""
    if not shutil.which("update-mime-database"):
        pytest.skip("update-mime-database is not installed")
    database = tmp_path / "mime"
    shutil.copytree(share / "mime", database)
    subprocess.run(["update-mime-database", str(database)], check=True, capture_output=True)
    assert "text/x-inkhorn-prompt:*.prompt" in (database / "globs").read_text(encoding="utf-8")
    assert "text/x-inkhorn-prompt text/plain" in (database / "subclasses").read_text(encoding="utf-8")
