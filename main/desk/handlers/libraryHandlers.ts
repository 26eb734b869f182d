import { randomUUID } from 'node:crypto'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { LibraryInfo } from '../../../src/contract/answers.ts'
import { binNames } from '../../documents/bin/binNames.ts'
import { readArticle } from '../../documents/readArticle.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import { readHolder } from '../../documents/lock/readHolder.ts'
import { mapSome } from '../../library/mapSome.ts'
import { changeViews } from '../../../src/library/views/changeViews.ts'
import { readViews } from '../../../src/library/views/readViews.ts'
import { changeLibraryFile } from '../../library/changeLibraryFile.ts'
import { readLibraryFile } from '../../library/readLibraryFile.ts'
import { librarySteps } from '../../library/librarySteps.ts'
import { libraryStages } from '../../library/libraryStages.ts'
import { joinWaiting } from '../../../src/review/joinWaiting.ts'
import { createLibrary } from '../../library/createLibrary.ts'
import { matchesTitle } from '../../library/matchesTitle.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import type { DeskParts } from '../deskParts.ts'
import { rememberLibrary } from '../rememberLibrary.ts'
import { wantedQuery } from '../wantedQuery.ts'
import { writeTable } from '../writeTable.ts'

type LibraryChannels = Exclude<Extract<keyof Handlers, `library.${string}`>, `library.${string}tatistics`>

/** Libraries: which one is open, and what is in it. */
export function libraryHandlers(parts: DeskParts): Pick<Handlers, LibraryChannels> {
  const { options, fs, granted, room, events } = parts

  function entered(library: Result<LibraryInfo, DeskError>): Result<LibraryInfo, DeskError> {
    if (library.ok) {
      room.enter(library.value)
      rememberLibrary(parts, library.value.path)
    }
    return library
  }

  return {
    'library.current': async () => {
      const current = room.current()
      return ok({ library: current.ok ? current.value.info : null })
    },
    'library.create': async ({ grant, name }) => {
      const folder = granted.pathOf(grant)
      if (folder === null) return err(deskError('contract.notGranted'))
      return entered(await createLibrary(fs, options.clock, folder, name))
    },
    'library.open': async ({ grant }) => {
      const folder = granted.pathOf(grant)
      return folder === null ? err(deskError('contract.notGranted')) : entered(await openLibrary(fs, folder))
    },
    'library.openRecent': async ({ path }) => {
      const known = options.settings.read().recentLibraries.includes(path)
      return known ? entered(await openLibrary(fs, path)) : err(deskError('contract.notGranted'))
    },
    'library.list': async ({ title }) => {
      const current = room.current()
      if (!current.ok) return current
      const rows = await current.value.index.list('')
      if (!rows.ok) return rows
      const binned = await binNames(fs, current.value.info.path).catch(() => [])
      return ok({ rows: rows.value.filter((row) => matchesTitle(row.title, title)), binned: binned.length })
    },
    'library.search': async ({ query, limit }) => {
      const current = room.current()
      if (!current.ok) return current
      const { index, info, indexRenewed } = current.value
      const found = await index.search(await wantedQuery(parts, current.value, query), limit)
      if (!found.ok) return found
      const binned = await binNames(fs, info.path).catch(() => [])
      return ok({ ...found.value, renewed: indexRenewed(), binned: binned.length })
    },
    'library.table': async ({ query, order, from, count, keep, follow = null }) => {
      const current = room.current()
      if (!current.ok) return current
      const { index, shelf } = current.value
      const wanted = await wantedQuery(parts, current.value, query)
      if (order.sort === 'findings' || order.group === 'findings') await parts.findings.ready(current.value)
      const page = await index.page(wanted, order, from, count, keep, follow)
      if (!page.ok) return page
      const { entries, groups, ...rest } = page.value
      const steps = order.group === 'stage' ? await librarySteps(shelf) : null
      const rows = await mapSome(entries, 16, async (entry) =>
        entry === null ? null : { ...entry, openBy: await readHolder(shelf, entry.row.id) },
      )
      return ok({ rows, groups: steps?.ok === true ? joinWaiting(groups, steps.value.steps) : groups, ...rest })
    },
    'library.exportTable': async ({ query, columns, form, grant }) => {
      const current = room.current()
      if (!current.ok) return current
      const folder = granted.pathOf(grant)
      if (folder === null) return err(deskError('contract.notGranted'))
      const [{ language }, now] = [options.settings.read(), options.clock.now()]
      const names = await libraryStages(current.value.shelf)
      const wanted = await wantedQuery(parts, current.value, query)
      return writeTable(fs, current.value.index, { folder, query: wanted, columns, form, language, now, names })
    },
    'library.read': async ({ id }) => {
      const current = room.current()
      if (!current.ok) return current
      const read = await readArticle(current.value.shelf, id)
      return read.ok ? ok({ article: read.value.article }) : read
    },
    'library.views': async () => {
      const current = room.current()
      if (!current.ok) return current
      const file = await readLibraryFile(fs, current.value.info.path)
      return file.ok ? ok({ views: readViews(file.value.content) }) : file
    },
    'library.changeViews': async (change) => {
      const current = room.current()
      if (!current.ok) return current
      const whole = change.kind === 'add' ? { ...change, id: randomUUID() } : change
      const changed = await changeLibraryFile(current.value.shelf, (content) => changeViews(content, whole))
      if (!changed.ok) return changed
      events.tell('library.changed', {}, null)
      return ok({ views: readViews(changed.value) })
    },
    'library.counts': async ({ queries }) => {
      const current = room.current()
      if (!current.ok) return current
      const wanted = await Promise.all(queries.map((query) => wantedQuery(parts, current.value, query)))
      const counts = await current.value.index.counts(wanted)
      return counts.ok ? ok({ counts: counts.value }) : counts
    },
    'library.remembered': async () => {
      const current = room.current()
      if (!current.ok) return current
      const values = await current.value.index.remembered()
      return values.ok ? ok({ values: values.value }) : values
    },
  }
}
