// Who comes along, as far as the door can tell.

export type Visit = { address: string; userAgent: string; requestId: string; device: string | undefined /* the cookie */ }
