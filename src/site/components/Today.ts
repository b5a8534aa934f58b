import { createContext } from 'react'

/** When the page was made, ISO 8601 in UTC: times of other days say their day. Empty: not known. */
export const Today = createContext('')
