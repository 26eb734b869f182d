/** An element of MathML, from whatever it was read. */
export interface MathElement {
  /** without a prefix, in small letters */
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly (MathElement | string)[]
}

/** All text within an element. */
export function mathText({ children }: MathElement): string {
  return children.map((child) => (typeof child === 'string' ? child : mathText(child))).join('')
}
