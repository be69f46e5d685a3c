"""The clock of payment of each invoice: interrupted once, ordered, paid; what is late and what will be."""
