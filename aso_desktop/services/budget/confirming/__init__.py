"""Whether the shared space confirms what was committed beyond a quota."""
