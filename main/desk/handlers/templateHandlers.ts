import { ok } from '../../../src/base/result.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { readTemplates } from '../../publish/templates/readTemplates.ts'
import { removeTemplate } from '../../publish/templates/removeTemplate.ts'
import { templateMaker } from '../../publish/templates/templateMaker.ts'
import { writeTemplate } from '../../publish/templates/writeTemplate.ts'
import type { DeskParts } from '../deskParts.ts'

type TemplateChannels = 'publish.templates' | 'publish.putTemplate' | 'publish.removeTemplate' | 'publish.fillTemplate'

/** The templates of the library's pages: read, written, and tried out. */
export function templateHandlers({ fs, room, events }: DeskParts): Pick<Handlers, TemplateChannels> {
  // Its own thread: trying out one that never ends keeps no export waiting.
  const fill = templateMaker()
  return {
    'publish.templates': async () => {
      const current = room.current()
      if (!current.ok) return current
      const read = await readTemplates(fs, current.value.shelf.library)
      return read.ok ? ok({ templates: read.value }) : read
    },
    'publish.putTemplate': async (input) => {
      const current = room.current()
      if (!current.ok) return current
      const written = await writeTemplate(current.value.shelf, input)
      if (!written.ok) return written
      events.tell('publish.profilesChanged', {}, null)
      return ok({ etag: written.value })
    },
    'publish.removeTemplate': async ({ name, over }) => {
      const current = room.current()
      if (!current.ok) return current
      const removed = await removeTemplate(current.value.shelf, name, over)
      if (removed.ok) events.tell('publish.profilesChanged', {}, null)
      return removed
    },
    'publish.fillTemplate': async ({ name, text, values }) => {
      const current = room.current()
      if (!current.ok) return current
      const read = await readTemplates(fs, current.value.shelf.library)
      if (!read.ok) return read
      const stored = Object.fromEntries(read.value.map((one) => [one.name, one.text]))
      return fill({ name, templates: text === null ? stored : { ...stored, [name]: text }, values })
    },
  }
}
