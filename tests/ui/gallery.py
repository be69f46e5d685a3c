"""A small office to draw: letters of the mock-ups in the kit's own widgets, without any service."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.cells import Cell, Column, Sort
from aso_desktop.ui.kit.commands import Command, Commands, Scope
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Counter, Panel, PanelContext
from aso_desktop.ui.kit.rooms import Entry, Room
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words, column, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import Facts, ListAndPreview, PreviewFrame
from aso_desktop.ui.kit.widgets.table_view import TableView

TODAY = date(2026, 11, 13)


def said(words: str) -> Text:
    """Return words that are not translated."""
    return Text("gallery", words)


class LetterRow(NamedTuple):
    """One invented letter."""

    local_id: int
    number: str
    sender: str
    subject: str
    days: int
    state: str
    unread: bool
    urgent: bool
    enclosures: int


STATES = {
    "Visa en attente": "visa",
    "En rédaction": "warning",
    "À signer": "visa",
    "Répondu": "ok",
}
FIRST: tuple[tuple[str, str, str, int, str, int, int, int], ...] = (
    (
        "CAB-03198",
        "Cabinet du ministre",
        "Question écrite n° 18 204 : accès aux services numériques en zone rurale",
        -3,
        "Visa en attente",
        1,
        1,
        2,
    ),
    (
        "DAF-03251",
        "Préfecture du Rhône",
        "Demande de subvention, réseau de bornes de recharge",
        -1,
        "À traiter",
        1,
        0,
        4,
    ),
    (
        "SG-03249",
        "Cour des comptes",
        "Contrôle des frais de mission : pièces complémentaires",
        0,
        "En rédaction",
        0,
        1,
        6,
    ),
    ("DAF-03263", "Mairie de Saint-Étienne", "Convention de partenariat, avenant n° 2", 1, "À traiter", 1, 0, 1),
    ("DRH-03260", "Mme Hélène Lefèvre", "Recours gracieux contre un refus de mutation", 3, "À signer", 0, 0, 2),
    ("DAF-03258", "Rectorat de Dijon", "Remboursement de frais de déplacement, exercice 2026", 3, "À traiter", 0, 0, 3),
    (
        "SG-03257",
        "Conseil départemental de l’Isère",
        "Invitation au comité régional de la mobilité",
        4,
        "Répondu",
        0,
        0,
        1,
    ),
    (
        "DNUM-03255",
        "Agence du numérique",
        "Homologation de sécurité : avis sur le dossier",
        4,
        "Visa en attente",
        0,
        0,
        5,
    ),
    (
        "CAB-03254",
        "M. le député Girard",
        "Signalement d’un usager, dossier de prime énergie",
        4,
        "En rédaction",
        0,
        0,
        1,
    ),
    ("DAF-03252", "Société Alpha Travaux", "Mise en demeure de payer, facture 2026-0841", 4, "À traiter", 1, 0, 2),
)


def letters(count: int = 42) -> list[LetterRow]:
    """Return invented letters."""
    rows = []
    for place in range(count):
        number, sender, subject, days, state, unread, urgent, enclosures = FIRST[place % len(FIRST)]
        extra = place // len(FIRST) * 4
        rows.append(
            LetterRow(
                place + 1,
                number,
                sender,
                subject,
                days + extra,
                state,
                bool(unread) and not extra,
                bool(urgent) and not extra,
                enclosures,
            )
        )
    return rows


def _mark(row_: LetterRow) -> Cell:
    if row_.urgent:
        return Cell(icon="flag", ink="danger", words="urgent")
    return Cell(dot=row_.unread, words="unread" if row_.unread else "")


def _due(row_: LetterRow) -> Cell:
    if row_.days < 0:
        return Cell(f"Retard {-row_.days} j", chip="danger", words=f"en retard de {-row_.days} jours")
    if row_.days <= 1:
        return Cell("Demain" if row_.days else "Aujourd’hui", chip="warning")
    due = TODAY + timedelta(days=row_.days)
    return Cell(f"{due:%d/%m}", "text2", small=True, tabular=True, tail=f"J−{row_.days}")


def _state(row_: LetterRow) -> Cell:
    token = STATES.get(row_.state)
    return Cell(row_.state, chip=token) if token else Cell(row_.state, "text3", small=True)


COLUMNS = (
    Column("mark", said(""), _mark, width=1.5),
    Column("number", said("N°"), lambda r: Cell(r.number, "text2", small=True, tabular=True), 11, hidden_below=70),
    Column("sender", said("Expéditeur"), lambda r: Cell(r.sender, bold=r.unread), 20, sort="sender"),
    Column(
        "subject",
        said("Objet"),
        lambda r: Cell(r.subject, bold=r.unread, tail_icon="paperclip" if r.enclosures else ""),
    ),
    Column("due", said("Échéance"), _due, 11, sort="due"),
    Column("state", said("Statut"), _state, 13, hidden_below=82),
)


class LetterSource:
    """Rows held in memory, read on the reader thread like any other."""

    def __init__(self, rows: Sequence[LetterRow]) -> None:
        self.kept = {row_.local_id: row_ for row_ in rows}

    def first_page(self, db: Any, view: Any, sort: Sort, limit: int) -> Sequence[LetterRow]:
        """Return the first rows."""
        return self.rows(db, list(self.ids(db, view, sort))[:limit])

    def count(self, db: Any, view: Any) -> int | None:
        """Return how many rows there are."""
        return sum(1 for _ in self.ids(db, view, Sort()))

    def ids(self, db: Any, view: Any, sort: Sort) -> Iterable[int]:
        """Return every id in order."""
        del db
        chosen = [r for r in self.kept.values() if not view or view in r.subject.lower()]
        keys = {"sender": lambda r: r.sender, "due": lambda r: (r.days, r.local_id)}
        key = keys.get(sort.name, lambda r: r.local_id)
        return [r.local_id for r in sorted(chosen, key=key, reverse=sort.descending)]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[LetterRow]:
        """Return rows by id."""
        del db
        return [self.kept[i] for i in ids if i in self.kept]


COMMANDS: Commands = (
    Command("letter.new", said("Nouveau courrier"), ("Ctrl+N",), icon="plus", menu="letter"),
    Command("letter.reply", said("Répondre au courrier"), ("R",), Scope.LIST, "reply", "letter", 1),
    Command("letter.visa", said("Viser le courrier sélectionné"), ("V",), Scope.LIST, "stamp", "letter", 1),
    Command("letter.file", said("Classer le courrier"), ("E",), Scope.LIST, "archive", "letter", 1),
)


class LetterPanel(HeadedPanel):
    """The office on one screen."""

    def __init__(self, context: PanelContext, source: LetterSource) -> None:
        super().__init__(context)
        self.done: list[str] = []
        self.source = source
        self.head = Head("À traiter", "Rechercher un courrier, une personne…")
        self.new = Button("Nouveau", "plus", "primary", "Ctrl+N")
        self.head.add_action(self.new)
        self.model = ListModel(source, COLUMNS, context.runner, self)
        self.table = TableView(self.model, "Courriers à traiter")
        self.table.sort_asked.connect(lambda sort: self.model.open(self.model.view, sort))
        self.empty = EmptyState("Aucun courrier à traiter.", "Voir le registre complet")
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        self.preview = _preview()
        self.bar = _chips()
        left = column(self.bar, self.lists, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.preview, "gallery")
        self.lay_out(self.head, self.split)
        self.model.count_changed.connect(self._on_count_changed)
        self.serve_search(lambda typed: self.model.open(typed.lower()))
        handlers = {c.id: lambda name=c.id: self.done.append(name) for c in COMMANDS}
        self.acts = context.commands.bind(self, COMMANDS[:1], handlers)
        self.acts |= context.commands.bind(self.table, COMMANDS[1:], handlers)
        self.model.open("", Sort("due"))

    @override
    def title(self) -> str:
        return "À traiter"

    @override
    def status_words(self) -> str:
        return f"{self.model.rowCount()} affichés sur 1 284 510 · 1 sélectionné"

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.preview)

    @override
    def show_entry(self, entry: str) -> None:
        self.done.append(f"entry {entry}")

    @override
    def open_target(self, target: Target) -> None:
        self.done.append(f"{target.kind} {target.value('number')} {target.place.value}")

    def _on_count_changed(self, count: int) -> None:
        self.head.say("À traiter", f"{count} courriers")
        self.lists.setCurrentWidget(self.table if count else self.empty)
        self.status_changed.emit()


def _chips() -> ChipsBar:
    bar = ChipsBar("Vues")
    views = (
        View("all", "Tous mes services"),
        View("todo", "À traiter", 42),
        View("late", "En retard", 7),
        View("week", "Cette semaine", 19),
        View("open", "Sans réponse", 11),
    )
    bar.chips.set_views(views, "todo")
    for name, tip in (("list-filter", "Filtres"), ("download", "Exporter la vue"), ("columns-3", "Colonnes")):
        bar.add_tool(IconButton(name, tip))
    return bar


def _preview() -> PreviewFrame:
    frame = PreviewFrame("Aperçu")
    chips = row(Chip("Retard 3 j", "danger", "clock"), Chip("Visa en attente", "visa", "stamp"), None)
    title = Words(FIRST[0][2], 15, bold=True, wrap=True)
    facts = Facts()
    facts.show_facts(
        [
            ("N° de registre", "2026-CAB-03198", ""),
            ("Expéditeur", "Cabinet du ministre", ""),
            ("Reçu le", "lundi 2 novembre 2026, par courriel", ""),
            ("Échéance", "mardi 10 novembre 2026", "danger"),
            ("Attribué à", "Amira Benali", ""),
        ]
    )
    acts = row(Button("Répondre", "reply"), Button("Viser", "stamp"), None, IconButton("archive", "Classer", "E"))
    frame.top.addWidget(chips)
    frame.top.addWidget(title)
    frame.add_detail(facts)
    frame.top.addWidget(acts)
    for name in ("Aperçu", "Pièces (2)", "Historique"):
        page = Words(name, ink="text3")
        page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame.add_page(name, page)
    return frame


def _find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    del db
    matches = [r for r in letters(10) if any(w.lower().startswith(typed.lower()) for w in r.subject.split())]
    return [
        Found(
            r.subject,
            f"{r.sender} · {r.number}",
            "mail-open",
            Target("letters", "todo", "letter", values=(("number", r.number),)),
        )
        for r in matches[:limit]
    ]


def _count(db: Any, today: date) -> Mapping[str, Counter]:
    del db, today
    return {"todo": Counter(42), "late": Counter(7, late=True), "sent": Counter(12)}


ENTRIES = (
    Entry("todo", said("À traiter"), "inbox"),
    Entry("late", said("En retard"), "clock"),
    Entry("sent", said("Départs"), "send"),
    Entry("all", said("Registre complet"), "mail-open"),
)


def office(source: LetterSource) -> tuple[Room, ...]:
    """Return the rooms of a window: letters, and two that stand for others."""

    def letter_panel(context: PanelContext) -> Panel:
        return LetterPanel(context, source)

    return (
        Room(
            "letters",
            said("Courrier"),
            ENTRIES,
            COMMANDS,
            letter_panel,
            lambda: _count,
            lambda: _find,
            said("Courriers"),
        ),
        Room("people", said("Annuaire"), (Entry("all", said("Correspondants"), "contact-round"),), (), Panel),
        Room("audit", said("Suivi"), (Entry("all", said("Journal d’audit"), "shield-check"),), (), Panel),
    )
