import { expect, it } from 'vitest'
import { installedPrint } from '../../../../main/print/installedPrint.ts'

it('does not print as root, and says why: it starts no browser without its sandbox', async () => {
  const refused = await installedPrint(true)('/nowhere/page.html')
  expect(refused).toMatchObject({ ok: false, error: { code: 'print.root' } })
  expect(!refused.ok && refused.error.hint.zh).toContain('普通用户')
})
