import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import { validateOutput } from '../../../../main/publish/validateOutput.ts'
import { writePublication } from '../../../../main/publish/writePublication.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

/** The main file of an article with a cover, as a profile writes it. */
async function written(profile: string): Promise<Uint8Array> {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { coverImage: '图.png' }, '正文')
  await addAsset(shelf, id, '图.png', pngBytes(4, 4))
  const out = tempFolder()
  const report = await writePublication(shelf, id, profile, out)
  if (!report.ok) throw new Error(report.error.code)
  return readFileSync(join(out, report.value.report.files[0]?.path ?? ''))
}

describe('validateOutput', () => {
  it.each(['trs', 'cnml', 'ninjs', 'package'])('finds nothing wrong in what we write as %s', async (profile) => {
    expect(validateOutput(await written(profile))).toEqual({ ok: true, value: { kind: profile, findings: [] } })
  })

  it('finds files of a TRS package that are not there, and files that are not listed', async () => {
    const files = unzipSync(await written('trs'))
    const [picture = ''] = Object.keys(files).filter((name) => name.startsWith('W0'))
    const { [picture]: bytes = new Uint8Array(), ...rest } = files
    expect(validateOutput(zipSync({ ...rest, 'W020160519000000000000.png': bytes }))).toMatchObject({
      value: {
        kind: 'trs',
        findings: [
          { code: 'fileMissing', what: picture },
          { code: 'fileUnlisted', what: 'W020160519000000000000.png' },
        ],
      },
    })
  })

  it('knows no other file', async () => {
    const page = await written('page')
    for (const bytes of [page, new Uint8Array(), zipSync({ 'a.txt': page }), zipSync({ 'a.xml': page, 'b.xml': page })])
      expect(validateOutput(bytes, 'a')).toMatchObject({ ok: false, error: { code: 'input.notOutput', path: 'a' } })
  })
})
