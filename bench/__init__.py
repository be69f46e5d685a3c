"""Measure a million letters against the goals, and beside other programs, in one run."""
