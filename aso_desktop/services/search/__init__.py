"""Finding: what the index holds, how it is kept, and the questions it answers. Nothing here loads SQLAlchemy."""
