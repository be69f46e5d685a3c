"""Sharing out: what one officer has in hand goes to another, with a word about it."""
