type Value = string | number | null

export interface Statement {
  sql: string
  args: Value[]
}

export type Row = Record<string, unknown>

/** What we use of the client that Payload's SQLite adapter opened. */
export interface SqliteClient {
  execute: (statement: Statement | string) => Promise<{ rows: Row[] }>
  /** All or nothing, with no other writer in between. */
  batch: (statements: (Statement | string)[], mode: 'write') => Promise<{ rows: Row[] }[]>
}
