"""Types of arguments that are objects, as the contract names them; plain dicts at run time."""

from .generated.params import *
