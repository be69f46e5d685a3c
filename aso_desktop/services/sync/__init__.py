"""The shared space: take `queries` for screens, which load nothing heavy; `commands` to create, join and govern it."""
