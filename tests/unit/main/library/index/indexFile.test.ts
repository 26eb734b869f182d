import { join } from 'node:path'
import { expect, it } from 'vitest'
import { indexFile } from '../../../../../main/library/index/indexFile.ts'

it('is one for each place, with nothing of the place in its name', () => {
  const file = indexFile('/data', '/home/编辑/稿库')
  expect(file).toMatch(/^\/data\/index\/[0-9a-f]{24}\.db$/)
  expect(indexFile('/data', '/home/编辑/稿库')).toBe(file)
  expect(indexFile('/data', '/home/编辑/稿库 2')).not.toBe(file)
  expect(file.startsWith(join('/data', 'index'))).toBe(true)
})
