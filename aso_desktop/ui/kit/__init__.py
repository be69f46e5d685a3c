"""What the rooms share; knows no feature."""
