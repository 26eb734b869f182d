/** Which way the forms of 汉字 are changed. */
export type ChineseForm = 'simplified' | 'traditional'

const loaded = new Map<ChineseForm, Promise<(text: string) => string>>()

/** Loads what changes the forms of 汉字, one direction at a time: dictionaries, wanted seldom. Rejects where it cannot be loaded; then asked again. */
export function chineseTable(form: ChineseForm): Promise<(text: string) => string> {
  let table = loaded.get(form)
  if (table === undefined) {
    table = load(form)
    loaded.set(form, table)
    table.catch(() => loaded.delete(form))
  }
  return table
}

async function load(form: ChineseForm): Promise<(text: string) => string> {
  if (form === 'simplified') return (await import('opencc-js/t2cn')).Converter({ from: 't', to: 'cn' })
  return (await import('opencc-js/cn2t')).Converter({ from: 'cn', to: 't' })
}
