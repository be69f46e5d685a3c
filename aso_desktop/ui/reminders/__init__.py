"""The room of reminders: what is to be chased, what was sent, the call book."""
