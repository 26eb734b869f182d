/** A part of a mail-shaped file: one page, picture or style sheet. */
export interface MimePart {
  /** its media type in lower case, `text/html` */
  readonly type: string
  /** as declared; '' where nothing is said */
  readonly charset: string
  /** the address it was saved from */
  readonly location: string
  /** the name other parts call it by, without its angle brackets */
  readonly id: string
  readonly bytes: Uint8Array
}
