"""Circuits of visas: frozen steps, and states derived from the acts."""
