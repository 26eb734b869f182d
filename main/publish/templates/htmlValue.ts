/** A text that is markup already. A template can neither make one of a text nor keep one through a change: only the desk's own values are. */
export class HtmlValue {
  readonly #html: string

  constructor(html: string) {
    this.#html = html
  }

  /** The markup. */
  toString(): string {
    return this.#html
  }
}
