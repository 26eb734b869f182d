import { describe, expect, it } from 'vitest'
import { templateMaker } from '../../../../../main/publish/templates/templateMaker.ts'
import { articleFiles } from '../../../../../src/publish/articleFiles.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { templateValues } from '../../../../../src/publish/template/templateValues.ts'
import { referenceArticle } from '../../../publish/referenceArticle.ts'

const article = referenceArticle()
const values = templateValues(article, PAGE_PROFILE, articleFiles(article), (name) => name)
const ask = (text: string, fill = templateMaker()) =>
  fill({ name: 'page.liquid', templates: { 'page.liquid': text }, values })

/** Loops within loops: none is long, all together never end. */
const ENDLESS = `${'{% for a in (1..9999) %}'.repeat(5)}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}`

describe('the thread that fills templates', () => {
  it('gives the page', async () => {
    expect(await ask('<!DOCTYPE html><title>{{ title }}</title>')).toMatchObject({
      ok: true,
      value: { html: expect.stringContaining('<title>打好基层党建') as string, faults: [] },
    })
  })

  it('ends a template that does not end, and fills the next', async () => {
    const fill = templateMaker(undefined, { time: 400, memory: 128 })
    const late = await ask(ENDLESS, fill)
    expect(late).toMatchObject({ ok: false, error: { code: 'template.late', path: 'page.liquid' } })
    expect((await ask('<p>一', fill)).ok).toBe(true)
  })

  it('ends one that takes more memory than it may', async () => {
    const grows = `{% assign a = "${'字'.repeat(1000)}" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}`
    expect(await ask(grows, templateMaker(undefined, { time: 20_000, memory: 32 }))).toMatchObject({
      ok: false,
      error: { code: 'template.large' },
    })
  })

  it('says which template is not there, and where one is wrong', async () => {
    const missing = await templateMaker()({ name: 'none.liquid', templates: {}, values })
    expect(missing).toMatchObject({ ok: false, error: { code: 'template.missing', path: 'none.liquid' } })
    const wrong = await ask('\n{{ title | shout }}')
    expect(wrong).toMatchObject({ ok: false, error: { code: 'template.wrong', path: 'page.liquid' } })
    expect(!wrong.ok && wrong.error.message.zh).toContain('第 2 行')
  })

  it('refuses a script that an article had a part in', async () => {
    expect(await ask('<script>say("{{ title }}")</script>')).toMatchObject({
      ok: false,
      error: { code: 'template.active' },
    })
  })
})
