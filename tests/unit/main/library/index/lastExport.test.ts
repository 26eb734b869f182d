import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { lastExport } from '../../../../../main/library/index/lastExport.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const line = (at: number) => `${JSON.stringify({ at, profile: 'page', target: 'page', files: [] })}\n`

it('tells when an article last left, whatever else stands in the record', async () => {
  const file = join(tempFolder(), 'exports.jsonl')
  expect(await lastExport(nodeFileSystem, file)).toBeNull()
  writeFileSync(file, `${line(1_463_638_080_000)}${line(1_463_551_680_000)}{"at":`)
  expect(await lastExport(nodeFileSystem, file)).toBe('2016-05-19T06:08:00.000Z')
  writeFileSync(file, `not a record\n${line(9e15)}`)
  expect(await lastExport(nodeFileSystem, file)).toBeNull()
})
