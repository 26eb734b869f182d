import type { Bilingual } from '../language.ts'

/** A part of the catalogue: texts by key; `{name}` stands for a value given at use. */
export type MessageTable = Readonly<Record<string, Bilingual>>
