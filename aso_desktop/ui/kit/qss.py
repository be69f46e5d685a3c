"""The style sheet, made from the tokens; selectors speak of the property `kind`, never of object names."""

from collections.abc import Callable

from aso_desktop.ui.kit.tokens import Tokens

BULLET = 0x2022
Measure = Callable[[float], int]


def style_sheet(tokens: Tokens, px: Measure) -> str:
    """Return the sheet for these colours; `px` scales the measures with the text."""
    t = tokens
    return "\n".join((_grounds(t, px), _bars(t, px), _buttons(t, px), _fields(t, px), _views(t, px), _menus(t, px)))


def outlines(tokens: Tokens, px: Measure) -> str:
    """Return borders in the system's own colours: Fusion draws them too dark on a black ground."""
    boxes = "QLineEdit, QPlainTextEdit, QTextEdit, QPushButton, QToolButton, QSpinBox, QTableView"
    focus = ", ".join(f"{box.strip()}:focus" for box in boxes.split(","))
    return f"""
    {boxes} {{ border:1px solid {tokens["text"]}; padding:{px(4)}px {px(8)}px; }}
    {focus} {{ border:2px solid {tokens["accent"]}; padding:{px(4) - 1}px {px(8) - 1}px; }}
    QToolButton {{ padding:{px(3)}px; }}
    QToolButton:focus {{ padding:{px(3) - 1}px; }}
    QPushButton:checked {{ border:2px solid {tokens["accent"]}; }}
    QTableView, QTableView:focus {{ padding:0; }}
    QLineEdit[kind="bare"] {{ border:0; padding:0; }}
    """


def _grounds(t: Tokens, px: Measure) -> str:
    line = f"1px solid {t['separator']}"
    return f"""
    QMainWindow, QDialog, QFrame[kind="ground"], QWidget[kind="ground"] {{ background:{t["ground"]}; }}
    QFrame[kind="panel"], QWidget[kind="panel"], QTextBrowser[kind="panel"] {{ background:{t["surface"]}; border:0; }}
    QFrame[kind="side"] {{ background:{t["sidebar"]}; border:0; border-right:{line}; }}
    QFrame[kind="rail"] {{ background:{t["sidebar"]}; border:0; border-right:{line}; }}
    QFrame[kind="preview"] {{ background:{t["surface"]}; border:0; }}
    QFrame[kind="card"] {{ background:{t["surface"]}; border:{line}; border-radius:{px(6)}px; }}
    QFrame[kind="cardOn"] {{ background:{t["surface"]}; border:2px solid {t["accent"]}; border-radius:{px(6)}px; }}
    QFrame[kind="quiet"] {{ background:{t["ground"]}; border:{line}; border-radius:{px(6)}px; }}
    QFrame[kind="popup"] {{ background:{t["surface"]}; border:1px solid {t["field"]}; border-radius:{px(8)}px; }}
    QFrame[kind="okBox"] {{ background:{t["ok_ground"]}; border:0; }}
    QFrame[kind="warningBox"] {{ background:{t["warning_ground"]}; border:0; }}
    QFrame[kind="dangerBox"] {{ background:{t["danger_ground"]}; border:0; }}
    QFrame[kind="infoBox"] {{ background:{t["info_ground"]}; border:0; }}
    QFrame[kind="rule"] {{ background:{t["separator"]}; border:0; }}
    QScrollArea {{ background:transparent; border:0; }}
    QScrollArea > QWidget > QWidget[kind="clear"] {{ background:transparent; }}
    QSplitter::handle {{ background:{t["separator"]}; }}
    """


def _bars(t: Tokens, px: Measure) -> str:
    line = f"1px solid {t['separator']}"
    return f"""
    QFrame[kind="head"], QFrame[kind="bar"] {{ background:{t["surface"]}; border:0; border-bottom:{line}; }}
    QFrame[kind="footbar"] {{ background:{t["surface"]}; border:0; border-top:{line}; }}
    QFrame[kind="status"] {{ background:{t["sidebar"]}; border:0; border-top:{line}; }}
    QLabel[kind="key"] {{ color:{t["text2"]}; background:{t["surface"]}; border:{line};
        border-radius:{px(4)}px; padding:0 {px(5)}px; }}
    QToolTip {{ color:{t["text"]}; background:{t["surface"]}; border:1px solid {t["field"]}; padding:{px(4)}px; }}
    QProgressBar {{ background:{t["mute_ground"]}; border:0; border-radius:{px(1.5)}px; }}
    QProgressBar::chunk {{ background:{t["accent"]}; border-radius:{px(1.5)}px; }}
    """


def _buttons(t: Tokens, px: Measure) -> str:
    wide, slim = f"{px(5)}px {px(12)}px", f"{px(5) - 1}px {px(12) - 1}px"
    chip, chip_slim = f"{px(3)}px {px(10)}px", f"{px(3) - 1}px {px(10) - 1}px"
    return f"""
    QPushButton {{ background:{t["surface"]}; border:1px solid {t["separator"]}; border-radius:{px(6)}px;
        padding:{wide}; color:{t["text"]}; min-height:{px(18)}px; }}
    QPushButton:hover {{ background:{t["hover"]}; }}
    QPushButton:pressed {{ background:{t["selection"]}; }}
    QPushButton:disabled {{ color:{t["field"]}; background:{t["ground"]}; }}
    QPushButton:focus {{ border:2px solid {t["accent"]}; padding:{slim}; }}
    QPushButton[kind="primary"] {{ background:{t["accent"]}; border:1px solid {t["accent"]}; color:{t["on_accent"]}; }}
    QPushButton[kind="primary"]:hover {{ background:{t["accent_hover"]}; }}
    QPushButton[kind="primary"]:focus {{ border:2px solid {t["text"]}; padding:{slim}; }}
    QPushButton[kind="primary"]:disabled {{ background:{t["mute_ground"]}; border:1px solid {t["mute_ground"]};
        color:{t["field"]}; }}
    QPushButton[kind="danger"] {{ color:{t["danger"]}; border:1px solid {t["danger"]}; }}
    QPushButton[kind="chip"] {{ padding:{chip}; border-radius:{px(12)}px; color:{t["text2"]}; }}
    QPushButton[kind="chip"]:checked {{ color:{t["accent"]}; background:{t["selection"]};
        border:1px solid {t["accent"]}; }}
    QPushButton[kind="chip"]:focus {{ border:2px solid {t["accent"]}; padding:{chip_slim}; }}
    QPushButton[kind="link"] {{ background:transparent; border:0; padding:0; color:{t["accent"]}; min-height:0;
        text-align:left; text-decoration:underline; }}
    QPushButton[kind="link"]:focus {{ border:0; padding:0; color:{t["text"]}; background:{t["selection"]}; }}
    QPushButton[kind="flat"] {{ background:transparent; border:0; padding:0 {px(2)}px; color:{t["text2"]};
        min-height:0; }}
    QPushButton[kind="flat"]:hover {{ color:{t["text"]}; }}
    QPushButton[kind="flat"]:focus {{ background:{t["selection"]}; border:0; padding:0 {px(2)}px; }}
    QPushButton[kind="tab"] {{ background:transparent; border:0; border-bottom:2px solid transparent; border-radius:0;
        padding:{px(5)}px 0 {px(5)}px 0; color:{t["text2"]}; min-height:0; }}
    QPushButton[kind="tab"]:hover {{ color:{t["text"]}; }}
    QPushButton[kind="tab"]:checked {{ color:{t["accent"]}; border-bottom:2px solid {t["accent"]}; }}
    QPushButton[kind="tab"]:focus {{ background:{t["selection"]}; padding:{px(5)}px 0 {px(5)}px 0; border:0;
        border-bottom:2px solid {t["accent"]}; }}
    QToolButton {{ background:transparent; border:1px solid transparent; border-radius:{px(5)}px;
        padding:{px(4)}px; color:{t["text2"]}; }}
    QToolButton:hover {{ background:{t["hover"]}; }}
    QToolButton:checked {{ background:{t["selection"]}; }}
    QToolButton:focus {{ border:2px solid {t["accent"]}; padding:{px(4) - 1}px; }}
    QToolButton::menu-indicator {{ image:none; }}
    """


def _fields(t: Tokens, px: Measure) -> str:
    boxes = "QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox"
    thick = f"padding:{px(3)}px {px(9)}px"
    return f"""
    {boxes} {{ background:{t["surface"]}; color:{t["text"]}; border:1px solid {t["field"]}; border-radius:{px(6)}px;
        padding:{px(4)}px {px(10)}px; selection-background-color:{t["accent"]};
        selection-color:{t["on_accent"]}; }}
    QLineEdit {{ placeholder-text-color:{t["text3"]}; lineedit-password-character:{BULLET}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus {{
        border:2px solid {t["accent"]}; {thick}; }}
    QLineEdit[state="error"], QPlainTextEdit[state="error"] {{ border:2px solid {t["danger"]}; {thick}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QLineEdit[readOnly="true"] {{ background:{t["ground"]};
        color:{t["text3"]}; }}
    QLineEdit[kind="search"] {{ background:{t["ground"]}; padding:{px(5)}px {px(10)}px {px(5)}px {px(4)}px; }}
    QLineEdit[kind="search"]:focus {{ background:{t["surface"]};
        padding:{px(5) - 1}px {px(10) - 1}px {px(5) - 1}px {px(4) - 1}px; }}
    QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {{ border:0; background:transparent; padding:0; }}
    QTextEdit[kind="bare"], QTextEdit[kind="bare"]:focus, QTextBrowser {{ border:0; background:transparent;
        padding:0; }}
    """


def _views(t: Tokens, px: Measure) -> str:
    return f"""
    QTableView, QTreeView, QListView {{ background:{t["surface"]}; border:0; outline:0;
        gridline-color:{t["separator"]}; selection-background-color:{t["selection"]};
        selection-color:{t["text"]}; }}
    QListView[kind="clear"] {{ background:transparent; }}
    QTableView[kind="clear"] {{ background:transparent; selection-background-color:transparent; }}
    QListView[kind="sections"] {{ background:{t["sidebar"]}; border-right:1px solid {t["separator"]};
        padding:{px(8)}px; }}
    QListView[kind="sections"]::item {{ padding:{px(5)}px {px(8)}px; border-radius:{px(6)}px; }}
    QListView[kind="sections"]::item:selected {{ background:{t["surface"]}; color:{t["text"]}; }}
    QHeaderView {{ background:{t["alternate"]}; border:0; }}
    QHeaderView::section {{ background:{t["alternate"]}; border:0; border-bottom:1px solid {t["separator"]};
        padding:0 {px(8)}px; color:{t["text3"]}; }}
    QTableCornerButton::section {{ background:{t["alternate"]}; border:0; }}
    QScrollBar:vertical {{ background:transparent; width:{px(10)}px; margin:2px; }}
    QScrollBar:horizontal {{ background:transparent; height:{px(10)}px; margin:2px; }}
    QScrollBar::handle {{ background:{t["field"]}; border-radius:{px(3)}px; }}
    QScrollBar::handle:vertical {{ min-height:{px(36)}px; }}
    QScrollBar::handle:horizontal {{ min-width:{px(36)}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width:0; height:0; background:none; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background:none; }}
    """


def _menus(t: Tokens, px: Measure) -> str:
    return f"""
    QMenuBar {{ background:{t["sidebar"]}; padding:1px {px(6)}px; }}
    QMenuBar::item {{ padding:{px(3)}px {px(9)}px; border-radius:{px(4)}px; background:transparent;
        color:{t["text2"]}; }}
    QMenuBar::item:selected {{ background:{t["selection"]}; color:{t["text"]}; }}
    QMenu {{ background:{t["surface"]}; border:1px solid {t["field"]}; padding:{px(4)}px; }}
    QMenu::item {{ padding:{px(5)}px {px(24)}px {px(5)}px {px(10)}px; border-radius:{px(4)}px; color:{t["text"]}; }}
    QMenu::icon {{ padding-left:{px(6)}px; }}
    QMenu::item:selected {{ background:{t["selection"]}; }}
    QMenu::item:disabled {{ color:{t["field"]}; }}
    QMenu::separator {{ height:1px; background:{t["separator"]}; margin:{px(4)}px {px(6)}px; }}
    """
