import type { Bridge } from '../../../src/contract/bridge.ts'

/** By which this window knows its own copies. */
export const COPIED_HERE = crypto.randomUUID()

/**
 * Tells the other windows what is copied here. Where that fails, a paste there brings no bytes, as of something that was copied before.
 * @param id the article that has the pictures; null where no other window can get at them
 */
export function tellCopied(
  bridge: Pick<Bridge, 'assets.noteCopied'>,
  id: string | null,
  names: readonly string[],
): void {
  void bridge['assets.noteCopied']({ client: COPIED_HERE, id, names: [...names] })
}
