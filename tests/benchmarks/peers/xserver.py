"""A connection to an X server through its own libraries: keys in, pictures and news of painting out.

A module of its own because it is the only one that calls C. Keys go in by XTEST as from a keyboard; painting is
reported by DAMAGE, so that nothing is polled and the watching costs the watched program nothing while it works;
pictures come through shared memory.
"""

from __future__ import annotations

import ctypes
import select
import time
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_long, c_short, c_uint, c_ulong, c_ushort, c_void_p
from ctypes.util import find_library
from types import TracebackType
from typing import Self

import numpy as np

from tests.benchmarks.peers.page import Box, Pixels

NEEDED = ("X11", "Xext", "Xtst", "Xdamage")
SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
RAW_RECTANGLES = 0
Z_PIXMAP = 2
ALL_PLANES = 0xFFFFFFFF
IPC_CREAT, IPC_RMID = 0o1000, 0
KEYSYMS = {" ": "space", ".": "period", ",": "comma", "'": "apostrophe", "-": "minus"}


class Event(Structure):
    """The head that all events share, with room for the largest."""

    _fields_ = (("type", c_int), ("room", c_long * 24))


class MapEvent(Structure):
    _fields_ = (
        ("type", c_int), ("serial", c_ulong), ("sent", c_int), ("display", c_void_p), ("event", c_ulong),
        ("window", c_ulong), ("override", c_int),
    )  # fmt: skip


class Attributes(Structure):
    """XWindowAttributes: the beginning is read, the rest is room."""

    _fields_ = (("x", c_int), ("y", c_int), ("width", c_int), ("height", c_int), ("room", c_long * 24))


class Rectangle(Structure):
    _fields_ = (("x", c_short), ("y", c_short), ("width", c_ushort), ("height", c_ushort))


class DamageEvent(Structure):
    _fields_ = (
        ("type", c_int), ("serial", c_ulong), ("sent", c_int), ("display", c_void_p), ("drawable", c_ulong),
        ("damage", c_ulong), ("level", c_int), ("more", c_int), ("timestamp", c_ulong), ("area", Rectangle),
        ("geometry", Rectangle),
    )  # fmt: skip


class Segment(Structure):
    _fields_ = (("segment", c_ulong), ("id", c_int), ("address", c_void_p), ("read_only", c_int))


def missing_libraries() -> list[str]:
    """Libraries this module needs and the machine lacks."""
    return [name for name in NEEDED if not find_library(name)]


class Server:
    """One connection; a context, closed at its end. Times are those of `time.perf_counter`, in seconds."""

    def __init__(self, display: str) -> None:
        self._x11, self._ext, self._tst, damage = (ctypes.CDLL(find_library(name)) for name in NEEDED)
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._declare(damage)
        # a window that has gone while it was looked at is no reason to end, as Xlib would
        self._on_error = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda _display, _error: 0)
        self._x11.XSetErrorHandler(self._on_error)
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"cannot open the display {display}")
        self._root = self._x11.XDefaultRootWindow(self._display)
        first, error = c_int(), c_int()
        if not damage.XDamageQueryExtension(self._display, byref(first), byref(error)):
            raise OSError(f"the server {display} has no DAMAGE extension")
        self._damage_notify = first.value
        damage.XDamageCreate(self._display, self._root, RAW_RECTANGLES)
        self._x11.XSelectInput(self._display, self._root, SUBSTRUCTURE_NOTIFY)
        self._x11.XSync(self._display, 0)
        self.mapped: float | None = None
        """When a window of 400 by 300 pixels or more was first shown; to be set to None by who waits for one."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def press(self, key: str) -> float:
        """Press and release a key, "a", "ctrl+f" or a keysym's name; when the press was sent."""
        *held, last = key.split("+")
        codes = [self._code({"ctrl": "Control_L", "super": "Super_L", "shift": "Shift_L"}[name]) for name in held]
        for code in codes:
            self._tst.XTestFakeKeyEvent(self._display, code, 1, 0)
        sent = time.perf_counter()
        for down in (1, 0):
            self._tst.XTestFakeKeyEvent(self._display, self._code(last), down, 0)
        for code in codes:
            self._tst.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x11.XFlush(self._display)
        return sent

    def painted(self, deadline: float, where: Box | None = None) -> float | None:
        """When something was painted in `where` (anywhere); None when nothing was before `deadline`.

        What was painted at once is one answer.
        """
        while not self._x11.XPending(self._display):
            left = deadline - time.perf_counter()
            if left <= 0 or not select.select([self._x11.XConnectionNumber(self._display)], [], [], left)[0]:
                return None
        now = time.perf_counter()
        seen = False
        while self._x11.XPending(self._display):
            seen |= self._next(now, where)
        return now if seen else self.painted(deadline, where)

    def eye(self, where: Box) -> Eye:
        return Eye(self, where)

    def _next(self, now: float, where: Box | None) -> bool:
        """Take one event; whether it tells of painting in `where`."""
        event = Event()
        self._x11.XNextEvent(self._display, byref(event))
        if event.type == self._damage_notify:
            area = ctypes.cast(byref(event), POINTER(DamageEvent)).contents.area
            box = Box(area.y, area.y + area.height, area.x, area.x + area.width)
            return where is None or (box.meets(where) and box.left < where.right and where.left < box.right)
        if event.type == MAP_NOTIFY and self.mapped is None:
            window = ctypes.cast(byref(event), POINTER(MapEvent)).contents.window
            found = Attributes()
            self._x11.XGetWindowAttributes(self._display, window, byref(found))
            if found.width >= 400 and found.height >= 300:
                self.mapped = now
        return False

    def _code(self, name: str) -> int:
        symbol = self._x11.XStringToKeysym(KEYSYMS.get(name, name).encode())
        code = int(self._x11.XKeysymToKeycode(self._display, symbol))
        if not code:
            raise ValueError(f"the keyboard has no key {name!r}")
        return code

    def _declare(self, damage: ctypes.CDLL) -> None:
        display, x11, ext = c_void_p, self._x11, self._ext
        signatures = (
            (x11.XOpenDisplay, display, (c_char_p,)),
            (x11.XCloseDisplay, c_int, (display,)),
            (x11.XDefaultRootWindow, c_ulong, (display,)),
            (x11.XDefaultVisual, c_void_p, (display, c_int)),
            (x11.XSelectInput, c_int, (display, c_ulong, c_long)),
            (x11.XSync, c_int, (display, c_int)),
            (x11.XFlush, c_int, (display,)),
            (x11.XPending, c_int, (display,)),
            (x11.XConnectionNumber, c_int, (display,)),
            (x11.XNextEvent, c_int, (display, c_void_p)),
            (x11.XGetWindowAttributes, c_int, (display, c_ulong, c_void_p)),
            (x11.XStringToKeysym, c_ulong, (c_char_p,)),
            (x11.XKeysymToKeycode, ctypes.c_ubyte, (display, c_ulong)),
            (x11.XFree, c_int, (c_void_p,)),
            (self._tst.XTestFakeKeyEvent, c_int, (display, c_uint, c_int, c_ulong)),
            (damage.XDamageQueryExtension, c_int, (display, c_void_p, c_void_p)),
            (damage.XDamageCreate, c_ulong, (display, c_ulong, c_int)),
            (
                ext.XShmCreateImage, c_void_p,
                (display, c_void_p, c_uint, c_int, c_void_p, POINTER(Segment), c_uint, c_uint),
            ),
            (ext.XShmAttach, c_int, (display, POINTER(Segment))),
            (ext.XShmDetach, c_int, (display, POINTER(Segment))),
            (ext.XShmGetImage, c_int, (display, c_ulong, c_void_p, c_int, c_int, c_ulong)),
            (self._libc.shmget, c_int, (c_int, ctypes.c_size_t, c_int)),
            (self._libc.shmat, c_void_p, (c_int, c_void_p, c_int)),
            (self._libc.shmdt, c_int, (c_void_p,)),
            (self._libc.shmctl, c_int, (c_int, c_int, c_void_p)),
        )  # fmt: skip
        for function, result, arguments in signatures:
            function.restype, function.argtypes = result, arguments


class Eye:
    """Looks at one rectangle of the screen; a context, whose memory ends with it."""

    def __init__(self, server: Server, where: Box) -> None:
        self.where = where
        self._server = server
        self._display, self._ext, self._libc = server._display, server._ext, server._libc
        self._segment = Segment()
        self._segment.id = self._libc.shmget(0, where.width * where.height * 4, IPC_CREAT | 0o600)
        self._segment.address = self._libc.shmat(self._segment.id, None, 0)
        visual = server._x11.XDefaultVisual(self._display, 0)
        self._image = self._ext.XShmCreateImage(
            self._display, visual, 24, Z_PIXMAP, self._segment.address, byref(self._segment), where.width, where.height
        )
        self._ext.XShmAttach(self._display, byref(self._segment))
        server._x11.XSync(self._display, 0)
        self._libc.shmctl(self._segment.id, IPC_RMID, None)  # goes with the last process that holds it

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ext.XShmDetach(self._display, byref(self._segment))
        self._server._x11.XSync(self._display, 0)
        self._server._x11.XFree(self._image)
        self._libc.shmdt(self._segment.address)

    def look(self) -> Pixels:
        """What is there now; a picture of its own."""
        where = self.where
        if not self._ext.XShmGetImage(
            self._display, self._server._root, self._image, where.left, where.top, ALL_PLANES
        ):
            raise OSError("the server gave no picture")
        picture = ctypes.string_at(self._segment.address or 0, where.width * where.height * 4)
        return np.frombuffer(picture, np.uint8).reshape(where.height, where.width, 4)
