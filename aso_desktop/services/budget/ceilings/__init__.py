"""How much may move between programmes, and how much may be carried into the next year."""
