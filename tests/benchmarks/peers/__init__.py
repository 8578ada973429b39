"""Programs beside each other on one screen, from outside; `tests.benchmarks.bench_peers` is the command."""
