"""The one place from which anything connects: the writer's switch, the list of connections, the opener behind them."""
