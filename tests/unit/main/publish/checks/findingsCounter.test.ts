import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findingsCounter } from '../../../../../main/publish/checks/findingsCounter.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const ASK = { library: '/nowhere', ids: ['a', 'b'], profile: PAGE_PROFILE, version: '1' }
const NOTHING = { measure: '', checked: [null, null] }

it('says that nothing could be checked where the thread dies or takes too long', async () => {
  const program = (name: string, body: string) => {
    const path = join(tempFolder(), name)
    writeFileSync(
      path,
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${body} }); parentPort.postMessage('ready')`,
    )
    return path
  }
  expect(await findingsCounter(program('dies.mjs', "throw new Error('no')"))(ASK)).toEqual(NOTHING)
  const slow = program('slow.mjs', 'for (;;);')
  expect(await findingsCounter(slow, { time: 200, memory: 64 })(ASK)).toEqual(NOTHING)
})
