// The promise that every method returns: await it for the result, or ask for the response that it came with.

export type Answer<T> = {
  data: T
  /** Status and headers; the body is read already. */
  response: Response
  requestId: string | null
}

export class APIPromise<T> implements Promise<T> {
  readonly #answer: Promise<Answer<T>>

  constructor(answer: Promise<Answer<T>>) {
    this.#answer = answer
  }

  /** The result together with the HTTP response and the request id. Rejects as the promise itself does. */
  withResponse(): Promise<Answer<T>> {
    return this.#answer
  }

  then<Value = T, Other = never>(
    fulfilled?: ((value: T) => Value | PromiseLike<Value>) | null,
    // biome-ignore lint/suspicious/noExplicitAny: as in Promise
    rejected?: ((reason: any) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    return this.#answer.then(({ data }) => data).then(fulfilled, rejected)
  }

  // biome-ignore lint/suspicious/noExplicitAny: as in Promise
  catch<Other = never>(rejected?: ((reason: any) => Other | PromiseLike<Other>) | null): Promise<T | Other> {
    return this.then(null, rejected)
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled)
  }

  get [Symbol.toStringTag](): string {
    return 'APIPromise'
  }
}
