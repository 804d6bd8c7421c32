"""What the makers of Kutomo use beside the house itself."""
