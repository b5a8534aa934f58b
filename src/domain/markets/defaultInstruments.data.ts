import type { Instrument } from './instrument.ts'

type Rest = Pick<Instrument, 'proxyFor' | 'decimals' | 'prefix'>

const points = (symbol: string, label: string): Instrument => ({
  symbol,
  label,
  kind: 'index',
  proxyFor: null,
  decimals: 0,
  prefix: '',
})
const fund = (symbol: string, label: string): Instrument => ({
  symbol,
  label,
  kind: 'fund',
  proxyFor: null,
  decimals: 2,
  prefix: '$',
})
const standIn = (symbol: string, label: string, proxyFor: string): Instrument => ({
  ...fund(symbol, label),
  proxyFor,
})
const crypto = (symbol: string, label: string, decimals: Rest['decimals']): Instrument => ({
  symbol,
  label,
  kind: 'crypto',
  proxyFor: null,
  decimals,
  prefix: '$',
})
const pair = (symbol: string, decimals: Rest['decimals']): Instrument => ({
  symbol,
  label: symbol,
  kind: 'currency',
  proxyFor: null,
  decimals,
  prefix: '',
})

/**
 * The strip's 38 instruments. A fund whose share price is printed in place of an index or a commodity
 * says what it stands in for, by the index the fund's own prospectus names: EWJ follows MSCI Japan and
 * not the Nikkei 225, EWG follows MSCI Germany and not the DAX.
 */
export const defaultInstruments: Instrument[] = [
  standIn('SPY', 'S&P 500', 'S&P 500'),
  points('IXIC', 'Nasdaq'),
  points('NDX', 'Nasdaq 100'),
  standIn('DIA', 'Dow', 'Dow Jones Industrial Average'),
  standIn('EWJ', 'Japan', 'MSCI Japan'),
  standIn('FXI', 'China 50', 'FTSE China 50'),
  standIn('VGK', 'Europe', 'FTSE Developed Europe'),
  standIn('EWG', 'Germany', 'MSCI Germany'),
  standIn('EWU', 'United Kingdom', 'MSCI United Kingdom'),

  crypto('BTC', 'Bitcoin', 0),
  crypto('ETH', 'Ether', 0),
  crypto('BNB', 'BNB', 2),
  crypto('XRP', 'XRP', 2),
  crypto('SOL', 'Solana', 2),
  crypto('TRX', 'Tron', 3),
  crypto('HYPE', 'Hyperliquid', 2),
  crypto('DOGE', 'Dogecoin', 3),
  crypto('RAIN', 'Rain', 4),
  crypto('LEO', 'LEO', 2),

  fund('QQQ', 'Invesco QQQ'),
  fund('VOO', 'Vanguard S&P 500 ETF'),
  fund('VTI', 'Vanguard Total Market ETF'),
  fund('IWM', 'iShares Russell 2000 ETF'),
  fund('ARKK', 'ARK Innovation ETF'),
  fund('HYG', 'iShares High Yield ETF'),
  fund('TLT', 'iShares 20+ Year Treasury ETF'),

  standIn('GLD', 'Gold', 'gold'),
  standIn('SLV', 'Silver', 'silver'),
  standIn('USO', 'WTI Crude', 'WTI crude oil'),
  standIn('BNO', 'Brent', 'Brent crude oil'),
  standIn('UNG', 'Nat Gas', 'natural gas'),
  standIn('CPER', 'Copper', 'copper'),

  pair('EUR/USD', 4),
  pair('GBP/USD', 4),
  pair('USD/JPY', 2),
  pair('USD/CHF', 4),
  pair('USD/CNY', 4),
  pair('USD/INR', 2),
]
