"""Movements and commitments as lists show them: filtered, in pages."""
