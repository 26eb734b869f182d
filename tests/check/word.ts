import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Article } from '../../src/article/article.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'
import { readWordManuscript } from '../../src/intake/word/readWordManuscript.ts'
import { WORD_PROFILE, WORD_REVIEW_PROFILE } from '../../src/publish/profiles.ts'
import { arbitraryWordBody, WORD_PICTURES } from '../helpers/arbitraryWordBody.ts'
import '../helpers/formulaSetup.ts'
import { pngBytes } from '../helpers/pictureBytes.ts'
import { SOME_FORMULAS } from '../helpers/someFormulas.ts'
import { wordBytes } from '../helpers/wordBytes.ts'
import { everythingArticle } from '../unit/publish/everythingArticle.ts'
import { referenceArticle } from '../unit/publish/referenceArticle.ts'
import { findOffice } from './findOffice.ts'
import { recall } from './recall.ts'
import { structureOf } from './structureOf.ts'

/** Of what goes into a file, how much must come out of it again. */
const LEAST = 0.99
const GENERATED = 40

/** Opens our Word files with LibreOffice, has it write them anew, and counts what of their structure is still there. */
function main(): number {
  const office = findOffice()
  if (office === null) {
    console.error(
      'LibreOffice Writer is needed: install it and run this again. 请先安装 LibreOffice Writer，再运行一次。',
    )
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-word-'))
  try {
    const sources = articles()
    for (const [name, article, profile] of sources)
      writeFileSync(join(folder, `${name}.docx`), wordBytes(article, profile, picture))
    mkdirSync(join(folder, 'back'))
    const files = sources.map(([name]) => join(folder, `${name}.docx`))
    const profileFolder = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const arguments_ = ['--headless', profileFolder, '--convert-to', 'docx', '--outdir', join(folder, 'back'), ...files]
    const run = spawnSync(office, arguments_, { stdio: 'ignore', timeout: 300_000 })
    if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}`)
    return score(sources, (name) => readFileSync(join(folder, 'back', `${name}.docx`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Source = readonly [name: string, article: Article, profile: typeof WORD_PROFILE]

function articles(): Source[] {
  const bodies = fc.sample(arbitraryWordBody(), { seed: 20160519, numRuns: GENERATED }).map(withUsualLinks)
  return [
    ['reference', referenceArticle(), WORD_PROFILE],
    ['reference-review', referenceArticle(), WORD_REVIEW_PROFILE],
    ['everything', everythingArticle(), WORD_PROFILE],
    ['formulas', { ...referenceArticle(), document: formulas() }, WORD_PROFILE],
    ['comments', { ...referenceArticle(), document: commented(referenceArticle().document) }, WORD_PROFILE],
    ...bodies.map((document, at): Source => [
      `generated-${at}`,
      {
        ...referenceArticle(),
        document,
        assets: WORD_PICTURES.map((name) => ({
          name,
          kind: 'picture',
          mediaType: 'image/png',
          size: 1,
          sha256: null,
        })),
      },
      WORD_PROFILE,
    ]),
  ]
}

/** A paragraph for each formula, in the line and by itself in turn. */
function formulas(): DocumentJson {
  const content = SOME_FORMULAS.map((tex, at) => ({
    type: 'paragraph',
    content: [
      { type: 'text', text: '设' },
      { type: 'formula', attrs: { tex, display: at % 2 === 0 ? 'inline' : 'block' } },
    ],
  }))
  return repairDocument({ type: 'doc', content }).document
}

/** A comment with a reply on the words of each paragraph, every other one resolved. */
function commented(document: DocumentJson): DocumentJson {
  const content = (document.content ?? []).map((block, at) => {
    const thread = ['请核对。', '已核。'].map((text, reply) => ({
      by: ['王编辑', '李作者'][reply],
      at: `2026-03-0${reply + 1}T02:00:00Z`,
      text: `${text}${at}`,
    }))
    const attrs = { id: `comment${String(at).padStart(3, '0')}`, thread, state: at % 2 === 0 ? 'open' : 'resolved' }
    const words = (block.content ?? []).map((node) =>
      node.text === undefined ? node : { ...node, marks: [...(node.marks ?? []), { type: 'comment', attrs }] },
    )
    return block.type === 'paragraph' ? { ...block, content: words } : block
  })
  return { ...document, content }
}

/** LibreOffice drops addresses that no server has (`http://2.qpo/@SW?#.`), which the generator likes. */
function withUsualLinks(document: DocumentJson): DocumentJson {
  let count = 0
  const text = JSON.stringify(document).replace(
    /"href":"http[^"]*"/g,
    () => `"href":"https://www.cssn.cn/${(count += 1)}.html"`,
  )
  return JSON.parse(text) as DocumentJson
}

function picture(name: string): Uint8Array {
  return pngBytes(30 + [...name].length, 20)
}

function score(sources: readonly Source[], back: (name: string) => Uint8Array): number {
  let hits = 0
  let total = 0
  for (const [name, article, profile] of sources) {
    const before = readWordManuscript(wordBytes(article, profile, picture))
    const after = readWordManuscript(back(name))
    if (!before.ok || !after.ok) throw new Error(`${name} cannot be read`)
    const expected = structureOf(before.value.document)
    const { hits: found, missed } = recall(expected, structureOf(after.value.document))
    hits += found
    total += expected.length
    if (missed.length > 0) console.log(`${name}: ${missed.length} of ${expected.length} lost\n  ${missed.join('\n  ')}`)
  }
  const share = hits / total
  console.log(`${sources.length} files, ${hits} of ${total} parts came back: ${(share * 100).toFixed(2)} %`)
  return share >= LEAST ? 0 : 1
}

process.exit(main())
