/** One thing that waits for somebody, and where it is. */
export interface WaitingItem {
  key: string
  title: string
  note: string
  href: string
}

/** What waits for one role. */
export interface Waiting {
  title: string
  /** What is said when nothing waits. */
  empty: string
  items: WaitingItem[]
  /** Where all of it is listed. */
  href: string
  /** Something went wrong: its notes are sentences, and stand out. */
  isAlarm?: boolean
  /** Its notes are sentences, and stand below the titles. */
  isTold?: boolean
}
