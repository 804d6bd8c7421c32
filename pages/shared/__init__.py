"""What several screens draw or remember."""
