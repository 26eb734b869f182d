import { expect, it } from 'vitest'
import { droppedFiles } from '../../../../../renderer/intake/batch/droppedFiles.ts'

interface Node {
  readonly name: string
  readonly inside?: readonly Node[]
}

function entry({ name, inside }: Node): object {
  let given = false
  return {
    name,
    isFile: inside === undefined,
    isDirectory: inside !== undefined,
    file: (done: (file: File) => void) => done(new File([name], name)),
    createReader: () => ({
      readEntries(done: (entries: object[]) => void) {
        done(given ? [] : (inside ?? []).map(entry))
        given = true
      },
    }),
  }
}
const transfer = (nodes: readonly Node[], files: readonly File[] = []) =>
  ({ files, items: nodes.map((node) => ({ webkitGetAsEntry: () => entry(node) })) }) as unknown as DataTransfer

it('walks dropped folders, in the order in which people count, and passes over what is hidden', async () => {
  const files = await droppedFiles(
    transfer([
      {
        name: '来稿',
        inside: [
          { name: '稿10.txt' },
          { name: '稿2.txt' },
          { name: '.DS_Store' },
          { name: '图', inside: [{ name: 'a.png' }] },
        ],
      },
      { name: '单.docx' },
    ]),
  )
  expect(files.map(({ path }) => path).sort()).toEqual(
    ['单.docx', '来稿/图/a.png', '来稿/稿10.txt', '来稿/稿2.txt'].sort(),
  )
  expect(files.findIndex(({ path }) => path.endsWith('稿2.txt'))).toBeLessThan(
    files.findIndex(({ path }) => path.endsWith('稿10.txt')),
  )
})

it('takes files alone as they are', async () => {
  const file = new File(['x'], '稿.txt')
  expect(await droppedFiles(transfer([{ name: '稿.txt' }], [file]))).toEqual([{ path: '稿.txt', file }])
})
