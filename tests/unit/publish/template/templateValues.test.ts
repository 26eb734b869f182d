import { describe, expect, it } from 'vitest'
import { articleFiles } from '../../../../src/publish/articleFiles.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { templateValues } from '../../../../src/publish/template/templateValues.ts'
import { TEMPLATE_VARIABLES } from '../../../../src/publish/template/templateVariables.ts'
import { everythingArticle } from '../everythingArticle.ts'

const article = everythingArticle()
const values = templateValues(article, PAGE_PROFILE, articleFiles(article), (name) => `images/${name}`)

/** The names of what values hold, as a template writes them. */
function namesOf(value: unknown, name: string): string[] {
  if (Array.isArray(value)) {
    return typeof value[0] === 'object' ? namesOf(value[0], `${name}[]`) : [name]
  }
  if (typeof value !== 'object' || value === null) return [name]
  return Object.entries(value).flatMap(([key, inner]) => namesOf(inner, name === '' ? key : `${name}.${key}`))
}

describe('the variables of a template', () => {
  it('are those that are written down, each with its meaning in both languages', () => {
    const there = [...namesOf(values.text, ''), ...Object.keys(values.html)].sort()
    expect(TEMPLATE_VARIABLES.map(({ name }) => name).sort()).toEqual(there)
    expect(TEMPLATE_VARIABLES.filter(({ meaning }) => meaning.zh === '' || meaning.en === '')).toEqual([])
  })

  it('are told by their kind', () => {
    const kinds = new Map(TEMPLATE_VARIABLES.map(({ name, kind }) => [name, kind]))
    expect(Object.keys(values.html).map((name) => kinds.get(name))).toEqual(['html', 'html', 'html'])
    expect(kinds.get('authors')).toBe('list')
    expect(kinds.get('page.print_empty_summary')).toBe('flag')
  })

  it('hold no address that is not safe to open', () => {
    const bad = { ...article, metadata: { ...article.metadata, sourceUrl: 'javascript:alert(1)' } }
    const profile = { ...PAGE_PROFILE, site: { ...PAGE_PROFILE.site, url: 'file:///etc' } }
    const { text } = templateValues(bad, profile, articleFiles(bad), (name) => name)
    expect(text).toMatchObject({ source_link: '', site: { url: '' } })
  })
})
