// What tests look into: bodies, events and frames of every kind. The contract was held against them before.

// biome-ignore lint/suspicious/noExplicitAny: a wrong path into it fails the test, and says where
export type Json = any
