"""Cut the embedded fonts anew."""

from workshop.report.fonts import make_subsets

if __name__ == "__main__":
    make_subsets()
