"""Reminders: what is due to be chased, what was sent, the call book; `queries` for screens, `commands` to write."""
