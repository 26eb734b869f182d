import { join } from 'node:path'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { isTemplateName } from '../../../src/publish/template/templateName.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { etagOf } from '../../files/etagOf.ts'
import { storageError } from '../../files/storageError.ts'
import { syncFolder } from '../../files/syncFolder.ts'

/**
 * Removes a template from the library's `templates/`. One that was changed since the person saw it stays: `template.changed`; one that is gone
 * already is no error; a name that is none is `template.name`.
 * @param over the etag of what the person saw
 */
export async function removeTemplate(
  { fs, queue, library }: Pick<Shelf, 'fs' | 'queue' | 'library'>,
  name: string,
  over: string,
): Promise<Result<Record<string, never>, DeskError>> {
  if (!isTemplateName(name)) return err(deskError('template.name', { path: name }))
  const folder = join(library, 'templates')
  const path = join(folder, name)
  return queue.run(path, async () => {
    try {
      if (etagOf(await fs.readFile(path)) !== over) return err(deskError('template.changed', { path }))
      await fs.remove(path)
      await syncFolder(fs, folder)
      return ok({})
    } catch (cause) {
      return isMissing(cause) ? ok({}) : err(storageError(cause, path))
    }
  })
}
