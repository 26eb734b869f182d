import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { templatedPage } from '../../../../../main/publish/templates/templatedPage.ts'
import { templateMaker } from '../../../../../main/publish/templates/templateMaker.ts'
import { FRAGMENT_PROFILE, PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { publish } from '../../../../../src/publish/publish.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'
import { everythingArticle } from '../../../publish/everythingArticle.ts'

const article = everythingArticle()

async function made(text: string, profile = { ...PAGE_PROFILE, template: 'house.liquid' }) {
  const shelf = await newShelf()
  await mkdir(join(shelf.library, 'templates'))
  await writeFile(join(shelf.library, 'templates', 'house.liquid'), text)
  return templatedPage(shelf, { article, profile, made: publish(article, profile) }, templateMaker())
}

describe('a page by a template', () => {
  it('has the template’s HTML and the files of the page', async () => {
    const page = await made('<!DOCTYPE html><title>{{ title }}</title>{{ body }}')
    const plain = publish(article, PAGE_PROFILE)
    expect(page.ok && page.value.files.slice(1)).toEqual(plain.files.slice(1))
    const [first] = page.ok ? page.value.files : []
    expect(first?.path).toBe(plain.files[0]?.path)
    expect(first?.kind === 'text' && first.text).toContain(`<!DOCTYPE html><title>${article.metadata.title}</title>`)
    expect(first?.kind === 'text' && first.text).toContain('<img src="images/')
  })

  it('says what is not well-formed, which is asked about', async () => {
    const page = await made('<!DOCTYPE html><title>一</title><section>')
    expect(page.ok && page.value.warnings.filter(({ code }) => code === 'template')).toMatchObject([
      { message: { zh: expect.stringContaining('第 1 行') as string } },
    ])
  })

  it('is the desk’s own where none is asked for, and no other target’s', async () => {
    for (const profile of [PAGE_PROFILE, { ...FRAGMENT_PROFILE, template: 'house.liquid' }]) {
      const plain = publish(article, profile)
      const page = await made('一', profile)
      expect(page).toEqual({ ok: true, value: plain })
    }
  })

  it('is none where the template is not there', async () => {
    expect(await made('一', { ...PAGE_PROFILE, template: 'other.liquid' })).toMatchObject({
      ok: false,
      error: { code: 'template.missing', path: 'other.liquid' },
    })
  })
})
