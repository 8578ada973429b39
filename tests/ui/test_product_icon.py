"""The window's own icon, which title bars and task bars show."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from writer.ui.product_icon import OF_WINDOWS, drawing, product_icon


def test_each_size_is_drawn_for_itself(qtbot: QtBot) -> None:
    made = product_icon()
    assert sorted(size.width() for size in made.availableSizes()) == sorted(OF_WINDOWS)
    for size in OF_WINDOWS:
        picture = made.pixmap(size).toImage()
        assert picture.pixelColor(size // 2, size - size // 8).name() != "#000000"
        assert picture.pixelColor(size // 2, size // 8).blue() > 150


def test_small_ones_have_fewer_parts() -> None:
    assert drawing(16) != drawing(32) == drawing(256)
    assert drawing(16).is_file()
    assert drawing(32).is_file()
