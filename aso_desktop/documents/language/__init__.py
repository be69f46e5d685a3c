"""Honest help with words, offline: a summary, likely actions, French typography. All of it is a proposal."""
