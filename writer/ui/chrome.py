"""What the widgets around the page share: one style sheet made from the tones, and the small parts it dresses.

A widget says what a part is (`kind`), never how it looks.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from writer.ui import icons
from writer.ui.tones import Tones, mixed, tones_of


def dress(widget: QWidget, *, hidden: bool = False) -> None:
    """Give `widget` and what is in it the look of the program, now and after each change of palette.

    One that is `hidden` when the program starts is dressed when it is shown, or from the event loop before.

    Without the attribute Qt tells a widget that has a style sheet nothing of a new palette.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    widget.installEventFilter(_Wardrobe(widget, hidden))


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label; kinds: "", "dim", "small", "measured", "heading", "lead", "section", "error", "warning"."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def sentence(text: str = "", kind: str = "") -> QLabel:
    """A label of as many lines as its width asks for, in a part of the window whose height follows from its width."""
    made = label(text, kind, wrap=True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def button(text: str, kind: str = "plain", *, name: str = "", tip: str = "") -> QPushButton:
    """A button with words; kinds: primary, plain, quiet, chip, filter, segment. `name` is for screen readers."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAccessibleName(name or text)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.ArrowCursor)
    return made


def icon_button(name: str, says: str, *, checkable: bool = False, size: int = 16) -> QToolButton:
    """A small button that shows the icon `name`; `says` is its tooltip and its accessible name."""
    made = QToolButton()
    made.setProperty("kind", "icon")
    made.setProperty("icon_name", name)
    made.setIconSize(QSize(size, size))
    made.setToolTip(says)
    made.setAccessibleName(says)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def rule(vertical: bool = False) -> QFrame:
    """A thin line."""
    made = QFrame()
    made.setProperty("kind", "rule")
    made.setFixedWidth(1) if vertical else made.setFixedHeight(1)
    return made


class _Wardrobe(QObject):
    """Dresses one widget when it is first to be seen; lives as long as it."""

    def __init__(self, widget: QWidget, hidden: bool) -> None:
        super().__init__(widget)
        self._widget = widget
        self._hidden = hidden
        self._worn = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and self._hidden:
            QTimer.singleShot(0, self, self._dress)
        elif event.type() in (QEvent.Type.Polish, QEvent.Type.Show) or (
            event.type() == QEvent.Type.PaletteChange and self._worn
        ):
            self._dress()
        return False

    def _dress(self) -> None:
        tones = tones_of(self._widget.palette())
        sheet = style_sheet(tones, self._widget.font().pointSizeF())
        if sheet == self._worn:
            self._tint(tones, only_bare=True)
            return
        self._worn = sheet
        self._widget.setStyleSheet(sheet)
        self._tint(tones, only_bare=False)

    def _tint(self, tones: Tones, *, only_bare: bool) -> None:
        for found in self._widget.findChildren(QToolButton):
            name = found.property("icon_name")
            if name and (found.icon().isNull() or not only_bare):
                found.setIcon(icons.icon(name, tones, tones.dim if not found.isCheckable() else None))


def style_sheet(tones: Tones, points: float) -> str:
    """The look; `points` is the size of ordinary interface text."""
    t = {name: getattr(tones, name).name() for name in tones.__dataclass_fields__}
    soft = mixed(tones.page, tones.accent, 0.16).name()
    shade = mixed(tones.accent, tones.text, 0.15).name()
    grip = mixed(tones.panel, tones.text, 0.28).name()
    small = f"{points * 0.9:.1f}pt"
    return f"""
    QLabel[kind="dim"] {{ color: {t["dim"]}; }}
    QLabel[kind="small"] {{ color: {t["dim"]}; font-size: {small}; }}
    QLabel[kind="measured"] {{ color: {t["green"]}; font-size: {small}; }}
    QLabel[kind="heading"] {{ font-size: {points * 1.5:.1f}pt; font-weight: 600; }}
    QLabel[kind="lead"] {{ font-size: {points * 1.1:.1f}pt; }}
    QLabel[kind="section"] {{ font-weight: 600; }}
    QLabel[kind="error"] {{ color: {t["red"]}; }}
    QLabel[kind="warning"] {{ color: {t["amber"]}; }}
    QFrame[kind="rule"] {{ background: {t["line"]}; border: none; }}
    QFrame[kind="card"] {{ background: {t["page"]}; border: 1px solid {t["line"]}; border-radius: 8px; }}

    QPushButton[kind] {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 11px; min-height: 18px; }}
    QPushButton[kind="plain"] {{ background: {t["page"]}; border-color: {t["line"]}; color: {t["text"]}; }}
    QPushButton[kind="quiet"] {{ background: transparent; color: {t["text"]}; padding: 4px 8px; }}
    QPushButton[kind="plain"]:hover, QPushButton[kind="quiet"]:hover, QPushButton[kind="chip"]:hover {{
        background: {t["hover"]}; }}
    QPushButton[kind="plain"]:pressed, QPushButton[kind="quiet"]:pressed {{ background: {t["pressed"]}; }}
    QPushButton[kind="primary"] {{ background: {t["accent"]}; color: {t["on_accent"]}; font-weight: 600; }}
    QPushButton[kind="primary"]:hover {{ background: {shade}; }}
    QPushButton[kind="chip"] {{ background: transparent; border-color: {t["line"]}; border-radius: 13px;
        padding: 3px 11px; color: {t["text"]}; }}
    QPushButton[kind="chip"][weak="true"] {{ outline: none; border-style: dashed; border-color: {t["dim"]};
        color: {t["dim"]}; }}
    QPushButton[kind="hint"] {{ background: transparent; color: {t["dim"]}; font-size: {small}; border-radius: 4px;
        padding: 1px 6px 0 6px; min-height: 16px; }}
    QPushButton[kind="hint"]:hover {{ background: {t["hover"]}; color: {t["text"]}; }}
    QPushButton[kind="hint"]:pressed {{ background: {t["pressed"]}; }}
    QPushButton[kind]:focus {{ border: 2px solid {t["accent"]}; padding: 3px 10px; }}
    QPushButton[kind="quiet"]:focus {{ padding: 3px 7px; }}
    QPushButton[kind="chip"]:focus {{ padding: 2px 10px; }}
    QPushButton[kind="hint"]:focus {{ padding: 0 5px 0 5px; }}
    QPushButton[kind="chip"]:focus, QPushButton[kind="chip"][current="true"] {{
        background: {soft}; border-color: {t["accent"]}; }}
    QPushButton[kind="filter"] {{ background: transparent; border-color: {t["line"]}; border-radius: 11px;
        padding: 1px 7px; color: {t["text"]}; font-size: {small}; }}
    QPushButton[kind="filter"]:hover {{ background: {t["hover"]}; }}
    QPushButton[kind="filter"]:checked, QPushButton[kind="chip"]:checked {{
        background: {soft}; border-color: {t["accent"]}; }}
    QFrame[kind="segments"] {{ background: {t["pressed"]}; border-radius: 7px; }}
    QPushButton[kind="segment"] {{ background: transparent; color: {t["text"]}; padding: 3px 4px; border-radius: 5px; }}
    QPushButton[kind="segment"]:hover {{ background: {t["hover"]}; }}
    QPushButton[kind="segment"]:checked {{ background: {t["page"]}; border-color: {t["line"]}; font-weight: 600; }}
    QPushButton[kind="filter"]:focus {{ padding: 0 6px; }}
    QPushButton[kind="segment"]:focus {{ padding: 2px 3px; border-color: {t["accent"]}; }}
    QPushButton[kind="primary"]:focus {{ border-color: {t["text"]}; }}
    QPushButton[kind]:disabled {{ color: {t["dim"]}; background: transparent; border-color: {t["line"]}; }}

    QToolButton[kind] {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }}
    QToolButton[kind]:hover {{ background: {t["hover"]}; }}
    QToolButton[kind]:pressed, QToolButton[kind]:checked {{ background: {t["pressed"]}; }}
    QToolButton[kind]:focus {{ border-color: {t["accent"]}; }}

    QLineEdit[kind="field"] {{ background: {t["page"]}; padding: 4px 8px;
        border: 1px solid {t["line"]}; border-radius: 6px; min-height: 18px; selection-background-color: {t["accent"]};
        selection-color: {t["on_accent"]}; }}
    QLineEdit[kind="field"]:focus {{ border-color: {t["accent"]}; }}
    QLineEdit[kind="bare"] {{ background: transparent; border: none; }}

    QProgressBar {{ background: {t["pressed"]}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar[kind="thin"] {{ max-height: 3px; min-height: 3px; border-radius: 1px; }}
    QProgressBar::chunk {{ background: {t["accent"]}; border-radius: 3px; }}

    QSlider::groove:horizontal {{ height: 4px; background: {t["pressed"]}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {t["accent"]}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
        background: {t["page"]}; border: 1px solid {grip}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {t["accent"]}; }}

    QListWidget[kind="list"] {{ background: transparent; border: none; outline: none; }}
    QListWidget[kind="list"]::item {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 7px;
        color: {t["text"]}; }}
    QListWidget[kind="list"]::item:hover {{ background: {t["hover"]}; }}
    QListWidget[kind="list"]::item:selected {{ background: {t["pressed"]}; color: {t["text"]}; }}
    QListWidget[kind="list"]::item:selected:focus {{ background: {soft}; border-color: {t["accent"]}; }}

    QListView[kind="box"] {{ background: {t["page"]}; border: 1px solid {t["line"]}; border-radius: 6px;
        padding: 3px; outline: none; }}
    QListView[kind="box"]:focus {{ border-color: {t["accent"]}; }}
    QListView[kind="box"]::item {{ border-radius: 4px; padding: 2px 6px; color: {t["text"]}; }}
    QListView[kind="box"]::item:selected {{ background: {soft}; color: {t["text"]}; }}

    QTableView[kind="figures"] {{ background: transparent; border: 1px solid transparent; outline: none;
        color: {t["text"]}; selection-background-color: {soft}; selection-color: {t["text"]}; }}
    QTableView[kind="figures"]:focus, QPlainTextEdit[readOnly="true"]:focus {{ border: 1px solid {t["accent"]}; }}
    QTableView[kind="figures"]::item {{ padding: 0 6px; border-top: 1px solid {t["line"]}; }}
    QTableView[kind="figures"]::item:selected {{ background: {t["pressed"]}; }}
    QTableView[kind="figures"]::item:selected:focus {{ background: {soft}; }}
    QTableView[kind="figures"] QHeaderView {{ background: transparent; }}
    QTableView[kind="figures"] QHeaderView::section {{ background: transparent; border: none; padding: 0 9px;
        color: {t["dim"]}; font-size: {small}; }}

    QCheckBox[kind="box"], QRadioButton {{ color: {t["text"]}; spacing: 8px; padding: 2px 4px;
        border: 1px solid transparent; border-radius: 5px; }}
    QCheckBox[kind="box"]:focus, QRadioButton:focus {{ border-color: {t["accent"]}; }}
    QCheckBox[kind="box"]::indicator {{ width: 12px; height: 12px; border-radius: 4px; border: 1px solid {t["dim"]};
        background: {t["page"]}; }}
    QCheckBox[kind="box"]::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {t["accent"]}; }}
    QCheckBox[kind="box"]::indicator:focus {{ border-color: {t["text"]}; }}

    QRadioButton:disabled {{ color: {t["dim"]}; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border-radius: 7px; border: 1px solid {t["dim"]};
        background: {t["page"]}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {t["accent"]}; }}
    QRadioButton::indicator:focus {{ border-color: {t["text"]}; }}
    QRadioButton::indicator:disabled {{ border-color: {t["line"]}; background: transparent; }}

    QComboBox QAbstractItemView {{ background: {t["page"]}; color: {t["text"]}; border: 1px solid {t["line"]};
        outline: none; padding: 4px; selection-background-color: {soft}; selection-color: {t["text"]}; }}
    QComboBox QAbstractItemView::item {{ min-height: 24px; padding: 1px 6px; border-radius: 4px; }}
    QComboBox QAbstractItemView::item:disabled {{ color: {t["dim"]}; }}

    QScrollArea {{ border: 1px solid transparent; }}
    QScrollArea:focus {{ border-color: {t["accent"]}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {grip}; border-radius: 3px; min-height: 32px; margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

    QTabBar::tab {{ background: {t["panel"]}; color: {t["dim"]}; border: none; border-top: 2px solid {t["panel"]};
        border-right: 1px solid {t["line"]}; border-bottom: 1px solid {t["line"]}; padding: 0 6px 1px 12px; }}
    QTabBar::tab:hover {{ background: {t["hover"]}; border-top-color: {t["hover"]}; }}
    QTabBar::tab:selected {{ background: {t["page"]}; color: {t["text"]}; border-top-color: {t["accent"]};
        border-bottom-color: {t["page"]}; }}
    QTabBar QToolButton {{ background: {t["panel"]}; border: none; border-left: 1px solid {t["line"]};
        border-bottom: 1px solid {t["line"]}; }}
    QTabBar QToolButton[kind="icon"] {{ background: transparent; border: none; padding: 3px; }}
    QTabBar QToolButton:hover {{ background: {t["hover"]}; }}

    QMenuBar {{ background: transparent; border: none; padding: 0; }}
    QMenuBar::item {{ padding: 5px 9px; border-radius: 6px; background: transparent; color: {t["text"]}; }}
    QMenuBar::item:selected {{ background: {t["hover"]}; }}
    QMenuBar::item:pressed {{ background: {t["pressed"]}; }}
    QMenu {{ background: {t["page"]}; color: {t["text"]}; border: 1px solid {t["line"]}; padding: 5px; }}
    QMenu::item {{ padding: 5px 26px 5px 24px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {soft}; }}
    QMenu::item:disabled {{ color: {t["dim"]}; background: transparent; }}
    QMenu QLabel[kind="menu"] {{ color: {t["text"]}; }}
    QMenu::separator {{ height: 1px; background: {t["line"]}; margin: 5px 8px; }}
    QToolTip {{ background: {t["page"]}; color: {t["text"]}; border: 1px solid {t["line"]}; padding: 4px 6px; }}
    """
