/** The fewest characters that can be a title. */
const SHORTEST = 6
/** What begins a title and only says who speaks, or that somebody does: alone it is no title. */
const SPEAKS = /(?:强调|指出|表示|要求|认为|提出|说|称)$/
/** Bracketed: what is explained or belongs to a series. */
const ASIDE = /（[^（）]*）|\([^()]*\)|【[^【】]*】|\[[^[\]]*\]|〔[^〔〕]*〕/g
/** Parts of a title that each can be one: a line before and after a dash, or two lines with a space between. */
const PARTS = /——|[\s　]+/
const QUOTES = /[“”‘’《》「」『』]/g

/**
 * Shorter titles made of a title's own parts: without what stands in brackets, one of two lines, what is said without who says it. Nothing is
 * taken out of a line: without its small words a title is soon none, or another.
 * @returns the longest first, each whole; none where the title is one line
 */
export function shorterTitles(title: string): string[] {
  const whole = title.trim()
  const bare = whole.replace(ASIDE, '').trim()
  const lines = bare.split(PARTS).map((line) => line.trim())
  const said = lines.flatMap((line) => {
    const at = line.search(/[：:](?!\d)/)
    return at > 0 ? [line.slice(at + 1).trim()] : []
  })
  const wanted = [bare, ...(lines.length > 1 ? lines : []), ...said]
  return [...new Set(wanted)].filter((each) => each !== whole && canStand(each)).sort((a, b) => b.length - a.length)
}

function canStand(title: string): boolean {
  if ([...title].length < SHORTEST || SPEAKS.test(title) || /[：:，,、；;]$/.test(title)) return false
  // A quotation that began in another part would stand open.
  const marks = [...(title.match(QUOTES) ?? [])]
  return ['“”', '‘’', '《》', '「」', '『』'].every(
    ([open, close]) => marks.filter((mark) => mark === open).length === marks.filter((mark) => mark === close).length,
  )
}
