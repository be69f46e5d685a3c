"""Word templates: `queries` for screens, which load nothing heavy; `commands` to write; `files` without a profile."""
