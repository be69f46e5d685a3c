"""The day of one person: what is late, due, waiting for them. Take `queries` for screens; it writes nothing."""
