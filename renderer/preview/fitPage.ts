/** The screens a page is shown for. */
export type Screen = 'desktop' | 'phone'

/** The width of a phone's page, in CSS pixels. */
export const PHONE = 390

/** The least width of a desktop's page, in CSS pixels: the page's own measure with its margins. */
export const DESKTOP = 900

/** The width of WeChat's reading page on a desktop with its margins, in CSS pixels. */
export const WECHAT = 709

/** A page's width in its own CSS pixels, and how much it is made smaller to fit a column. */
export interface Fit {
  readonly width: number
  readonly scale: number
}

/**
 * Fits a page into a column of a width: a page is never magnified, and a desktop's page takes all the room there is.
 * @param desktop the least width of a desktop's page, in CSS pixels
 */
export function fitPage(screen: Screen, column: number, desktop: number = DESKTOP): Fit {
  const width = screen === 'phone' ? PHONE : Math.max(desktop, column)
  return { width, scale: Math.min(1, column / width) }
}
