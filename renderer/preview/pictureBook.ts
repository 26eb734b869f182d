import type { Bridge } from '../../src/contract/bridge.ts'
import { dataUrl } from './dataUrl.ts'

/** The pictures of one article as `data:` URLs, each fetched once, when it is first asked for. */
export interface PictureBook {
  /** The picture's address; a blank picture while it is on its way, or where it cannot be had. */
  readonly urlOf: (name: string) => string
}

/** A transparent picture of one pixel. */
export const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/**
 * Makes the book of an article's pictures.
 * @param articleId the open article
 * @param arrived told when a picture that was blank can be had
 */
export function createPictureBook(
  bridge: Pick<Bridge, 'assets.get'>,
  articleId: string,
  arrived: () => void,
): PictureBook {
  const pages = new Map<string, string>()

  async function fetchPage(name: string): Promise<void> {
    const answer = await bridge['assets.get']({ id: articleId, name })
    if (!answer.ok) return
    pages.set(name, await dataUrl(answer.value.bytes, answer.value.mediaType))
    arrived()
  }

  return {
    urlOf(name) {
      const url = pages.get(name)
      if (url === undefined) {
        pages.set(name, BLANK)
        void fetchPage(name).catch(() => undefined)
      }
      return url ?? BLANK
    },
  }
}
