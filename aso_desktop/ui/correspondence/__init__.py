"""The room of letters: lists, preview, registration, imports."""
