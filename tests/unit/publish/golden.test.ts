import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'
import { referenceArticle } from './referenceArticle.ts'

/** The targets whose output is a text of their own, with the endings of their files. */
const ENDINGS = {
  trs: 'trs.xml',
  cnml: 'cnml.xml',
  ninjs: 'ninjs.json',
  wechat: 'wechat.html',
  markdown: 'md',
  word: 'word.xml',
} as const

const articles = { reference: referenceArticle(), everything: everythingArticle() }

describe.each(Object.entries(articles))('the %s article', (name, article) => {
  it.each(Object.entries(ENDINGS))('as %s is the file that was looked at', async (target, ending) => {
    const profile = BUILT_IN_PROFILES.find((candidate) => candidate.target === target)
    if (profile === undefined) throw new Error(target)
    const text = publishedText(article, profile).replace(/<w:(?:p|tbl|tr|sectPr)>/g, '\n$&')
    await expect(text).toMatchFileSnapshot(`../../fixtures/publish/${name}.${ending}`)
  })

  it('through every profile has the files, and the warnings, that were looked at', async () => {
    const told = BUILT_IN_PROFILES.map((profile) => {
      const { files, warnings } = publish(article, profile)
      const paths = files.flatMap((file) =>
        file.kind === 'archive' ? [file.path, ...file.entries.map(({ path }) => `  ${path}`)] : [file.path],
      )
      const words = warnings.map(({ code, message }) => `! ${code}: ${message.zh}`)
      return `${profile.name} · ${profile.label.zh}\n${[...paths, ...words].map((line) => `  ${line}\n`).join('')}`
    })
    await expect(told.join('\n')).toMatchFileSnapshot(`../../fixtures/publish/${name}.files.txt`)
  })
})
