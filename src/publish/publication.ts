import type { Bilingual } from '../base/language.ts'

/** A file to be written: text, or the bytes of one of the article's assets. */
export type OutputFile =
  | { readonly path: string; readonly kind: 'text'; readonly text: string }
  | { readonly path: string; readonly kind: 'asset'; readonly asset: string; readonly size: number | null }

/** Something the user should know before the files leave. */
export interface PublishWarning {
  readonly code: 'missingRequired' | 'overLimit' | 'missingBytes' | 'remotePicture' | 'noTitle'
  readonly message: Bilingual
}

/** What a target makes of an article: the files to write, relative to the output folder, the main one first; and what to tell the user. */
export interface Publication {
  readonly files: readonly OutputFile[]
  readonly warnings: readonly PublishWarning[]
}
