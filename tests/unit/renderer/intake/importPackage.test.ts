import { describe, expect, it } from 'vitest'
import { ok } from '../../../../src/base/result.ts'
import { importFile } from '../../../../renderer/intake/importFile.ts'
import { isPackageName } from '../../../../renderer/intake/importPackage.ts'
import { startIntake } from './startIntake.ts'

const ID = '20160519-打好基层党建-a2b3'
const file = new File([new Uint8Array([0x50, 0x4b])], `${ID}.qingyang.zip`)

describe('opening a package', () => {
  it('puts its article into the library, opens it and says so', async () => {
    const asked: string[] = []
    const { services, said, put } = await startIntake({
      'package.import': ({ name, bytes }) => {
        asked.push(`${name} ${bytes.byteLength}`)
        return ok({ id: ID, title: '打好基层党建', losses: [] })
      },
    })
    put(ID)
    expect(await importFile(services, file)).toBe(ID)
    expect(asked).toEqual([`${file.name} 2`])
    expect(services.article.getState().session?.id).toBe(ID)
    expect(said()).toContain('已打开稿件包里的稿件：打好基层党建')
  })

  it('tells why it was refused, and leaves what is open', async () => {
    const desk = await startIntake()
    desk.fail('package.import', 'package.exists')
    expect(await importFile(desk.services, file)).toBeNull()
    expect(desk.said()).toHaveLength(1)
    expect(desk.services.article.getState().session).toBeNull()
  })

  it('knows one by its name', () => {
    expect(['a.qingyang.zip', 'b.ZIP', 'c.docx', 'zip'].map(isPackageName)).toEqual([true, true, false, false])
  })
})
