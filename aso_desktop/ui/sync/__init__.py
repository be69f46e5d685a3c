"""The room of the shared space: how the exchange stands, its members, and the conflict desk."""
