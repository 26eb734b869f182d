import type { Mutation } from '../mutation.ts'

const SAVE = {
  file: 'main/documents/saveArticle.ts',
  tests: ['tests/unit/main/documents/saveArticle.test.ts'],
} as const
const MACHINE = { file: 'src/saving/saveState.ts', tests: ['tests/unit/saving/saveState.test.ts'] } as const
const KEEPER = 'tests/unit/renderer/app/saveKeeper'

/** Guards of saving: nothing is written over, nothing is called saved that is not. */
export const SAVING_GUARDS: readonly Mutation[] = [
  {
    guard: 'a change from outside is not written over',
    ...SAVE,
    text: 'if (stored.etag === etag || (etag !== null && stored.etag === journal?.base)) return null',
    replacement: 'if (stored.etag !== null) return null',
  },
  {
    guard: 'a whole body never writes over what another window did',
    ...SAVE,
    text: 'const behind = state !== null && isBehind(request, state)',
    replacement: 'const behind = false',
  },
  {
    guard: 'what is replaced on purpose is kept',
    ...SAVE,
    text: "await keepCopy(shelf, id, 'replaced', stored.bytes)",
    replacement: 'undefined',
  },
  {
    guard: 'the original of an article that was loaded with losses is kept',
    ...SAVE,
    text: "await keepCopy(shelf, id, 'before-repair', stored.bytes)",
    replacement: 'undefined',
  },
  {
    guard: 'an article of a newer version is not written over',
    ...SAVE,
    text: 'if (loaded?.newer) return',
    replacement: 'if (loaded === undefined) return',
  },
  {
    guard: 'an unfinished save of one’s own is not taken for another’s',
    ...SAVE,
    text: '  begin(shelf, request, etag)\n',
    replacement: '',
  },
  {
    guard: 'a copy never takes another copy’s name',
    file: 'main/documents/keepCopy.ts',
    tests: ['tests/unit/main/documents/keepCopy.test.ts'],
    text: '  while (await exists(shelf.fs, pathAt(history, reason, at))) at += 1\n',
    replacement: '',
  },
  {
    guard: 'no library is built where its disk is gone',
    file: 'main/documents/checkLibraryThere.ts',
    tests: ['tests/unit/main/documents/checkLibraryThere.test.ts', 'tests/unit/main/documents/saveArticle.test.ts'],
    text: "  await fs.stat(join(library, 'library.json'))\n",
    replacement: '',
  },
  {
    guard: 'what a window sends is not repaired in silence',
    file: 'main/documents/validContent.ts',
    tests: ['tests/unit/main/documents/validContent.test.ts'],
    text: 'if (loss !== undefined) return',
    replacement: 'if (loss === null) return',
  },
  {
    guard: 'an article that cannot be made leaves nothing',
    file: 'main/documents/createArticle.ts',
    tests: ['tests/unit/main/documents/createArticle.test.ts'],
    text: '    for (const left of [building, placed]) if (left !== null) await shelf.fs.remove(left).catch(() => undefined)\n',
    replacement: '',
  },
  {
    guard: 'what may not be written is opened for reading only',
    file: 'main/documents/openArticle.ts',
    tests: ['tests/unit/main/documents/openArticle.test.ts'],
    text: 'const fixed = newer || !(await mayWrite(shelf, file)) || !(await mayWrite(shelf, folder))',
    replacement: 'const fixed = false',
  },
  {
    guard: 'a desk that stops waits for the save that runs',
    file: 'main/desk/createDesk.ts',
    tests: ['tests/unit/main/desk/stop.test.ts'],
    named: 'stop',
    text: '      await Promise.allSettled(running)\n',
    replacement: '',
  },
  {
    guard: 'an edit during a save stays unsaved',
    ...MACHINE,
    text: 'if (state.version === state.saving) return stay(',
    replacement: 'if (state.version >= state.saving) return stay(',
  },
  {
    guard: 'two writes never run at once',
    ...MACHINE,
    text: 'return stay({ ...state, queued: state.queued || byPerson || state.version > state.saving })',
    replacement: 'return start(state, { etag: state.etag, overwrite: false })',
  },
  {
    guard: 'after a failure nothing is saved by itself',
    ...MACHINE,
    text: 'return byPerson ? start(',
    replacement: 'return state.version >= 0 ? start(',
  },
  {
    guard: 'nothing is saved over a conflict that the person has not settled',
    ...MACHINE,
    text: "    case 'dirty':\n      return start(",
    replacement: "    case 'conflict':\n    case 'dirty':\n      return start(",
  },
  {
    guard: 'what is opened for reading stays so',
    ...MACHINE,
    text: "  if (state.kind === 'readOnly') return state\n  const version",
    replacement: '  const version',
  },
  {
    guard: 'a failed save stays unsaved',
    ...MACHINE,
    text: "  return { kind: 'failed', version, etag, error }\n",
    replacement: "  return { kind: 'clean', version, etag }\n",
  },
  {
    guard: 'a change from outside is a conflict, even where nothing was edited here',
    ...MACHINE,
    text: "  return { kind: 'conflict', version, etag: state.etag, error: null }\n",
    replacement: '  return state\n',
  },
  {
    guard: 'what is not saved blocks closing, whatever its state',
    ...MACHINE,
    text: "return state.kind !== 'clean' && state.kind !== 'readOnly'",
    replacement: "return state.kind === 'dirty' || state.kind === 'saving'",
  },
  {
    guard: '“saved” is said only after the write',
    file: 'renderer/app/saveKeeper.ts',
    tests: [`${KEEPER}/editDuringSave.test.ts`, `${KEEPER}/failedWrite.test.ts`],
    text: '    const answer = await attempt(write, asked)\n',
    replacement: "    tell({ kind: 'saved', etag: state.etag })\n    const answer = await attempt(write, asked)\n",
  },
  {
    guard: 'nothing is saved while an input method composes',
    file: 'renderer/app/saveKeeper.ts',
    tests: [`${KEEPER}/rest.test.ts`],
    text: '    await options.settled()\n    if (stopped',
    replacement: '    if (stopped',
  },
  {
    guard: 'a composition that begins before a queued write is waited for',
    file: 'renderer/app/saveKeeper.ts',
    tests: [`${KEEPER}/rest.test.ts`, `${KEEPER}/editDuringSave.test.ts`],
    text: '      await options.settled()\n      return await options.write',
    replacement: '      return await options.write',
  },
  {
    guard: 'an article with losses is not saved by itself over its source',
    file: 'renderer/app/saveKeeper.ts',
    tests: [`${KEEPER}/rest.test.ts`],
    text: 'if (stopped || (!asked && !options.mayAutosave())) return',
    replacement: 'if (stopped) return',
  },
]
