import { expect, it } from 'vitest'
import { countFindings } from '../../../src/check/countFindings.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { bodyOf } from '../../helpers/newShelf.ts'

it('counts what the checks find, by how much it weighs', () => {
  const article = {
    metadata: { ...emptyMetadata(), title: '打好党建' },
    document: bodyOf('近日,我们去了。') as unknown as DocumentJson,
  }
  const found = createChecker().check(article)
  const { errors, warnings, hints } = countFindings(found)
  expect(errors).toBeGreaterThan(0)
  expect(errors + warnings + hints).toBe(found.length)
  expect(countFindings([])).toEqual({ errors: 0, warnings: 0, hints: 0 })
})
