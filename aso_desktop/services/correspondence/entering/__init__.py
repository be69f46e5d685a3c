"""What the form that registers or changes a letter offers, and what it opens with."""
