"""Letters that one being registered resembles: shown beside the form, never merged, never in the way."""
