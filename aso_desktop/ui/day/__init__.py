"""My day: what one person has to deal with, the most urgent first."""
