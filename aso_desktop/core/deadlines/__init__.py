"""Delays and clocks: days are derived from what happened, and explained."""
