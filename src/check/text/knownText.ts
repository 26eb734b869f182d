import { maskText, maskTitles } from './maskText.ts'

/** A text with its masked forms. */
export interface KnownText {
  readonly text: string
  readonly plain: string
  readonly untitled: string
}

/** A text whose masked forms are made when they are first asked for, and kept. */
export function knownText(text: string): KnownText {
  let plain: string | undefined
  let untitled: string | undefined
  return {
    text,
    get plain() {
      return (plain ??= maskText(text))
    },
    get untitled() {
      return (untitled ??= maskTitles(this.plain))
    },
  }
}
