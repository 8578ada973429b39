"""The macOS app as far as another system can judge it: its property lists, what is signed in which order, the image.

No Apple computer took part: the commands are looked at, not run.
"""

from __future__ import annotations

import os
import plistlib
import re
import struct
import subprocess
from pathlib import Path

import pytest

from installer.macos import package
from installer.macos.bundle_facts import ENGINE, EXECUTABLE, NAME, OLDEST_MACOS, PROMPT_TYPE, info_plist
from installer.macos.icon import KINDS, icns
from installer.macos.machine_code import is_machine_code
from installer.release import APP_ID, ROOT

PROGRAM = b"\xcf\xfa\xed\xfe" + bytes(12)
REAL = {"INKHORN_APPLE_IDENTITY": "Developer ID Application: Nobody (ABCDE12345)"}
NOTARY = {
    "INKHORN_NOTARY_KEY": "key.p8",
    "INKHORN_NOTARY_KEY_ID": "KEYID",
    "INKHORN_NOTARY_ISSUER": "issuer",
}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """The shape of what PyInstaller makes."""
    made = tmp_path / "dist" / NAME
    framework = "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework"
    for name in (
        f"Contents/MacOS/{EXECUTABLE}",
        "Contents/MacOS/inkhorn-engine",
        "Contents/Frameworks/libllama.dylib",
        f"{framework}/Versions/A/QtCore",
        f"{framework}/Versions/A/Helpers/tool",
    ):
        write(made / name, PROGRAM)
    write(made / f"{framework}/Versions/A/Resources/Info.plist", b"<plist/>")
    write(made / "Contents/Resources/words.txt", b"not machine code")
    write(made / "Contents/Info.plist", plistlib.dumps(info_plist("1.0")))
    (made / framework / "Versions" / "Current").symlink_to("A")
    (made / framework / "QtCore").symlink_to("Versions/Current/QtCore")
    (made / "Contents/Frameworks/words.txt").symlink_to("../Resources/words.txt")
    return made


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def planned(app: Path, variables: dict[str, str]) -> list[list[str]]:
    image = app.parent / "Inkhorn.dmg"
    return package.plan(app, image, Path("scratch"), package.credentials(variables))


def signed(commands: list[list[str]]) -> list[str]:
    return [command[-1] for command in commands if command[0] == "codesign" and "--sign" in command]


# -- property lists ------------------------------------------------------------------------------------------


def test_the_information_list_is_one_and_says_what_the_app_is() -> None:
    told = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
    assert told["CFBundleIdentifier"] == APP_ID
    assert told["CFBundleExecutable"] == EXECUTABLE
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert told["NSHighResolutionCapable"] is True
    assert told["LSMinimumSystemVersion"] == OLDEST_MACOS


def test_text_and_markdown_are_offered_and_only_prompt_files_owned() -> None:
    told = info_plist("1.0")
    ranks = {kind["LSItemContentTypes"][0]: kind["LSHandlerRank"] for kind in told["CFBundleDocumentTypes"]}
    assert ranks.pop(PROMPT_TYPE) == "Owner"
    assert set(ranks.values()) == {"Alternate"}
    declared = [*told["UTExportedTypeDeclarations"], *told["UTImportedTypeDeclarations"]]
    endings = {one["UTTypeIdentifier"]: one["UTTypeTagSpecification"]["public.filename-extension"] for one in declared}
    assert endings[PROMPT_TYPE] == ["prompt"]
    assert set(ranks) | {PROMPT_TYPE} <= set(endings) | {"public.plain-text"}


def test_the_app_asks_for_nothing_that_it_does_not_do() -> None:
    asked = {name for name in info_plist("1.0") if name.endswith("UsageDescription")}
    assert asked == {
        *(f"NS{folder}FolderUsageDescription" for folder in ("Desktop", "Documents", "Downloads")),
        *(f"NS{volumes}VolumesUsageDescription" for volumes in ("Removable", "Network")),
        "NSLocalNetworkUsageDescription",
    }


def test_one_exception_from_the_hardened_runtime_and_no_more() -> None:
    with package.ENTITLEMENTS.open("rb") as file:
        assert plistlib.load(file) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_what_is_compiled_for_the_app_runs_on_the_oldest_system_it_names() -> None:
    for name in ("release.yml", "backends.yml"):
        text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
        assert set(re.findall(r"MACOSX_DEPLOYMENT_TARGET: \"?([\d.]+)", text)) == {OLDEST_MACOS}, name


# -- signing -------------------------------------------------------------------------------------------------


def test_what_lies_inside_is_signed_before_what_contains_it(app: Path) -> None:
    order = [Path(name).relative_to(app.parent).as_posix() for name in signed(planned(app, REAL))]
    framework = f"{NAME}/Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A"
    assert order == [
        f"{framework}/Helpers/tool",
        framework,
        f"{NAME}/Contents/Frameworks/libllama.dylib",
        f"{NAME}/Contents/MacOS/inkhorn-engine",
        NAME,
        "Inkhorn.dmg",
    ]


def test_programs_have_the_exceptions_and_libraries_have_none(app: Path) -> None:
    commands = [command for command in planned(app, REAL) if "--options" in command]
    excepted = {Path(command[-1]).name for command in commands if "--entitlements" in command}
    assert excepted == {NAME, "inkhorn-engine"}
    assert all("--timestamp" in command and "runtime" in command for command in commands)


def test_apple_looks_at_the_app_before_it_is_packed_and_at_the_image_after_it(app: Path) -> None:
    commands = planned(app, REAL | NOTARY)
    steps = [" ".join(command[:3]) if command[0] == "xcrun" else command[0] for command in commands]
    assert steps[-12:] == [
        "codesign",  # verified
        "ditto",
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "mkdir",
        "ditto",
        "ln",
        "hdiutil",
        "codesign",  # the image
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "spctl",
    ]
    submitted = [command for command in commands if command[1:3] == ["notarytool", "submit"]]
    assert all("--wait" in command and "issuer" in command for command in submitted)


def test_without_an_identity_the_app_is_signed_for_this_machine_and_apple_not_asked(app: Path) -> None:
    commands = planned(app, {})
    assert all(command[command.index("--sign") + 1] == "-" for command in commands if "--sign" in command)
    assert not [command for command in commands if command[0] == "xcrun" or "--options" in command]
    assert [command[0] for command in commands][-1] == "hdiutil"


@pytest.mark.parametrize("missing", [*REAL, *NOTARY])
def test_credentials_by_half_are_refused(missing: str) -> None:
    variables = {name: value for name, value in (REAL | NOTARY).items() if name != missing}
    with pytest.raises(package.PackagingError, match="needed together"):
        package.credentials(variables)


def test_an_app_that_is_not_there_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert package.main(["--machine", "arm64", "--plan", "--app", str(tmp_path / NAME)]) == 2
    assert "pack it first" in capsys.readouterr().err


# -- the app -------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shape of the packed program on macOS, with the starter model."""
    made = tmp_path / "dist" / "inkhorn"
    framework = "_internal/PySide6/Qt/lib/QtCore.framework"
    for name in (
        EXECUTABLE,
        ENGINE,
        "_internal/libpython3.11.dylib",
        "_internal/writer/_resources/backends/libggml-base.dylib",
        "_internal/writer/_resources/backends/cpu/libggml-cpu-apple_m1.dylib",
        "_internal/python3.11/lib-dynload/_ctypes.so",
        f"{framework}/Versions/A/QtCore",
    ):
        write(made / name, PROGRAM)
    for name in (
        "THIRD-PARTY.txt",
        "LICENSE.txt",
        "_internal/base_library.zip",
        "_internal/numpy-2.0.dist-info/METADATA",
        "_internal/writer/_resources/demo.md",
        "_internal/writer/_resources/backends/manifest.json",
        "_internal/writer/_resources/models/starter.gguf",
        f"{framework}/Versions/A/Resources/Info.plist",
    ):
        write(made / name, name.encode())
    (made / framework / "Versions" / "Current").symlink_to("A")
    (made / framework / "QtCore").symlink_to("Versions/Current/QtCore")
    return made


@pytest.fixture
def assembled(folder: Path) -> Path:
    pytest.importorskip("PyInstaller", reason="PyInstaller is not installed; `make bundle` installs it")
    from installer.macos.app import assemble

    return assemble(folder, folder.parent / NAME, "1.2.3")


def test_the_program_finds_every_file_where_it_was_in_the_folder(folder: Path, assembled: Path) -> None:
    """A packed program looks below Contents/Frameworks, where it would look below _internal."""
    inside = folder / "_internal"
    files = [path for path in inside.rglob("*") if path.is_file()]
    assert len(files) > 10
    for file in files:
        seen = assembled / "Contents" / "Frameworks" / file.relative_to(inside)
        assert seen.read_bytes() == file.read_bytes(), file.relative_to(inside)
    for name in (EXECUTABLE, ENGINE):
        assert os.access(assembled / "Contents" / "MacOS" / name, os.X_OK)
    assert (assembled / "Contents" / "Resources" / "THIRD-PARTY.txt").exists()


def test_code_and_data_lie_where_apple_wants_them(assembled: Path) -> None:
    contents = assembled / "Contents"
    real = [path for path in contents.rglob("*") if path.is_file() and not path.is_symlink()]
    for path in real:
        top = path.relative_to(contents).parts[0]
        if ".framework" in path.as_posix() or path.name == "Info.plist":
            continue
        assert (top == "Resources") != is_machine_code(path), path
    dotted = [path for path in (contents / "Frameworks").rglob("*.*") if path.is_dir() and not path.is_symlink()]
    assert {path.name for path in dotted} == {"QtCore.framework"}, "codesign takes such a folder for a bundle"


def test_links_stay_inside_the_app_and_lead_somewhere(assembled: Path, tmp_path: Path) -> None:
    links = [path for path in assembled.rglob("*") if path.is_symlink()]
    assert links
    assert not [link for link in links if os.path.isabs(os.readlink(link)) or not link.exists()]
    moved = assembled.rename(tmp_path / "Moved.app")
    assert not [link for link in moved.rglob("*") if link.is_symlink() and not link.exists()]


def test_the_app_says_what_it_is_and_has_its_icon(assembled: Path) -> None:
    told = plistlib.loads((assembled / "Contents" / "Info.plist").read_bytes())
    assert told == info_plist("1.2.3")
    assert (assembled / "Contents" / "Resources" / told["CFBundleIconFile"]).read_bytes().startswith(b"icns")
    assert (assembled / "Contents" / "MacOS" / told["CFBundleExecutable"]).is_file()


def test_an_app_with_a_model_is_the_full_flavour_and_all_its_code_is_signed(
    assembled: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INKHORN_APPLE_IDENTITY", REAL["INKHORN_APPLE_IDENTITY"])
    arguments = ["--machine", "arm64", "--plan", "--version", "1.2.3", "--app", str(assembled), "--into", "out"]
    assert package.main(arguments) == 0
    said = capsys.readouterr().out
    assert "out/Inkhorn-1.2.3-macos-arm64-full.dmg" in said
    real = [path for path in assembled.rglob("*") if path.is_file() and not path.is_symlink() and is_machine_code(path)]
    unsigned = {path.name for path in real if f"{path}\n" not in said}
    assert unsigned == {EXECUTABLE, "QtCore"}, "these are signed with the app and with their framework"


def test_the_image_says_machine_and_flavour() -> None:
    assert package.file_name("1.2", "arm64", full=False) == "Inkhorn-1.2-macos-arm64.dmg"
    assert package.file_name("1.2", "x86_64", full=True) == "Inkhorn-1.2-macos-x86_64-full.dmg"


# -- icon, keychain ------------------------------------------------------------------------------------------


def test_the_icon_has_a_picture_of_every_size() -> None:
    content = icns()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    found, place = {}, 8
    while place < len(content):
        kind, length = content[place : place + 4].decode(), *struct.unpack_from(">I", content, place + 4)
        assert content[place + 8 : place + 16] == b"\x89PNG\r\n\x1a\n"
        found[kind] = struct.unpack_from(">II", content, place + 24)
        place += length
    assert found == {kind: (size, size) for kind, size in KINDS.items()}


def test_the_keychain_script_is_sound_and_knows_two_acts() -> None:
    script = ROOT / "installer" / "macos" / "keychain.sh"
    subprocess.run(["bash", "-n", str(script)], check=True)
    said = subprocess.run(["bash", str(script)], capture_output=True, text=True, check=False)
    assert said.returncode == 2
    assert "open|close" in said.stderr
    without = {name: value for name, value in os.environ.items() if not name.startswith("INKHORN_APPLE")}
    said = subprocess.run(["bash", str(script), "open"], env=without, capture_output=True, text=True, check=False)
    assert said.returncode == 0
    assert "for this machine only" in said.stdout
