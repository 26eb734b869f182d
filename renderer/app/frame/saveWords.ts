import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { ArticleSession } from '../articleSession.ts'

/** How safe the article is: `good` on disk, `busy` on its way, `open` not on disk, `bad` needs the person. */
export type SaveTone = 'good' | 'busy' | 'open' | 'bad'

/** The save state in a word. */
export interface SaveWords {
  readonly tone: SaveTone
  readonly key: MessageKey
}

/** Puts the save state of the open article into a word and a tone. */
export function saveWords({ save, losses }: Pick<ArticleSession, 'save' | 'losses'>): SaveWords {
  switch (save.kind) {
    case 'clean':
      return { tone: 'good', key: 'app.save.clean' }
    case 'dirty':
      return losses.length > 0 ? { tone: 'bad', key: 'app.save.held' } : { tone: 'open', key: 'app.save.dirty' }
    case 'saving':
      return { tone: 'busy', key: 'app.save.saving' }
    case 'conflict':
      return { tone: 'bad', key: 'app.save.conflict' }
    case 'orphan':
      return { tone: 'bad', key: 'app.save.orphan' }
    case 'failed':
      return { tone: 'bad', key: 'app.save.failed' }
    case 'readOnly':
      return { tone: 'open', key: 'app.save.readOnly' }
  }
}
