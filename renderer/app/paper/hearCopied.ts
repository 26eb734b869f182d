import type { Bridge } from '../../../src/contract/bridge.ts'
import type { CopiedPictures } from '../../../src/contract/copiedPictures.ts'
import { takeCopied } from '../../editor/paste/copiedPictures.ts'
import { articlePictures } from './articlePictures.ts'
import { lentPictures } from './lentPictures.ts'
import { COPIED_HERE } from './tellCopied.ts'

/** What it works with. */
type CopiesBridge = Pick<Bridge, 'on' | 'assets.get' | 'assets.noteCopied' | 'assets.copied' | 'assets.lent'>

/** Hears what is copied in other windows, and asks for what was copied last before this one came. Gives what stops it. */
export function hearCopied(bridge: CopiesBridge): () => void {
  let isHeard = false
  const hear = ({ client, id, names }: CopiedPictures): void => {
    isHeard = true
    if (client !== COPIED_HERE)
      takeCopied(names, id === null ? lentPictures(bridge, client) : articlePictures(bridge, id))
  }
  void bridge['assets.copied']({}).then((answer) => {
    if (answer.ok && answer.value.copied !== null && !isHeard) hear(answer.value.copied)
  })
  return bridge.on('assets.copied', hear)
}
