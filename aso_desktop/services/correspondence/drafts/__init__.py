"""What is being typed and not yet registered: kept on this device only, offered again after a crash."""
