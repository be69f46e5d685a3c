"""Additive schema revisions; they import nothing from the models."""
