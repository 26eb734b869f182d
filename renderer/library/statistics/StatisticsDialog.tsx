import { useView } from '../../app/deskContext.tsx'
import { OpenStatistics } from './OpenStatistics.tsx'

/** The statistics (统计) of the library. */
export function StatisticsDialog() {
  return useView((state) => state.dialog === 'statistics') ? <OpenStatistics /> : null
}
