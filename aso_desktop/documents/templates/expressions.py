"""The language of templates: a tokeniser and a parser of our own. What is not listed here does not exist.

A parsed expression is plain data: nested tuples whose first item names what they are.

    ("path", "a", "quoi")  ("text", "oui")  ("number", "12.5")  ("bool", True)  ("none",)
    ("not", x)  ("and", x, y)  ("or", x, y)  ("==", x, y) … ("in", x, y)  ("%", x, y)
    ("filter", name, x, argument, …)
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from aso_desktop.documents.templates.words import FILTERS, LOOP_WORDS, OPERATORS, nearest

Tree = Any
"""An expression as nested tuples."""

_TOKENS: Final = re.compile(
    r"""(?P<blank>\s+)|(?P<number>\d+(?:\.\d+)?)|(?P<name>[^\W\d]\w*)|(?P<text>"[^"]*"|'[^']*')
    |(?P<sign>==|!=|<=|>=|<|>|\||\(|\)|,|\.|%|-)|(?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_COMPARISONS: Final = ("==", "!=", "<", "<=", ">", ">=")
_FIGURES: Final = 18
_DEPTH: Final = 50
_FORBIDDEN: Final = frozenset(
    {
        "set",
        "import",
        "include",
        "extends",
        "macro",
        "call",
        "raw",
        "block",
        "filter",
        "do",
        "with",
        "from",
        "autoescape",
    }
)


class Refusal(Exception):  # noqa: N818 - located and shown by the checker
    """A tag cannot be understood: the code of the fault, its values, and what the tag should hold instead."""

    def __init__(self, code: str, correction: str = "", **values: str) -> None:
        """Keep all three."""
        super().__init__(code)
        self.code = code
        self.correction = correction
        self.values = values


class Statement(NamedTuple):
    """What a `{% %}` says: kind `for`, `if`, `elif`, `else` or `end`; `closes` what an end closes by name."""

    kind: str
    variable: str = ""
    tree: Tree = None
    condition: Tree = None
    closes: str = ""


class Token(NamedTuple):
    """A word of an expression."""

    kind: str
    text: str


def parse_expression(source: str) -> Tree:
    """Return an expression; raise `Refusal`."""
    return _Parser(source).whole()


def parse_statement(source: str) -> Statement:
    """Return a statement; its keyword counts in the first position only."""
    words = source.split()
    first = words[0].casefold() if words else ""
    rest = source.strip()[len(first) :].strip()
    kind = OPERATORS["statements"].get(first)
    if kind is None:
        raise _no_keyword(first, rest)
    if kind == "else" and (second := rest.split()) and OPERATORS["statements"].get(second[0].casefold()) == "if":
        kind, rest = "elif", rest[len(second[0]) :].strip()
    if kind == "for":
        return _loop(rest)
    if kind in ("if", "elif"):
        if not rest:
            raise Refusal("no_condition")
        return Statement(kind, tree=parse_expression(rest))
    return _bare(kind, first, rest)


def _bare(kind: str, first: str, rest: str) -> Statement:
    if kind == "else":
        if rest:
            raise Refusal("too_much", first, found=rest)
        return Statement("else")
    closes = {"endfor": "for", "endif": "if"}.get(first) or OPERATORS["statements"].get(rest.casefold(), "")
    if (rest and not closes) or closes not in ("", "for", "if"):
        raise Refusal("too_much", first, found=rest)
    return Statement("end", closes=closes)


def _no_keyword(first: str, rest: str) -> Refusal:
    if first in _FORBIDDEN:
        return Refusal("forbidden", name=first)
    known = nearest(first, OPERATORS["statements"])
    return Refusal("unknown_keyword", f"{known} {rest}".strip() if known else "", name=first, nearest=known)


def _loop(source: str) -> Statement:
    parser = _Parser(source)
    variable = parser.take("name")
    if parser.word() != "in":
        raise Refusal("no_list", name=variable)
    parser.step()
    tree = parser.path(parser.take("name"))
    condition = None
    if parser.peek().text.casefold() in ("if", "si"):
        parser.step()
        condition = parser.choice()
    parser.finish()
    return Statement("for", _nfc(variable), tree, condition)


class _Parser:
    """Reads one expression, from the loosest binding to the tightest."""

    def __init__(self, source: str) -> None:
        self._tokens = _tokens(source)
        self._at = 0
        self._depth = 0

    def whole(self) -> Tree:
        if not self._tokens:
            raise Refusal("empty_tag")
        tree = self.choice()
        self.finish()
        return tree

    def finish(self) -> None:
        token = self.peek()
        if token.kind == "end":
            return
        previous = self._tokens[self._at - 1] if self._at else token
        if previous.kind == "name" and token.kind == "name":
            raise Refusal("space_in_name", _joined(self._tokens))
        if previous.kind == "name" and token.text == "-":
            raise Refusal("hyphen_in_name", _joined(self._tokens))
        if previous.kind == "name" and token.text == "(":
            raise Refusal("forbidden", name=f"{previous.text}(…)")
        raise Refusal("not_understood", found=token.text)

    def peek(self) -> Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else Token("end", "")

    def word(self) -> str:
        """Return the operator that a coming name stands for, or the sign; empty otherwise."""
        token = self.peek()
        return OPERATORS["words"].get(token.text.casefold(), "") if token.kind == "name" else token.text

    def step(self) -> Token:
        token = self.peek()
        self._at += 1
        return token

    def take(self, kind: str) -> str:
        token = self.step()
        if token.kind != kind:
            raise Refusal("not_understood", found=token.text or "…")
        return token.text

    def choice(self) -> Tree:
        self._depth += 1
        if self._depth > _DEPTH:
            raise Refusal("too_deep")
        tree = self._both()
        while self.word() == "or":
            self.step()
            tree = ("or", tree, self._both())
        self._depth -= 1
        return tree

    def _both(self) -> Tree:
        tree = self._negation()
        while self.word() == "and":
            self.step()
            tree = ("and", tree, self._negation())
        return tree

    def _negation(self) -> Tree:
        turns = 0
        while self.word() == "not":
            self.step()
            turns += 1
        tree = self._comparison()
        return ("not", tree) if turns % 2 else tree

    def _comparison(self) -> Tree:
        tree = self._remainder()
        word = self.word()
        if word in _COMPARISONS:
            self.step()
            return (word, tree, self._remainder())
        if word == "in":
            self.step()
            return ("in", tree, self._remainder())
        if word == "not" and self._follows("in"):
            self._at += 2
            return ("not", ("in", tree, self._remainder()))
        return tree

    def _follows(self, wanted: str) -> bool:
        after = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else Token("end", "")
        return OPERATORS["words"].get(after.text.casefold()) == wanted

    def _remainder(self) -> Tree:
        tree = self._filtered()
        while self.peek() == Token("sign", "%"):
            self.step()
            tree = ("%", tree, self._filtered())
        return tree

    def _filtered(self) -> Tree:
        tree = self._atom()
        while self.peek().text == "|":
            self.step()
            tree = self._filter(tree)
        return tree

    def _filter(self, tree: Tree) -> Tree:
        written = self.take("name")
        name = FILTERS.get(_nfc(written).casefold())
        if name is None:
            raise Refusal("unknown_filter", name=written, nearest=nearest(written, FILTERS))
        arguments: list[Tree] = []
        if self.peek().text == "(":
            self.step()
            while self.peek().text != ")":
                arguments.append(self._literal())
                if self.peek().text == ",":
                    self.step()
                elif self.peek().text != ")":
                    raise Refusal("not_understood", found=self.peek().text or "(")
            self.step()
        return ("filter", name, tree, *arguments)

    def _literal(self) -> Tree:
        tree = self._atom()
        if tree[0] in ("path", "text", "number", "bool", "none"):
            return tree
        raise Refusal("not_understood", found="(")

    def _atom(self) -> Tree:
        token = self.step()
        if token.kind == "text":
            return ("text", token.text[1:-1])
        if token.kind == "number":
            return _number(token.text)
        if token.text == "-" and self.peek().kind == "number":
            return _number("-" + self.step().text)
        if token.text == "(":
            tree = self.choice()
            if self.step().text != ")":
                raise Refusal("bracket_open")
            return tree
        if token.kind == "name":
            return self._named(token.text)
        raise Refusal("not_understood", found=token.text or "…")

    def _named(self, name: str) -> Tree:
        constant = OPERATORS["constants"].get(name.casefold())
        if constant is not None and self.peek().text != ".":
            return constant
        if self.peek().text == "-" and self._joins_name():
            raise Refusal("hyphen_in_name", _joined(self._tokens))
        return self.path(name)

    def _joins_name(self) -> bool:
        return self._at + 1 < len(self._tokens) and self._tokens[self._at + 1].kind == "name"

    def path(self, name: str) -> Tree:
        """Return a dotted name that begins with `name`; a call, an index or an attribute of the machine is refused."""
        names = [_nfc(name)]
        while self.peek().text == ".":
            self.step()
            names.append(_nfc(self.take("name")))
        if self.peek().text == "(":
            raise Refusal("forbidden", name=f"{'.'.join(names)}(…)")
        for part in names:
            if part.startswith("__"):
                raise Refusal("forbidden", name=part)
        if names[0] in LOOP_WORDS:
            return ("path", "loop", *(LOOP_WORDS[names[0]].get(n, n) for n in names[1:]))
        return ("path", *names)


def _tokens(source: str) -> list[Token]:
    tokens: list[Token] = []
    for match in _TOKENS.finditer(source):
        kind = str(match.lastgroup)
        if kind == "other":
            raise (
                Refusal("forbidden", name=match[0])
                if match[0] in "[]{}*+/~=;:@$&^!"
                else Refusal("not_understood", found=match[0])
            )
        if kind != "blank":
            tokens.append(Token(kind, match[0]))
    return tokens


def _number(text: str) -> Tree:
    if len(text) > _FIGURES:
        raise Refusal("long_number", name=text[:_FIGURES])
    return ("number", text)


def _joined(tokens: Sequence[Token]) -> str:
    """Return the name that was meant by words parted by spaces or hyphens: `date limite` → `date_limite`."""
    words: list[str] = []
    rest = ""
    for at, token in enumerate(tokens):
        if token.kind == "sign" and token.text not in "-.":
            rest = " " + " ".join(t.text for t in tokens[at:])
            break
        words.append("_" if token.text == "-" else token.text)
    name = "_".join(words).replace("___", "_").replace("_._", ".")
    return name + rest


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
