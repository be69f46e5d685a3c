"""What lupdate cannot read is never translated; here it is found before a user finds it."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.sources import called, calls, place, program, tree_of

NUMBER = re.compile(r"%L?n")
"""Where Qt writes the number, with the separators of the language when there is an L."""


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def marked() -> Iterator[tuple[str, ast.Call]]:
    for file in program():
        yield from ((place(file, call), call) for call in calls(tree_of(file), "tr"))


def test_tr_takes_a_literal() -> None:
    assert not [where for where, call in marked() if not call.args or not is_literal(call.args[0])]


def test_tr_is_not_called_inside_an_f_string() -> None:
    """The tool extracts such a call, then the translation never matches."""
    hidden = [
        place(file, call)
        for file in program()
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.JoinedStr)
        for call in calls(node, "tr")
    ]
    assert not hidden


def test_plurals_go_through_self_tr_with_a_number() -> None:
    wrong = []
    for where, call in marked():
        words = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else ""
        has_number = len(call.args) == 3 or any(k.arg == "n" for k in call.keywords)
        of_self = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
        if bool(NUMBER.search(str(words))) != has_number or (has_number and not of_self):
            wrong.append(where)
    assert not wrong


def test_translate_is_not_given_a_number() -> None:
    """`QCoreApplication.translate(…, n)` is extracted without its plural forms."""
    with_number = [
        place(file, call)
        for file in program()
        for call in calls(tree_of(file), "translate")
        if len(call.args) > 3 or any(k.arg == "n" for k in call.keywords)
    ]
    assert not with_number


def test_marked_words_are_literals_without_plurals() -> None:
    wrong = [
        place(file, call)
        for file in program()
        for call in calls(tree_of(file), "QT_TRANSLATE_NOOP")
        if len(call.args) != 2 or not all(map(is_literal, call.args)) or re.search("%L?n", ast.unparse(call))
    ]
    assert not wrong


SHOWN = {
    "addAction", "addItem", "addItems", "addMenu", "addRow", "addTab", "setAccessibleDescription", "setAccessibleName",
    "setHeaderLabels", "setInformativeText", "setPlaceholderText", "setStatusTip", "setSuffix", "setPrefix", "setText",
    "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "QAction", "QCheckBox", "QGroupBox", "QLabel", "QMenu",
    "QPushButton", "QRadioButton", "QToolButton",
}  # fmt: skip
A_WORD = 3
SAME_IN_BOTH = re.compile(r"ASO Desktop|(Ctrl|Alt)\W\w+")


def test_no_words_reach_the_screen_untranslated() -> None:
    bare = [
        f"{place(file, call)} {argument.value!r}"
        for file in program()
        if "ui" in file.parts
        for call in ast.walk(tree_of(file))
        if isinstance(call, ast.Call) and called(call) in SHOWN
        for argument in call.args
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and not SAME_IN_BOTH.fullmatch(argument.value)
        if sum(c.isalpha() for c in argument.value) >= A_WORD
    ]
    assert not bare
