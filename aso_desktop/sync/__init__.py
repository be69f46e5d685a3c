"""The local file and the shared hub: captured changes, their merge, sealed segments, keys and members.

Knows no feature: tables and columns are numbers here.
"""
