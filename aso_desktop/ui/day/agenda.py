"""The hours of today beside the list: meetings and agendas as blocks."""

from datetime import date

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.calendar.labels import CLASH, KINDS
from aso_desktop.services.calendar.queries import Event
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.widgets.blocks import Block

_TWICE = QT_TRANSLATE_NOOP("day", "{place}, taken twice")


def block_of(event: Event, day: date) -> Block:
    """Return the block of an event; one with a room taken twice is red, and says so."""
    hours = f"{event.starts:%H:%M}–{event.ends:%H:%M}" if event.starts and event.ends else ""
    place = spoken(_TWICE.format(place=event.place)) if event.clashes else event.place
    clash = spoken(CLASH.format(others=", ".join(event.clashes))) if event.clashes else ""
    over = event.state == "over"
    return Block(
        key=(event.kind, event.id),
        day=day,
        title=event.title,
        starts=event.starts,
        ends=event.ends,
        abouts=tuple(filter(None, (" · ".join(filter(None, (hours, place))), place))),
        tone="danger" if event.clashes else "mute" if over else "info",
        icon="triangle-alert" if event.clashes else "" if event.starts else "calendar",
        dashed=event.state == "tentative" and not event.clashes,
        faded=over,
        words=", ".join(filter(None, (spoken(KINDS[event.kind]), hours, event.title, event.place, clash))),
    )
