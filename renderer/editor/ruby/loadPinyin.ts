/** How the 汉字 of a text are read, tones marked, one by one; '' for other characters. */
export type Pinyin = (text: string) => readonly string[]

let loaded: Promise<Pinyin> | null = null

/** Loads what tells the pinyin of words; a dictionary, so it comes when it is first needed, and once. */
export function loadPinyin(): Promise<Pinyin> {
  return (loaded ??= load())
}

async function load(): Promise<Pinyin> {
  const { pinyin } = await import('pinyin-pro')
  return (text) =>
    pinyin(text, { type: 'all' }).flatMap(({ origin, pinyin: sound, isZh }) =>
      isZh ? [sound] : Array.from(origin, () => ''),
    )
}
