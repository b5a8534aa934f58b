/** One thing the audit found: `where` names the row, event or file, `key` lets it be looked at again. */
export interface AuditFinding {
  code:
    | 'chain-broken'
    | 'event-missing'
    | 'event-differs'
    | 'subject-gone'
    | 'release-gone'
    | 'evidence-changed'
    | 'revision-changed'
    | 'clearance-changed'
    | 'file-changed'
    | 'file-missing'
  where: string
  key: string
  message: string
}
