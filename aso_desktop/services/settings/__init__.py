"""What an open profile remembers of the user's choices, and the marks it carries."""
