import { createEditorHost, type RenewableHost } from '../../../renderer/editor/createEditorHost.ts'
import type { PaperProps } from '../../../renderer/editor/paperProps.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'

/** The props of a window that keeps pictures in memory and writes down what it is told. */
export interface RecordingHost {
  readonly host: RenewableHost
  readonly props: PaperProps
  /** `key values`, in order */
  readonly told: string[]
  /** names of the pictures whose bytes are here */
  readonly pictures: Set<string>
}

/** Makes a window for an editor under test; `more` overrides props. */
export function recordingHost(more: Partial<PaperProps> = {}): RecordingHost {
  const told: string[] = []
  const pictures = new Set<string>()
  const props: PaperProps = {
    articleId: 'a',
    document: emptyDocument(),
    sharing: { client: 'a', revision: 0 },
    editable: true,
    language: 'zh',
    onReady: (handle) => told.push(handle === null ? 'gone' : 'ready'),
    onEdited: () => told.push('edited'),
    onRested: (characters) => told.push(`rested ${characters}`),
    addAsset: ({ name, bytes }) => {
      pictures.add(name)
      return Promise.resolve({ name, kind: 'picture', mediaType: 'image/png', size: bytes.length, sha256: null })
    },
    assetUrl: (name) => `assets/a/${name}`,
    pictureMissing: (name) => !pictures.has(name),
    onManuscriptFiles: (files) => told.push(`files ${files.map(({ name }) => name).join(' ')}`),
    onManuscriptText: (text) => {
      told.push(`manuscript ${text.length}`)
    },
    onNotice: (key, values) => told.push(`${key} ${JSON.stringify(values ?? {})}`),
    ...more,
  }
  return { host: createEditorHost(props), props, told, pictures }
}
