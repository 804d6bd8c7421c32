"""The facilitators' screens, one file each, in the order of the work."""
