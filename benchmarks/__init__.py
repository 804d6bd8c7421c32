"""What is measured and how: each module prints a table with its peer or floor beside it."""
