"""The strips of the performance dock; the only importer of pyqtgraph, which takes 0.7 s and is imported late.

To wake up and draw anything at all costs some 0.5 ms of a slow processor, and a strip as much again, so the strips tell
what they `cost`, and the panel draws as often as it may. 1 px lines, no grid, no fill.
"""

from __future__ import annotations

from time import thread_time
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsPathItem, QGridLayout, QHBoxLayout, QStyle, QWidget

from writer.engine.recording import Recording
from writer.tongue import tr
from writer.ui.chrome import label, rule
from writer.ui.performance.series import STRIPS, Curve, Numbers, Shape, Strip, View, brought_down
from writer.ui.performance.words import ago_words
from writer.ui.tones import Tones

HEIGHT: Final = 46
DOT: Final = 3
VALUE_WIDTH: Final = 110
"""Fewest pixels for the words beside a title."""
HEAD_ROOM: Final = 1.08
SHORTEST, LONGEST = 30.0, 3600.0
"""Seconds that can be seen at once."""
ZOOM_STEP: Final = 1.25


class Plots(QWidget):
    """All strips above one time line. Ctrl with the wheel zooms, so do + and -; Left and Right point at a time."""

    zoomed = Signal(float)
    """The writer wants to see so many seconds."""
    dragged = Signal(float)
    """The writer pulls the picture so many seconds to the right (to earlier times)."""
    pointed = Signal(object)
    """Seconds before the end that are pointed at, or None."""

    def __init__(self, recording: Recording, tones: Tones) -> None:
        super().__init__()
        self._recording = recording
        self._view = View(0.0, 120.0)
        self._strips = [_StripView(strip, tones) for strip in STRIPS]
        self._pointer: float | None = None
        self._pulled: float | None = None
        self._spent = 0.0
        self._from, self._to = label("", "small"), label(tr("now"), "small")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Graphs of speed, requests waiting and memory"))
        self._lay_out()
        self._say_times()
        for strip in self._strips:
            strip.graph.viewport().installEventFilter(self)

    @property
    def values(self) -> tuple[str, ...]:
        """The words at the right of each strip's title."""
        return tuple(strip.value.text() for strip in self._strips)

    @property
    def view(self) -> View:
        return self._view

    def cost(self) -> float:
        """Processor seconds that went into pictures since this was asked last."""
        spent = self._spent + sum(strip.graph.take_spent() for strip in self._strips)
        self._spent = 0.0
        return spent

    def set_tones(self, tones: Tones) -> None:
        """Take the colours again: pyqtgraph keeps the ones it was made with."""
        for strip in self._strips:
            strip.set_tones(tones)
            strip.show(self._recording, self._view, self._pointer)

    def look_at(self, view: View) -> None:
        """Draw those strips that look different in `view`."""
        started = thread_time()
        before, self._view = self._view, view
        if before.span != view.span:
            self._say_times()
        stale = [strip for strip in self._strips if strip.is_stale(self._recording, view)]
        for strip in stale:
            strip.show(self._recording, view, self._pointer)
        if stale:
            self._spent += thread_time() - started

    def point_at(self, seconds: float | None) -> None:
        """Show the values at so many seconds before the end (None: the newest)."""
        self._pointer = None if seconds is None else min(0.0, max(-self._view.span, seconds))
        for strip in self._strips:
            strip.point_at(self._pointer)
        self._say_times()
        self.pointed.emit(self._pointer)

    # -- events -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QWheelEvent() if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._zoom(event.angleDelta().y())
                return True
            case QWheelEvent():
                event.ignore()  # scrolls the panel
                return True
            case QMouseEvent() if event.type() == QEvent.Type.MouseMove:
                self._moved(event.position(), bool(event.buttons() & Qt.MouseButton.LeftButton))
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                self._pulled = event.position().x()
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonRelease:
                self._pulled = None
            case _ if event.type() == QEvent.Type.Leave:
                self.point_at(None)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._view.span / 60
        match event.key():
            case Qt.Key.Key_Left:
                self.point_at((self._pointer or 0.0) - step)
            case Qt.Key.Key_Right if self._pointer is not None:
                self.point_at(self._pointer + step if self._pointer + step < 0 else None)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(1)
            case Qt.Key.Key_Minus:
                self._zoom(-1)
            case _:
                super().keyPressEvent(event)

    def _zoom(self, direction: int) -> None:
        if direction:
            span = self._view.span / ZOOM_STEP if direction > 0 else self._view.span * ZOOM_STEP
            self.zoomed.emit(min(LONGEST, max(SHORTEST, span)))

    def _moved(self, place: QPointF, pulling: bool) -> None:
        per_pixel = self._view.span / max(1, self._strips[0].graph.width())
        if pulling and self._pulled is not None:
            self.dragged.emit((place.x() - self._pulled) * per_pixel)
            self._pulled = place.x()
        else:
            self.point_at(place.x() * per_pixel - self._view.span)

    # -- making -----------------------------------------------------------------------------------------------

    def _say_times(self) -> None:
        self._from.setText(ago_words(self._view.span))
        self._to.setText(tr("now") if self._pointer is None else ago_words(-self._pointer))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for number, strip in enumerate(self._strips):
            grid.addWidget(label(strip.strip.title, "small"), number * 4, 0)
            grid.addWidget(strip.value, number * 4, 1)
            grid.addWidget(strip.graph, number * 4 + 1, 0, 1, 2)
            grid.addWidget(rule(), number * 4 + 2, 0, 1, 2)
            grid.setRowMinimumHeight(number * 4 + 3, 4)
        below = QHBoxLayout()
        below.addWidget(self._from)
        below.addStretch(1)
        below.addWidget(self._to)
        grid.addLayout(below, len(self._strips) * 4, 0, 1, 2)


class _Graph(pg.GraphicsView):  # type: ignore[misc]
    """Knows how long it takes to draw."""

    def __init__(self) -> None:
        super().__init__()
        self._spent = 0.0

    def take_spent(self) -> float:
        """Processor seconds since this was asked last."""
        spent, self._spent = self._spent, 0.0
        return spent

    def paintEvent(self, event: QPaintEvent) -> None:
        started = thread_time()
        super().paintEvent(event)
        self._spent += thread_time() - started


class _StripView:
    """One strip: its graph and the words beside its title."""

    def __init__(self, strip: Strip, tones: Tones) -> None:
        self.strip = strip
        self.value = _Value(tones)
        self.graph = _Graph()
        self.graph.setFixedHeight(HEIGHT)
        self.graph.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.graph.setMouseTracking(True)
        self.graph.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or what is behind is drawn too
        self.graph.setAccessibleName(strip.title)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self.graph.setCentralItem(self._box)
        self._mark = pg.InfiniteLine(0, angle=90)
        self._mark.hide()
        self._box.disableAutoRange()
        self._box.addItem(self._mark, ignoreBounds=True)
        self._items: list[QGraphicsPathItem] = []
        self._curves: list[Curve] = []
        self._shown: tuple[object, ...] = ()
        self._top, self._span = 0.0, 0.0
        self._tones = tones
        self.set_tones(tones)

    def set_tones(self, tones: Tones) -> None:
        self._tones = self.value.tones = tones
        self.value.update()
        self.graph.setBackground(tones.panel)
        self._mark.setPen(pg.mkPen(tones.dim, width=1))
        for item in self._items:
            self._box.removeItem(item)
        self._items = []

    def is_stale(self, recording: Recording, view: View) -> bool:
        return self._state(recording, view) != self._shown

    def show(self, recording: Recording, view: View, pointer: float | None) -> None:
        """Draw what there is to see in `view`, and say the newest value or the one at `pointer`."""
        self._shown = self._state(recording, view)
        self._curves = self.strip.curves(recording, view)
        top = max((float(curve.values.max()) for curve in self._curves if len(curve.values)), default=1.0) or 1.0
        if (top, view.span) != (self._top, self._span):
            self._top, self._span = top, view.span
            self._box.setRange(xRange=(-view.span, 0), yRange=(0, top * HEAD_ROOM), padding=0)
        for number, curve in enumerate(self._curves):
            self._draw(number, curve, view)
        for item in self._items[len(self._curves) :]:
            item.setPath(QPainterPath())
        self.point_at(pointer)

    def point_at(self, pointer: float | None) -> None:
        """Say the values at `pointer`, seconds before the end; None: the newest."""
        self._mark.setVisible(pointer is not None)
        if pointer is not None:
            self._mark.setPos(pointer)
        words = self.strip.say([_value_at(curve, pointer) for curve in self._curves] or [None])
        if words and pointer is None and self.strip.most:
            words = tr("{newest} · most {most}", newest=words, most=self.strip.most(self._top))
        self.value.show_words(words or tr("nothing yet"))

    def _state(self, recording: Recording, view: View) -> tuple[object, ...]:
        """What the picture depends on; time counts in pixels."""
        added = self.strip.table(recording).added
        pixel = view.span / max(1, self.graph.width())
        chosen = (view.kind, view.model) if self.strip.filtered else ()
        return added, int(view.end / pixel), view.span, self.graph.width(), *chosen

    def _draw(self, number: int, curve: Curve, view: View) -> None:
        while len(self._items) <= number:
            self._items.append(self._made(curve))
        item, steps = self._items[number], self.strip.shape == "steps"
        times, values = brought_down(curve.times, curve.values, view, self.graph.width(), self.strip.shape != "line")
        if steps and len(times):
            times, values = np.append(times, 0.0), np.append(values, values[-1])
        elif self.strip.shape == "line" and len(times) == 1:
            times, values = np.append(times - view.span / 100, times), np.append(values, values)  # or nothing is seen
        item.setPath(_path(times, values, self.strip.shape, view.span / max(1, self.graph.width())))

    def _made(self, curve: Curve) -> QGraphicsPathItem:
        dots = self.strip.shape == "dots"
        pen = pg.mkPen(getattr(self._tones, curve.tint), width=DOT if dots else 1, cosmetic=True)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        made = QGraphicsPathItem()
        made.setPen(pen)
        self._box.addItem(made, ignoreBounds=True)
        return made


def _path(times: Numbers, values: Numbers, shape: Shape, pixel: float) -> QPainterPath:
    """A line from point to point; or to the right and then up or down; or a square at each point (Qt's cosmetic pens
    draw no line without a length). `pixel` in seconds."""
    connect = "all"
    if shape == "dots":
        times, values = np.repeat(times, 2), np.repeat(values, 2)
        times[::2] -= pixel * DOT
        connect = "pairs"
    elif shape == "steps" and len(times):
        times, values = np.repeat(times, 2)[1:], np.repeat(values, 2)[:-1]
    made: QPainterPath = pg.arrayToQPath(times, values, connect=connect, finiteCheck=False)
    return made


def _value_at(curve: Curve, pointer: float | None) -> float | None:
    """Of the newest point, or of the one nearest to `pointer`."""
    if not len(curve.times):
        return None
    if pointer is None:
        return float(curve.values[-1])
    return float(curve.values[int(np.abs(curve.times - pointer).argmin())])


class _Value(QWidget):
    """Words that change ten times a second in a place that stays; a label would have the whole panel laid out."""

    def __init__(self, tones: Tones) -> None:
        super().__init__()
        self.tones = tones
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumWidth(VALUE_WIDTH)
        self.setFixedHeight(self.fontMetrics().height())

    def text(self) -> str:
        return self._words

    def show_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.tones.panel)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(self.tones.dim)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), end), self._words)
