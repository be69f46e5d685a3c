"""Stands for `lxml.objectify` in the bundle: factur-x writes with it, and the program only reads."""
