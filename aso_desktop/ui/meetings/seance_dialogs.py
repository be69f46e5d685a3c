"""Questions of the sitting: how a decision was voted, who speaks for whom."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.meetings.sitting.queries import DecisionRow, PersonRow
from aso_desktop.services.meetings.values import DecisionInput, Votes
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.meetings.words import Sitting

VOTE: Final = (
    Field("decision", QT_TRANSLATE_NOOP("meetings", "Decision"), Kind.CHOICE, width=44, required=True),
    Field("votes_for", QT_TRANSLATE_NOOP("meetings", "For"), Kind.NUMBER, width=6, required=True),
    Field("votes_against", QT_TRANSLATE_NOOP("meetings", "Against"), Kind.NUMBER, width=6, beside=True),
    Field("abstentions", QT_TRANSLATE_NOOP("meetings", "Abstaining"), Kind.NUMBER, width=6, beside=True),
)
PROXY: Final = (
    Field("absent", QT_TRANSLATE_NOOP("meetings", "Who is represented"), Kind.CHOICE, width=32, required=True),
    Field("proxy_id", QT_TRANSLATE_NOOP("meetings", "Who holds the proxy"), Kind.CHOICE, width=32, required=True),
)
HERE: Final = ("present", "remote")
_NAMED: Final = Text("meetings", "{name}")
_LONGEST: Final = 60


class VoteDialog(FormDialog):
    """Counts the votes of a decision; more votes than can be cast at its instant are refused, naming the rule."""

    def __init__(self, context: PanelContext, whole: Sitting, parent: QWidget) -> None:
        super().__init__(context, VOTE, parent)
        self._decisions = {d.id: d for d in reversed(whole.decisions)}
        choices = (Choice(key, _NAMED.format(name=_short(d))) for key, d in self._decisions.items())
        self.form.field("decision").set_choices(tuple(choices))

    def show_up(self, votes: int) -> None:
        """Ask; `votes` can be cast now."""
        sentence = self.tr("%Ln vote(s) can be cast now, proxies included.", "", votes)
        first = next(iter(self._decisions.values()))
        self.form.set_values({"decision": first.id, "votes_against": 0, "abstentions": 0})
        self.ask(self.tr("Count the votes"), sentence, self.tr("Save"), self._save_vote)

    def _save_vote(self, values: Mapping[str, Any]) -> Changes:
        decision = self._decisions[values["decision"]]
        votes = Votes(*(values[name] or 0 for name in ("votes_for", "votes_against", "abstentions")))
        wanted = DecisionInput(decision.text, votes, note_id=decision.note_id)
        changes: Changes = self.context.services.seance.edit_decision(decision.id, wanted)
        return changes


class ProxyDialog(FormDialog):
    """Notes who speaks for whom; a proxy to somebody absent, in a circle or too many are refused, naming the rule."""

    def __init__(self, context: PanelContext, whole: Sitting, parent: QWidget) -> None:
        super().__init__(context, PROXY, parent)
        self.form.field("absent").set_choices(_people(p for p in whole.people if p.voting and p.status not in HERE))
        self.form.field("proxy_id").set_choices(_people(p for p in whole.people if p.status in HERE))

    def show_up(self, absent: PersonRow | None) -> None:
        """Ask; `absent` is the one in front."""
        if absent is not None:
            self.form.set_values({"absent": absent.id})
        sentence = self.tr("The quorum counts a proxy where the rule of the body says so.")
        services = self.context.services
        self.ask(
            self.tr("Note a proxy"), sentence, self.tr("Save"),
            lambda values: services.presence.mark(values["absent"], "represented", values["proxy_id"]),
        )  # fmt: skip


def _people(people: Any) -> tuple[Choice, ...]:
    return tuple(Choice(person.id, _NAMED.format(name=person.printed)) for person in people)


def _short(decision: DecisionRow) -> str:
    words = " ".join(decision.text.split())
    return f"{decision.number} · " + (words if len(words) <= _LONGEST else words[:_LONGEST] + "…")
