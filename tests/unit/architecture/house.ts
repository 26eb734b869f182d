/** A room, the rooms it may import from, and the packages it may use. The longest matching folder is a file's room. */
export interface Room {
  readonly folder: string
  readonly mayImport: readonly string[]
  readonly packages: readonly string[]
}

const CORE = ['src/base', 'src/article']
const ALL_SRC = ['src/']
const CONTRACT = ['src/contract', ...CORE]

/** The house. What is not named here is not allowed. */
export const ROOMS: readonly Room[] = [
  { folder: 'src/base', mayImport: [], packages: [] },
  { folder: 'src/article', mayImport: ['src/base'], packages: ['@tiptap/pm', 'katex'] },
  { folder: 'src/intake', mayImport: CORE, packages: ['@tiptap/pm', 'parse5', 'fflate', 'markdown-it'] },
  { folder: 'src/check', mayImport: CORE, packages: [] },
  { folder: 'src/review', mayImport: CORE, packages: [] },
  { folder: 'src/publish', mayImport: CORE, packages: ['fflate', 'zod'] },
  { folder: 'src/library', mayImport: CORE, packages: [] },
  { folder: 'src/saving', mayImport: CORE, packages: ['@tiptap/pm', 'diff'] },
  { folder: 'src/suggest', mayImport: [...CORE, 'src/library'], packages: [] },
  { folder: 'src/contract', mayImport: ALL_SRC, packages: ['zod'] },

  { folder: 'main/log', mayImport: [], packages: ['node:', 'electron-log'] },
  { folder: 'main/files', mayImport: CORE, packages: ['node:', 'iconv-lite'] },
  { folder: 'main/apart', mayImport: ['main/files'], packages: ['node:'] },
  { folder: 'main/suggest', mayImport: [...ALL_SRC, 'main/apart'], packages: ['node:', 'jieba-wasm'] },
  { folder: 'main/settings', mayImport: [...CONTRACT, 'main/files', 'main/log'], packages: ['node:', 'conf'] },
  {
    folder: 'main/library',
    mayImport: [...ALL_SRC, 'main/apart', 'main/files', 'main/log'],
    packages: ['node:', 'opencc-js', 'pinyin-pro'],
  },
  {
    folder: 'main/documents',
    mayImport: [...ALL_SRC, 'main/files', 'main/library', 'main/log'],
    packages: ['node:', 'image-size'],
  },
  { folder: 'main/print', mayImport: [...CORE, 'main/files'], packages: ['node:'] },
  { folder: 'main/intake', mayImport: [...ALL_SRC, 'main/apart', 'main/files'], packages: ['node:'] },
  {
    folder: 'main/publish',
    mayImport: [...ALL_SRC, 'main/apart', 'main/files', 'main/documents', 'main/library', 'main/print'],
    packages: ['node:', '@napi-rs/image', 'liquidjs', 'parse5'],
  },
  { folder: 'main/ipc', mayImport: [...CONTRACT, 'main/log'], packages: ['zod'] },
  {
    folder: 'main/desk',
    mayImport: [
      ...ALL_SRC,
      'main/files',
      'main/library',
      'main/documents',
      'main/intake',
      'main/publish',
      'main/suggest',
      'main/print',
      'main/settings',
      'main/log',
      'main/ipc',
    ],
    packages: ['node:'],
  },
  {
    folder: 'main/shells',
    mayImport: [...ALL_SRC, 'main/desk', 'main/ipc', 'main/log', 'main/settings'],
    packages: ['node:'],
  },
  {
    folder: 'main/shells/electron',
    mayImport: [...ALL_SRC, 'main/desk', 'main/ipc', 'main/log', 'main/print', 'main/settings', 'main/shells'],
    packages: ['node:', 'electron', 'electron-store'],
  },
  {
    folder: 'main/shells/web',
    mayImport: [...ALL_SRC, 'main/desk', 'main/ipc', 'main/log', 'main/print', 'main/settings', 'main/shells'],
    packages: ['node:', 'ws', 'sirv'],
  },
  {
    folder: 'main/shells/cli',
    mayImport: [
      ...ALL_SRC,
      'main/desk',
      'main/documents',
      'main/files',
      'main/intake',
      'main/library',
      'main/publish',
      'main/print',
      'main/log',
      'main/settings',
    ],
    packages: ['node:'],
  },
  { folder: 'main/preload', mayImport: ['src/contract', 'src/base'], packages: ['electron'] },

  { folder: 'renderer/bridge', mayImport: [...CONTRACT], packages: [] },
  {
    folder: 'renderer/ui',
    mayImport: [...CORE, 'renderer/styles'],
    packages: ['react', 'react-aria-components', 'lucide-react'],
  },
  { folder: 'renderer/commands', mayImport: [...CONTRACT], packages: ['react', 'pinyin-pro'] },
  {
    folder: 'renderer/editor',
    mayImport: [...CONTRACT, 'src/intake', 'renderer/commands', 'renderer/ui', 'renderer/styles'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'lucide-react',
      '@tiptap/core',
      '@tiptap/react',
      '@tiptap/pm',
      '@tiptap/extensions',
      '@tiptap/extension-table',
      '@tiptap/extension-list',
      '@tiptap/extension-link',
      '@tiptap/extension-superscript',
      '@tiptap/extension-subscript',
      '@tiptap/starter-kit',
      'prosemirror-collab',
      'opencc-js',
      'pinyin-pro',
    ],
  },
  {
    folder: 'renderer/source',
    mayImport: [...ALL_SRC, 'renderer'],
    packages: [
      'react',
      '@codemirror/commands',
      '@codemirror/lang-html',
      '@codemirror/language',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
    ],
  },
  {
    folder: 'renderer',
    mayImport: [...ALL_SRC, 'renderer'],
    packages: [
      'react',
      'react-dom',
      'zod',
      'react-aria-components',
      'lucide-react',
      'zustand',
      '@internationalized/date',
      '@tanstack/react-virtual',
      'react-resizable-panels',
    ],
  },
]

/** The room of a file. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.filter(({ folder }) => path.startsWith(`${folder}/`)).sort(
    (a, b) => b.folder.length - a.folder.length,
  )[0]
}

/** Whether a room may import a file: its own files, and those of the rooms it names. */
export function mayImport(room: Room, target: string): boolean {
  return (
    roomOf(target) === room ||
    room.mayImport.some((folder) => target.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
  )
}
