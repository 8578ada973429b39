"""The page: an editor widget with ghost text and squiggles, and its document port."""
