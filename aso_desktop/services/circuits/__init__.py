"""Circuits of visas: launched, acted on, sealed, verified."""
