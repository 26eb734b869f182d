/** A part of a query as it is written. */
export interface QueryPart {
  /** before the colon; null where there is none */
  readonly name: string | null
  /** after the colon, or the whole word; without its quotes */
  readonly value: string
  readonly not: boolean
  readonly quoted: boolean
  /** a quote that is never closed reaches to the end */
  readonly open: boolean
  /** as it stands in the query, and where */
  readonly text: string
  readonly start: number
}

const PART = /([-－]?)(?:([^\s:："“”'’]+)[:：])?(?:["“]([^"”]*)(["”]|$)|([^\s　]+))|\S/g

/** Cuts a query into its parts: words, `name:value`, either in quotes, either with `-` before it. Colons and quotes of both widths. */
export function splitQuery(text: string): QueryPart[] {
  return [...text.matchAll(PART)].map((found): QueryPart => {
    const [whole, minus = '', name, quoted, close, bare] = found
    const value = quoted ?? bare ?? whole
    return {
      name: name ?? null,
      value,
      not: minus !== '',
      quoted: quoted !== undefined,
      open: quoted !== undefined && close === '',
      text: whole,
      start: found.index,
    }
  })
}
