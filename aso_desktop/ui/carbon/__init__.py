"""The room of carbon estimates."""
