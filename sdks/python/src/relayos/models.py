"""Results, as the contract names them."""

from .generated.models import *
