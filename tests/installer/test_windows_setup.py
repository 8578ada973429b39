"""The Windows installer, compiled here with makensis: no warning, the same bytes twice, signed, and what it removes."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from installer.release import ROOT
from installer.windows import build, signing
from installer.windows.icon import LARGE, SIZES, ico, side_picture
from installer.windows.program_facts import program_facts, version_text

SCRIPT = (ROOT / "installer" / "windows" / "inkhorn.nsi").read_text(encoding="utf-8")
SENTENCES = (ROOT / "installer" / "windows" / "languages.nsh").read_text(encoding="utf-8")


def needs(*commands: str) -> None:
    if missing := [command for command in commands if not shutil.which(command)]:
        pytest.skip(f"not installed: {', '.join(missing)}")


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stage") / "with space ä"
    for name in (*build.PROGRAMS, "_internal/base.zip", "_internal/pay$me (1) [x]/字 it's.txt"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"MZ" + name.encode())
    return folder


def test_the_installer_compiles_without_a_warning_and_twice_to_the_same_bytes(stage: Path, tmp_path: Path) -> None:
    needs("makensis")
    one = build.build(stage, tmp_path / "one", "1.2.3")
    other = build.build(stage, tmp_path / "other", "1.2.3")
    assert one.name == "Inkhorn-1.2.3-windows-x86_64.exe"
    assert one.read_bytes() == other.read_bytes()
    assert [file.name for file in one.parent.iterdir()] == [one.name]


def test_its_manifest_and_version_say_what_it_is(stage: Path, tmp_path: Path) -> None:
    needs("makensis")
    content = build.build(stage, tmp_path, "1.2.3rc4").read_bytes()
    assert b'requestedExecutionLevel level="asInvoker"' in content
    assert re.search(rb"<dpiAware[^>]*>true", content)
    assert re.search(rb"longPathAware[^>]*>true", content)
    assert "1.2.3rc4".encode("utf-16-le") in content


def test_a_tree_without_the_program_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    needs("makensis")
    assert build.main(["--stage", str(tmp_path), "--into", str(tmp_path)]) == 2
    assert "There is no inkhorn.exe" in capsys.readouterr().err


def test_without_makensis_it_is_said_what_to_install(
    stage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build.shutil, "which", lambda _command: None)
    assert build.main(["--stage", str(stage), "--into", str(tmp_path)]) == 2
    assert "Install NSIS" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("version", "expected"),
    [("1.2.3", "1.2.3.0"), ("0.10.0rc2", "0.10.0.0"), ("2.0.dev5", "2.0.0.0"), ("3", "3.0.0.0")],
)
def test_windows_gets_four_numbers(version: str, expected: str) -> None:
    assert build.numbers(version) == expected


def test_a_model_in_the_tree_makes_it_the_full_flavour(stage: Path, tmp_path: Path) -> None:
    needs("makensis")
    full = tmp_path / "stage"
    shutil.copytree(stage, full)
    (full / build.SHIPPED_MODELS).mkdir(parents=True)
    (full / build.SHIPPED_MODELS / "starter.gguf").write_bytes(b"GGUF")
    assert build.build(full, tmp_path, "1.0").name == "Inkhorn-1.0-windows-x86_64-full.exe"


# -- what the script does, read in its text ------------------------------------------------------------------


def test_no_folder_is_removed_with_what_is_in_it() -> None:
    code = [line for line in SCRIPT.splitlines() if not line.strip().startswith(";")]
    assert not [line for line in code if re.search(r"\bRMDir\s+/r|\bDelete\b.*[*?]", line, re.IGNORECASE)]


def test_settings_are_removed_only_where_it_was_asked_for_and_only_ours() -> None:
    assert re.search(r'^Section /o "un\.\$\(PURGE\)" SectionUnPurge$', SCRIPT, re.MULTILINE)
    assert re.findall(r'Push "(.*)"\n  Call un\.RemoveTree', SCRIPT) == ["$LOCALAPPDATA\\${HOME}"]
    assert re.search(r'!define HOME "inkhorn"', SCRIPT)


def test_the_registry_is_left_as_it_was() -> None:
    """Each key or value that is written has its counterpart in what the uninstaller takes away."""
    written = set(re.findall(r'WriteReg\w+ SHCTX "([^"]+)"', SCRIPT))
    removed = set(re.findall(r'DeleteReg\w+ (?:/ifempty )?SHCTX "([^"]+)"', SCRIPT))
    kept = [key for key in written if not any(key == gone or key.startswith(f"{gone}\\") for gone in removed)]
    assert [key for key in kept if "${kind}" not in key] == []
    kinds = set(re.findall(r'DefineKind "([^"]+)"', SCRIPT))
    assert kinds == {"Inkhorn.Text", "Inkhorn.Markdown", "Inkhorn.Prompt"}
    assert all(f'DeleteRegKey SHCTX "${{CLASSES}}\\{kind}"' in SCRIPT for kind in kinds)
    assert set(re.findall(r'OfferKind (".*" ".*")', SCRIPT)) == set(re.findall(r'WithdrawKind (".*" ".*")', SCRIPT))


def test_another_program_stays_the_one_that_opens_text() -> None:
    defaults = re.findall(r'WriteRegStr SHCTX "\$\{CLASSES\}\\(\.\w+)" "" ', SCRIPT)
    assert defaults == [".prompt"]


def test_every_language_of_the_installer_has_every_sentence() -> None:
    spoken = {language.upper() for language in re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)}
    translated = re.findall(r"!insertmacro Sentences (\w+) (.*?)(?=\n\n|\Z)", SENTENCES, re.DOTALL)
    assert {language for language, _ in translated} == spoken
    assert spoken == {"ENGLISH", "GERMAN", "FRENCH", "SPANISH", "PORTUGUESE", "SIMPCHINESE", "JAPANESE", "ARABIC"}
    for language, block in translated:
        sentences = re.findall(r'"([^"]*)"', block)
        assert len(sentences) == 13, language
        assert all(sentences), language
        assert "$3" in sentences[8], language
        assert "$INSTDIR" in sentences[12], language


# -- pictures ------------------------------------------------------------------------------------------------


def test_the_icon_has_every_size_and_is_not_empty() -> None:
    content = ico()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(SIZES))
    for number, size in enumerate(SIZES):
        side, _, _, _, _, depth, length, place = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        assert (side or LARGE, depth) == (size, 32)
        picture = content[place : place + length]
        assert len(picture) == length
        if size < LARGE:
            assert struct.unpack_from("<Iii", picture) == (40, size, size * 2)
            assert len(set(picture[40 : 40 + size * size * 4])) > 16
        else:
            assert picture.startswith(b"\x89PNG")


def test_an_independent_reader_understands_the_icon(tmp_path: Path) -> None:
    needs("icotool")
    (tmp_path / "inkhorn.ico").write_bytes(ico())
    command = ["icotool", "--list", str(tmp_path / "inkhorn.ico")]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert [int(size) for size in re.findall(r"--width=(\d+)", listed)] == list(SIZES)


def test_the_picture_beside_the_last_page_is_a_bitmap() -> None:
    assert side_picture().startswith(b"BM")


# -- signing -------------------------------------------------------------------------------------------------


@pytest.fixture
def certificate(tmp_path: Path) -> dict[str, str]:
    """A certificate of nobody's, for code, and the variables that name it."""
    needs("openssl", "osslsigncode")
    key, made, packed = (tmp_path / name for name in ("key.pem", "made.pem", "packed.pfx"))
    subject = ["-subj", "/CN=Nobody", "-addext", "extendedKeyUsage=codeSigning", "-days", "2"]
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out", str(made), *subject)
    openssl(
        "pkcs12", "-export", "-inkey", str(key), "-in", str(made), "-out", str(packed), "-passout", "pass:two words"
    )
    return {"INKHORN_SIGN_FILE": str(packed), "INKHORN_SIGN_PASSWORD": "two words"}


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def test_installer_and_programs_are_signed(
    tmp_path: Path, certificate: dict[str, str], monkeypatch: pytest.MonkeyPatch, stage: Path
) -> None:
    needs("makensis")
    for name, value in certificate.items():
        monkeypatch.setenv(name, value)
    real = tmp_path / "stage"
    shutil.copytree(stage, real)
    plain = build_unsigned(stage, tmp_path, monkeypatch)
    for name in build.PROGRAMS:
        shutil.copyfile(plain, real / name)  # real programs, so that they can be signed
    made = build.build(real, tmp_path / "out", "1.2.3")
    for file in (made, *(real / name for name in build.PROGRAMS)):
        verified = subprocess.run(
            ["osslsigncode", "verify", "-in", str(file)], capture_output=True, text=True, check=False
        )
        assert "Nobody" in verified.stdout, file.name
        assert "Calculated message digest" in verified.stdout


def build_unsigned(stage: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    with monkeypatch.context() as without:
        for name in signing.VARIABLES:
            without.delenv(name, raising=False)
        return build.build(stage, folder / "plain", "1.2.3")


def test_without_a_certificate_nothing_is_signed_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in signing.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    assert signing.main(["setup.exe"]) == 0
    assert "left unsigned" in capsys.readouterr().out


def test_a_wrong_password_ends_with_a_sentence_and_does_not_show_it(
    tmp_path: Path, certificate: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("INKHORN_SIGN_FILE", certificate["INKHORN_SIGN_FILE"])
    monkeypatch.setenv("INKHORN_SIGN_PASSWORD", "secret-but-wrong")
    (tmp_path / "program.exe").write_bytes(b"MZ")
    assert signing.main([str(tmp_path / "program.exe")]) == 2
    said = capsys.readouterr()
    assert "could not sign" in said.err
    assert "secret-but-wrong" not in said.out + said.err


def test_on_windows_signtool_is_told_the_same() -> None:
    variables = {"INKHORN_SIGN_THUMBPRINT": "ab12", "INKHORN_SIGN_TIME": "https://time.example"}
    command = signing.signtool(Path("a.exe"), variables)
    assert command[:4] == ["signtool", "sign", "/fd", "SHA256"]
    assert command[6:8] == ["/sha1", "ab12"]
    assert command[8:] == ["/tr", "https://time.example", "/td", "SHA256", "a.exe"]


# -- the programs themselves ---------------------------------------------------------------------------------


def test_the_programs_say_their_version_in_words_that_python_can_read(tmp_path: Path) -> None:
    facts = program_facts(tmp_path)
    assert Path(facts["icon"]).read_bytes().startswith(b"\0\0\1\0")
    compile(Path(facts["version"]).read_text("utf-8"), "version.txt", "eval")
    text = version_text("1.2.3rc1")
    assert "filevers=(1, 2, 3, 0)" in text
    assert "StringStruct('ProductVersion', '1.2.3rc1')" in text
