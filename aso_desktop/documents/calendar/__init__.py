"""Calendar files in and out (iCalendar, RFC 5545): whatever is broken in one event stays in that event."""
