/** The screens a page is shown for. */
export type Screen = 'desktop' | 'phone'

/** The width of a phone's page, in CSS pixels. */
export const PHONE = 390

/** The least width of a desktop's page, in CSS pixels: the page's own measure with its margins. */
export const DESKTOP = 900

/** A page's width in its own CSS pixels, and how much it is made smaller to fit a column. */
export interface Fit {
  readonly width: number
  readonly scale: number
}

/** Fits a page into a column of a width: a page is never magnified, and a desktop's page takes all the room there is. */
export function fitPage(screen: Screen, column: number): Fit {
  const width = screen === 'phone' ? PHONE : Math.max(DESKTOP, column)
  return { width, scale: Math.min(1, column / width) }
}
