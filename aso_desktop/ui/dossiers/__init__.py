"""The room of dossiers: a list, a board and a matrix of the same rows; the classification plan."""
