import { parseTexts } from '../../src/base/parseJson.ts'

/** A source that a person changed and did not apply. */
export interface SourceDraft {
  readonly text: string
  /** the source it was begun over */
  readonly over: string
}

/** The draft as words that can be kept. */
export function keptDraft({ text, over }: SourceDraft): string {
  return JSON.stringify([text, over])
}

/** Reads what `keptDraft` made; null where nothing was kept, or it is no draft. */
export function readDraft(kept: string): SourceDraft | null {
  const [text, over] = parseTexts(kept, 2) ?? []
  return text === undefined || over === undefined ? null : { text, over }
}
