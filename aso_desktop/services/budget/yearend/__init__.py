"""The end of a year: its check-list, and what is carried into the next."""
