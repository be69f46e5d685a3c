"""The directory as one list of persons and bodies: what its room and the palette show."""
