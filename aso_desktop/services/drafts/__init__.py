"""Documents being written from templates: take `queries` for screens, which load nothing heavy; `commands` to write."""
