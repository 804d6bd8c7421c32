"""Kutomo: weaves what the people of a network say into one shared picture that they act on."""

__version__ = "0.1.0"
