"""Meetings: take `queries` for screens, which load nothing heavy; `commands` and its neighbours to write."""
