"""The office of the correspondence room: its registers are what this room shows."""

from tests.ui.correspondence.conftest import founded, office

__all__ = ["founded", "office"]
