"""Check for Updates, in the Help menu: the window, made when it is first wanted, and the look behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writer import __version__, paths
from writer.assist.background import Background
from writer.network.policy import Network
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from writer.assist.looking_for_updates import UpdateLook
    from writer.ui.updates_window import UpdatesWindow
    from writer.updates.checking import Finding


class UpdatesWiring(QObject):
    """Connects one window with the look for updates. Nothing is asked before the writer presses the button."""

    def __init__(self, window: MainWindow, background: Background, network: Network) -> None:
        super().__init__()
        self._window, self._background, self._network = window, background, network
        self._made: tuple[UpdatesWindow, UpdateLook] | None = None
        window.commands[Command.UPDATES].triggered.connect(lambda _on=False: self.open())

    def open(self) -> UpdatesWindow:
        """Show the window."""
        if self._made is None:
            self._made = self._make()
        window = self._made[0]
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def _make(self) -> tuple[UpdatesWindow, UpdateLook]:
        """Imported here because a start that shows no such window does not pay for it."""
        from writer.assist.looking_for_updates import UpdateLook
        from writer.ui.updates_window import UpdatesWindow

        look = UpdateLook(self._background, self._network, paths.resources_folder(), paths.state_folder())
        host = look.source.host if look.source else ""
        window = UpdatesWindow(__version__, host, look.problem, self._window)
        window.check_wanted.connect(self._check)
        look.found.connect(self._show)
        look.failed.connect(window.show_problem)
        return window, look

    def _check(self) -> None:
        if self._made:
            window, look = self._made
            window.set_busy()
            look.begin()

    def _show(self, finding: Finding) -> None:
        from writer.updates.installation import how_to

        if self._made:
            window, look = self._made
            window.show_finding(finding, how_to(look.here, finding.fits))
