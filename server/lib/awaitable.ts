// What is there at once or comes later. On the way of every request a promise is made only where there is something to wait for
// (docs/decisions/0002-openapi-backend-as-host.md).

export type Awaitable<Value> = Value | Promise<Value>
