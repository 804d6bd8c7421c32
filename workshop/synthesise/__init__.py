"""Findings with their evidence, and the voices compared, as one Synthesis value."""

from workshop.synthesise.drafts import draft_findings
from workshop.synthesise.sentence_types import hint, hint_of
from workshop.synthesise.synthesis import Quote, Synthesis, fingerprint, typical, weave

__all__ = ["Quote", "Synthesis", "draft_findings", "fingerprint", "hint", "hint_of", "typical", "weave"]
