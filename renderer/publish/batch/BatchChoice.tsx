import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useProfiles } from '../useProfiles.ts'
import styles from './batch.module.css'

/** Articles drawn at once: whoever has more chooses by finding first. All of them count, drawn or not. */
const DRAWN = 300

/** Props of the choice. */
export interface BatchChoiceProps {
  readonly rows: readonly LibraryRow[]
  /** ids of articles that are left out */
  readonly left: ReadonlySet<string>
  readonly onLeft: (left: ReadonlySet<string>) => void
  /** code names of the chosen profiles */
  readonly profiles: readonly string[]
  readonly onProfiles: (profiles: readonly string[]) => void
}

/** Which articles of the list, by which profiles. */
export function BatchChoice({ rows, left, onLeft, profiles, onProfiles }: BatchChoiceProps) {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  const known = useProfiles()
  const chosen = rows.filter(({ id }) => !left.has(id)).length

  function take(id: string, isTaken: boolean): void {
    const others = new Set(left)
    if (isTaken) others.delete(id)
    else others.add(id)
    onLeft(others)
  }

  return (
    <div className={styles.choice}>
      <section aria-label={t('exportmany.articles', { chosen, total: rows.length })}>
        <h3 className={styles.heading}>
          {t('exportmany.articles', { chosen, total: rows.length })}
          <Checkbox
            label={t('exportmany.all')}
            isSelected={chosen === rows.length && rows.length > 0}
            onChange={(all) => onLeft(all ? new Set() : new Set(rows.map(({ id }) => id)))}
          />
        </h3>
        <ul className={styles.list}>
          {rows.slice(0, DRAWN).map(({ id, title }) => (
            <li key={id}>
              <Checkbox
                label={title === '' ? t('app.untitled') : title}
                isSelected={!left.has(id)}
                onChange={(isTaken) => take(id, isTaken)}
              />
            </li>
          ))}
        </ul>
        <p className={styles.hint}>{t('exportmany.hint')}</p>
      </section>
      <section aria-label={t('exportmany.profiles')}>
        <h3 className={styles.heading}>{t('exportmany.profiles')}</h3>
        <ul className={styles.list}>
          {known.map(({ name, label }) => (
            <li key={name}>
              <Checkbox
                label={label[language]}
                isSelected={profiles.includes(name)}
                onChange={(isTaken) =>
                  onProfiles(isTaken ? [...profiles, name] : profiles.filter((other) => other !== name))
                }
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
