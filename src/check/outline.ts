/** A heading of the body. */
export interface OutlineHeading {
  readonly path: readonly number[]
  readonly level: number
  readonly text: string
}

/** A picture of the body. */
export interface OutlinePicture {
  readonly path: readonly number[]
  /** the name of the asset or the address on the network; '' for neither */
  readonly name: string
  readonly alt: string
  readonly credit: string
  /** its own words, and what is said of the group it stands in */
  readonly caption: string
}

/** A link of the body. */
export interface OutlineLink {
  readonly path: readonly number[]
  readonly from: number
  readonly to: number
  readonly href: string
}

/** What of a body is not words. */
export interface Outline {
  readonly headings: readonly OutlineHeading[]
  readonly pictures: readonly OutlinePicture[]
  readonly links: readonly OutlineLink[]
}
