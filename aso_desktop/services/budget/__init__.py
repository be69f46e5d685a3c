"""The budget register: take `queries` for screens, which load nothing heavy; `commands` and `ledger` to write."""
