"""What goes into the packaged program: decisions that would otherwise be seen only on somebody else's computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer.translations import LANGUAGES, catalogue, compiled
from tests.support.bundle_modules import ROOT, module

contents = module("contents")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/QtWidgets.abi3.so",
        "PySide6\\QtGui.pyd",
        "harper/_harper.abi3.so",
        "symspellpy/frequency_dictionary_en_82_765.txt",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_what_is_used_stays(place: str) -> None:
    assert contents.wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/Qt/translations/qt_de.qm",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/QtQuick.abi3.so",
        "PySide6\\QtOpenGL.pyd",
        "symspellpy/frequency_bigramdictionary_en_243_342.txt",
        "numpy/_core/include/numpy/ndarraytypes.h",
        "numpy-2.4.6.dist-info/RECORD",
    ],
)
def test_what_nobody_uses_stays_out(place: str) -> None:
    assert not contents.wanted(place)


def test_the_engine_built_for_this_very_processor_is_never_packed() -> None:
    """It would end at once on an older one."""
    assert not contents.wanted("llama_cpp/lib/libggml-cpu.so")
    assert not contents.wanted("llama_cpp\\lib\\llama.dll")


def test_a_library_stays_only_while_something_that_stays_needs_it() -> None:
    needs = {"libqxcb.so": ["libxcb.so"], "libxcb.so": ["libXau.so"], "libqgtk3.so": ["libgtk.so"]}
    kept = contents.reachable(["libqxcb.so"], lambda name: needs.get(name, ()))
    assert kept == {"libqxcb.so", "libxcb.so", "libXau.so"}


def test_libraries_that_need_each_other_come_to_an_end() -> None:
    assert contents.reachable(["a"], {"a": ["b"], "b": ["a"]}.__getitem__) == {"a", "b"}


def test_what_is_loaded_by_name_needs_nobody() -> None:
    assert contents.is_root("PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY")
    assert contents.is_root("libpython3.11.so.1.0", "BINARY")
    assert contents.is_root("numpy/fft/_pocketfft_umath.so", "EXTENSION")
    assert not contents.is_root("libgcrypt.so.20", "BINARY")


def test_no_start_up_script_loads_qt_before_the_program_knows_what_it_is() -> None:
    assert contents.is_hook_unused("pyi_rth_pyside6")
    assert not contents.is_hook_unused("pyi_rth_pkgutil")
    assert not contents.is_hook_unused("window")


def test_resources_keep_their_folders_and_pictures_of_the_readme_stay_out() -> None:
    files = dict(contents.resources(ROOT / "resources"))
    assert files[str(ROOT / "resources" / "demo.md")] == str(Path("writer/_resources"))
    assert files[str(ROOT / "resources" / "prompts" / "clearer.prompt")] == str(Path("writer/_resources/prompts"))
    assert not any("screenshots" in file for file in files)


def test_each_language_of_the_window_is_packed_with_what_qt_says_in_it() -> None:
    files = dict(contents.resources(ROOT / "resources"))
    for language in LANGUAGES:
        assert contents.wanted(f"PySide6/Qt/translations/qtbase_{language}.qm")
        assert contents.wanted(f"PySide6\\translations\\qtbase_{language}.qm")
        assert files[str(compiled(language))] == str(Path("writer/_resources/translations"))
        assert str(catalogue(language)) not in files


def test_each_executable_lacks_only_what_it_never_runs() -> None:
    assert contents.below("writer.engine.worker.main", ["writer.engine"])
    assert not contents.below("writer.engines", ["writer.engine"])
    assert not contents.below("writer.app.selftest", contents.NOT_IN_THE_WINDOW)
    assert not contents.below("writer.cli.selftest", contents.NOT_IN_THE_ENGINE)
    assert contents.below("PySide6.QtCore", contents.NOT_IN_THE_ENGINE)


@pytest.mark.parametrize("place", ["libX11.so.6", "libstdc++.so.6", "libglib-2.0.so.0", "libfontconfig.so.1"])
def test_libraries_that_every_desktop_has_stay_the_system_s(place: str) -> None:
    assert not contents.wanted(place)


@pytest.mark.parametrize("place", ["libxcb-cursor.so.0", "libssl.so.3", "numpy.libs/libX11.so.6", "libgomp.so.1"])
def test_libraries_that_some_desktops_lack_are_brought(place: str) -> None:
    assert contents.wanted(place)


def test_what_stands_in_for_a_module_is_there() -> None:
    for name in contents.STAND_INS:
        assert (ROOT / "installer" / "bundle" / "stand_ins" / f"{name.rpartition('.')[2]}.py").is_file()


def test_what_a_library_asks_for_is_read_from_its_listing() -> None:
    listing = """
 0x0000000000000001 (NEEDED)             Shared library: [libxcb-cursor.so.0]
 0x000000000000000e (SONAME)             Library soname: [libqxcb.so]
 0x0000000000000001 (NEEDED)             Shared library: [libQt6XcbQpa.so.6]
"""
    assert contents.needed_libraries(listing) == ["libxcb-cursor.so.0", "libQt6XcbQpa.so.6"]
