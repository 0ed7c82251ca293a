"""The one place where the version stands."""

__version__ = VERSION = "0.1.0"
