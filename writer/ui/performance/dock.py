"""The panel itself: one sentence, what to look at, the strips, and the facts below them.

While it is hidden it only keeps what it is told; what has to be looked up (memory, energy) is not looked up.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from writer.engine.client.state import EngineState
from writer.engine.energy import Energy, EnergyMeter
from writer.engine.recording import HOUR, Recording
from writer.engine.throughput import Sample
from writer.tongue import tr
from writer.ui import icons
from writer.ui.chrome import dress, icon_button, label, rule
from writer.ui.performance.bar import MemoryBar, MemoryUse
from writer.ui.performance.exporting import Exporting
from writer.ui.performance.words import (
    NOTHING_YET,
    device_words,
    energy_words,
    model_words,
    summary,
    task_words,
    use_words,
)
from writer.ui.segmented import Segmented
from writer.ui.settings.flat import FlatCombo
from writer.ui.tones import tones_of

if TYPE_CHECKING:
    from writer.ui.performance.plots import Plots
    from writer.ui.performance.series import View

REFRESH_MS: Final = (100, 500)
"""Between two pictures, at least and at most."""
SHARE: Final = 0.004
"""Of one processor's time, for pictures: the rest of the promised 1 % is for what is looked up and for waking up."""
WAKING: Final = 0.001
"""Processor seconds that a picture costs besides drawing."""
FACTS_SECONDS: Final = 2.0
"""After which memory and energy are looked up, and the sentence is said anew."""
PLOT_DELAY_MS: Final = 160
"""The panel slides in for 120 ms; pyqtgraph is imported after that."""
SAID_MS: Final = 8000
SEGMENT_ROOM: Final = 10
"""Pixels beside the words of a button."""
SPANS: Final = (
    ("30", tr("30 s"), tr("The last half minute.")),
    ("120", tr("2 min"), tr("The last two minutes.")),
    ("600", tr("10 min"), tr("The last ten minutes.")),
    ("3600", tr("1 h"), tr("The last hour.")),
)
ALL_KINDS: Final = tr("All tasks")
ALL_MODELS: Final = tr("All models")


class PerformanceDock(QWidget):
    """Keeps an hour of samples and looks at them only while it can be seen."""

    def __init__(
        self,
        memory: Callable[[], MemoryUse],
        clock: Callable[[], float] = monotonic,
        energy: Callable[[], Energy] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`clock` is the one `Sample.time` was read from."""
        super().__init__(parent)
        self.setAccessibleName(tr("Performance"))
        self._memory, self._clock = memory, clock
        self._energy = energy or EnergyMeter(clock).read
        self.recording = Recording()
        self._state = EngineState()
        self._latest: dict[str, Sample] = {}
        self._plots: Plots | None = None
        self._span = 120.0
        self._paused_at: float | None = None
        self._looked_up = 0.0
        self._metered: tuple[float, float] | None = None
        """When the energy was looked up first since the panel is seen, and the joules then."""
        self._make_parts()
        self._timer = QTimer(self, interval=REFRESH_MS[1])
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self._connect()
        self.set_engine(self._state)
        dress(self)

    # -- for the rest of the window

    @property
    def sentence(self) -> str:
        """The one on top."""
        return self._summary.text()

    @property
    def plots(self) -> Plots | None:
        """None until the panel was seen with something to plot."""
        return self._plots

    @property
    def running(self) -> bool:
        """Whether it costs anything now."""
        return self._timer.isActive()

    @property
    def paused(self) -> bool:
        return self._paused_at is not None

    @property
    def span(self) -> float:
        """Seconds that are looked at."""
        return self._span

    def add_sample(self, sample: Sample) -> None:
        self.recording.add(sample)
        if sample.generation_rate > 0:
            self._latest[sample.model] = sample

    def add_waiting(self, count: int) -> None:
        """So many requests wait from now on."""
        self.recording.waiting.add(self._clock(), count)

    def set_engine(self, state: EngineState) -> None:
        """Another model or phase."""
        self._state = state
        self._model.setText(model_words(state.model))
        self._device.setText(device_words(state))
        self._say()

    def now(self) -> float:
        """The time of the clock that samples are read from."""
        return self._clock()

    def say_saved(self, words: str) -> None:
        """What came of saving; it goes away after a while."""
        self._saved.setText(words)
        self._saved.setVisible(bool(words))
        QTimer.singleShot(SAID_MS, self._saved, self._saved.hide)

    def refresh(self) -> None:
        """Show all that is known now."""
        self._look_up()
        self._show()

    # -- while it can be seen

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._metered = None
        self._timer.start()
        self._look_up()
        QTimer.singleShot(PLOT_DELAY_MS, self, lambda: self._show())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._plots is not None:
            self._plots.set_tones(tones_of(self.palette()))
        super().changeEvent(event)

    def _tick(self) -> None:
        if self._clock() - self._looked_up >= FACTS_SECONDS:
            self._look_up()
        self._show()
        self._timer.setInterval(pause_ms(self._plots.cost() if self._plots else 0.0))

    def _show(self) -> None:
        some = len(self.recording.requests) > 0
        if some and self._plots is None and self.isVisible():
            self._make_plots()
        self._empty.setHidden(some)
        self._choices.setVisible(some)
        if self._plots is not None:
            self._plots.setVisible(some)
            self._plots.look_at(self._view())

    def _say(self) -> None:
        sample = self._latest.get(self._state.model.name) if self._state.model else None
        words = summary(self._state, sample)
        if words != self._summary.text():
            self._summary.setText(words)

    def _look_up(self) -> None:
        """What costs a look at the system, and what nobody could read if it changed ten times a second."""
        self._looked_up = self._clock()
        self._say()
        use = self._memory()
        self.recording.memory.add(self._clock(), use.window, use.worker, use.device)
        self._bar.show_use(use)
        self._used.setText(use_words(use.window, use.worker, use.machine, use.device))
        self._show_energy()
        self._list_choices()

    def _show_energy(self) -> None:
        energy = self._energy()
        now = self._clock()
        if energy.joules is None:
            self._metered = None
            self._power.setText(energy.reason)
            return
        since, joules = self._metered = self._metered or (now, energy.joules)
        self._power.setText(energy_words(energy.joules - joules, self.recording.tokens(since), energy.source))

    # -- what is looked at

    def _view(self) -> View:
        from writer.ui.performance.series import View

        end = self._clock() if self._paused_at is None else self._paused_at
        return View(end, self._span, self._kind.currentData() or "", self._of_model.currentData() or "")

    def look_back(self, seconds: float) -> None:
        """Show the last `seconds`; 30 to 3600."""
        self._span = seconds
        near = [value for value, _, _ in SPANS if float(value) == seconds]
        self._spans.show_value(near[0]) if near else self._spans.show_none()
        self._redraw()

    def pause(self, on: bool) -> None:
        """Hold the picture; what is measured meanwhile is kept."""
        self._paused_at = self._clock() if on else None
        self._hold.setChecked(on)
        says = tr("Go on") if on else tr("Hold the picture")
        self._hold.setProperty("icon_name", "play" if on else "pause")
        self._hold.setToolTip(says)
        self._hold.setAccessibleName(says)
        self._hold.setIcon(icons.icon("play" if on else "pause", tones_of(self.palette())))
        self._redraw()

    def _drag(self, seconds: float) -> None:
        """The picture follows the mouse to earlier times, and is held there."""
        if self._paused_at is None:
            self.pause(True)
        assert self._paused_at is not None
        now = self._clock()
        self._paused_at = min(now, max(now - HOUR, self._paused_at - seconds))
        self._redraw()

    def _redraw(self) -> None:
        if self.isVisible():
            self._show()

    def _list_choices(self) -> None:
        """Offer the tasks and models that were heard of."""
        for combo, all_, names in (
            (self._kind, ALL_KINDS, self.recording.kinds),
            (self._of_model, ALL_MODELS, self.recording.models),
        ):
            known = [combo.itemData(index) for index in range(1, combo.count())]
            for name in names:
                if name not in known:
                    combo.addItem(task_words(name) if combo is self._kind else name, name)
            combo.setVisible(combo.count() > 2)
            combo.setToolTip(all_ if combo.currentIndex() == 0 else combo.currentText())

    # -- making

    def _make_parts(self) -> None:
        self._summary = label("", "lead", wrap=True)
        self._model, self._device = label("", "", wrap=True), label("", "", wrap=True)
        self._used, self._power = label("", "", wrap=True), label("", "", wrap=True)
        self._bar = MemoryBar()
        self._empty = label(NOTHING_YET, "dim", wrap=True)
        self._strips = QVBoxLayout()
        self._spans = Segmented(tr("How far back"), SPANS)
        self._spans.show_value("120")
        for value, words, _ in SPANS:  # narrower than buttons are: the row must fit beside a scroll bar
            part = self._spans.part(value)
            part.setMinimumWidth(part.fontMetrics().horizontalAdvance(words) + SEGMENT_ROOM)
        self._hold = icon_button("pause", tr("Hold the picture"), checkable=True)
        self.exporting = Exporting(self)
        self._kind, self._of_model = _combo(tr("Task"), ALL_KINDS), _combo(tr("Model"), ALL_MODELS)
        self._choices = QWidget()
        self._saved = label("", "small", wrap=True)
        self._saved.hide()

    def _make_plots(self) -> None:
        from writer.ui.performance.plots import Plots

        self._plots = Plots(self.recording, tones_of(self.palette()))
        self._plots.zoomed.connect(self.look_back)
        self._plots.dragged.connect(self._drag)
        self._strips.addWidget(self._plots)

    def _connect(self) -> None:
        self._spans.chosen.connect(lambda value: self.look_back(float(value)))
        self._hold.clicked.connect(lambda on=False: self.pause(on))
        self._kind.activated.connect(lambda _index: self._redraw())
        self._of_model.activated.connect(lambda _index: self._redraw())

    def _lay_out(self) -> None:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(10)
        lines.addWidget(self._summary)
        lines.addWidget(rule())
        lines.addWidget(self._empty)
        lines.addWidget(self._choices)
        lines.addWidget(self._saved)
        lines.addLayout(self._strips)
        lines.addWidget(rule())
        lines.addLayout(self._facts())
        lines.addWidget(self._bar)
        lines.addStretch(1)
        self._fill_choices()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Figures"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _fill_choices(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
        top.addWidget(self._spans, 1)
        top.addWidget(self._hold)
        top.addWidget(self.exporting.button)
        below.addWidget(self._kind, 1)
        below.addWidget(self._of_model, 1)
        lines = QVBoxLayout(self._choices)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(top)
        lines.addLayout(below)

    def _facts(self) -> QGridLayout:
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setColumnStretch(1, 1)
        rows = (
            (tr("Model"), self._model),
            (tr("Runs on"), self._device),
            (tr("Memory"), self._used),
            (tr("Energy"), self._power),
        )
        for words, value in rows:
            value.setAccessibleName(words)
            row = facts.rowCount()
            facts.addWidget(label(words, "dim"), row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1)
        return facts


def pause_ms(cost: float) -> int:
    """Until the next picture, when the last one took `cost` seconds of a processor; 0: nothing had to be drawn, so that
    what comes next is seen at once."""
    least, most = REFRESH_MS
    return round(min(most, 1000 * (cost + WAKING) / SHARE)) if cost else least


def _combo(name: str, first: str) -> FlatCombo:
    """A choice that begins with everything."""
    made = FlatCombo()
    made.addItem(first, "")
    made.setAccessibleName(name)
    made.view().setAccessibleName(name)
    made.setSizeAdjustPolicy(FlatCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    return made
