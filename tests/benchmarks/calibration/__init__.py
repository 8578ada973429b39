"""How the numbers in `writer/language/grammar/calibration.py` come about: mistakes, evidence, fit."""
