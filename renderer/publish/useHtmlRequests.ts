import { useEffect, useRef } from 'react'
import { useView } from '../app/deskContext.tsx'
import { useCopyBody } from './useCopyBody.ts'

/** Answers the command that copies the body as HTML, for as long as the window lives. */
export function useHtmlRequests(): void {
  const requests = useView((view) => view.htmlRequests)
  const copyBody = useCopyBody()
  const answered = useRef(requests)
  useEffect(() => {
    if (answered.current === requests) return
    answered.current = requests
    copyBody('source')
  }, [requests, copyBody])
}
