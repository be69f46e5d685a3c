"""Blocks and holds on dossiers: what they refuse, asked by every room before it lets a matter progress."""
