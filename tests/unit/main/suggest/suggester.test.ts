import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { suggester } from '../../../../main/suggest/suggester.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const ASK = { title: '', text: '字', most: 100 }

it('says so where the thread dies or takes too long', async () => {
  const program = join(tempFolder(), 'program.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('no') }); parentPort.postMessage('ready')`,
  )
  expect(await suggester(program)(ASK)).toMatchObject({ ok: false, error: { code: 'suggest.failed', detail: 'no' } })
  const slow = join(tempFolder(), 'slow.mjs')
  writeFileSync(
    slow,
    `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); }); parentPort.postMessage('ready')`,
  )
  expect(await suggester(slow, { time: 200, memory: 64 })(ASK)).toMatchObject({ error: { detail: 'late' } })
})
