"""Keys and their slots, the identity of the device, encrypted enclosures, the audit chain. Knows no feature."""
