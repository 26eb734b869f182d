import type { FieldKey } from '../article/fields.ts'
import type { Bilingual } from '../base/language.ts'

/** A file with a content of its own: text, the bytes of one of the article's assets, or those of any file of its folder. */
export type OutputEntry =
  | { readonly path: string; readonly kind: 'text'; readonly text: string }
  | { readonly path: string; readonly kind: 'asset'; readonly asset: string; readonly size: number | null }
  | { readonly path: string; readonly kind: 'stored'; readonly stored: string; readonly size: number }

/** A zip of such files, their paths relative to its root. */
export interface OutputArchive {
  readonly path: string
  readonly kind: 'archive'
  readonly entries: readonly OutputEntry[]
  /** ISO 8601 in UTC: the time that every entry bears, so that the same article gives the same bytes */
  readonly moment: string
  /** one file to whoever opens it (a Word file): what it is packed of is not told */
  readonly sealed?: true
}

/** A page that the shell prints into a PDF, with what lies beside it while it is printed. */
export interface OutputPrint {
  readonly path: string
  readonly kind: 'print'
  readonly html: string
  readonly entries: readonly OutputEntry[]
}

/** A file to be written. */
export type OutputFile = OutputEntry | OutputArchive | OutputPrint

/** Something the user should know before the files leave. */
export interface PublishWarning {
  readonly code:
    | 'missingRequired'
    | 'overLimit'
    | 'nearLimit'
    | 'missingBytes'
    | 'remotePicture'
    | 'noTitle'
    /** filled fields that the target has no place for */
    | 'notCarried'
    /** the target keeps what it has under this title */
    | 'titleSkipped'
    /** pictures that the person has to upload */
    | 'uploadByHand'
    /** links became notes */
    | 'linksDropped'
    /** more text than the target takes */
    | 'tooLong'
    /** a picture leaves as it is although the profile asks for more */
    | 'pictureAsIs'
    /** the file carries the comments on the text */
    | 'comments'
    /** what a template made is not well-formed */
    | 'template'
    /** changes of 修订 that nobody decided on: the text leaves as if they were accepted */
    | 'undecided'
    /** something of the text is written in another form than the paper shows */
    | 'otherForm'
    /** a check said so */
    | 'check'
  readonly message: Bilingual
  /** the check that said so: where its findings can be gone through */
  readonly rule?: string
  /** the field that it is about */
  readonly field?: FieldKey
  /** what it does to an export, where its code alone does not tell */
  readonly level?: 'stops' | 'asks' | 'tells'
}

/** What a target makes of an article: the files to write, relative to the output folder, the main one first; and what to tell the user. */
export interface Publication {
  readonly files: readonly OutputFile[]
  readonly warnings: readonly PublishWarning[]
}
