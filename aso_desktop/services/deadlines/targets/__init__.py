"""Targets of letters that another calendar moves."""
