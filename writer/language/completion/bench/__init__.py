"""`inkhorn bench completion`: real prose typed key by key through the product's own policies."""
