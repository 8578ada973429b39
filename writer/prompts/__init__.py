"""Prompt files: parse, validate, render, and the library of built-in and own ones."""
