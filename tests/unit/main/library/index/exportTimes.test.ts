import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { exportTimes } from '../../../../../main/library/index/exportTimes.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const line = (at: number) => `${JSON.stringify({ at, profile: 'page', target: 'page', files: [] })}\n`

it('tells when an article first and last left, whatever else stands in the record', async () => {
  const file = join(tempFolder(), 'exports.jsonl')
  expect(await exportTimes(nodeFileSystem, file)).toBeNull()
  writeFileSync(file, `${line(1_463_638_080_000)}${line(1_463_551_680_000)}{"at":`)
  expect(await exportTimes(nodeFileSystem, file)).toEqual({
    first: '2016-05-18T06:08:00.000Z',
    last: '2016-05-19T06:08:00.000Z',
  })
  writeFileSync(file, `not a record\n${line(9e15)}`)
  expect(await exportTimes(nodeFileSystem, file)).toBeNull()
})
