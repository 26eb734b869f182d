import { translate } from '../../src/base/messages/translate.ts'
import type { DeskServices } from '../app/deskServices.ts'

/** Titles that are named. */
const NAMED = 2

/** Tells which articles of the library an article just imported is like; says nothing where there are none, or it cannot be known. */
export async function tellAlike(
  { bridge, notices, desk, library }: Pick<DeskServices, 'bridge' | 'notices' | 'desk' | 'library'>,
  id: string,
): Promise<void> {
  const query = `重复:${id}`
  const found = await bridge['library.search']({ query, limit: 20 })
  if (!found.ok) return
  const others = found.value.hits.map(({ row }) => row).filter((row) => row.id !== id)
  if (others.length === 0) return
  const { language } = desk.getState().settings
  const titles = others.slice(0, NAMED).map(({ title }) => translate(language, 'intake.alike.title', { title }))
  notices.getState().show({
    tone: 'warning',
    text: translate(language, 'intake.alike', { titles: titles.join(''), count: others.length }),
    hint: translate(language, 'intake.alike.hint'),
    action: { label: translate(language, 'intake.alike.show'), run: () => library.getState().find(query) },
    about: 'alike',
  })
}
