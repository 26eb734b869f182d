import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createThread } from '../../../../main/apart/createThread.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

function thread(body: string, time = 2000) {
  const program = join(tempFolder(), 'thread.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', (q) => { ${body} })\nparentPort.postMessage('ready')\n`,
  )
  return createThread<unknown, unknown>(program, { time, memory: 64 })
}

describe('a thread apart', () => {
  it('answers one question after the other', async () => {
    const ask = thread('parentPort.postMessage(q * 2)')
    expect(await Promise.all([1, 2, 3].map(ask))).toEqual([2, 4, 6].map((answer) => ({ kind: 'answered', answer })))
  })

  it('is ended by a question without an end, while everything else goes on; the next one gets another', async () => {
    const ask = thread("if (q === 'loop') for (;;); parentPort.postMessage(q)", 300)
    let turns = 0
    const timer = setInterval(() => (turns += 1), 20)
    expect(await ask('loop')).toEqual({ kind: 'late' })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
    expect(await ask('next')).toEqual({ kind: 'answered', answer: 'next' })
  })

  it('tells that it died, of memory too, and lives again', async () => {
    const ask = thread(
      "if (q === 'die') throw new Error('x'); const all = []; while (q === 'fill') all.push(new Array(1e5).fill(1)); parentPort.postMessage(q)",
      20_000,
    )
    expect(await ask('die')).toMatchObject({ kind: 'died' })
    expect(await ask('fill')).toMatchObject({ kind: 'died' })
    expect(await ask('alive')).toEqual({ kind: 'answered', answer: 'alive' })
  })

  it('tells that its program is not there', async () => {
    const ask = createThread<unknown, unknown>(join(tempFolder(), 'gone.mjs'), { time: 500, memory: 64 })
    expect(await ask(1)).toMatchObject({ kind: 'died' })
  })
})
