"""ASO Desktop: a ministry section's register, in one Qt window over one local encrypted file."""

__version__ = "0.1.0"
