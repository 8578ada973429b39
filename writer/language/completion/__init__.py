"""Ghost text: context, the suggestion state machine, clean-up, gates and the cache; all pure."""
