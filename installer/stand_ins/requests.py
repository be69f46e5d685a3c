"""Stands for `requests` in the bundle, where factur-x names it but never calls it.

factur-x would send an invoice to a Schematron server; the program reads without one, and ships nothing that speaks HTTP
beside the driver of the hub. Whoever called it would be told that the name is not there.
"""
