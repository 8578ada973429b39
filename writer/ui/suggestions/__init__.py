"""What the window tells about suggestions: why nothing is suggested, and the statistics of those that were."""
