import { describe, expect, it } from 'vitest'
import { startSession } from '../../../../renderer/app/startSession.ts'
import { fakeDesk } from '../../../doubles/bridge.ts'
import { body } from '../../../doubles/paper.ts'

const ID = '20160519-基层党建-abcd'

async function answered(readOnly: boolean) {
  const desk = fakeDesk()
  desk.put(ID, { document: body('近日，中共中央 2016'), readOnly })
  const answer = await desk.bridge['article.open']({ id: ID })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

describe('a session', () => {
  it('starts clean, counted, with the time of the last save', async () => {
    const opened = await answered(false)
    expect(startSession(opened, 0)).toMatchObject({
      id: ID,
      save: { kind: 'clean', etag: opened.etag },
      characters: 8,
      savedAt: opened.article.modifiedAt,
      loads: 1,
      restedRevision: 0,
    })
  })

  it('of what may not be written is read-only', async () => {
    expect(startSession(await answered(true), 2)).toMatchObject({
      save: { kind: 'readOnly' },
      readOnly: true,
      loads: 3,
    })
  })
})
