import type { Mutation } from '../mutation.ts'

const ATOMIC = { file: 'main/files/atomicWrite.ts', tests: ['tests/unit/main/files/atomicWrite.test.ts'] } as const
const QUEUE = { file: 'main/files/keyedQueue.ts', tests: ['tests/unit/main/files/keyedQueue.test.ts'] } as const

/** Guards of the room that touches the disk. */
export const FILE_GUARDS: readonly Mutation[] = [
  {
    guard: 'a file is forced to the disk before it is renamed',
    ...ATOMIC,
    text: '    await file.sync()\n',
    replacement: '',
  },
  {
    guard: 'the folder is forced to the disk after the rename',
    ...ATOMIC,
    text: '  await syncFolder(fs, folder)\n',
    replacement: '',
  },
  {
    guard: 'the new file takes the place of the old in one step',
    ...ATOMIC,
    text: '    await fs.rename(temporary, target)\n',
    replacement: '    await fs.remove(target)\n    await fs.rename(temporary, target)\n',
  },
  {
    guard: 'the temporary file lies in the same folder',
    ...ATOMIC,
    text: 'join(folder, temporaryName())',
    replacement: "join('/tmp', temporaryName())",
  },
  {
    guard: 'the mode of a file is kept',
    ...ATOMIC,
    text: '    if (mode !== null) await file.chmod(mode)\n',
    replacement: '',
  },
  {
    guard: 'a symbolic link is kept',
    ...ATOMIC,
    text: 'const target = await followLinks(fs, path)',
    replacement: 'const target = path',
  },
  {
    guard: 'a write that failed leaves no temporary file',
    ...ATOMIC,
    text: '    await fs.remove(temporary).catch(() => undefined)\n',
    replacement: '',
  },
  {
    guard: 'a new folder is there after a power cut',
    file: 'main/files/makeFolder.ts',
    tests: ['tests/unit/main/files/makeFolder.test.ts', 'tests/unit/main/documents/powerCut.test.ts'],
    text: '  await syncFolder(fs, dirname(first))\n',
    replacement: '',
  },
  {
    guard: 'two ways to one file are one path',
    file: 'main/files/pathQueue.ts',
    tests: ['tests/unit/main/files/pathQueue.test.ts'],
    text: 'byFile.run(await realKey(fs, path), job)',
    replacement: 'job()',
  },
  {
    guard: 'jobs of one file never overlap',
    ...QUEUE,
    text: 'before.then(job, job)',
    replacement: 'job()',
  },
  {
    guard: 'a job that failed does not stop those behind it',
    ...QUEUE,
    text: 'before.then(job, job)',
    replacement: 'before.then(job)',
  },
  {
    guard: 'several files are written all or not at all',
    file: 'main/files/writeFiles.ts',
    tests: ['tests/unit/main/files/writeFiles.test.ts'],
    text: 'for (const step of undo.reverse()) await step().catch(() => undefined)',
    replacement: 'undo.reverse()',
  },
  {
    guard: 'what another desk may be writing is not cleared away',
    file: 'main/files/removeLeftovers.ts',
    tests: ['tests/unit/main/files/removeLeftovers.test.ts'],
    text: 'if (now.getTime() - mtimeMs > A_DAY) await',
    replacement: 'if (mtimeMs > 0) await',
  },
  {
    guard: 'what killed desks left is cleared away',
    file: 'main/documents/openArticle.ts',
    tests: ['tests/unit/main/documents/openArticle.test.ts'],
    text: '  if (!readOnly) clearAway(shelf, id)\n',
    replacement: '',
  },
]
