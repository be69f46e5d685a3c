"""Registers, their months and their numbers in the window."""
