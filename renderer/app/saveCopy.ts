import type { DeskServices } from './deskServices.ts'

/**
 * Saves what is on screen as a new article with the bytes of its pictures and files, and opens that; the old article's file stays as it is.
 * @returns false if it could not (the person has been told, and everything is as before)
 */
export async function saveCopy({ bridge, article, notices }: DeskServices): Promise<boolean> {
  const { session, actions } = article.getState()
  if (session === null) return false
  const made = await bridge['article.create']({
    metadata: { ...session.metadata },
    document: { ...actions.currentDocument() },
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
  await actions.discard()
  return actions.open(made.value.id)
}
