"""One estimate with its posts, or one factor with its source."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from aso_desktop.services.carbon import queries
from aso_desktop.services.carbon.queries import PostRow
from aso_desktop.ui.carbon.source import (
    KINDS,
    UNCERTAINTIES,
    EstimateItem,
    FactorItem,
    decimals,
    each,
    label_of,
    unit_of,
    weight,
)
from aso_desktop.ui.kit.amounts import short_day
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, scrolled
from aso_desktop.ui.kit.widgets.buttons_grid import ButtonsGrid
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame


class EstimateDetail(PreviewFrame):
    """What an estimate adds up, or where a factor comes from."""

    commitment_asked = Signal(object)

    def __init__(self, context: PanelContext) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Carbon"))
        self._context = context
        self.item: EstimateItem | FactorItem | None = None
        self._title, self.facts = Words("", 15, bold=True, wrap=True), Facts()
        self.again = Button(self.tr("Recalculate…"), "rotate-ccw", tip="R")
        self.open = Button(self.tr("Show the commitment"), "receipt-text")
        self.open.clicked.connect(self._on_open_clicked)
        self._buttons = ButtonsGrid((self.again, self.open))
        self.posts = LinesPage(self.tr("Posts"), self.tr("No post."))
        self.top.addWidget(self._title)
        self.top.addWidget(self._buttons)
        margins = (16, 10, 14, 8)
        self.add_page(self.tr("Posts"), self.posts)
        self.add_page(self.tr("Facts"), scrolled(column(self.facts, None, margins=margins, kind="panel")))
        self.show_item(None)

    def show_item(self, item: EstimateItem | FactorItem | None) -> None:
        """Show an estimate or a factor."""
        self.item = item
        estimate = item.estimate if isinstance(item, EstimateItem) else None
        has_commitment = estimate is not None and estimate.commitment_id is not None
        shown = [(self.again, estimate is not None), (self.open, has_commitment)]
        self._buttons.show_only([button for button, on in shown if on])
        self.posts.fill(())
        if isinstance(item, EstimateItem):
            self._show_estimate(item)
        elif isinstance(item, FactorItem):
            self._show_factor(item)
        else:
            self._title.say(self.tr("Nothing is chosen."))
            self.facts.show_facts(())

    def _show_estimate(self, item: EstimateItem) -> None:
        row = item.estimate
        self._title.say(f"{row.subject} · {weight(row.grams)}")
        self.facts.show_facts(
            (
                (self.tr("Kind"), spoken(KINDS[row.kind]), ""),
                (self.tr("Estimated on"), short_day(row.estimated_on), ""),
                (self.tr("People"), str(row.people or ""), ""),
                (self.tr("Each"), weight(each(row.grams, row.people)) if row.people else "", ""),
                (self.tr("Commitment"), row.commitment, ""),
                (self.tr("Remark"), self.tr("A newer estimate stands in its place.") if row.is_replaced else "", ""),
            )
        )
        self._context.runner.read(self, "posts", lambda db: queries.posts(db, row.id), self._on_posts)

    def _show_factor(self, item: FactorItem) -> None:
        found = item.factor
        self._title.say(label_of(found))
        self.facts.show_facts(
            (
                (self.tr("Code"), found.code, ""),
                (self.tr("Kilograms of CO₂e"), decimals(found.value), ""),
                (self.tr("For one"), unit_of(found.unit), ""),
                (self.tr("What it covers"), found.scope, ""),
                (self.tr("Source"), found.source, ""),
                (self.tr("Version"), found.version, ""),
                (self.tr("Dated"), short_day(found.dated.isoformat()) if found.dated else "", ""),
                (self.tr("Licence"), found.licence, ""),
                (self.tr("Uncertainty"), spoken(UNCERTAINTIES[found.uncertainty]), ""),
            )
        )
        self.tabs.choose(1)

    def _on_posts(self, posts: Sequence[PostRow]) -> None:
        self.posts.fill([_line(post) for post in posts])

    def _on_open_clicked(self) -> None:
        if isinstance(self.item, EstimateItem) and self.item.estimate.commitment_id is not None:
            self.commitment_asked.emit(self.item.estimate.commitment_id)


def _line(post: PostRow) -> Line:
    head = f"{post.label} · {weight((post.milligrams + 500) // 1000)}"
    times = f"{decimals(post.quantity)} {unit_of(post.unit)} × {decimals(post.value)} kg"
    return Line(f"{head}\n{times} · {post.source} · {post.version}", post, "globe")
