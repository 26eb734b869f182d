import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeTemplate } from '../../../../../main/publish/templates/writeTemplate.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'

describe('writing a template', () => {
  it('makes it, and writes over it for whoever saw what it is', async () => {
    const shelf = await newShelf()
    const path = join(shelf.library, 'templates', '网页.liquid')
    const made = await writeTemplate(shelf, { name: '网页.liquid', text: '一', over: null })
    expect(await readFile(path, 'utf8')).toBe('一')
    const again = await writeTemplate(shelf, { name: '网页.liquid', text: '二', over: made.ok ? made.value : '' })
    expect(again.ok).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('二')
    expect(await readdir(join(shelf.library, 'templates'))).toEqual(['网页.liquid'])
  })

  it('leaves what somebody else wrote meanwhile', async () => {
    const shelf = await newShelf()
    const made = await writeTemplate(shelf, { name: 'a.liquid', text: '一', over: null })
    const path = join(shelf.library, 'templates', 'a.liquid')
    await writeFile(path, '别处')
    const over = made.ok ? made.value : ''
    for (const seen of [over, null]) {
      expect(await writeTemplate(shelf, { name: 'a.liquid', text: '二', over: seen })).toMatchObject({
        ok: false,
        error: { code: 'template.changed', path },
      })
    }
    expect(await readFile(path, 'utf8')).toBe('别处')
  })

  it.each(['../library.json', 'a', 'a.txt', '.liquid', 'a/b.liquid', 'a\\b.liquid', `${'长'.repeat(61)}.liquid`])(
    'takes no path: %s',
    async (name) => {
      const shelf = await newShelf()
      expect(await writeTemplate(shelf, { name, text: '', over: null })).toMatchObject({
        ok: false,
        error: { code: 'template.name' },
      })
    },
  )
})
