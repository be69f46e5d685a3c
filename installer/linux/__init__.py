"""The Debian package and its gates."""
