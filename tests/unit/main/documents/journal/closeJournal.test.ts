import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closeJournal } from '../../../../../main/documents/journal/closeJournal.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { journalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

async function writtenUnsaved() {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, {}, '原文')
  const window = journalingWindow(shelf, id)
  await window.open()
  window.edit(() => undefined, { kicker: '没保存的引题' })
  expect(await window.flush()).toBeNull()
  const { journal, log } = articlePaths(shelf.library, id)
  const aside = () => readdirSync(journal).filter((name) => /^discarded-.*\.log$/.test(name))
  return { shelf, id, journal, log, aside }
}

describe('closing a journal', () => {
  it('lays aside what the person gave up, so that it can still be had', async () => {
    const { shelf, id, journal, log, aside } = await writtenUnsaved()
    await closeJournal(shelf, id, true)
    expect([existsSync(log), shelf.journals.has(id)]).toEqual([false, false])
    expect(aside()).toHaveLength(1)
    expect(readFileSync(join(journal, aside()[0] ?? ''), 'utf8')).toContain('没保存的引题')
  })

  it('leaves what was not given up for the next opening', async () => {
    const { shelf, id, log, aside } = await writtenUnsaved()
    await closeJournal(shelf, id, false)
    expect(readFileSync(log, 'utf8')).toContain('没保存的引题')
    expect(aside()).toEqual([])
  })
})
