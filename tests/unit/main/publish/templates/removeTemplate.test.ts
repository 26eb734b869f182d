import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { removeTemplate } from '../../../../../main/publish/templates/removeTemplate.ts'
import { writeTemplate } from '../../../../../main/publish/templates/writeTemplate.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'

async function kept() {
  const shelf = await newShelf()
  const made = await writeTemplate(shelf, { name: 'a.liquid', text: '一', over: null })
  if (!made.ok) throw new Error(made.error.code)
  return { shelf, etag: made.value, path: join(shelf.library, 'templates', 'a.liquid') }
}

it('removes what the person saw; what is gone already is no error', async () => {
  const { shelf, etag, path } = await kept()
  expect(await removeTemplate(shelf, 'a.liquid', etag)).toEqual({ ok: true, value: {} })
  expect(existsSync(path)).toBe(false)
  expect((await removeTemplate(shelf, 'a.liquid', etag)).ok).toBe(true)
})

it('leaves what somebody changed meanwhile, and takes no path', async () => {
  const { shelf, etag, path } = await kept()
  await writeFile(path, '别处')
  expect(await removeTemplate(shelf, 'a.liquid', etag)).toMatchObject({ error: { code: 'template.changed' } })
  expect(existsSync(path)).toBe(true)
  for (const name of ['../library.json', 'a/b.liquid', '.liquid'])
    expect(await removeTemplate(shelf, name, etag)).toMatchObject({ error: { code: 'template.name' } })
  expect(existsSync(join(shelf.library, 'library.json'))).toBe(true)
})
