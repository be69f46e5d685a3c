"""SQLite itself: one encrypted file, one writer, readers beside it. Knows no feature."""
