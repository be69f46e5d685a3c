"""Demonstration data: an invented section whose fifteen months of mail are written as real ones are.

Take `commands.DemoService` to fill an empty profile; everything else here serves it.
"""
