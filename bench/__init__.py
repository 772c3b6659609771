"""Benchmarks: what a claim about speed is measured with. All figures are ratios measured side by side in one run."""
