import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rotateJournal } from '../../../../../main/documents/journal/rotateJournal.ts'
import { createShelf, type Shelf } from '../../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { findJournal } from '../../../../../main/library/findJournal.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { noSteps } from '../../../../../src/saving/live/acceptedSteps.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { journalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { settled } from '../../../../helpers/reopened.ts'

/** A journal of two batches, of which a save held the first alone. */
async function halfSaved(given?: Shelf) {
  const shelf = given ?? (await newShelf())
  const id = await newArticleOn(shelf, {}, '原文')
  const window = journalingWindow(shelf, id)
  await window.open()
  for (const text of ['一', '二']) {
    window.edit((transform) => void transform.insert(1, articleSchema.text(text)))
    expect(await window.flush()).toBeNull()
  }
  await settled(shelf, id)
  const state = shelf.journals.get(id)
  if (state === undefined) throw new Error('no journal')
  const { file, log } = articlePaths(shelf.library, id)
  const save = {
    ...{ id, etag: 'of-the-save', bytes: readFileSync(file) },
    ...{ live: { ...state.live, revision: 1 }, accepted: noSteps(1) },
  }
  return { shelf, state, save, log }
}

describe('a journal after a save', () => {
  it('goes on from the file with what the file does not hold', async () => {
    const { shelf, state, save, log } = await halfSaved()
    await rotateJournal(shelf, state, save)
    const found = await findJournal(shelf.fs, log, 'of-the-save')
    expect(found).toMatchObject({ kind: 'runs', unsaved: { revision: 1, batches: [{ revision: 1 }] } })
    expect(readFileSync(log, 'utf8')).toContain('二')
    expect(readFileSync(log, 'utf8')).not.toContain('一')
  })

  it('is never without it, whichever call fails', async () => {
    const plain = await newShelf()
    for (let index = 0, through = false; !through; index += 1) {
      let armed = false
      let calls = 0
      const disk = faultyFileSystem(() => (armed && calls++ === index ? 'EIO' : null))
      const { shelf, state, save, log } = await halfSaved(createShelf(disk.fs, plain.clock, plain.library))
      armed = true
      through = await rotateJournal(shelf, state, save).then(
        () => calls <= index,
        () => false,
      )
      armed = false
      expect(readFileSync(log, 'utf8')).toContain('二')
      expect(index).toBeLessThan(60)
    }
  })
})
