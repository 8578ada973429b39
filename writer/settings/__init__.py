"""Settings: declared once in `schema`, kept as TOML by `store`; secrets never are settings."""
