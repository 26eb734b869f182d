import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { runQuietly } from '../../../../../main/shells/starter/runQuietly.ts'

describe('runQuietly', () => {
  it('gives what was printed and whether it went well', async () => {
    expect(await runQuietly(['-e', 'console.log("a"); console.error("b")'], tmpdir(), 10_000)).toMatchObject({
      ok: true,
    })
    const failed = await runQuietly(['-e', 'console.error("why"); process.exit(2)'], tmpdir(), 10_000)
    expect(failed).toEqual({ ok: false, output: 'why\n' })
  })

  it('ends what takes too long', async () => {
    expect((await runQuietly(['-e', 'setInterval(() => {}, 1000)'], tmpdir(), 200)).ok).toBe(false)
  })
})
