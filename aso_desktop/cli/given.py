"""The values that the words of a command line give."""

from collections.abc import Mapping
from typing import Any

Given = Mapping[str, Any]
"""The values of the arguments, by field: a text, a list of texts, a boolean, or None."""
