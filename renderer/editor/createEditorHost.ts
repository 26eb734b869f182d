import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { translate } from '../../src/base/messages/translate.ts'
import { DEFAULT_TIDY } from '../../src/intake/tidy/tidyName.ts'
import type { EditorHost } from './editorHost.ts'
import type { PaperProps } from './paperProps.ts'

const UNTRACKED = { on: false, by: '' }
const PLAIN = { wide: false, focus: false, typewriter: false, counts: false }

/** A host whose props can be renewed without making the editor anew. */
export interface RenewableHost extends EditorHost, Pick<PaperProps, 'onReady' | 'onEdited' | 'onRested'> {
  renew(props: PaperProps): void
  /** tells how to wait for the input method, once there is an editor */
  waitWith(settled: () => Promise<void>): void
}

/** What an editor knows of the window while it has no article. */
export const NO_WINDOW: PaperProps = {
  articleId: '',
  document: { type: 'doc' },
  sharing: { client: '', revision: 0 },
  editable: false,
  language: 'zh',
  onReady: nothing,
  onEdited: nothing,
  onRested: nothing,
  addAsset: () => Promise.resolve(null),
  assetUrl: () => '',
  pictureMissing: () => true,
  onManuscriptFiles: nothing,
  onManuscriptText: nothing,
  onNotice: nothing,
}

/** A paper without an article, as it lies ready for the first one. */
export const WAITING_PAPER: PaperProps = { ...NO_WINDOW, document: emptyDocument(), editable: true }

function nothing(): void {
  // There is nobody to tell.
}

/** Makes the host of an editor: its functions always ask the props given last. */
export function createEditorHost(first: PaperProps): RenewableHost {
  let props = first
  let wait = (): Promise<void> => Promise.resolve()
  const figures = new Set<() => void>()
  return {
    onReady: (handle) => props.onReady(handle),
    onEdited: () => props.onEdited(),
    onRested: (characters) => props.onRested(characters),
    addAsset: (file) => props.addAsset(file),
    assetUrl: (name) => props.assetUrl(name),
    pictureMissing: (name) => props.pictureMissing(name),
    onManuscriptFiles: (files) => props.onManuscriptFiles(files),
    onManuscriptText: (text) => props.onManuscriptText(text),
    onNotice: (key, values) => props.onNotice(key, values),
    look: () => props.look ?? PLAIN,
    pictures: () => props.pictures,
    drafts: () => props.drafts,
    tracking: () => props.tracking ?? UNTRACKED,
    onTrack: () => props.onTrack?.(),
    onComment: () => props.onComment?.(),
    findings: () => props.findings,
    onShow: (tab) => props.onShow?.(tab),
    onEscape: () => props.onEscape?.(),
    onSelected: (characters) => props.onSelected?.(characters),
    tidyNames: () => props.tidyNames ?? DEFAULT_TIDY,
    onTidyNames: (names) => props.onTidyNames?.(names),
    label: () => translate(props.language, props.label ?? 'editor.paper.label'),
    translate: (key, values) => translate(props.language, key, values),
    figures,
    settled: () => wait(),
    waitWith(settled) {
      wait = settled
    },
    renew(next) {
      const before = props
      props = next
      const redraw =
        before.pictureMissing !== next.pictureMissing ||
        before.assetUrl !== next.assetUrl ||
        before.language !== next.language
      if (redraw) for (const draw of figures) draw()
    },
  }
}
