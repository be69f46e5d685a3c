"""What stands before an open profile: first start, unlocking, restoring; and what the preferences say of keys."""
