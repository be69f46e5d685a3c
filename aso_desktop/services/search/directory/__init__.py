"""Whom letters go to and come from: completion ranked by use (`queries`), kept by every write (`entries`)."""
