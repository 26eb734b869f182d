import type { PictureTask } from '../../../src/publish/pictures/pictureTask.ts'

/** What the thread that makes pictures is asked. */
export interface PictureQuestion {
  readonly bytes: Uint8Array
  readonly task: PictureTask
}

/** What it answers: the picture; or why there is none. */
export type PictureAnswer =
  | {
      readonly kind: 'made'
      readonly bytes: Uint8Array
      readonly format: PictureTask['format']
      /** in pixels */
      readonly width: number
      readonly height: number
    }
  /** it will not decode */
  | { readonly kind: 'bad'; readonly cause: string }
  /** what decodes pictures cannot be loaded on this machine */
  | { readonly kind: 'unable'; readonly cause: string }
