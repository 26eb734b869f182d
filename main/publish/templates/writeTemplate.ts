import { join } from 'node:path'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { isTemplateName } from '../../../src/publish/template/templateName.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { etagOf } from '../../files/etagOf.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { storageError } from '../../files/storageError.ts'

/** A template to be written over what the person saw of it. */
export interface TemplateToWrite {
  readonly name: string
  readonly text: string
  /** null: there was none of this name */
  readonly over: string | null
}

/**
 * Writes a template into the library's `templates/` and gives its new etag. One that was changed meanwhile, or made, is not written over:
 * `template.changed`; a name that is none is `template.name`.
 */
export async function writeTemplate(
  { fs, queue, library }: Pick<Shelf, 'fs' | 'queue' | 'library'>,
  { name, text, over }: TemplateToWrite,
): Promise<Result<string, DeskError>> {
  if (!isTemplateName(name)) return err(deskError('template.name', { path: name }))
  const folder = join(library, 'templates')
  const path = join(folder, name)
  return queue.run(path, async () => {
    const etagNow = async () => {
      try {
        return etagOf(await fs.readFile(path))
      } catch (cause) {
        if (isMissing(cause)) return null
        throw cause
      }
    }
    const refuses = async () => ((await etagNow()) === over ? null : ('changed' as const))
    try {
      await makeFolder(fs, folder)
      const refused = (await refuses()) ?? (await atomicWrite(fs, path, text, refuses))
      if (refused !== null) return err(deskError('template.changed', { path }))
      return ok(etagOf(Buffer.from(text)))
    } catch (cause) {
      return err(storageError(cause, path))
    }
  })
}
