import { useRef, useState } from 'react'
import { BUILT_IN_TEMPLATE } from '../../../src/publish/template/builtInTemplate.ts'
import { isTemplateName } from '../../../src/publish/template/templateName.ts'
import type { StoredTemplate } from '../../../src/publish/template/storedTemplate.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { RemoveTemplate } from './RemoveTemplate.tsx'
import { SourceArea } from './SourceArea.tsx'
import { freeName } from './freeName.ts'
import { goToLine } from './goToLine.ts'
import { lineOfError } from './lineOfError.ts'
import styles from './templates.module.css'
import { templateDrafts, type TemplateDrafts } from './templateDrafts.ts'
import { TemplateTrial } from './TemplateTrial.tsx'
import { useFilled } from './useFilled.ts'
import { VariableTable } from './VariableTable.tsx'

/** Props of the desk of templates. */
export interface TemplatesDialogProps {
  readonly profile: Profile
  readonly templates: readonly StoredTemplate[]
  readonly read: () => Promise<void>
  /** a new template is at once the profile's */
  readonly onChoose: (name: string) => void
  readonly onClose: () => void
}

/** A template while it is edited; `over`: the etag of what is stored of it; `isOvertaken`: that is not what it was begun over. */
interface Edited {
  readonly name: string
  readonly text: string
  readonly stored: string
  readonly over: string | null
  readonly isOvertaken?: boolean
}

/** Where the templates of pages are edited: the source with its lines, and beside it the page that it makes. */
export function TemplatesDialog({ profile, templates, read, onChoose, onClose }: TemplatesDialogProps) {
  const t = useTranslate()
  const { bridge, notices, unsent } = useServices()
  const drafts = templateDrafts(unsent)
  const [edited, setEdited] = useState(() => {
    const isBegun = ({ name }: StoredTemplate) => drafts.read(name) !== null
    const own = templates.find(({ name }) => name === profile.template)
    // What was begun is gone on with, wherever that was.
    return editedOf(own !== undefined && isBegun(own) ? own : (templates.find(isBegun) ?? own ?? templates[0]), drafts)
  })
  const [newName, setNewName] = useState(() => freeName(templates.map(({ name }) => name)))
  const [isLeaving, setLeaving] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const filled = useFilled(profile, edited?.name ?? null, edited?.text ?? '')
  const isChanged = edited !== null && edited.text !== edited.stored
  const wrongLine = edited === null || filled.error === null ? null : lineOfError(filled.error, edited.name)
  // What was saved here is what is removed, also before the list has been read again.
  const removable: StoredTemplate | undefined =
    edited === null || edited.over === null ? undefined : { name: edited.name, text: edited.stored, etag: edited.over }
  const isTaken = templates.some(({ name }) => name === newName)

  async function put(one: Edited): Promise<boolean> {
    const { name, text, over } = one
    const answer = await bridge['publish.putTemplate']({ name, text, over })
    if (!answer.ok) {
      notices.getState().showError(answer.error, 'templates')
      return false
    }
    // What was typed while it was written is not stored yet.
    setEdited((now) =>
      now?.name === name ? { ...now, stored: text, over: answer.value.etag, isOvertaken: false } : now,
    )
    const begun = drafts.read(name)
    if (begun !== null) drafts.keep(name, begun.text === text ? null : { text: begun.text, over: answer.value.etag })
    setLeaving(false)
    await read()
    return true
  }
  async function add(): Promise<void> {
    const fresh = { name: newName, text: BUILT_IN_TEMPLATE, stored: '', over: null }
    if (!(await put(fresh))) return
    const answer = await bridge['publish.templates']({})
    setEdited(editedOf(answer.ok ? answer.value.templates.find(({ name }) => name === newName) : undefined, drafts))
    setNewName(freeName([...templates.map(({ name }) => name), newName]))
    onChoose(newName)
  }
  async function forget(): Promise<void> {
    const left = templates.filter(({ name }) => name !== edited?.name)
    setEdited(editedOf(left.find(({ name }) => name === profile.template) ?? left[0], drafts))
    await read()
  }
  function write(text: string): void {
    if (edited === null) return
    setEdited({ ...edited, text })
    drafts.keep(edited.name, text === edited.stored ? null : { text, over: edited.over })
  }
  function giveUp(): void {
    if (edited === null) return
    drafts.keep(edited.name, null)
    if (isLeaving) onClose()
    else setEdited({ ...edited, text: edited.stored, isOvertaken: false })
  }
  function leave(): void {
    if (isChanged) setLeaving(true)
    else onClose()
  }

  return (
    <Dialog
      title={t('templates.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={leave}
      size="full"
      isDismissable={false}
    >
      <div className={styles.desk}>
        <div className={styles.tools}>
          {templates.length === 0 ? (
            <p className={styles.none}>{t('templates.none')}</p>
          ) : (
            <Select
              label={t('templates.file')}
              choices={templates.map(({ name }) => ({ id: name, label: name }))}
              value={edited?.name ?? ''}
              isDisabled={isChanged}
              onChange={(chosen) =>
                setEdited(
                  editedOf(
                    templates.find(({ name }) => name === chosen),
                    drafts,
                  ),
                )
              }
            />
          )}
          <TextField label={t('templates.newName')} value={newName} maxLength={70} onChange={setNewName} />
          <Button isDisabled={!isTemplateName(newName) || isTaken || isChanged} onPress={() => void add()}>
            {t('templates.new')}
          </Button>
          <span className={styles.room} />
          {edited === null ? null : (
            <>
              <span role="status" className={isLeaving ? styles.urgent : styles.note}>
                {t(isChanged ? 'templates.unsaved' : 'templates.saved')}
              </span>
              {removable === undefined ? null : (
                <RemoveTemplate template={removable} isDisabled={isChanged} onRemoved={forget} />
              )}
              {isChanged ? <Button onPress={giveUp}>{t('templates.giveUp')}</Button> : null}
              <Button variant="primary" isDisabled={!isChanged} onPress={() => void put(edited)}>
                {t('templates.save')}
              </Button>
            </>
          )}
        </div>
        {edited?.isOvertaken === true ? (
          <p role="status" className={styles.trouble}>
            {t('templates.overtaken')}
          </p>
        ) : null}
        {edited === null ? null : (
          <div className={styles.columns}>
            <SourceArea
              label={t('templates.source')}
              text={edited.text}
              onChange={write}
              wrongLine={wrongLine}
              areaRef={area}
            />
            <TemplateTrial
              filled={filled}
              line={wrongLine}
              onLine={(line) => {
                if (area.current !== null) goToLine(area.current, line)
              }}
            />
          </div>
        )}
        <VariableTable />
      </div>
    </Dialog>
  )
}

function editedOf(stored: StoredTemplate | undefined, drafts: TemplateDrafts): Edited | null {
  if (stored === undefined) return null
  const { name, text, etag: over } = stored
  const begun = drafts.read(name)
  return { name, text: begun?.text ?? text, stored: text, over, isOvertaken: begun !== null && begun.over !== over }
}
