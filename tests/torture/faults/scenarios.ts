import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import type { Ask } from '../../helpers/articleWay.ts'
import type { JournalingWindow } from '../../helpers/journalingWindow.ts'
import { pngBytes } from '../../helpers/pictureBytes.ts'

/** What a scenario works with: a window that has the article open and wrote into it, on a desk that has only just started. */
export interface Stage {
  readonly ask: Ask
  readonly window: JournalingWindow
  readonly library: string
  readonly id: string
}

/** One thing that the desk does, every call of which is to fail once. */
export interface Scenario {
  readonly name: string
  /** Brings the desk to the moment before, on a disk that works. */
  readonly prepare: (stage: Stage) => Promise<void>
  /** a new desk begins between `prepare` and `act` */
  readonly restarts?: boolean
  /** Does it; gives the code of the error that was answered, null where all went well. Done again once the disk works. */
  readonly act: (stage: Stage) => Promise<string | null>
  /** Says what is wrong with what another desk finds after `act`, whether it went well (`done`) or not; [] where nothing is. */
  readonly wrong?: (stage: Stage, done: boolean) => Promise<string[]>
}

const PICTURE = pngBytes(320, 200)

/** Everything that the desk writes for an article. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'first batch', prepare: async () => undefined, act: ({ window }) => type(window, '首').flush() },
  { name: 'append', prepare: journaled, act: ({ window }) => type(window, '续').flush() },
  {
    name: 'save',
    prepare: journaled,
    act: ({ window }) => type(window, '存').save(),
  },
  {
    name: 'save and rotation',
    prepare: journaled,
    async act({ window }) {
      const save = type(window, '存').save()
      const batch = type(window, '又').flush()
      const [saved, kept] = await Promise.all([save, batch])
      return saved ?? kept
    },
  },
  {
    name: 'recovery',
    restarts: true,
    async prepare(stage) {
      await journaled(stage)
      const { log } = articlePaths(stage.library, stage.id)
      writeFileSync(log, `${readFileSync(log, 'utf8')}1234abcd {"rev`)
    },
    async act({ window }) {
      const before = window.content()
      const opened = await window.open().catch((cause: Error) => cause.message)
      if (typeof opened === 'string') return opened
      if (window.content() !== before) return 'not what was written'
      return opened.readOnly ? 'article.readOnly' : null
    },
  },
  {
    name: 'close',
    prepare: journaled,
    act: async ({ ask, id, window }) => {
      const closed = await ask('article.close', { id })
      if (!closed.ok) return closed.error.code
      // Whatever became of the closing, the article opens with everything that was written.
      return window.open().then(
        () => null,
        (cause: Error) => cause.message,
      )
    },
  },
  {
    name: 'create',
    prepare: async () => undefined,
    async act({ ask }) {
      const document = { type: 'doc', content: [paragraphJson('决胜脱贫攻坚')] }
      const made = await ask('article.create', {
        metadata: { ...emptyMetadata(), title: '新稿' },
        document,
        assets: [],
      })
      return made.ok ? null : made.error.code
    },
    async wrong({ ask }, done) {
      const listed = await ask('library.list', { title: '新稿' })
      if (!listed.ok) return [`the list cannot be read: ${listed.error.code}`]
      return done && listed.value.rows.length === 0 ? ['the new article is not there'] : []
    },
  },
  {
    name: 'picture',
    prepare: async () => undefined,
    async act({ ask, id }) {
      const added = await ask('assets.add', { id, name: '现场.png', bytes: PICTURE })
      return added.ok ? null : added.error.code
    },
    async wrong({ library, id }, done) {
      const path = `${articlePaths(library, id).assets}/现场.png`
      if (!existsSync(path)) return done ? ['the picture is not there'] : []
      return readFileSync(path).equals(PICTURE) ? [] : ['the picture is not whole']
    },
  },
  {
    name: 'save of a deleted file',
    async prepare(stage) {
      await journaled(stage)
      rmSync(articlePaths(stage.library, stage.id).folder, { recursive: true })
    },
    act: ({ window }) => type(window, '再').save(true),
  },
]

/** Something in the journal that is not in the file. */
async function journaled({ window }: Stage): Promise<void> {
  for (const text of ['一', '二']) {
    const error = await type(window, text).flush()
    if (error !== null) throw new Error(error)
  }
}

function type(window: JournalingWindow, text: string): JournalingWindow {
  window.edit((transform) => void transform.insert(1, articleSchema.text(text)))
  return window
}
