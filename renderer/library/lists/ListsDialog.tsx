import { useView } from '../../app/deskContext.tsx'
import { OpenLists } from './OpenLists.tsx'

/** The lists of values (名单) of the library. */
export function ListsDialog() {
  return useView((state) => state.dialog === 'lists') ? <OpenLists /> : null
}
