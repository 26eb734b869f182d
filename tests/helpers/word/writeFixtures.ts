import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWordManuscript } from '../../../src/intake/word/readWordManuscript.ts'
import { ROOT } from '../sourceFiles.ts'
import { storedFixtures } from './storedFixtures.ts'
import { WORD_FIXTURES } from './wordFixtures.ts'

/** Run by hand (`node tests/helpers/word/writeFixtures.ts`) after a fixture was added: writes the files, and what is read from them, to be looked through. */
const folder = join(ROOT, 'tests/fixtures/word')
for (const { name, bytes } of WORD_FIXTURES) writeFileSync(join(folder, `${name}.docx`), bytes())
for (const { name, bytes } of storedFixtures()) {
  const read = readWordManuscript(bytes())
  if (!read.ok) throw new Error(`${name}: ${read.error.detail ?? ''}`)
  const { metadata, document, assets, dropped, losses } = read.value
  const { content = [] } = document
  const body = content.map((block) => `    ${JSON.stringify(block)}`).join(',\n')
  const rest = JSON.stringify({ metadata, assets, dropped, losses }, null, 2).slice(2, -2)
  writeFileSync(
    join(folder, `${name}.json`),
    `{\n${rest},\n  "document": { "type": "doc", "content": [\n${body}\n  ]}\n}\n`,
  )
}
