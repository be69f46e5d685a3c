"""`override` for the type checker: what every command loads does not load `typing_extensions` for a mark."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Any) -> Any:
        """Return the method."""
        return method


__all__ = ["override"]
