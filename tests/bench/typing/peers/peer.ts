import type { BenchFind, BenchWindow } from '../benchWindow.ts'
import '../page.css'

/** Every peer by its name; each opens paragraphs of text, puts the cursor into the middle of the middle one, in view, and takes the keys. */
const PEERS: Readonly<Record<string, () => Promise<{ readonly openPeer: OpenPeer }>>> = {
  contenteditable: () => import('./contenteditable.ts'),
  tiptap: () => import('./tiptap.ts'),
  ckeditor5: () => import('./ckeditor5.ts'),
  tinymce: () => import('./tinymce.ts'),
  quill: () => import('./quill.ts'),
  lexical: () => import('./lexical.ts'),
  wangeditor: () => import('./wangeditor.ts'),
  'prosemirror-search': () => import('./prosemirrorSearch.ts'),
}

/** A peer that can be typed into. */
export interface OpenedPeer {
  /** holds its text */
  readonly body: HTMLElement
  /** takes the peer down, as it is meant to be */
  readonly close: () => unknown
  /** what it finds with; left out where it has nothing for it */
  readonly tools?: BenchFind
}

/** Makes a peer in an empty element; resolves when it can be typed into. */
export type OpenPeer = (root: HTMLElement, paragraphs: readonly string[]) => Promise<OpenedPeer>

const { openPeer } = await PEERS[location.hash.slice(1)]!()
let opened: OpenedPeer | null = null

const bench: BenchWindow = {
  async open({ content = [] }) {
    const paragraphs = content.map((block) => (block.content ?? []).map(({ text }) => text ?? '').join(''))
    const root = document.getElementById('root')!
    await opened?.close()
    root.replaceChildren()
    opened = await openPeer(root, paragraphs)
  },
  length: () => opened?.body.textContent.length ?? 0,
  tools: () => opened?.tools,
}
Object.assign(window, { bench })
