"""The composition root: the only floor that knows every part."""
