"""The two kinds of failure that have words for the user; anything else is a bug."""

from aso_desktop.core.i18n import Text, in_english


class AsoError(Exception):
    """A failure with a sentence that says what to do."""

    def __init__(self, text: Text) -> None:
        """Keep the sentence; `str()` gives it in English for the log."""
        super().__init__(in_english(text))
        self.text = text


class UserError(AsoError):
    """What was asked cannot be accepted; the words stand beside `field` (a snake_case name) when there is one."""

    def __init__(self, text: Text, field: str = "") -> None:
        """Keep the sentence and the field it speaks of."""
        super().__init__(text)
        self.field = field


class EnvironmentFailure(AsoError):  # noqa: N818 - the machine failed, not the program
    """The machine refused: disk full, file locked, share gone, no key slot opens. Trying again may help."""


class Cancelled(Exception):  # noqa: N818 - an answer, not an error
    """The user stopped a long piece of work; nothing of it was kept."""
