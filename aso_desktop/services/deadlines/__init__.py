"""Delays and clocks as they stand: take `queries` for screens; `commands` to write. Days are derived, never typed."""
