// Written by `npm run generate` from spec/. Do not edit.

export const VERSION = '0.1.0'
