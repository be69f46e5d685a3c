"""Who belongs to a hub, by which keys, and what a key error is called."""
