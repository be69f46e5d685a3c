"""Dossiers over a classification plan: take the `queries` modules for screens, which load nothing heavy."""
