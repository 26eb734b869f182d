import { join } from 'node:path'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { StoredTemplate } from '../../../src/publish/template/storedTemplate.ts'
import { isTemplateName } from '../../../src/publish/template/templateName.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { etagOf } from '../../files/etagOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { readManuscriptText } from '../../files/readManuscriptText.ts'

/** Templates read of one library, and the largest of them in bytes: more are not a house's templates. */
export const MOST_TEMPLATES = 200
export const MOST_BYTES = 500_000

/** The templates of a library, `templates/*.liquid` in UTF-8 or GBK, by name; none where there is no such folder. */
export async function readTemplates(
  fs: FileSystem,
  library: string,
): Promise<Result<readonly StoredTemplate[], DeskError>> {
  const folder = join(library, 'templates')
  try {
    const names = (await fs.readdir(folder)).filter((entry) => entry.isFile() && isTemplateName(entry.name))
    if (names.length > MOST_TEMPLATES) return err(deskError('template.large', { path: folder }))
    const read: StoredTemplate[] = []
    for (const name of names.map((entry) => entry.name).sort()) {
      const path = join(folder, name)
      if ((await fs.stat(path)).size > MOST_BYTES) return err(deskError('template.large', { path }))
      const bytes = await fs.readFile(path)
      const text = readManuscriptText(bytes, path)
      if (!text.ok) return text
      read.push({ name, text: text.value, etag: etagOf(bytes) })
    }
    return ok(read)
  } catch (cause) {
    return isMissing(cause) ? ok([]) : err(deskError('input.unreadable', { path: folder, detail: String(cause) }))
  }
}
