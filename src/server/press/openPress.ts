import { BasePayload, type Payload } from 'payload'
import { setPagePrinter } from '../../commands/pagePrinter.ts'
import config from '../../../payload.config.ts'
import { printPages } from '../inPrint/printPages.ts'

/**
 * A second Payload on the database that the server of this process has prepared, for the press alone: no job
 * runs here, nothing is migrated, and the wire needs no index.
 */
export const openPress = async (): Promise<Payload> => {
  setPagePrinter(printPages)
  return new BasePayload().init({ config, disableOnInit: true })
}
