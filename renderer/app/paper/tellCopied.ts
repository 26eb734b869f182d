import type { Bridge } from '../../../src/contract/bridge.ts'
import type { ManuscriptPicture } from '../../../src/intake/manuscript.ts'

/** By which this window knows its own copies. */
export const COPIED_HERE = crypto.randomUUID()

/**
 * Tells the other windows what is copied here. Where that fails, a paste there brings no bytes, as of something that was copied before.
 * @param id the article that has the pictures; null where no other window can get at them
 * @param lent the bytes of those that no other window can get at
 */
export function tellCopied(
  bridge: Pick<Bridge, 'assets.noteCopied'>,
  id: string | null,
  names: readonly string[],
  lent: readonly ManuscriptPicture[] = [],
): void {
  const shared =
    lent.length === 0
      ? {}
      : { lent: lent.map(({ name, bytes }) => ({ name, bytes: bytes as Uint8Array<ArrayBuffer> })) }
  void bridge['assets.noteCopied']({ client: COPIED_HERE, id, names: [...names], ...shared })
}
