import { describe, expect, test } from '@jest/globals'
import { missingInPlan } from '../../../../src/domain/editions/plan/missingInPlan.ts'
import type { Plan, PlanArticle } from '../../../../src/domain/editions/plan/plan.ts'
import { dayBeside } from '../../../../src/domain/editions/plan/dayBeside.ts'
import { slotName } from '../../../../src/domain/editions/plan/slotName.ts'
import { sourceMix } from '../../../../src/domain/editions/plan/sourceMix.ts'
import { weekdayOf } from '../../../../src/domain/editions/plan/weekdayOf.ts'
import type { Finding } from '../../../../src/domain/publication/finding.ts'

const finding = (code: Finding['code'], severity: Finding['severity'] = 'block'): Finding => ({
  code,
  severity,
  path: 'headline',
  message: `It has ${code}.`,
  fix: 'Mend it.',
})

const article = (id: string, some: Partial<PlanArticle> = {}): PlanArticle => ({
  id,
  headline: `Story ${id}`,
  section: 'w',
  stage: 'cleared',
  published: false,
  stays: false,
  printed: false,
  plannedFor: null,
  begunBy: null,
  words: 400,
  hasPicture: true,
  owners: [],
  findings: [],
  ...some,
})

const planOf = (articles: PlanArticle[], some: Partial<Plan> = {}): Plan => ({
  date: '2026-06-25',
  today: '2026-06-25',
  edition: null,
  template: null,
  sections: [{ id: 'w', title: 'World', wanted: articles.length, articles: articles.map(({ id }) => id) }],
  pool: [],
  articles,
  allSections: [{ id: 'w', title: 'World' }],
  ...some,
})

const sentences = (plan: Plan) => missingInPlan(plan).map(({ sentence }) => sentence)

describe('What is missing in a paper', () => {
  test('is nothing when all is there', () => {
    expect(missingInPlan(planOf([article('a')]))).toEqual([])
  })

  test('is said of a section that wants more, with the way to its articles', () => {
    const sections = [{ id: 'w', title: 'World', wanted: 4, articles: ['a'] }]
    const [thing] = missingInPlan(planOf([article('a')], { sections }))
    expect(thing).toMatchObject({ sentence: 'World wants 4 articles and has 1.', blocks: false })
    expect(thing?.href).toContain('/collections/articles?where[section][equals]=w')
  })

  test('is said of what blocks before what is only wanted', () => {
    const bare = article('a', {
      hasPicture: false,
      findings: [finding('clearance-stale'), finding('embargoed'), finding('single-origin', 'warn')],
    })
    expect(sentences(planOf([bare]))).toEqual([
      '“Story a”: It has clearance-stale. And 1 finding more.',
      '“Story a” leads the front page and has no picture.',
    ])
  })

  test('says nothing of articles that are not in the paper', () => {
    const away = article('b', { findings: [finding('embargoed')] })
    expect(missingInPlan(planOf([article('a')], { articles: [article('a'), away], pool: ['b'] }))).toEqual([])
  })
})

test.each([
  [0, 0, 'Front lead'],
  [1, 0, 'Lead'],
  [0, 1, 'Second'],
  [3, 2, 'Second'],
  [0, 3, 'Brief'],
])('In section %i the place %i is the %s', (section, place, name) => {
  expect(slotName(section, place)).toBe(name)
})

test('Whose sources a paper rests on is counted by link, the most cited first', () => {
  const articles = [{ owners: ['Nordwire', 'Nordwire', 'Harbour Board'] }, { owners: ['Nordwire'] }]
  expect(sourceMix(articles)).toEqual([
    { owner: 'Nordwire', links: 3, articles: 2, share: 75 },
    { owner: 'Harbour Board', links: 1, articles: 1, share: 25 },
  ])
  expect(sourceMix([])).toEqual([])
})

test.each([
  ['2026-06-25', 'thursday'],
  ['2026-02-28', 'saturday'],
  ['2026-03-01', 'sunday'],
])('%s is a %s', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-29', 1, '2026-03-30'],
])('The day beside %s by %i is %s', (date, by, day) => {
  expect(dayBeside(date, by)).toBe(day)
})
