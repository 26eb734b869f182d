import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate } from '../../../../../main/publish/templates/fillTemplate.ts'
import type { Article } from '../../../../../src/article/article.ts'
import { articleFiles } from '../../../../../src/publish/articleFiles.ts'
import { pageHtml } from '../../../../../src/publish/page/pageHtml.ts'
import type { Profile } from '../../../../../src/publish/profile.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { BUILT_IN_TEMPLATE } from '../../../../../src/publish/template/builtInTemplate.ts'
import { templateValues } from '../../../../../src/publish/template/templateValues.ts'
import { arbitraryArticle } from '../../../../helpers/arbitraryArticle.ts'
import { everythingArticle } from '../../../publish/everythingArticle.ts'
import { referenceArticle } from '../../../publish/referenceArticle.ts'
import { trappedArticle } from '../../../publish/trappedArticle.ts'

const urlOf = (name: string) => `images/${encodeURIComponent(name)}`

const SITED: Profile = {
  ...PAGE_PROFILE,
  dublinCore: true,
  printEmptySummary: false,
  site: { siteName: "中国“社科”网's", siteDomain: 'x', siteIdCode: '1', columnType: 'y', url: 'https://a.cn/b/c.html' },
}

function fill(text: string, article: Article = referenceArticle(), more: Readonly<Record<string, string>> = {}) {
  const values = templateValues(article, PAGE_PROFILE, articleFiles(article), urlOf)
  return fillTemplate({ name: 'page.liquid', templates: { 'page.liquid': text, ...more }, values })
}

function html(text: string, article?: Article, more?: Readonly<Record<string, string>>): string {
  const answer = fill(text, article, more)
  if (answer.kind !== 'made') throw new Error(JSON.stringify(answer))
  return answer.html
}

/** An article whose title tries to get out of wherever it stands. */
function breaking(title: string): Article {
  const article = referenceArticle()
  return { ...article, metadata: { ...article.metadata, title } }
}

describe('the built-in template', () => {
  const pageOf = (article: Article, profile: Profile) => {
    const files = articleFiles(article)
    const values = templateValues(article, profile, files, urlOf)
    const answer = fillTemplate({ name: 'a.liquid', templates: { 'a.liquid': BUILT_IN_TEMPLATE }, values })
    return [answer.kind === 'made' ? answer.html : answer, pageHtml(article, profile, files, urlOf)]
  }

  it.each([
    ['reference', referenceArticle()],
    ['everything', everythingArticle()],
    ['trapped', trappedArticle()],
  ])('makes the page of the %s article byte for byte, without a fault', (_name, article) => {
    for (const profile of [PAGE_PROFILE, SITED]) {
      const [made, page] = pageOf(article, profile)
      expect(made).toBe(page)
    }
    expect(fill(BUILT_IN_TEMPLATE, article)).toMatchObject({ kind: 'made', faults: [] })
  })

  it('makes the page of any article byte for byte', () => {
    fc.assert(
      fc.property(arbitraryArticle(), fc.constantFrom(PAGE_PROFILE, SITED), (article, profile) => {
        const [made, page] = pageOf(article, profile)
        expect(made).toBe(page)
      }),
    )
  })
})

describe('values', () => {
  const TRAP = `"'><script>alert(1)</script>&`

  it.each([
    ['a value', '{{ title }}'],
    ['raw', '{{ title | raw }}'],
    ['an item of a list', '{% assign list = title | split: "," %}{% for one in list %}{{ one }}{% endfor %}'],
    ['a list', '{% assign list = title | split: "," %}{{ list }}'],
    ['echo', '{% echo title %}'],
    ['echo raw', '{% liquid echo title | raw %}'],
    ['captured', '{% capture x %}{{ title }}{% endcapture %}{{ x }}'],
    ['cycle', '{% cycle title, title %}'],
    ['markup changed by a filter', '{{ body | append: title }}'],
    ['json', '{{ title | json }}'],
    ['breaks', '{{ title | newline_to_br }}'],
    ['escape', '{{ title | escape | raw }}'],
    ['text between tags', '{{ title | text }}'],
  ])('never become markup: %s', (_what, text) => {
    expect(html(`<p>${text}</p>`, breaking(TRAP))).not.toMatch(/<script|<p>[^<]*>/)
  })

  it('are escaped once, captured or not', () => {
    const article = breaking('甲&乙')
    expect(html('{% capture x %}<b>{{ title }}</b>{% endcapture %}{{ x }}|{{ title | escape }}', article)).toBe(
      '<b>甲&amp;乙</b>|甲&amp;乙',
    )
  })

  it('stay within attributes of either quotes', () => {
    expect(html(`<p title='{{ title }}' class="{{ title }}"></p>`, breaking(TRAP))).not.toMatch(/['"]>{2}|<script/)
  })

  it('hide what JavaScript adds to them', () => {
    expect(html('[{{ title.constructor }}{{ title.toString }}{{ body.toString }}{{ site.__proto__ }}]')).toBe('[]')
  })
})

describe('a wrong template', () => {
  it.each([
    ['a tag without an end', '<p>\n\n{% if title %}', { file: 'page.liquid', line: 3 }],
    ['an unknown filter', '一\n二 {{ title | shout }}', { file: 'page.liquid', line: 2 }],
    ['an unknown tag', '{% scream %}', { file: 'page.liquid', line: 1 }],
    ['a part that is not there', '\n{% render "foot" %}', { line: 2 }],
  ])('says where: %s', (_what, text, place) => {
    const answer = fill(text)
    expect(answer).toMatchObject({ kind: 'wrong', ...place })
    expect(answer.kind === 'wrong' && answer.what).not.toMatch(/line:\d/)
  })

  it('says in which part', () => {
    expect(fill('{% render "foot" %}', undefined, { 'foot.liquid': '\n\n{{ title | shout }}' })).toMatchObject({
      kind: 'wrong',
      file: 'foot.liquid',
      line: 3,
    })
  })

  it.each(['../secret', '/etc/passwd', 'foot.liquid/../../x'])('reads no file of the machine: %s', (path) => {
    expect(fill(`{% include "${path}" %}`)).toMatchObject({ kind: 'wrong' })
  })

  it('that takes itself in, or makes too much, is stopped', () => {
    expect(['wrong', 'large', 'late']).toContain(fill('{% include "page" %}').kind)
    expect(fill('{% for i in (1..100000000) %}一{% endfor %}').kind).toBe('large')
  })
})

it('takes in parts and a layout of the library', () => {
  const parts = {
    'house.liquid': '<html>{% block main %}{% endblock %}</html>',
    'foot.liquid': '<p>{{ who }}</p>',
  }
  expect(
    html('{% layout "house" %}{% block main %}{% render "foot", who: source %}{% endblock %}', undefined, parts),
  ).toBe('<html><p>中国社会科学网</p></html>')
})
