"""Dossier: a static-site generator for multilingual archives of press articles."""
