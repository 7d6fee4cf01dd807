"""The style sheet of our windows: calm controls in the roles of the theme, with a focus to be seen."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QGuiApplication

from trayapp.ui.style.theme import RADIUS, Theme, contrast, mixed

_SHEET = Template("""
* { outline: none; }
QWidget[page="true"], QDialog { background: $raised; color: $text; }
QWidget[clear="true"] { background: transparent; border: none; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QWidget[ground="true"] { background: $surface; }
QFrame[bar="true"] { background: $raised; border: none; border-top: 1px solid $line; }
QFrame[head="true"] { background: $raised; border: none; border-bottom: 1px solid $line; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; color: $text; border: none; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="trouble"] { color: $missed; }
QLabel[tone="good"] { color: $in_time; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px;
  padding: 5px 12px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $press; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $faint; border-color: $line; background: transparent; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 4px double $on_accent; padding: 2px 9px; }
QPushButton[primary="true"]:disabled { background: $press; color: $faint; border-color: $line; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; padding: 5px 8px; }
QPushButton[quiet="true"]:hover { background: $hover; }
QPushButton[quiet="true"]:pressed, QPushButton[quiet="true"]:checked { background: $press; }
QPushButton[quiet="true"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QPushButton[quiet="true"]:disabled { color: $faint; }
QPushButton[key="true"] { text-align: left; padding: 5px 6px; }
QPushButton[key="true"]:focus { padding: 4px 5px; }
QPushButton[link="true"] {
  background: transparent; border: 1px solid transparent; color: $accent_text;
  padding: 5px 0; text-align: left;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid $accent; padding: 4px 0; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px;
  padding: 5px 8px; min-height: 18px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus {
  border: 2px solid $accent; padding: 4px 7px;
}
QLineEdit:disabled { color: $faint; background: transparent; border-color: $line; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: $missed; }

QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0 0 0 4px; min-height: 0; }
QAbstractSpinBox QLineEdit:focus { border: none; padding: 0 0 0 4px; }

QListView, QTreeView, QTableView, QScrollArea {
  background: $surface; color: $text; border: none;
  selection-background-color: $chosen; selection-color: $text;
}
QScrollArea[page="true"] { background: $raised; }
QTableView[rows="true"] { gridline-color: transparent; alternate-background-color: $surface; }
QTableView[rows="true"] { border: 2px solid transparent; }
QTableView[rows="true"]:focus { border-color: $accent; }
QTableView[rows="true"]::item { padding: 4px 8px; border-bottom: 1px solid $line; }
QTableView[rows="true"]::item:selected { background: $chosen; color: $text; }
QComboBox QAbstractItemView { border: 1px solid $edge; }
QHeaderView { background: $surface; border: none; }
QTableView[rows="true"] QHeaderView::section {
  background: $surface; color: $secondary; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
}
QListView[side="true"] { background: $raised; border: none; border-right: 1px solid $line; padding: 8px; }
QSplitter > QListView[side="true"] { border-right: none; }
QListView[side="true"]::item {
  border-radius: ${radius}px; padding: 6px 8px; margin-bottom: 2px; color: $text;
}
QListView[side="true"]::item:hover { background: $hover; }
QListView[side="true"]::item:selected {
  background: $chosen; color: $text; border: 1px solid $chosen_edge; padding: 5px 7px;
}
QListView[side="true"]::item:selected:focus { border: 2px solid $accent; padding: 4px 6px; }

QListView[offers="true"] { border: 1px solid $edge; }
QListView[offers="true"]::item { border-radius: ${radius}px; padding: 6px 8px; color: $text; }
QListView[offers="true"]::item:hover { background: $hover; }
QListView[offers="true"]::item:selected {
  background: $chosen; color: $text; border: 1px solid $chosen_edge; padding: 5px 7px;
}
QListView[offers="true"]:focus { border: 2px solid $accent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:hover { background: $accent; }

QTabBar { background: transparent; border: none; }
QTabBar::tab {
  background: transparent; color: $secondary; border: 2px solid transparent; border-radius: 4px;
  padding: 5px 3px; margin-right: 16px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; border-radius: 0; }
QTabBar::tab:selected:focus { border-color: $accent; border-radius: 4px; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton {
  background: $raised; color: $text; border: 1px solid $edge; border-radius: 4px; margin: 2px 0;
}
QTabBar QToolButton:hover { background: $hover; }

QProgressBar { background: $press; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_MENU = Template("""
QMenu {
  background: $surface; color: $text; border: 1px solid $edge; padding: 4px 0; icon-size: ${icon}px;
}
QMenu::item { padding: 5px 23px 5px 11px; border: 1px solid transparent; background: transparent; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: $chosen; color: $text; border-color: $accent; }
QMenu::item:disabled { color: $secondary; }
QMenu::separator { height: 1px; background: $rule; margin: 4px 0; }
""")


def style_sheet(theme: Theme) -> str:
    """Fill the sheet with one theme."""
    return _SHEET.substitute(_names(theme), radius=RADIUS) + menu_sheet(theme)


def menu_sheet(theme: Theme) -> str:
    """Give the part of it that a menu needs which belongs to no window of ours."""
    from trayapp.ui.parts.labels import icon_size  # what a start loads stands above

    return _MENU.substitute(_names(theme), icon=icon_size(QGuiApplication.font()))


def _names(theme: Theme) -> dict[str, str]:
    surface, text, accent = theme.surface, theme.text, theme.accent
    strong = theme.ground.high_contrast
    on_accent = Theme.on(accent)
    values = {
        "surface": surface,
        "raised": theme.raised,
        "text": text,
        "secondary": theme.secondary,
        "line": theme.line,
        "rule": theme.text if strong else mixed(text, surface, 0.3 if theme.ground.dark else 0.2),
        "edge": edge(theme),
        "thumb": mixed(text, surface, 0.3),
        "faint": mixed(text, surface, 0.7 if strong else 0.5),
        "hover": hovered(theme),
        "press": mixed(text, theme.raised, 0.12),
        "chosen": chosen(theme),
        "chosen_edge": accent if strong else chosen(theme),
        "accent": accent,
        "accent_hover": mixed(on_accent, accent, 0.12),
        "accent_text": link(theme),
        "on_accent": on_accent,
        "missed": theme.missed,
        "in_time": theme.in_time,
    }
    return {name: colour.name() for name, colour in values.items()}


def edge(theme: Theme) -> QColor:
    """The outline of what can be typed in or pressed: 3 : 1 on its surface (WCAG 2.2, 1.4.11)."""
    if theme.ground.high_contrast:
        return theme.text
    for percent in range(30, 100, 4):
        colour = mixed(theme.text, theme.surface, percent / 100)
        if contrast(colour, theme.surface) >= 3.0:
            return colour
    return theme.text


def hovered(theme: Theme) -> QColor:
    """The ground under the pointer."""
    return mixed(theme.text, theme.raised, 0.06)


def pointed(theme: Theme) -> QColor:
    """The ground of the row under the pointer, in a list."""
    return mixed(theme.text, theme.surface, 0.05)


def chosen(theme: Theme) -> QColor:
    """The ground of the chosen row: a breath of accent, so that every colour on it stays readable."""
    return mixed(theme.accent, theme.surface, 0.16 if theme.ground.dark else 0.10)


def link(theme: Theme) -> QColor:
    """Accent as text: 4.5 : 1 on surface and raised."""
    for percent in range(0, 100, 5):
        colour = mixed(theme.text, theme.accent, percent / 100)
        if min(contrast(colour, theme.surface), contrast(colour, theme.raised)) >= 4.5:
            return colour
    return theme.text
