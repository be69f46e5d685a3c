"""Documents being written."""
