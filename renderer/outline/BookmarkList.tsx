import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { LONGEST_BOOKMARK } from '../../src/article/document/bookmark.ts'
import { useTranslate } from '../app/useTranslate.ts'
import type { BookmarkChange, BookmarkEntry } from '../editor/paperHandle.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { isComposing } from '../ui/isComposing.ts'
import { useRowMenu } from '../ui/useRowMenu.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './outline.module.css'

interface BookmarkListProps {
  readonly entries: readonly BookmarkEntry[]
  readonly locked: boolean
  readonly onGo: (name: string) => void
  /** false where the name is another's, or the paper does not take it now */
  readonly onChange: (name: string, change: BookmarkChange) => boolean
}

/** The bookmarks of the body: a press goes to one, which can be renamed and taken away. */
export function BookmarkList({ entries, locked, onGo, onChange }: BookmarkListProps) {
  const t = useTranslate()
  const [renamed, setRenamed] = useState<string | null>(null)
  return (
    <ul className={styles.list} aria-label={t('bookmark.list')}>
      {entries.map((entry, index) => (
        <BookmarkRow
          key={`${index} ${entry.name}`}
          entry={entry}
          locked={locked}
          isRenamed={renamed === entry.name && !locked}
          onRename={setRenamed}
          onGo={onGo}
          onChange={onChange}
        />
      ))}
    </ul>
  )
}

interface BookmarkRowProps extends Pick<BookmarkListProps, 'locked' | 'onGo' | 'onChange'> {
  readonly entry: BookmarkEntry
  readonly isRenamed: boolean
  /** asks for another name of this one; null: no more */
  readonly onRename: (name: string | null) => void
}

function BookmarkRow({ entry: { name, text }, locked, isRenamed, onRename, onGo, onChange }: BookmarkRowProps) {
  const t = useTranslate()
  const remove = () => onChange(name, { kind: 'remove' })
  const { events, menu } = useRowMenu(t('rowmenu.label'), [
    { id: 'go', words: t('rowmenu.go'), run: () => onGo(name) },
    ...(locked
      ? []
      : [
          { id: 'rename', words: t('rowmenu.rename'), run: () => onRename(name) },
          { id: 'remove', words: t('rowmenu.remove'), run: remove },
        ]),
  ])
  if (isRenamed) {
    return (
      <li className={styles.bookmark}>
        <NameField
          name={name}
          onDone={() => onRename(null)}
          onName={(next) => onChange(name, { kind: 'rename', name: next })}
        />
      </li>
    )
  }
  return (
    <li className={styles.bookmark} {...events}>
      {menu}
      <button type="button" className={styles.entry} onClick={() => onGo(name)}>
        {name}
        <span className={styles.excerpt}>{text}</span>
      </button>
      {locked ? null : (
        <>
          <IconButton label={t('bookmark.rename', { name })} onPress={() => onRename(name)}>
            <Pencil size={14} aria-hidden />
          </IconButton>
          <IconButton label={t('bookmark.remove', { name })} onPress={remove}>
            <X size={14} aria-hidden />
          </IconButton>
        </>
      )}
    </li>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onName: (name: string) => boolean
  readonly onDone: () => void
}

/** Asks for another name: Enter takes it, Escape leaves the old one; never the Enter of an input method. */
function NameField({ name, onName, onDone }: NameFieldProps) {
  const t = useTranslate()
  const [text, setText] = useState(name)
  const [refused, setRefused] = useState(false)
  const take = (): void => {
    const next = text.trim()
    if (next === '' || next === name || onName(next)) onDone()
    else setRefused(true)
  }
  return (
    <TextField
      label={t('bookmark.name')}
      hideLabel
      // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the field opens because the person asked for it
      autoFocus
      maxLength={LONGEST_BOOKMARK}
      value={text}
      error={refused ? t('bookmark.taken') : null}
      onChange={(value) => {
        setText(value)
        setRefused(false)
      }}
      onFocus={(event) => event.target.select()}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (isComposing(event)) return
        if (event.key === 'Enter') take()
        else if (event.key === 'Escape') onDone()
      }}
    />
  )
}
