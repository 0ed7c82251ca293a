// As much of the DOM as is read here. The verifier's parser makes it.

export type Node = { readonly nodeType: number; readonly nodeValue: string | null }

export type Element = Node & {
  readonly localName: string | null
  readonly namespaceURI: string | null
  readonly parentNode: Node | null
  readonly childNodes: ArrayLike<Node>
  readonly attributes: ArrayLike<{ readonly name: string; readonly localName: string | null; readonly value: string }>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
}

export type Document = { readonly documentElement: Element }
