"""Fills an empty profile with the demonstration."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from sqlalchemy import select

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress, silent
from aso_desktop.models.people import Agent
from aso_desktop.models.registers import Register
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.circuits.commands import SigningKey
from aso_desktop.services.correspondence import letters
from aso_desktop.services.correspondence.commands import Rules
from aso_desktop.services.demo import queries
from aso_desktop.services.demo.agenda import DemoAgenda
from aso_desktop.services.demo.budget import write_budget
from aso_desktop.services.demo.carbon import write_carbon
from aso_desktop.services.demo.cast import Cast, write_cast
from aso_desktop.services.demo.circuits import DemoCircuits
from aso_desktop.services.demo.desk import Desk
from aso_desktop.services.demo.dossiers import DemoDossiers
from aso_desktop.services.demo.invoices import write_invoices
from aso_desktop.services.demo.meetings import DemoMeetings
from aso_desktop.services.demo.people import Directory
from aso_desktop.services.demo.phrases import Dice
from aso_desktop.services.demo.plan import LETTERS, SEED, make_plan
from aso_desktop.services.demo.planned import ARRIVALS, CABINET, DEPARTURES, NOTES, Plan
from aso_desktop.services.demo.stage import WORDS, Stage
from aso_desktop.services.demo.upkeep import Upkeep
from aso_desktop.services.demo.writing import DayWriter, Series, Told
from aso_desktop.services.meetings.commands import MeetingService
from aso_desktop.services.registers.commands import ChainHead
from aso_desktop.services.settings import queries as settings
from aso_desktop.store.unit_of_work import UnitOfWork, Work

MOST_LETTERS: Final = 100_000
_DIRECTIONS: Final = {ARRIVALS: "incoming", DEPARTURES: "outgoing", NOTES: "internal"}
Act = Callable[[Work], None]
_Event = tuple[datetime, int, int, Act]
"""When something of the plan happens, its place at that moment, the letter it concerns (0 for none), what writes it."""


class Seals(NamedTuple):
    """What a device proves its work by: the end of its journal, and the key that signs its visas."""

    chain_head: ChainHead
    signing_key: SigningKey


class Filled(NamedTuple):
    """What the demonstration holds; `letters` over the fifteen months, `last_quarter` over the last three."""

    letters: int
    last_quarter: int
    organisations: int
    people: int
    enclosures: int
    first_day: date
    last_day: date


class DemoService:
    """Writes the demonstration with the rules of real letters, one transaction for each day of mail."""

    def __init__(
        self, unit_of_work: UnitOfWork, clock: Clock, rules: Rules, enclosures: EnclosureStore, seals: Seals
    ) -> None:
        """Know where writes go, the present moment, the rules of the house and where enclosures are kept."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._rules = rules
        self._enclosures = enclosures
        self._seals = seals

    def fill(self, letter_count: int = LETTERS, progress: Progress = silent, seed: int = SEED) -> Filled:
        """Fill a profile that holds nothing yet; `letter_count` letters of the last quarter. Cannot be taken back.

        Stopped half-way, the profile holds the days written so far and is marked as a demonstration all the same.
        """
        if not 1 <= letter_count <= MOST_LETTERS:
            text = QT_TRANSLATE_NOOP("demo", "Ask for a number of letters from 1 to {most}.")
            raise UserError(text.format(most=MOST_LETTERS), field="letters")
        dice, rules = Dice(seed), self._rules()
        cast, series = self._begin(dice)
        plan = make_plan(cast.directory, dice, self._clock.now(), letter_count, rules.calendar)
        desk = Desk(cast, self._enclosures)
        writer = DayWriter(cast, series, rules, desk, self._clock.today())
        upkeep = Upkeep(cast, series, self._seals.chain_head)
        self._write(plan, writer, upkeep, progress)
        DemoMeetings(self._unit_of_work, self._clock, self._enclosures).hold()
        with self._unit_of_work("demo", WORDS, undoable=False) as work:
            write_budget(work, self._clock.today())
            work.session.flush()
            write_invoices(work, self._clock.today(), self._enclosures)
        write_carbon(self._unit_of_work, self._clock)
        self._open_dossiers(cast)
        return Filled(
            letters=len(plan.letters),
            last_quarter=letter_count,
            organisations=len(cast.bodies),
            people=len(cast.people),
            enclosures=desk.made,
            first_day=plan.working_days[0],
            last_day=plan.working_days[-1],
        )

    def _open_dossiers(self, cast: Cast) -> None:
        """Open dossiers and launch circuits, as if in the last weeks."""
        now = self._clock.now()
        stage = Stage(self._unit_of_work, now)
        with TemporaryDirectory(prefix="aso-demo-") as folder:
            dossiers = DemoDossiers(stage, cast, self._enclosures, Path(folder))
            dossiers.open_all(now)
            circuits = DemoCircuits(stage, cast.officers, self._enclosures, self._seals.signing_key)
            circuits.launch_all(now, dossiers.with_paper, Path(folder))
        meetings = MeetingService(stage, stage.clock, self._enclosures)
        DemoAgenda(stage, self._rules().calendar, meetings).write_all(now, cast.officers[0])
        stage.tell()

    def _begin(self, dice: Dice) -> tuple[Cast, dict[str, Series]]:
        """Refuse a profile that holds something; mark it, and write its people and its second register."""
        with self._unit_of_work("demo", WORDS, undoable=False) as work:
            if queries.is_filled(work.connection):
                text = QT_TRANSLATE_NOOP("demo", "This profile already holds letters or contacts: start an empty one.")
                raise UserError(text)
            settings.keep(work.connection, {settings.DEMONSTRATION: True})
            me = self._me(work)
            directory = Directory(dice, me.name)
            cast = write_cast(work, directory, me)
            opened = {name: letters.open_register(work, way, cast.units[1]) for name, way in _DIRECTIONS.items()}
            opened[CABINET] = _second_register(work, cast)
        codes = {cast.units[place]: code for place, code in cast.codes.items()}
        return cast, {n: Series(r, codes[r.unit_id] if r.unit_id else "") for n, r in opened.items()}

    def _me(self, work: Work) -> Agent:
        agent_id = work.author.agent_id
        agent = work.session.get(Agent, agent_id) if agent_id else None
        return agent or work.session.scalars(select(Agent).limit(1)).one()

    def _write(self, plan: Plan, writer: DayWriter, upkeep: Upkeep, progress: Progress) -> None:
        """Write every day, then the story of the last ones."""
        story: list[Told] = []
        events = sorted(_events(plan, writer), key=itemgetter(0, 1))
        for _, together in groupby(events, key=partial(_batch, plan)):
            acts = list(together)
            with self._unit_of_work("demo", WORDS, undoable=False) as work:
                queries.tell(work.connection, story)
                after = queries.last_entry(work.connection)
                real = work.now, work.author
                writer.begin(work, {key for _, _, key, _ in acts})
                for day, of_day in groupby(acts, key=lambda event: _day(event[0])):
                    upkeep.before(work, day, plan)
                    for _, _, _, act in of_day:
                        act(work)
                work.session.flush()
                end = work.now
                work.now, work.author = real
            story = writer.story(work.captured, end, after)
            progress(writer.count, len(plan.letters), end.date().isoformat())
        with self._unit_of_work("demo", WORDS, undoable=False) as work:
            queries.tell(work.connection, story)


def _batch(plan: Plan, event: _Event) -> tuple[int, ...]:
    """Return what is written in one transaction: a day of the last quarter, a week of the thinner ones before."""
    day = _day(event[0])
    return day.isocalendar()[: 3 if day >= plan.last_quarter else 2]


def _events(plan: Plan, writer: DayWriter) -> Iterator[_Event]:
    """Give what the plan holds, each with its moment; a letter comes before its own steps."""
    for letter in plan.letters:
        yield letter.at, 0, letter.key, partial(writer.letter, planned=letter)
        for step in letter.steps:
            yield step.at, 1, letter.key, partial(writer.step, planned=letter, step=step)
    for void in plan.voids:
        yield void.at, 2, 0, partial(writer.void, planned=void)


def _day(moment: datetime) -> date:
    return moment.astimezone().date()


def _second_register(work: Work, cast: Cast) -> Register:
    """Open the register of the second unit."""
    code = cast.codes[2]
    register = Register(
        code=code,
        label=f"Arrivées {cast.unit_labels[2]}",
        direction="incoming",
        pattern=f"{code}-{{year}}-{{number:5}}",
        unit_id=cast.units[2],
        rank=10,
    )
    return work.add(register)
