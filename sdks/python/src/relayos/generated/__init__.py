# Written by `npm run generate` from spec/. Do not edit.
"""What depends on the contract."""
