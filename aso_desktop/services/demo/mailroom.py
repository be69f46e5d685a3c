"""The life of a mail room, day after day: what comes in, what answers it, and letters of one's own accord."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from aso_desktop.services.demo.affairs import Affair, Affairs, Make, Text, When
from aso_desktop.services.demo.days import Timetable
from aso_desktop.services.demo.people import Directory
from aso_desktop.services.demo.phrases import Dice, capital, fill
from aso_desktop.services.demo.planned import ARRIVALS, CABINET, DEPARTURES, NOTES, Correspondent, PlannedLetter
from aso_desktop.services.demo.post import Post
from aso_desktop.services.demo.steps import Steps
from aso_desktop.services.demo.words import Words, affair_words, french_day, place_words

_SECTION: Final = 1
_SECOND: Final = 2
_CABINET_THEMES: Final = frozenset({"visite", "question-ecrite", "audience", "signalement", "invitation"})
_AUTHORITIES: Final = ("prefecture", "departement", "controle")
_OFFICES: Final = (
    "Bureau juridique", "Bureau de la logistique", "Bureau des ressources humaines", "Secrétariat de direction",
    "Bureau de la commande publique", "Bureau des subventions",
)  # fmt: skip
_REGISTERS: Final = {"incoming": ARRIVALS, "outgoing": DEPARTURES, "internal": NOTES}


class MailRoom:
    """Makes the letters of each day: first what is due in running affairs, then new ones."""

    def __init__(self, dice: Dice, directory: Directory, texts: Mapping[str, Any], timetable: Timetable) -> None:
        """Know the directory, the word lists and the days of work."""
        self.days: list[date] = list(timetable.days)
        self._dice = dice
        self._directory = directory
        self._themes: Sequence[Mapping[str, Any]] = texts["theme"]
        self._own: Sequence[Mapping[str, Any]] = texts["own"]
        self._trades: Mapping[str, Mapping[str, list[str]]] = texts["trades"]
        self._timetable = timetable
        self._post = Post(dice, directory, texts, timetable)
        self._steps = Steps(dice, directory, texts, timetable)
        self._affairs = Affairs(dice, texts, self._steps, self)
        self._count = 0

    def letters_of(self, day: int, count: int) -> list[PlannedLetter]:
        """Return the letters of a day, in the order of their registration."""
        return [self._next(When(day, at)) for at in self._timetable.moments(day, count)]

    def _next(self, when: When) -> PlannedLetter:
        make: Make = self._affairs.due(when.day) or (self._arrival if self._dice.percent(78) else self._own_accord)
        return make(when)

    # --- new affairs ------------------------------------------------------------------------------------------------

    def _arrival(self, when: When) -> PlannedLetter:
        theme = self._drawn(self._themes)
        who = self._correspondent(self._dice.one(theme["senders"]), theme.get("bodies", ()))
        words = self._words(theme, when, who)
        subject = self._dice.one(theme["subjects"])
        letter = self._letter("internal" if who.words else "incoming", when, subject, words)
        self._describe(letter, theme, words)
        affair = Affair(theme, words, who, fill(subject, words), letter, [letter])
        if who.words:
            letter.senders, letter.recipients = (who,), (Correspondent(unit=_SECTION),)
            self._steps.send(letter, when.day)
            return letter
        self._come_in(letter, affair, when)
        self._affairs.decide(affair, when.day)
        return letter

    def _own_accord(self, when: When) -> PlannedLetter:
        own = self._drawn(self._own)
        who = self._correspondent(self._dice.one(own["to"]), own.get("bodies", ())) if "to" in own else self._office()
        words = self._words(own, when, who)
        letter = self._letter(own["direction"], when, self._dice.one(own["subjects"]), words)
        self._describe(letter, own, words)
        letter.senders, letter.recipients = (Correspondent(unit=_SECTION),), (who,)
        if own["direction"] == "internal" and self._dice.percent(40):
            letter.copies = (self._office(),)
        self._sign(letter)
        self._steps.send(letter, when.day)
        return letter

    # --- letters of an affair ---------------------------------------------------------------------------------------

    def incoming(self, affair: Affair, text: Text, when: When) -> PlannedLetter:
        """Write what the correspondent sends."""
        letter = self._following("incoming", affair, text, when)
        self._come_in(letter, affair, when)
        letter.lead = affair.first.lead
        return letter

    def outgoing(self, affair: Affair, text: Text, when: When) -> PlannedLetter:
        """Write what is sent to the correspondent."""
        letter = self._following("outgoing", affair, text, when)
        letter.senders, letter.recipients = (Correspondent(unit=affair.first.unit),), (affair.who,)
        letter.unit, letter.lead = affair.first.unit, affair.first.lead
        if self._dice.percent(8):
            letter.copies = (self._correspondent(self._dice.one(("ministere", "prefecture"))),)
        self._sign(letter)
        return letter

    def inside(self, affair: Affair, text: Text, when: When) -> PlannedLetter:
        """Write a note of the section."""
        letter = self._following("internal", affair, text, when)
        letter.senders, letter.recipients = (Correspondent(unit=affair.first.unit),), (self._office(),)
        letter.unit, letter.type_code = affair.first.unit, "note"
        self._sign(letter)
        return letter

    def competent(self, who: Correspondent) -> Correspondent:
        """Return a body that a matter may belong to, other than the one that wrote."""
        places = [place for kind in _AUTHORITIES for place in self._directory.by_kind[kind] if place != who.body]
        return Correspondent(body=self._dice.one(places))

    def _following(self, direction: str, affair: Affair, text: Text, when: When) -> PlannedLetter:
        first = affair.first
        affair.words |= {
            "affaire": affair.subject,
            "date_premier": french_day(first.document_date or first.registered_on, year=when.at.year),
            "numero": "{numero}",
        }
        words = affair.words
        letter = self._letter(direction, when, text.subject, words)
        letter.body = tuple(fill(paragraph, words) for paragraph in text.body)
        letter.type_code, letter.paper_names = affair.theme["type"], tuple(affair.theme["papers"])
        self._post.dress(letter, affair.theme)
        letter.priority, letter.mark = first.priority, first.mark
        return letter

    # --- common -----------------------------------------------------------------------------------------------------

    def _letter(self, direction: str, when: When, subject: str, words: Mapping[str, Any]) -> PlannedLetter:
        self._count += 1
        return PlannedLetter(
            key=self._count,
            at=when.at,
            registered_on=self.days[when.day],
            officer=self._steps.lead(_SECTION),
            register=_REGISTERS[direction],
            direction=direction,
            subject=capital(fill(subject, words)),
            type_code="letter",
        )

    def _describe(self, letter: PlannedLetter, theme: Mapping[str, Any], words: Mapping[str, Any]) -> None:
        """Give a first letter what its theme says."""
        letter.type_code, letter.paper_names = theme["type"], tuple(theme["papers"])
        letter.body = tuple(fill(paragraph, words) for paragraph in theme["body"])
        letter.is_request = theme.get("request", False)
        if self._dice.percent(45):
            letter.summary = fill(self._dice.one(theme["summaries"]), words)
        self._post.dress(letter, theme)
        letter.lead = self._steps.lead(letter.unit)

    def _come_in(self, letter: PlannedLetter, affair: Affair, when: When) -> None:
        """Give an arrival its sender, its unit and its dates."""
        cabinet = affair.first.unit == _SECOND or (letter is affair.first and self._is_for_the_cabinet(affair.theme))
        letter.unit = _SECOND if cabinet else _SECTION
        letter.register = CABINET if cabinet else ARRIVALS
        letter.lead = letter.officer = self._steps.lead(letter.unit)
        letter.senders, letter.recipients = (affair.who,), (Correspondent(unit=letter.unit),)
        self._post.arrive(letter, when.day, affair.who)

    def _sign(self, letter: PlannedLetter) -> None:
        names = self._directory.officers
        letter.drafter = names[letter.officer].name
        letter.signatory = f"{names[0].name}, responsable du bureau" if letter.direction == "outgoing" else ""
        letter.document_date = letter.registered_on

    def _is_for_the_cabinet(self, theme: Mapping[str, Any]) -> bool:
        return theme.get("units") == [_SECOND] or (theme["code"] in _CABINET_THEMES and self._dice.percent(45))

    def _drawn(self, themes: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
        return themes[self._dice.weighted({place: theme["weight"] for place, theme in enumerate(themes)})]

    def _office(self) -> Correspondent:
        return Correspondent(words=self._dice.one(_OFFICES))

    def _correspondent(self, kind: str, named: Sequence[str] = ()) -> Correspondent:
        """Draw somebody of a kind; `named` bodies are preferred to the others of their kind."""
        if kind == "agent":
            return Correspondent(words=f"{self._dice.one(self._directory.officers).name}, {self._dice.one(_OFFICES)}")
        if kind == "personne":
            return Correspondent(person=self._dice.one(self._directory.private))
        places = self._directory.by_kind[kind]
        body = self._dice.one([p for p in places if self._directory.bodies[p].name in named] or places)
        staff = self._directory.staff[body]
        return Correspondent(person=self._dice.one(staff) if staff and self._dice.percent(65) else None, body=body)

    def _words(self, theme: Mapping[str, Any], when: When, who: Correspondent) -> Words:
        person = self._directory.people[who.person] if who.person is not None else None
        places = place_words(self._directory, person, who.body)
        trade = self._trades.get(self._directory.bodies[who.body].name, {}) if who.body is not None else {}
        own = {name: trade.get(name, choices) for name, choices in theme.get("words", {}).items()}
        return affair_words(self._dice, self.days[when.day], own, places)
