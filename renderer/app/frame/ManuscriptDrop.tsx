import { useEffect, useRef, useState } from 'react'
import { FileInput } from 'lucide-react'
import { useServices, useView } from '../deskContext.tsx'
import { droppedFiles } from '../../intake/batch/droppedFiles.ts'
import { importFiles } from '../importFiles.ts'
import { useTranslate } from '../useTranslate.ts'
import styles from './ManuscriptDrop.module.css'

/** What a manuscript's file may end in, for the system's file dialog. */
const ACCEPTS =
  '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,.txt,.text,text/plain,.md,.markdown,text/markdown,.html,.htm,text/html,.mht,.mhtml,.zip,application/zip'

/** Opens manuscripts that are dropped anywhere on the window, or chosen in the system's file dialog. Pictures on the paper are the paper's. */
export function ManuscriptDrop() {
  const t = useTranslate()
  const services = useServices()
  const requests = useView((state) => state.manuscriptRequests)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  useEffect(() => {
    if (requests > 0) input.current?.click()
  }, [requests])

  useEffect(() => {
    const canTake = () => services.library.getState().library !== null
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const dragged = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Also where nothing can be taken: a file dropped on a window that does not take it would replace the desk.
      event.preventDefault()
      setOver(canTake() && !onPaper(event))
    }
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const dropped = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event)) return
      const taken = event.defaultPrevented
      event.preventDefault()
      if (taken || !canTake() || event.dataTransfer === null) return
      // The names of a drop can be asked for only while it lasts.
      void droppedFiles(event.dataTransfer).then((files) => importFiles(services, files))
    }
    window.addEventListener('dragover', dragged)
    window.addEventListener('dragleave', left)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragover', dragged)
      window.removeEventListener('dragleave', left)
      window.removeEventListener('drop', dropped)
    }
  }, [services])

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTS}
        aria-label={t('menu.article.openManuscript')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file can be chosen again.
          event.target.value = ''
          void importFiles(services, files)
        }}
      />
      {over ? (
        <div className={styles.over} role="status">
          <span className={styles.words}>
            <FileInput aria-hidden />
            {t('app.drop.here')}
          </span>
        </div>
      ) : null}
    </>
  )
}

/** The paper shows for itself where a picture would land. */
function onPaper(event: DragEvent): boolean {
  return event.target instanceof Element && event.target.closest('.ProseMirror') !== null
}
