"""Templates: compiling, checking and rendering them from files; see `documents.templates` for the engine."""
