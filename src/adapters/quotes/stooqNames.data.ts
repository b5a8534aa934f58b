/** What Stooq calls the indices that it names otherwise than the desk. */
export const stooqNames: Readonly<Record<string, string>> = {
  IXIC: '^ndq',
  NDX: '^ndx',
  SPX: '^spx',
  DJI: '^dji',
  RUT: '^rut',
  FTSE: '^ukx',
  UKX: '^ukx',
  DAX: '^dax',
  N225: '^nkx',
  NKX: '^nkx',
  HSI: '^hsi',
}
