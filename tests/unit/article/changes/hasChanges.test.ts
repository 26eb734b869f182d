import { expect, it } from 'vitest'
import { hasChanges } from '../../../../src/article/changes/hasChanges.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { changedBody } from '../../../helpers/changedBody.ts'

it.each([
  ['甲/乙', false],
  ['甲[-乙-]', true],
  ['甲¶+/乙', true],
])('%s: %s', (short, has) => expect(hasChanges(changedBody(short).toJSON() as NodeJson)).toBe(has))
