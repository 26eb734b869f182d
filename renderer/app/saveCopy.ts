import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { Saved } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import type { DeskServices } from './deskServices.ts'

/**
 * Saves what is on screen as a new article with the bytes of its pictures and files, and opens that; the old article's file stays as it is.
 * @returns false if it could not (the person has been told, and everything is as before)
 */
export async function saveCopy({ bridge, article, notices }: DeskServices): Promise<boolean> {
  const { session, actions } = article.getState()
  if (session === null) return false
  let sent = contentOf(article)
  const made = await bridge['article.create']({
    ...sent,
    assets: session.assets.map((asset) => ({ ...asset })),
  })
  if (!made.ok) {
    notices.getState().showError(made.error, 'saving')
    return false
  }
  for (const { name, size } of session.assets) {
    if (size === null) continue
    const bytes = await bridge['assets.get']({ id: session.id, name })
    const added = bytes.ok
      ? await bridge['assets.add']({ id: made.value.id, name, bytes: new Uint8Array(bytes.value.bytes) })
      : bytes
    if (!added.ok) notices.getState().showError(added.error)
  }
  // Another article was opened meanwhile: the copy stands in the list.
  if (article.getState().session?.id !== session.id) return false
  // What was typed while the pictures were copied belongs to the copy, too.
  for (let tries = 0; tries < 3 && JSON.stringify(sent) !== JSON.stringify(contentOf(article)); tries += 1) {
    sent = contentOf(article)
    const kept = await saveOver(bridge, made.value.id, sent)
    if (!kept.ok) {
      notices.getState().showError(kept.error, 'saving')
      return false
    }
  }
  await actions.discard()
  return actions.open(made.value.id)
}

type Content = Pick<InputOf<'article.create'>, 'metadata' | 'document'>

function contentOf(article: DeskServices['article']): Content {
  const { session, actions } = article.getState()
  return { metadata: { ...session?.metadata }, document: { ...actions.currentDocument() } }
}

async function saveOver(bridge: Bridge, id: string, content: Content): Promise<Result<Saved, DeskError>> {
  const opened = await bridge['article.open']({ id })
  if (!opened.ok) return opened
  const { etag, revision } = opened.value
  const nothing = { client: crypto.randomUUID(), revision, steps: [], metadata: null, size: 0 }
  const saved = await bridge['article.save']({
    ...nothing,
    id,
    etag,
    overwrite: false,
    asked: false,
    whole: content,
  })
  await bridge['article.close']({ id })
  return saved
}
