import { foldDigits } from '../../claims/foldDigits.ts'
import { numbersAbroad } from './numbersAbroad.ts'

const hourMinute = /(?<![\d.,:])(\d{1,2})[.:h](\d{2})(?![\d.,:]*\d)/gu
const military = /(?<=(?:at|from|by|since|until|till|before|after|around) )([01]\d|2[0-4])([0-5]\d)(?!\d)/gu
const hourWord =
  /(?<![\d.,:])(\d{1,2}) ?(?:Uhr|h(?!\p{L})|heures?|часов|часа|час(?!\p{L})|时|點|点|時|시|uur|o[’']clock|صباحا|مساء|утра|вечера)/gu
const hourAt = /(?<!\p{L})(?:las|alle|às|ore|kl\.?|um|à|om|godz\.?|saat|الساعة) (\d{1,2})(?![\d.,:]*\d)/giu
const evening =
  /(?<!\p{L})(?:tarde|noche|soir|après-midi|abends?|nachmittags?|sera|pomeriggio|noite|вечера|дня|middags|avonds)(?!\p{L})|下午|晚上|午後|مساء/iu

const minutesOf = (hour: number, minute: number): number[] =>
  hour <= 24 && minute < 60 ? [(hour * 60 + minute) % 1440] : []

/** Clock times as other languages and services write them, in minutes since midnight; a text may mean each of them. */
export function clocksTold(text: string): number[] {
  const folded = foldDigits(text)
  const told = [hourMinute, military, hourWord, hourAt].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(({ 1: hour, 2: minute }) =>
      minutesOf(Number(hour), Number(minute ?? 0)),
    ),
  )
  const written = numbersAbroad(text).flatMap(({ value, unit }) => (unit === null ? minutesOf(value, 0) : []))
  const all = [...told, ...written]
  return evening.test(text) ? [...all, ...all.map((minutes) => (minutes + 720) % 1440)] : all
}
