import { ARTICLE_HASH } from '../../src/contract/articleHash.ts'
import type { DeskServices } from '../app/deskServices.ts'

/** Opens a further window of the desk, on an article where one is named: two windows may show the same one. */
export function openWindow(
  { bridge, desk, notices }: Pick<DeskServices, 'bridge' | 'desk' | 'notices'>,
  id?: string,
): void {
  if (desk.getState().info.shell === 'web') {
    const hash = id === undefined ? '' : `${ARTICLE_HASH}${encodeURIComponent(id)}`
    // A window of its own: what is remembered of this one is not its.
    window.open(`/${hash}`, '_blank', 'noopener')
    return
  }
  void bridge['window.open'](id === undefined ? {} : { article: id }).then((answer) => {
    if (!answer.ok) notices.getState().showError(answer.error)
  })
}

/** The article that this window was opened on; null where none was named. */
export function askedArticle(): string | null {
  const { hash } = location
  if (!hash.startsWith(ARTICLE_HASH)) return null
  try {
    return decodeURIComponent(hash.slice(ARTICLE_HASH.length)) || null
  } catch {
    return null
  }
}
