"""Dossiers and tasks on one board: its columns, its cards, each officer's own order."""
