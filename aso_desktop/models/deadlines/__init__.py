"""Deadlines: what the law, a contract or the service gives a day to."""
