"""Turns a parsed expression into a small function of a scope, and bounds what a template may cost.

Only plain data is looked at: dictionaries are asked by key, nothing else has parts.
"""

import time
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from aso_desktop.documents.templates.expressions import Tree
from aso_desktop.documents.templates.filters import MOST_ARGUMENTS, RULES, Locale, WrongValue, kind_of

LOOP_TURNS: Final = 200_000
PART_BYTES: Final = 64 * 1024 * 1024
SECONDS: Final = 10.0


class Missing:
    """What a name that nothing bears gives; it is false, and equal to nothing."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        """Know the name."""
        self.name = name

    def __bool__(self) -> bool:
        return False


class TooMuch(Exception):  # noqa: N818 - an answer about a template
    """A template asks for more than a document may cost: `turns`, `bytes` or `seconds`."""

    def __init__(self, what: str) -> None:
        """Keep what was exceeded."""
        super().__init__(what)
        self.what = what


class Scope:
    """The names of one document while it is made, and what it has cost."""

    __slots__ = ("_deadline", "_size", "locale", "names", "on_missing", "turns")

    def __init__(self, data: Mapping[str, Any], locale: Locale, on_missing: Callable[[str], None]) -> None:
        """Take the data; `on_missing` hears of names that conditions ask for and nothing bears."""
        self.names: dict[str, Any] = dict(data)
        self.locale: Locale = locale
        self.on_missing = on_missing
        self.turns = 0
        self._size = 0
        self._deadline = time.monotonic() + SECONDS

    def turn(self, size: int) -> None:
        """Count one more turn of a loop, which wrote `size` bytes."""
        self.turns += 1
        self._size += size
        if self.turns > LOOP_TURNS:
            raise TooMuch("turns")
        if self._size > PART_BYTES:
            raise TooMuch("bytes")
        if time.monotonic() > self._deadline:
            raise TooMuch("seconds")

    def end_part(self, size: int) -> None:
        """Check a finished part of `size` bytes, and begin the next."""
        self._size = 0
        if size > PART_BYTES:
            raise TooMuch("bytes")
        if time.monotonic() > self._deadline:
            raise TooMuch("seconds")


Evaluate = Callable[[Scope], Any]


def evaluator(tree: Tree) -> Evaluate:
    """Return the function that gives the value of an expression; it may raise `WrongValue`."""
    return _MAKERS[tree[0]](tree)


def truth(tree: Tree) -> Callable[[Scope], bool]:
    """Return the function that says whether a condition holds; an unknown name is false, and said."""
    value_of = evaluator(tree)

    def holds(scope: Scope) -> bool:
        value = value_of(scope)
        if type(value) is Missing:
            scope.on_missing(value.name)
        return bool(value)

    return holds


def _path(tree: Tree) -> Evaluate:
    first, *rest = tree[1:]
    whole = ".".join(tree[1:])
    if not rest:
        return lambda scope: scope.names[first] if first in scope.names else _other_form(scope.names, first, first)

    def value_of(scope: Scope) -> Any:
        value: Any = scope.names
        for name in (first, *rest):
            if type(value) is not dict:
                return Missing(whole)
            value = value[name] if name in value else _other_form(value, name, whole)
        return value

    return value_of


def _other_form(record: dict[str, Any], name: str, whole: str) -> Any:
    """Return what a record holds under a name written with other code points for the same letters."""
    if name.isascii():
        return Missing(whole)
    same = (value for key, value in record.items() if unicodedata.normalize("NFC", key) == name)
    return next(same, Missing(whole))


def _constant(tree: Tree) -> Evaluate:
    value: Any = None
    if tree[0] == "number":
        value = Decimal(tree[1]) if "." in tree[1] else int(tree[1])
    elif tree[0] != "none":
        value = tree[1]
    return lambda _scope: value


def _not(tree: Tree) -> Evaluate:
    holds = truth(tree[1])
    return lambda scope: not holds(scope)


def _and(tree: Tree) -> Evaluate:
    left, right = truth(tree[1]), truth(tree[2])
    return lambda scope: left(scope) and right(scope)


def _or(tree: Tree) -> Evaluate:
    left, right = truth(tree[1]), truth(tree[2])
    return lambda scope: left(scope) or right(scope)


def _comparison(tree: Tree) -> Evaluate:
    compare, left, right = _COMPARE[tree[0]], evaluator(tree[1]), evaluator(tree[2])
    is_unequal = bool(tree[0] == "!=")

    def holds(scope: Scope) -> bool:
        a, b = left(scope), right(scope)
        for value in (a, b):
            if type(value) is Missing:
                scope.on_missing(value.name)
                return is_unequal
        return compare(a, b)

    return holds


def _equal(a: Any, b: Any) -> bool:
    _refuse_float(a, b)
    return bool(a == b)


def _before(a: Any, b: Any) -> bool:
    _refuse_float(a, b)
    try:
        return bool(a < b)
    except TypeError:
        raise WrongValue(kind_of(a), b) from None


def _refuse_float(*values: Any) -> None:
    for value in values:
        if type(value) is float:
            raise WrongValue("number", value)


_COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "==": _equal,
    "!=": lambda a, b: not _equal(a, b),
    "<": _before,
    ">": lambda a, b: _before(b, a),
    "<=": lambda a, b: _equal(a, b) or _before(a, b),
    ">=": lambda a, b: _equal(a, b) or _before(b, a),
}


def _in(tree: Tree) -> Evaluate:
    left, right = evaluator(tree[1]), evaluator(tree[2])

    def holds(scope: Scope) -> bool:
        item, whole = left(scope), right(scope)
        if type(whole) is Missing or type(item) is Missing:
            scope.on_missing((whole if type(whole) is Missing else item).name)
            return False
        if type(whole) is str and type(item) is str:
            return item in whole
        if type(whole) in (list, tuple, dict):
            return item in whole
        raise WrongValue("list", whole)

    return holds


def _remainder(tree: Tree) -> Evaluate:
    left, right = evaluator(tree[1]), evaluator(tree[2])

    def value_of(scope: Scope) -> Any:
        a, b = left(scope), right(scope)
        for value in (a, b):
            if type(value) is not int:
                raise WrongValue("number", value)
        if b == 0:
            raise WrongValue("number", b)
        return a % b

    return value_of


def _filter(tree: Tree) -> Evaluate:
    _, name, inner, *arguments = tree
    value_of, rule = evaluator(inner), RULES[name]
    given = [evaluator(argument) for argument in arguments[: MOST_ARGUMENTS.get(name, 0)]]

    def filtered(scope: Scope) -> Any:
        value = value_of(scope)
        if type(value) is Missing or value is None or value == "":
            if name != "default":
                return value
            value = None
        return rule(value, scope.locale, *(argument(scope) for argument in given))

    return filtered


_MAKERS: Final[Mapping[str, Callable[[Tree], Evaluate]]] = {
    "path": _path, "text": _constant, "number": _constant, "bool": _constant, "none": _constant,
    "not": _not, "and": _and, "or": _or, "in": _in, "%": _remainder, "filter": _filter,
    **dict.fromkeys(_COMPARE, _comparison),
}  # fmt: skip
