"""The section itself: its units, the agents who work in it, and which of them works here."""
