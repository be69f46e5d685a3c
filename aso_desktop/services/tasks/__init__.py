"""Tasks, whoever asks for them: take `queries` for screens, which load nothing heavy; `commands` to write."""
