import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articlePaths, articlesFolder } from '../../../../main/library/articlePaths.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { folderContents } from '../../../helpers/folderContents.ts'

describe('articlePaths', () => {
  it('keeps everything of an article in its own folder', () => {
    const { folder, ...parts } = articlePaths('/稿库', '20160519-党建-abcd')
    expect(folder).toBe(join(articlesFolder('/稿库'), '20160519-党建-abcd'))
    expect(Object.values(parts).map((path) => relative(folder, path))).toEqual([
      'article.json',
      'assets',
      'history',
      'journal',
      'journal/current.log',
      'journal/base.json',
      'exports.jsonl',
      'lock.json',
      'lock-request.json',
      'lock-ticket',
    ])
  })

  it('is where articles are written', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const { file } = articlePaths(shelf.library, id)
    expect(folderContents(shelf.library)).toHaveProperty([relative(shelf.library, file).replaceAll('\\', '/')])
  })
})
