"""Persons, organisations and the functions that tie them in the window."""
