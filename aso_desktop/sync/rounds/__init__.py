"""One exchange with the hub: what leaves (outbox), what comes in (inbox), and the checks on both ways."""
