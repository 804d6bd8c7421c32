"""What keeps people from being singled out: masking of what is certain to be personal, and the small-group rule."""
