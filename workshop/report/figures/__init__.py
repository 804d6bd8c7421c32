"""The figures of the report: each family in a file, from values to a picture at its true size in millimetres."""
