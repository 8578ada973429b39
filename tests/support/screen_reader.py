"""What a screen reader sees and hears of a program: a private session bus with AT-SPI on it, and a client of that."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.desktop import eventually

BUS_FILE: Final = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""With which Debian's at-spi2-core starts the bus of the screen readers."""
REGISTRY: Final = "org.a11y.atspi.Registry"
ROOT: Final = "/org/a11y/atspi/accessible/root"
EVENTS: Final = ("object:announcement", "object:text-caret-moved", "object:text-changed", "object:state-changed")
Reference = tuple[str, str]
"""Name on the bus and path of one accessible object."""


def missing_parts() -> list[str]:
    """What this module needs and the machine lacks."""
    wanted = {"dbus": shutil.which("dbus-daemon"), "at-spi2-core": BUS_FILE.exists()}
    return [package for package, there in wanted.items() if not there]


@contextmanager
def private_session(display: str) -> Iterator[str]:
    """The address of a session bus that ends with the test, and with it all that was started on it."""
    environment = {**os.environ, "DISPLAY": display}
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(10)
        daemon.stdout.close()


@dataclass
class ScreenReader:
    """Asks and listens on the bus of the screen readers. Positions are characters."""

    bus: DBusConnection
    heard: list[tuple[str, str, Any]] = field(default_factory=list)
    """Kind of each event, its detail, and what it carried."""

    def call(self, target: Reference, interface: str, method: str, signature: str = "", *values: object) -> Any:
        """The answer's values. Raises AssertionError with what went wrong."""
        address = DBusAddress(target[1], bus_name=target[0], interface=f"org.a11y.atspi.{interface}")
        answer = self._send(new_method_call(address, method, signature or None, values))
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body

    def read(self, target: Reference, interface: str, name: str) -> Any:
        """A property's value."""
        address = DBusAddress(target[1], bus_name=target[0], interface=f"org.a11y.atspi.{interface}")
        return self._send(Properties(address).get(name)).body[0][1]

    def name(self, target: Reference) -> str:
        return str(self.read(target, "Accessible", "Name"))

    def role(self, target: Reference) -> str:
        return str(self.call(target, "Accessible", "GetRoleName")[0])

    def children(self, target: Reference) -> list[Reference]:
        return [tuple(each) for each in self.call(target, "Accessible", "GetChildren")[0]]

    def below(self, target: Reference) -> Iterator[Reference]:
        """`target` and all that is in it."""
        yield target
        for child in self.children(target):
            yield from self.below(child)

    def program(self) -> Reference | None:
        """The one program on the desktop."""
        return next(iter(self.children((REGISTRY, ROOT))), None)

    def find(self, name: str, role: str = "") -> Reference | None:
        """The first object of the program that is called so."""
        program = self.program()
        every = self.below(program) if program else iter(())
        return next((each for each in every if self.name(each) == name and role in ("", self.role(each))), None)

    def text(self, target: Reference) -> str:
        return str(self.call(target, "Text", "GetText", "ii", 0, -1)[0])

    def caret(self, target: Reference) -> int:
        return int(self.read(target, "Text", "CaretOffset"))

    def selection(self, target: Reference) -> tuple[int, int]:
        start, end = self.call(target, "Text", "GetSelection", "i", 0)
        return int(start), int(end)

    def listen(self) -> None:
        """Be told of `EVENTS` from now on."""
        for event in EVENTS:
            self.call((REGISTRY, "/org/a11y/atspi/registry"), "Registry", "RegisterEvent", "sas", event, [])
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._send(message_bus.AddMatch(rule))

    def announced(self, words: str, seconds: float = 30.0) -> str:
        """Wait for an announcement with `words` in it; its sentence."""
        return eventually(lambda: self._announcement(words), f"{words!r} announced; heard: {self.heard[-20:]}", seconds)

    def _announcement(self, words: str) -> str:
        self._collect()
        said = [str(value) for kind, _detail, value in self.heard if kind == "Announcement"]
        return next((sentence for sentence in said if words in sentence), "")

    def _collect(self) -> None:
        while True:
            try:
                message = self.bus.receive(timeout=0.05)
            except TimeoutError:
                return
            self._keep(message)

    def _keep(self, message: Any) -> None:
        if message.header.message_type is MessageType.signal and len(message.body) > 3:
            kind = next(value for code, value in message.header.fields.items() if code.name == "member")
            self.heard.append((str(kind), str(message.body[0]), message.body[3][1]))

    def _send(self, message: Any) -> Any:
        """As jeepney does it, but what is heard in between is kept."""
        serial = next(self.bus.outgoing_serial)
        self.bus.send(message, serial=serial)
        while True:
            answer = self.bus.receive(timeout=20)
            if answer.header.fields.get(HeaderFields.reply_serial, -1) == serial:
                return answer
            self._keep(answer)


@contextmanager
def screen_reader(session: str) -> Iterator[ScreenReader]:
    """One that hears what happens from now on."""
    with open_dbus_connection(session) as plain:
        where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        address = plain.send_and_get_reply(new_method_call(where, "GetAddress")).body[0]
    with open_dbus_connection(address) as bus:
        reader = ScreenReader(bus)
        reader.listen()
        yield reader
