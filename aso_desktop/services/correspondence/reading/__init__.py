"""One letter, whole, and the views kept under a name."""
