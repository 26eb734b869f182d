import { describe, expect, it } from 'vitest'
import { keepCopy } from '../../../../main/documents/keepCopy.ts'
import { createShelf } from '../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'

describe('keepCopy', () => {
  it('keeps every one, also of one moment, under names that sort by time', async () => {
    const made = await newShelf()
    const id = await newArticleOn(made)
    const shelf = createShelf(made.fs, { now: () => new Date(Date.UTC(2026, 4, 19, 6, 8, 0, 7)) }, made.library)
    for (const text of ['一', '二', '三']) await keepCopy(shelf, id, 'replaced', Buffer.from(text))
    await keepCopy(shelf, id, 'before-repair', Buffer.from('四'))
    const copies = folderContents(articlePaths(shelf.library, id).history)
    const kept = Object.entries(copies).map(([name, text]) => [name, Buffer.from(text, 'latin1').toString()])
    expect(kept).toEqual([
      ['before-repair-20260519T060800007Z.json', '四'],
      ['replaced-20260519T060800007Z.json', '一'],
      ['replaced-20260519T060800008Z.json', '二'],
      ['replaced-20260519T060800009Z.json', '三'],
    ])
  })
})
