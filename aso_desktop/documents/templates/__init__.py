"""Word templates: compiled once into plain data, checked with the place of every fault, rendered many times.

Our own language and our own compiler over OOXML: a template is data, never code. See `docs/templates.md`.
"""
