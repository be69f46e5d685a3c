"""Registers, the numbers they give, and the closure of their months.

Take `queries` for screens, which load nothing heavy; `commands` and `closures` to write.
"""
