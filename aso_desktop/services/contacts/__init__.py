"""Persons, organisations and the functions that tie them.

Take `queries` for screens, which load nothing heavy; `commands` to write.
"""
