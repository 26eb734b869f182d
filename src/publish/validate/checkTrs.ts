import { TRS_COLUMNS } from '../trs/trsColumns.ts'
import type { OutputFault } from './outputFault.ts'
import { readXml, type XmlElement } from './readXml.ts'

const MOMENT = /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)?$/
const FILE_NAME = /^[WP]0\d{20}\.[a-z0-9]{1,5}$/i

/**
 * Checks the XML of a TRS package by what `schema/trs-wcm-6.0.xsd` asks, and that the files it lists are those beside it.
 * @param beside the names of the files that lie beside the XML; null where that is not known
 */
export function checkTrs(text: string, beside: readonly string[] | null): OutputFault[] {
  const read = readXml(text)
  if (!('root' in read)) return [{ code: 'notWellFormed', where: `line ${read.line}`, what: read.wrong }]
  const { root } = read
  if (root.name !== 'WCMDOCUMENTS') return [{ code: 'unexpected', where: '', what: root.name }]
  const documents = root.children.filter(({ name }) => name === 'WCMDOCUMENT')
  if (documents.length === 0) return [{ code: 'missing', where: 'WCMDOCUMENTS', what: 'WCMDOCUMENT' }]
  const listed: string[] = []
  const findings = documents.flatMap((document, index) => {
    const where = `WCMDOCUMENT[${index + 1}]`
    const properties = child(document, 'PROPERTIES')
    const appendices = child(document, 'WCMAPPENDIXS')?.children ?? []
    listed.push(...appendices.map((appendix) => textOf(child(appendix, 'PROPERTIES'), 'APPFILE')))
    return [
      ...(document.attributes.Version === '6.0' ? [] : [wrong(`${where}/@Version`, document.attributes.Version ?? '')]),
      ...(properties === undefined
        ? [missing(where, 'PROPERTIES')]
        : checkProperties(properties, `${where}/PROPERTIES`)),
    ]
  })
  return [
    ...findings,
    ...listed.filter((name) => !FILE_NAME.test(name)).map((name) => wrong('APPFILE', name)),
    ...(beside === null ? [] : checkFiles(listed, beside)),
  ]
}

function checkProperties(properties: XmlElement, where: string): OutputFault[] {
  const names = properties.children.map(({ name }) => name)
  const known = TRS_COLUMNS.map(([name]) => name)
  return [
    ...known.filter((name) => !names.includes(name)).map((name) => missing(where, name)),
    ...TRS_COLUMNS.filter(
      ([name, fixed]) => fixed !== null && names.includes(name) && textOf(properties, name) !== fixed,
    ).map(([name]) => wrong(`${where}/${name}`, textOf(properties, name))),
    ...['CRTIME', 'DOCRELTIME']
      .filter((name) => !MOMENT.test(textOf(properties, name)))
      .map((name) => wrong(`${where}/${name}`, textOf(properties, name))),
    ...(textOf(properties, 'DOCTITLE').trim() === '' ? [missing(`${where}/DOCTITLE`, 'title')] : []),
  ]
}

function checkFiles(listed: readonly string[], beside: readonly string[]): OutputFault[] {
  return [
    ...listed
      .filter((name) => !beside.includes(name))
      .map((what): OutputFault => ({ code: 'fileMissing', where: 'APPFILE', what })),
    ...beside
      .filter((name) => !listed.includes(name))
      .map((what): OutputFault => ({ code: 'fileUnlisted', where: 'package', what })),
  ]
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name)
}

function textOf(element: XmlElement | undefined, name: string): string {
  return child(element, name)?.text ?? ''
}

function missing(where: string, what: string): OutputFault {
  return { code: 'missing', where, what }
}

function wrong(where: string, what: string): OutputFault {
  return { code: 'wrongValue', where, what }
}
