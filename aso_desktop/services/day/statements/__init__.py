"""Statements of the office: pending matters of a week, matters over a month, reminders to send, duties, calls, load."""
