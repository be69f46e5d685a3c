"""The shared space: four operations over a folder, PostgreSQL or S3, done by a process that may be left behind."""
