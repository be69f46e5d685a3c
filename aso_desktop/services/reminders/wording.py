"""What a reminder says. Loads nothing heavy."""

from aso_desktop.core.i18n import Translate, say
from aso_desktop.services.reminders.queries import Due
from aso_desktop.services.reminders.values import WORDINGS


def line_of(one: Due, translate: Translate) -> str:
    """Return what is said of one item: the rule's wording, its names in braces filled, or the usual words."""
    values = {
        "step": one.step,
        "title": one.title,
        "number": one.number,
        "due": f"{one.due_on:%d/%m/%Y}",
        "days": str(one.late_days),
        "name": one.recipient,
    }
    if not one.rule.wording:
        return say(WORDINGS[one.subject].format(**values), translate)
    line = one.rule.wording
    for name, value in values.items():
        line = line.replace("{" + name + "}", value)
    return line
