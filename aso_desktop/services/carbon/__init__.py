"""Carbon estimates of seminars, missions and purchases, with factors frozen as they were on the day."""
