import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { LibraryRow } from '../../src/library/libraryRow.ts'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { isComposing } from '../ui/isComposing.ts'
import { TextField } from '../ui/TextField.tsx'
import styles from './split.module.css'

/** Articles offered at most. */
const OFFERED = 30
const ACCEPTS = '.docx,.odt,.txt,.text,.md,.markdown,.html,.htm,.mht,.mhtml'

/** What to read beside the paper: an article of the library, found as in its list, or a manuscript's file. The arrows go through the list, Escape goes back. */
export function SplitChoice() {
  const t = useTranslate()
  const { bridge, split } = useServices()
  const own = useArticle((state) => state.session?.id ?? null)
  const [query, setQuery] = useState('')
  const [rows, setRows] = useState<readonly LibraryRow[] | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const file = useRef<HTMLInputElement>(null)

  useEffect(() => {
    let mine = true
    const wait = setTimeout(() => {
      void bridge['library.search']({ query, limit: OFFERED + 1 }).then((found) => {
        if (mine && found.ok) setRows(found.value.hits.map(({ row }) => row))
      })
    }, 120)
    return () => {
      mine = false
      clearTimeout(wait)
    }
  }, [bridge, query])

  // The one that is written stands on the paper already.
  const offered = rows?.filter(({ id }) => id !== own).slice(0, OFFERED) ?? null

  function pressed(event: KeyboardEvent): void {
    if (isComposing(event)) return
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input[type=text], li button') ?? [])]
    const at = stops.findIndex((stop) => stop === event.target)
    if (event.key === 'Escape') split.getState().back()
    else if (event.key === 'ArrowDown' && at >= 0) stops[Math.min(at + 1, stops.length - 1)]?.focus()
    else if (event.key === 'ArrowUp' && at >= 0) stops[Math.max(at - 1, 0)]?.focus()
    else if (event.key === 'Enter' && at === 0) stops[1]?.click()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={list} role="presentation" className={styles.choice} onKeyDown={pressed}>
      <TextField
        label={t('split.search')}
        type="text"
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the column opens because the person asked for it
        autoFocus
        value={query}
        onChange={setQuery}
      />
      {offered?.length === 0 ? (
        <p className={styles.none}>{t(query.trim() === '' ? 'split.noOther' : 'split.none')}</p>
      ) : null}
      <ul className={styles.rows} aria-label={t('library.list')}>
        {(offered ?? []).map((row) => (
          <li key={row.id}>
            <button type="button" className={styles.row} onClick={() => void split.getState().showArticle(row.id)}>
              {row.title === '' ? t('app.untitled') : row.title}
              <span className={styles.source}>{row.source}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button onPress={() => file.current?.click()}>{t('split.file')}</Button>
        <p className={styles.none}>{t('split.hint')}</p>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept={ACCEPTS}
        aria-label={t('split.file')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen !== undefined) void split.getState().showManuscript(chosen)
          target.value = ''
        }}
      />
    </div>
  )
}
