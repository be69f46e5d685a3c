"""Records of other rooms that a dossier may hold, found while one types."""
