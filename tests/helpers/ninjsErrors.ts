import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ROOT } from './sourceFiles.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/schemas/ninjs-3.1.schema.json'), 'utf8')) as object
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
// Places are never written, so what they refer to is not needed.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
const validate = ajv.compile(schema)

/** What is wrong in a JSON text by the published schema of ninjs 3.1, formats included; nothing where it is valid. */
export function ninjsErrors(json: string): string[] {
  return validate(JSON.parse(json))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
