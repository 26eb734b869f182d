import { useEffect, useRef } from 'react'
import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useLibrary, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { isComposing } from '../ui/isComposing.ts'
import styles from './LibraryColumn.module.css'

/** Finds articles by title while one types; a word that is still being composed is not searched for. */
export function LibrarySearch() {
  const t = useTranslate()
  const title = useLibrary((state) => state.title)
  const find = useLibrary((state) => state.find)
  const type = useLibrary((state) => state.type)
  const findRequests = useView((state) => state.findRequests)
  const input = useRef<HTMLInputElement>(null)
  const composing = useRef(false)

  useEffect(() => {
    if (findRequests === 0) return
    input.current?.focus()
    input.current?.select()
  }, [findRequests])

  return (
    <div
      role="presentation"
      className={styles.searchKeys}
      onKeyDownCapture={(event) => {
        if (isComposing(event)) event.stopPropagation()
      }}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        find((event.target as HTMLInputElement).value)
      }}
    >
      <SearchField
        aria-label={t('library.find')}
        value={title}
        onChange={(value) => (composing.current ? type(value) : find(value))}
        className={styles.search ?? ''}
      >
        <Search aria-hidden />
        <Input ref={input} className={styles.searchInput ?? ''} placeholder={t('library.find')} />
        {title === '' ? null : (
          <Button aria-label={t('library.clear')} className={styles.clear ?? ''}>
            <X aria-hidden />
          </Button>
        )}
      </SearchField>
    </div>
  )
}
