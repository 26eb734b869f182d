import type { Bilingual } from '../language.ts'

/**
 * A part of the catalogue: texts by key; `{name}` stands for a value given at use. English has a form for one and another for any other number:
 * `{n} {n|article|articles}`; Chinese has none.
 */
export type MessageTable = Readonly<Record<string, Bilingual>>
