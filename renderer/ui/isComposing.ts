/** What a key event tells about an input method; both React's and the browser's events fit. */
export interface KeyPress {
  readonly keyCode: number
  readonly isComposing?: boolean
  readonly nativeEvent?: { readonly isComposing?: boolean }
}

/**
 * Whether a key belongs to an input method: Enter that confirms a candidate, Escape that drops it. Such a key must not submit, search, close or
 * run a shortcut. Browsers differ on `isComposing` in the last key, hence 229 as well.
 */
export function isComposing(event: KeyPress): boolean {
  return event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229
}
