import type { SaveRequest } from '../../main/documents/saveArticle.ts'

/** What a save of a whole body says beside that body. */
export interface WholeSave extends Pick<SaveRequest, 'id' | 'etag'> {
  readonly metadata: Record<string, unknown>
  readonly document: Record<string, unknown>
  readonly overwrite?: boolean
  readonly revision?: number
  readonly asked?: boolean
}

/** The save of a window that sends its whole body, all steps in it. */
export function wholeSave({ metadata, document, ...given }: WholeSave) {
  const whole = { metadata, document }
  return {
    client: 'w1',
    revision: 0,
    overwrite: false,
    asked: true,
    ...given,
    steps: [],
    metadata: null,
    size: 0,
    whole,
  }
}
