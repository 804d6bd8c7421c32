"""The chapters of the report, one file each: from the synthesis to blocks; a chapter without material is left out."""
