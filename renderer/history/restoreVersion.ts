import type { VersionRow } from '../../src/contract/answers.ts'
import { FIELD_KEYS } from '../../src/article/fields.ts'
import type { Metadata, MetadataPatch } from '../../src/article/metadata.ts'
import { translate } from '../../src/base/messages/translate.ts'
import type { DeskServices } from '../app/deskServices.ts'
import { versionTime } from './versionTime.ts'

/**
 * Brings a version back: what is here is saved and kept as a version first, then body and metadata change in one edit that a single undo
 * takes back, then that is saved as a version of its own. Nothing changes where any of it is refused; the person is told.
 */
export async function restoreVersion(services: DeskServices, row: VersionRow): Promise<void> {
  const { bridge, article, history, notices, desk } = services
  const { session, actions } = article.getState()
  if (session === null || session.readOnly) return
  const { id } = session
  await actions.save(true)
  // Where that did not succeed, the banner above the paper says why.
  if (['failed', 'conflict', 'orphan'].includes(article.getState().session?.save.kind ?? 'failed')) return
  const read = await bridge['history.read']({ id, version: row.version })
  if (!read.ok) {
    notices.getState().showError(read.error, 'history')
    return
  }
  const kept = await bridge['history.keep']({ id, why: 'beforeRestore' })
  if (!kept.ok) notices.getState().showError(kept.error, 'history')
  history.getState().endCompare()
  const now = article.getState().session
  if (now?.id !== id) return
  const [back, forth] = patches(now.metadata, read.value.metadata)
  const done = await actions.replaceBody(read.value.document, {
    undone: () => actions.changeMetadata(back),
    redone: () => actions.changeMetadata(forth),
  })
  if (!done) return
  actions.changeMetadata(forth)
  // Saved as if by itself: a save the person asked for would keep the version as one.
  await actions.save(false)
  if (article.getState().session?.save.kind === 'clean') {
    const restored = await bridge['history.keep']({ id, why: 'restore' })
    if (!restored.ok) notices.getState().showError(restored.error, 'history')
    await history.getState().read(id)
  } else await actions.save(true)
  const { language } = desk.getState().settings
  const time = versionTime(row, new Date(), language)
  const { losses } = read.value
  notices.getState().show(
    losses.length === 0
      ? { tone: 'success', text: translate(language, 'history.restored', { time }), about: 'history' }
      : {
          tone: 'warning',
          text: translate(language, 'history.restored', { time }),
          hint: translate(language, 'history.restore.losses', { n: losses.length }),
          about: 'history',
        },
  )
  actions.focusPaper()
}

/** What leads from one metadata to the other, and back. */
function patches(before: Metadata, after: Metadata): [MetadataPatch, MetadataPatch] {
  const keys = FIELD_KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const only = (metadata: Metadata) => Object.fromEntries(keys.map((key) => [key, metadata[key]])) as MetadataPatch
  return [only(before), only(after)]
}
