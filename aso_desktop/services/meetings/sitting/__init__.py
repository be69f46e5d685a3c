"""What is read while a meeting is held: agenda, people, notes, decisions, actions, the journal of typing."""
