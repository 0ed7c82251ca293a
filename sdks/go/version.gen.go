// Written by `npm run generate` from spec/. Do not edit.

package relayos

// Version of this package.
const Version = "0.1.0"
