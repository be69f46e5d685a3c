"""From this checkout to what IT installs: `python3 dev.py build`."""
