"""The room of the budget."""
