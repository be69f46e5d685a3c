"""Use cases: one folder per room; writes in `commands.py`, reads in `queries.py`. No Qt."""
