"""The room of deadlines: legal clocks, delays, milestones, recurring duties."""
