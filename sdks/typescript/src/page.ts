// Lists: a page of items that knows how to get the next one, and can be walked as if it were the whole list.

import { RelayOSError } from './errors.ts'
import { type Answer, APIPromise } from './promise.ts'

/** A page as the server sends it. */
export type PageBody<T> = {
  data: T[]
  has_more: boolean
  next_cursor: string | null
  prev_cursor: string | null
  refresh_cursor: string | null
}

/** Fetches the page of the same list that begins at a cursor. */
type Turn<T> = (cursor: string) => Promise<Page<T>>

export class Page<T> implements AsyncIterable<T> {
  readonly data: T[]
  /** Whether there are items after this page. */
  readonly hasMore: boolean
  readonly nextCursor: string | null
  readonly prevCursor: string | null
  /** Pass it as `cursor` later on to get what is newer than everything seen so far; it never ends. */
  readonly refreshCursor: string | null
  readonly #body: PageBody<T>
  readonly #turn: Turn<T>

  constructor(body: PageBody<T>, turn: Turn<T>) {
    if (!Array.isArray(body?.data)) throw new RelayOSError('The answer is not a page of a list')
    this.data = body.data
    this.hasMore = body.has_more
    this.nextCursor = body.next_cursor
    this.prevCursor = body.prev_cursor
    this.refreshCursor = body.refresh_cursor
    this.#body = body
    this.#turn = turn
  }

  /** The page as it came, with members that this version does not know. */
  get body(): PageBody<T> {
    return this.#body
  }

  /** The next page in the order of the list, with the same filters; null after the last one. */
  async nextPage(): Promise<Page<T> | null> {
    if (!this.hasMore || !this.nextCursor) return null
    const page = await this.#turn(this.nextCursor)
    if (page.nextCursor === this.nextCursor && page.hasMore) throw new RelayOSError('The list does not advance: its cursor repeats')
    return page
  }

  /** What is newer than everything seen so far, to be refreshed again; null if the list has no cursor for it. */
  async refresh(): Promise<Page<T> | null> {
    return this.refreshCursor ? this.#turn(this.refreshCursor) : null
  }

  /** All items from this page to the end of the list; pages are fetched as they are needed. */
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    for (let page: Page<T> | null = this; page; page = await page.nextPage()) yield* page.data
  }
}

/** Await it for the first page, or iterate over it for all items. */
export class PagePromise<T> extends APIPromise<Page<T>> implements AsyncIterable<T> {
  constructor(answer: Promise<Answer<PageBody<T>>>, turn: Turn<T>) {
    super(answer.then((answer) => ({ ...answer, data: new Page(answer.data, turn) })))
  }

  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    yield* await this
  }
}
