import type { Editor } from '@tiptap/core'
import { createRoot } from 'react-dom/client'
import { Paper } from '../../../renderer/editor/Paper.tsx'
import { readDom } from '../../../renderer/editor/paste/readDom.ts'
import type { PaperProps } from '../../../renderer/editor/paperProps.ts'
import '../../../renderer/styles/tokens.css'
import type { Asset } from '../../../src/article/asset.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { readClipboard } from '../../../src/intake/clipboard/readClipboard.ts'
import type { HarnessWindow } from './harnessWindow.ts'
import './paper.css'

/** Mounts the paper alone, with a window that keeps pictures in memory and writes down what it is told. */
const root = createRoot(document.getElementById('root')!)
const pictures = new Map<string, string>()
const told = window as unknown as { -readonly [K in keyof HarnessWindow]: HarnessWindow[K] }
Object.assign(told, {
  handle: null,
  edited: 0,
  rested: [],
  notices: [],
  manuscripts: [],
  files: [],
  takesManuscript: true,
  tracks: new URL(location.href).searchParams.has('tracks'),
})
Object.defineProperty(window, 'editor', {
  get: () => (document.querySelector('.ProseMirror') as unknown as { editor: Editor }).editor,
})
let articles = 0

function addAsset({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Asset> {
  const own = pictures.has(name) ? `${pictures.size}-${name}` : name
  pictures.set(own, URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>])))
  return Promise.resolve({ name: own, kind: 'picture', mediaType: 'image/png', size: bytes.length, sha256: null })
}

function show(content: DocumentJson, editable: boolean, ready: () => void): void {
  const props: PaperProps = {
    articleId: String(articles),
    document: content,
    sharing: { client: String(articles), revision: 0 },
    editable,
    language: new URL(location.href).searchParams.get('language') === 'en' ? 'en' : 'zh',
    onReady: (handle) => {
      told.handle = handle
      if (handle !== null) ready()
    },
    onEdited: () => (told.edited += 1),
    onRested: (characters) => told.rested.push(characters),
    addAsset,
    assetUrl: (name) => pictures.get(name) ?? '',
    pictureMissing: (name) => !pictures.has(name),
    onManuscriptFiles: (files) => told.files.push(...files.map(({ name }) => name)),
    onManuscriptText: (text) => {
      told.manuscripts.push(text)
      return Promise.resolve(told.takesManuscript)
    },
    tracking: { on: told.tracks, by: '编辑甲' },
    onNotice: (key, values) => told.notices.push(JSON.stringify([key, values ?? {}])),
  }
  root.render(<Paper {...props} />)
}

told.readClipboard = (data, mode) => readClipboard(data, mode, readDom)
told.openArticle = (content, editable = true) => {
  articles += 1
  return new Promise((resolve) => show(content, editable, resolve))
}
document.documentElement.dataset.theme = new URL(location.href).searchParams.get('theme') ?? 'light'
void told.openArticle(emptyDocument())
