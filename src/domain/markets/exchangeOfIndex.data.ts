/** The exchange that an index is computed from, by the symbols in use; any other counts as New York’s. */
export const exchangeOfIndex: Readonly<Record<string, string>> = {
  FTSE: 'LSE',
  FTM: 'LSE',
  UKX: 'LSE',
  DAX: 'Xetra',
  MDAX: 'Xetra',
  SX5E: 'Xetra',
  STOXX50: 'Xetra',
  N225: 'TSE',
  NKX: 'TSE',
  TOPIX: 'TSE',
  HSI: 'HKEX',
  HSCEI: 'HKEX',
}
