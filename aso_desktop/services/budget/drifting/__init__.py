"""The drift of the lines of a year on a day, with the movements that explain it and the acknowledgements."""
