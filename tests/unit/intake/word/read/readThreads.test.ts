import { expect, it } from 'vitest'
import { readThreads } from '../../../../../src/intake/word/read/readThreads.ts'
import { w } from '../../../../../src/intake/word/openDocument/w.ts'

const comment = (id: number, key: string) => w('w:comment', { 'w:id': id }, [w('w:p', { 'w14:paraId': key })])
const fact = (key: string, parent?: string, done = '0') =>
  w('w15:commentEx', { 'w15:paraId': key, 'w15:paraIdParent': parent, 'w15:done': done })

it('puts a reply that stands before what it replies to behind it', () => {
  const extended = w('w15:commentsEx', {}, [fact('B', 'A'), fact('A', undefined, 'true')])
  const threads = readThreads([comment(1, 'B'), comment(0, 'A')], extended)
  expect(threads.get('1')).toEqual({ ids: ['0', '1'], resolved: true })
  expect(threads.get('0')).toBe(threads.get('1'))
})

it('knows comments alone where nothing is told of them, or two bear one key', () => {
  expect(readThreads([comment(0, ''), comment(1, '')], null).get('1')).toEqual({ ids: ['1'], resolved: false })
  const threads = readThreads([comment(0, 'A'), comment(0, 'B')], w('w15:commentsEx', {}, [fact('B', 'A')]))
  expect(threads.get('0')?.resolved).toBe(false)
})
