// Only as much of the peers as the pages use: they are no part of the project, and are installed when they are measured.

declare module 'ckeditor5' {
  export interface Found {
    readonly length: number
  }
  export interface Position {
    readonly path: readonly number[]
  }
  interface Element {
    readonly childCount: number
    readonly maxOffset: number
    getChild(index: number): Element
  }
  interface Writer {
    setSelection(at: Element, offset: number): void
  }
  export class ClassicEditor {
    static create(element: HTMLElement, options: Record<string, unknown>): Promise<ClassicEditor>
    readonly model: {
      readonly document: { getRoot(): Element }
      change(job: (writer: Writer) => void): void
    }
    readonly editing: { readonly view: { focus(): void; scrollToTheSelection(): void } }
    readonly ui: { getEditableElement(): HTMLElement }
    execute(command: 'find', text: string): { readonly results: Found }
    execute(command: 'findNext'): void
    execute(command: 'replaceAll', by: string, results: Found | null): void
    destroy(): Promise<void>
  }
  export const Essentials: unknown
  export const Paragraph: unknown
  export const Heading: unknown
  export const Bold: unknown
  export const Italic: unknown
  export const Link: unknown
  export const List: unknown
  export const BlockQuote: unknown
  export const Table: unknown
  export const TableToolbar: unknown
  export const Alignment: unknown
  export const FindAndReplace: unknown
}
declare module 'ckeditor5/*'

declare module 'tinymce' {
  interface Editor {
    readonly selection: { setCursorLocation(node: Node, offset: number): void; scrollIntoView(): void }
    focus(): void
    getBody(): HTMLElement
    remove(): void
    setContent(html: string): void
    readonly plugins: {
      readonly searchreplace: {
        find(text: string): number
        next(): void
        replace(by: string, forward: boolean, all: boolean): boolean
      }
    }
  }
  const tinymce: { init(options: Record<string, unknown>): Promise<Editor[]> }
  export default tinymce
}
declare module 'tinymce/*'

declare module 'quill' {
  export default class Quill {
    constructor(element: HTMLElement, options: Record<string, unknown>)
    readonly root: HTMLElement
    readonly clipboard: { convert(html: { html: string }): unknown }
    setContents(content: unknown): void
    setSelection(index: number, length: number): void
    scrollSelectionIntoView(): void
    getLength(): number
  }
}
declare module 'quill/*'

declare module 'lexical' {
  interface TextNode {
    getTextContentSize(): number
    select(from: number, to: number): void
  }
  interface ElementNode {
    append(...nodes: unknown[]): this
    clear(): void
    getChildAtIndex(index: number): ElementNode | null
    getFirstDescendant(): TextNode | null
  }
  export interface LexicalEditor {
    setRootElement(element: HTMLElement | null): void
    update(job: () => void, options?: { discrete?: boolean }): void
  }
  export function createEditor(options: Record<string, unknown>): LexicalEditor
  export function $getRoot(): ElementNode
  export function $createParagraphNode(): ElementNode
  export function $createTextNode(text: string): unknown
}
declare module '@lexical/rich-text' {
  import type { LexicalEditor } from 'lexical'
  export function registerRichText(editor: LexicalEditor): () => void
  export const HeadingNode: unknown
  export const QuoteNode: unknown
}
declare module '@lexical/history' {
  import type { LexicalEditor } from 'lexical'
  export function createEmptyHistoryState(): unknown
  export function registerHistory(editor: LexicalEditor, state: unknown, delay: number): () => void
}

declare module '@wangeditor/editor' {
  interface DomEditor {
    select(at: { anchor: SlatePoint; focus: SlatePoint }): void
    focus(): void
    getText(): string
    destroy(): void
    scrollToElem(id: string): void
  }
  interface SlatePoint {
    readonly path: readonly number[]
    readonly offset: number
  }
  export function createEditor(options: Record<string, unknown>): DomEditor
  export function createToolbar(options: Record<string, unknown>): unknown
}
declare module '@wangeditor/editor/*'

declare module 'prosemirror-search' {
  import type { Command, EditorState, Plugin, Transaction } from '@tiptap/pm/state'
  export class SearchQuery {
    constructor(options: { search: string; replace?: string })
    findNext(state: EditorState, from: number): { readonly from: number; readonly to: number } | null
  }
  export function search(): Plugin
  export function setSearchState(tr: Transaction, query: SearchQuery): Transaction
  export const findNext: Command
  export const replaceAll: Command
}
