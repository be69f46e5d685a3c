"""Lists of letters of any length: which index serves a view in an order (`roads`), and the statements (`queries`)."""
