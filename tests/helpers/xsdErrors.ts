import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { ROOT } from './sourceFiles.ts'

/**
 * What libxml2's xmllint finds wrong in XML texts by a schema of the repository: nothing where all are well-formed and valid. Each finding
 * begins with the number of its text.
 */
export async function xsdErrors(schema: string, texts: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [{ fileName: 'schema.xsd', contents: readFileSync(join(ROOT, schema), 'utf8') }],
    maxMemoryPages: 4096,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
