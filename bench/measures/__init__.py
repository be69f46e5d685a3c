"""One module per question; each gives its figures with `measure(setting)`."""
